import { dayNumber } from "../../domain/calendar";
import { civilOf } from "./civil";
import type { TimeWindow } from "./timeScale";

/** A regular division of the calendar: days, weeks from Monday, months, quarters, or years in ones, twos, fives and tens. */
export interface CalendarStep {
  /** What its starts differ in. */
  readonly unit: "day" | "month" | "year";
  /** First days of its parts, ascending, from the one that holds the start of the window to the last one in it. */
  readonly starts: readonly number[];
  /** The day after the last part. */
  readonly end: number;
}

/** A division: which part a day is in, counted from any one, and where a part begins. */
interface Division {
  readonly unit: CalendarStep["unit"];
  readonly partOf: (day: number) => number;
  readonly startOf: (part: number) => number;
}

/** 1970-01-01 was a Thursday. */
const daysFromMonday = 3;

function inDays(count: number): Division {
  return {
    unit: "day",
    partOf: (day) => Math.floor((day + daysFromMonday) / count),
    startOf: (part) => part * count - daysFromMonday,
  };
}

function inMonths(count: number): Division {
  return {
    unit: "month",
    partOf(day) {
      const { year, month } = civilOf(day);
      return Math.floor((year * 12 + month - 1) / count);
    },
    startOf(part) {
      const year = Math.floor((part * count) / 12);
      return dayNumber(year, part * count - year * 12 + 1, 1);
    },
  };
}

/**
 * Before Christ the parts begin with round years as they are told: 500 BC, 400 BC… 100 BC, AD 1, AD 100. There is no year 0
 * to count from.
 */
function inYears(count: number): Division {
  const startOf = (part: number) => dayNumber(count > 1 && part <= 0 ? part * count + 1 : part * count, 1, 1);
  return {
    unit: "year",
    partOf(day) {
      const part = Math.floor(civilOf(day).year / count);
      return startOf(part) > day ? part - 1 : part;
    },
    startOf,
  };
}

/** Of the divisions below a year: how long each part is, in days, at least. */
const fine: readonly { readonly days: number; readonly division: Division }[] = [
  { days: 1, division: inDays(1) },
  { days: 7, division: inDays(7) },
  { days: 28, division: inMonths(1) },
  { days: 90, division: inMonths(3) },
];

const yearDays = 365;

/** The least of 1, 2, 5, 10, 20, 50… that is no less. */
function roundUp(n: number): number {
  if (n <= 1) return 1;
  const ten = 10 ** Math.floor(Math.log10(n));
  return [1, 2, 5, 10].map((k) => k * ten).find((step) => step >= n) ?? 10 * ten;
}

/**
 * The finest division whose parts are no shorter than asked, but for the one that AD 1 begins.
 *
 * @param minDays the least length of a part, in days
 */
export function calendarSteps(window: TimeWindow, minDays: number): CalendarStep {
  const division = fine.find(({ days }) => days >= minDays)?.division ?? inYears(roundUp(minDays / yearDays));
  const { unit, partOf, startOf } = division;
  const starts: number[] = [];
  let part = partOf(Math.floor(window.from));
  for (; startOf(part) < window.to; part++) starts.push(startOf(part));
  return { unit, starts, end: startOf(part) };
}
