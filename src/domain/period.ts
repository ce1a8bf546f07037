import { dayNumber, daysInMonth } from "./calendar";

/** 1 spring, 2 summer, 3 autumn, 4 winter, as the last digit of EDTF's 21 to 24. */
export type Season = 1 | 2 | 3 | 4;

/** A date as precise as its text: one that EDTF knows to be somewhere from `earliest` to `latest`. */
export interface PeriodDate {
  readonly kind: "date";
  readonly precision: "day" | "month" | "season" | "year" | "decade" | "century";
  /** Astronomical: 0 is 1 BC. The first of a decade or century. */
  readonly year: number;
  /** 1 to 12, where it is given. */
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  /** What the text says is there but not known: `2004-XX` is a month of 2004, `2004-06-XX` a day of June. */
  readonly unspecified?: "day" | "month";
  /** `~` or `%`: near it. Bounds are not widened for it, since nobody says by how much. */
  readonly approximate: boolean;
  /** `?` or `%`: the source may be wrong. Bounds are not widened for it. */
  readonly uncertain: boolean;
  /** First and last day (inclusive) on which it may be: days since 1970-01-01. */
  readonly earliest: number;
  readonly latest: number;
}

/** `open` (`..`): no bound, as of a tie that still holds. `unknown` (nothing written): there is one, but not known. */
export type Bound = PeriodDate | { readonly kind: "open" | "unknown" };

/** An EDTF period that parsed. It never ends before it begins. */
export interface Period {
  readonly text: string;
  /** Whether it is written with a slash. Where it is not, `start` and `end` are one and the same date. */
  readonly interval: boolean;
  readonly start: Bound;
  readonly end: Bound;
}

/** Days since 1970-01-01, inclusive; ±Infinity where there is no bound or none is known. */
export interface PeriodBounds {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
}

export type PeriodFault = "bad-period" | "ends-before-begins";

const open: Bound = { kind: "open" };
const unknown: Bound = { kind: "unknown" };

/** Groups: 1 year, 2 month or season, 3 day, 4 long year, 5 qualifier. Whether it is a date is decided afterwards. */
const dateShape = /^(?:(-?\d\d[\dX][\dX])(?:-(\d\d|XX)(?:-(\d\d|XX))?)?|Y(-?[1-9]\d{4,11}))([?~%]?)$/;

/**
 * Parses EDTF of levels 0 and 1 (Library of Congress, EDTF Specification, 4 February 2019; ISO 8601-2:2019), without
 * times of day.
 *
 * Level 0: `2025`, `2025-09`, `2025-09-18`, `2014/2022-06`. Level 1: a qualifier at the end of a date (`2025-09~`,
 * `1984?`, `1984%`), seasons (`2022-22`), digits unspecified from the right (`199X`, `19XX`, `2004-XX`, `2004-06-XX`,
 * `2004-XX-XX`), extended intervals (`2017/..`, `../2016`, `2014/`, `/1960`), years beyond four digits (`Y17000`) and
 * negative ones (`-0043`). Level 2 (sets, `2004-?06`, `156X-12-25`, seasons 25 to 41, unspecified digits inside an
 * interval) and whatever else ISO 8601 has (`20` for a century, week dates) is not a period.
 *
 * Where the specification leaves it open: a season may stand and be qualified wherever a month may; a `Y` year has at
 * most twelve digits, so that days stay exact; `-0000` is not a year.
 *
 * @returns `null` where the text is no such period, or one that ends before it begins
 * @example parsePeriod("2025-09~/..") // since about September 2025, still holding
 */
export function parsePeriod(text: string): Period | null {
  const period = readPeriod(text);
  return typeof period === "string" ? null : period;
}

/** Whether a text is a single EDTF date, and so one that has a last day; an interval is none. */
export function isDateText(text: string): boolean {
  return parsePeriod(text)?.interval === false;
}

/**
 * Between which days a tie that holds in this period starts and ends.
 *
 * - Of a single date nothing more is known than that the tie starts and ends in it.
 * - An open end has not come (`earliestEnd` is Infinity); an unknown one may have come on any day since the start.
 * - `earliestStart ≤ latestStart ≤ latestEnd` and `earliestStart ≤ earliestEnd ≤ latestEnd`: a start that could lie
 *   after the last possible end is cut there, as in `2014/2014-06`, and an end likewise.
 * - Approximate and uncertain dates keep the bounds of the date as written; the flags say that they are soft.
 */
