import { type DateWords, type PeriodStyle, dateWords, ofFrench, toFrench } from "./dateText";
import { type Period, type PeriodDate, parsePeriod } from "./period";
import { type PeriodWords, periodWords } from "./periodWords";
import type { UiLanguage } from "./text";

/** How one language and style puts dates together. A date is passed with its qualifier in it already. */
interface Grammar {
  readonly alone: (date: Qualified) => string;
  readonly since: (start: Qualified) => string;
  readonly until: (end: Qualified) => string;
  readonly fromTo: (start: Qualified, end: Qualified) => string;
  readonly fromEndUnknown: (start: Qualified) => string;
  readonly untilStartUnknown: (end: Qualified) => string;
}

interface Qualified extends DateWords {
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Precise to a year or month, so that French says "en" of it. */
  readonly wide: boolean;
}

/**
 * A period in words, in lower case but for names.
 *
 * @param style `long`: "since about September 2025"; `short`, for labels: "since about Sep 2025"
 * @example describePeriod(period("2014/2022-22"), "fr", "long") // "de 2014 à l’été 2022"
 */
export function describePeriod(period: Period, lang: UiLanguage, style: PeriodStyle): string {
  const grammar = grammars[lang][style];
  const { start, end } = period;
  const qualified = (date: PeriodDate): Qualified => ({
    ...dateWords(date, lang, style),
    approximate: date.approximate,
    uncertain: date.uncertain,
    wide: date.precision === "year" || date.precision === "month",
  });
  if (start.kind === "date") {
    const from = qualified(start);
    if (!period.interval) return grammar.alone(from);
    if (end.kind === "date") return grammar.fromTo(from, qualified(end));
    return end.kind === "open" ? grammar.since(from) : grammar.fromEndUnknown(from);
  }
  if (end.kind === "date") {
    return start.kind === "open" ? grammar.until(qualified(end)) : grammar.untilStartUnknown(qualified(end));
  }
  return boundless(start.kind, end.kind, periodWords(lang));
}

/** The same of an EDTF text; one that is no period is shown as it stands. */
export function describeEdtf(text: string, lang: UiLanguage, style: PeriodStyle): string {
  const period = parsePeriod(text);
  return period === null ? text : describePeriod(period, lang, style);
}

function boundless(start: "open" | "unknown", end: "open" | "unknown", words: PeriodWords): string {
  if (start === "open") return end === "open" ? words.startAndEndOpen : words.startOpenEndUnknown;
  return end === "open" ? words.startUnknownEndOpen : words.startAndEndUnknown;
}

const isQualified = (date: Qualified): boolean => date.approximate || date.uncertain;

/** "between 10 and 1 BC" takes its "about" inside. */
function withQualifier(date: Qualified, possibly: string, about: string, between: string): string {
  if (!isQualified(date)) return date.noun;
  const near = date.approximate ? about : "";
  const noun = date.noun.startsWith(between) ? `${between}${near}${date.noun.slice(between.length)}` : near + date.noun;
  return date.uncertain ? `${possibly}${noun}` : noun;
}

const english = (date: Qualified): string => withQualifier(date, "possibly ", "about ", "between ");
/** After a preposition French has "environ", where alone it has "vers". */
const french = (date: Qualified): string => withQualifier(date, "peut-être ", "environ ", "entre ");
const frenchAlone = (date: Qualified): string =>
  date.noun.startsWith("entre ") ? french(date) : withQualifier(date, "peut-être ", "vers ", "entre ");
const frenchUntil = (date: Qualified): string =>
  date.wide && !isQualified(date) ? `jusqu’en ${date.bare}` : `jusqu’${toFrench(french(date))}`;

/** "about Sep 2025", "1984?". */
const marked =
  (about: string) =>
  (date: Qualified): string =>
    `${date.approximate ? about : ""}${date.bare}${date.uncertain ? "?" : ""}`;
const mark = marked("about ");
const frenchMark = marked("env.\u00a0");

/** An en dash, with air around it where a part has a space in it. */
function dash(one: string, other: string): string {
  return `${one} ${other}`.split(" ").length > 2 || one === "?" || other === "?"
    ? `${one} – ${other}`
    : `${one}–${other}`;
}

const grammars: Readonly<Record<UiLanguage, Readonly<Record<PeriodStyle, Grammar>>>> = {
  en: {
    long: {
      alone: (date) => (isQualified(date) ? english(date) : date.bare),
      since: (start) => `since ${english(start)}`,
      until: (end) => `until ${english(end)}`,
      fromTo: (start, end) => `from ${english(start)} to ${english(end)}`,
      fromEndUnknown: (start) => `from ${english(start)}, end unknown`,
      untilStartUnknown: (end) => `until ${english(end)}, start unknown`,
    },
    short: {
      alone: mark,
      since: (start) => `since ${mark(start)}`,
      until: (end) => `until ${mark(end)}`,
      fromTo: (start, end) => dash(mark(start), mark(end)),
      fromEndUnknown: (start) => `from ${mark(start)}`,
      untilStartUnknown: (end) => dash("?", mark(end)),
    },
  },
  fr: {
    long: {
      alone: (date) => (isQualified(date) ? frenchAlone(date) : date.bare),
      since: (start) => `depuis ${french(start)}`,
      until: frenchUntil,
      fromTo: (start, end) => `${ofFrench(french(start))} ${toFrench(french(end))}`,
      fromEndUnknown: (start) => `à partir ${ofFrench(french(start))}, fin inconnue`,
      untilStartUnknown: (end) => `${frenchUntil(end)}, début inconnu`,
    },
    short: {
      alone: frenchMark,
      since: (start) => `depuis ${isQualified(start) ? frenchMark(start) : start.noun}`,
      until: (end) => (isQualified(end) ? `jusqu’à ${frenchMark(end)}` : frenchUntil(end)),
      fromTo: (start, end) => dash(frenchMark(start), frenchMark(end)),
      fromEndUnknown: (start) => `dès ${isQualified(start) ? frenchMark(start) : start.noun}`,
      untilStartUnknown: (end) => dash("?", frenchMark(end)),
    },
  },
};
