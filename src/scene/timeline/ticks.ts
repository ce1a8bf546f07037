import { dateWords } from "../../domain/dateText";
import { type PeriodDate, parsePeriod } from "../../domain/period";
import type { UiLanguage } from "../../domain/text";
import type { Measure } from "../labels/placement";
import { type CalendarStep, calendarSteps } from "./calendarSteps";
import { civilOf, edtfOfDay, edtfOfMonth, edtfOfYear } from "./civil";
import type { TimeScale } from "./timeScale";

export interface Tick {
  /** Its first day. */
  readonly day: number;
  /** In CSS pixels from the start of the axis. */
  readonly x: number;
  /** Stands in the middle under `x`; `null` where there is no room for it. */
  readonly text: string | null;
}

/** Least distances in CSS pixels: between ticks, and between the texts of two. */
const between = 48;
const air = 10;
/** How far a text may stand out at either end. */
const out = 10;

function dateOf(edtf: string): PeriodDate | null {
  const start = parsePeriod(edtf)?.start;
  return start?.kind === "date" ? start : null;
}

function wordsOf(edtf: string, language: UiLanguage): string {
  const date = dateOf(edtf);
  return date === null ? edtf : dateWords(date, language, "short").bare;
}

/** @param alone without its year, which the tick before it has said */
function textOf(day: number, unit: CalendarStep["unit"], alone: boolean, language: UiLanguage): string {
  const year = wordsOf(edtfOfYear(civilOf(day).year), language);
  if (unit === "year") return year;
  const text = wordsOf(unit === "month" ? edtfOfMonth(day) : edtfOfDay(day), language);
  return alone && text.endsWith(` ${year}`) ? text.slice(0, -year.length - 1) : text;
}

/** Ticks of the calendar, as far apart as their texts need. A text says the year where the one before it has not. */
export function timeTicks(scale: TimeScale, language: UiLanguage, measure: Measure): readonly Tick[] {
  const { unit, starts } = calendarSteps(scale.window, between / scale.pixelsPerDay);
  let said: number | null = null;
  let free = -out;
  return starts
    .filter((day) => day >= scale.window.from)
    .map((day) => {
      const x = scale.x(day);
      const { year } = civilOf(day);
      const text = textOf(day, unit, said === year, language);
      const half = measure(text, "tie").width / 2;
      if (x - half < free || x + half > scale.width + out) return { day, x, text: null };
      said = year;
      free = x + half + air;
      return { day, x, text };
    });
}