export function periodBounds(period: Period): PeriodBounds {
  const { start, end } = period;
  const earliestStart = start.kind === "date" ? start.earliest : -Infinity;
  const latestEnd = end.kind === "date" ? end.latest : Infinity;
  const latestStart = start.kind === "date" ? start.latest : start.kind === "open" ? -Infinity : Infinity;
  const earliestEnd = end.kind === "date" ? end.earliest : end.kind === "open" ? Infinity : -Infinity;
  return {
    earliestStart,
    latestStart: Math.min(latestStart, latestEnd),
    earliestEnd: Math.max(earliestEnd, earliestStart),
    latestEnd,
  };
}

/** The period, or why the text is none. */
export function readPeriod(text: string): Period | PeriodFault {
  const slash = text.indexOf("/");
  if (slash < 0) {
    const date = readDate(text);
    return date === null ? "bad-period" : { text, interval: false, start: date, end: date };
  }
  const start = readBound(text.slice(0, slash));
  const end = readBound(text.slice(slash + 1));
  if (start === null || end === null) return "bad-period";
  if (start.kind === "date" && end.kind === "date" && start.earliest > end.latest) return "ends-before-begins";
  return { text, interval: true, start, end };
}

function readBound(text: string): Bound | null {
  if (text === "") return unknown;
  if (text === "..") return open;
  return text.includes("X") ? null : readDate(text);
}

function readDate(text: string): PeriodDate | null {
  const match = dateShape.exec(text);
  if (match === null) return null;
  const [, shortYear, second, third, longYear, qualifier] = match;
  const flags = {
    approximate: qualifier === "~" || qualifier === "%",
    uncertain: qualifier === "?" || qualifier === "%",
  };
  if (longYear !== undefined) return wholeYear(Number(longYear), flags);
  if (shortYear === undefined || shortYear === "-0000") return null;
  if (shortYear.includes("X")) return second === undefined ? unspecifiedYear(shortYear, flags) : null;
  const year = Number(shortYear);
  if (second === undefined) return wholeYear(year, flags);
  if (second === "XX") {
    if (third !== undefined && third !== "XX") return null;
    return { ...wholeYear(year, flags), unspecified: third === undefined ? "month" : "day" };
  }
  const month = Number(second);
  if (month > 20) return third === undefined ? seasonOf(year, month - 20, flags) : null;
  const length = daysInMonth(year, month);
  if (length === 0) return null;
  const first = dayNumber(year, month, 1);
  const whole = { kind: "date", year, month, ...flags } as const;
  if (third === undefined) return { ...whole, precision: "month", earliest: first, latest: first + length - 1 };
  if (third === "XX") {
    return { ...whole, precision: "month", unspecified: "day", earliest: first, latest: first + length - 1 };
  }
  const day = Number(third);
  if (day < 1 || day > length) return null;
  return { ...whole, precision: "day", day, earliest: first + day - 1, latest: first + day - 1 };
}

type Flags = Pick<PeriodDate, "approximate" | "uncertain">;

function wholeYear(year: number, flags: Flags): PeriodDate {
  const bounds = { earliest: dayNumber(year, 1, 1), latest: dayNumber(year, 12, 31) };
  return { kind: "date", precision: "year", year, ...flags, ...bounds };
}

/** `199X` or `19XX`: some year of the ten or hundred that the digits leave open. */
function unspecifiedYear(text: string, flags: Flags): PeriodDate | null {
  if (text.endsWith("X") && text.slice(0, -1).endsWith("X")) return years(text, 100, "century", flags);
  return text.endsWith("X") ? years(text, 10, "decade", flags) : null;
}

function years(text: string, count: number, precision: "decade" | "century", flags: Flags): PeriodDate {
  const one = Number(text.replaceAll("X", "0"));
  const other = Number(text.replaceAll("X", "9"));
  // Of a negative year the digits count away from year 0, so the nines come first; there is no year -0000.
  const year = text.startsWith("-") ? other : one;
  const last = text.startsWith("-") ? Math.min(one, -1) : year + count - 1;
  return {
    kind: "date",
    precision,
    year,
    ...flags,
    earliest: dayNumber(year, 1, 1),
    latest: dayNumber(last, 12, 31),
  };
}

/**
 * Meteorological seasons of the northern hemisphere, since EDTF's 21 to 24 leave the hemisphere open: spring is March
 * to May, summer June to August, autumn September to November. Winter comes last in EDTF's order, so that of 2022 runs
 * from December 2022 to the end of February 2023.
 */
function seasonOf(year: number, season: number, flags: Flags): PeriodDate | null {
  if (season !== 1 && season !== 2 && season !== 3 && season !== 4) return null;
  const earliest = dayNumber(year, season * 3, 1);
  const latest = season === 4 ? dayNumber(year + 1, 3, 1) - 1 : dayNumber(year, season * 3 + 3, 1) - 1;
  return { kind: "date", precision: "season", year, season, ...flags, earliest, latest };
}
