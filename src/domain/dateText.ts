import type { PeriodDate } from "./period";
import { periodWords } from "./periodWords";
import type { UiLanguage } from "./text";

/** Room: `long` for sentences and panels, `short` for labels on lines. */
export type PeriodStyle = "long" | "short";

/**
 * One date in words, without its qualifier.
 *
 * `bare` is how it stands alone ("1990s", "été 2022"), `noun` how it stands after a preposition ("the 1990s",
 * "l’été 2022", "le 18 novembre 2025").
 */
export interface DateWords {
  readonly bare: string;
  readonly noun: string;
}

/** @returns the words in one language; French nouns keep their article uncontracted: "le printemps 2022" */
export function dateWords(date: PeriodDate, lang: UiLanguage, style: PeriodStyle): DateWords {
  return lang === "fr" ? frenchDate(date, style) : englishDate(date, style);
}

/** "2025", "AD 800", "44 BC", "12,345"; "800 apr. J.-C.", "44 av. J.-C.". */
function yearText(year: number, lang: UiLanguage): string {
  const count = String(year > 0 ? year : 1 - year);
  const digits = count.length > 4 ? count.replace(/\B(?=(\d{3})+$)/g, periodWords(lang).group) : count;
  if (year <= 0) return lang === "fr" ? `${digits} av. J.-C.` : `${digits} BC`;
  if (year >= 1000) return digits;
  return lang === "fr" ? `${digits} apr. J.-C.` : `AD ${digits}`;
}

function monthText(date: PeriodDate, lang: UiLanguage, style: PeriodStyle): string {
  const { months, shortMonths } = periodWords(lang);
  const month = (style === "long" ? months : shortMonths)[(date.month ?? 1) - 1] ?? "";
  return `${month} ${yearText(date.year, lang)}`;
}

/** A winter runs on into the next year, so it names both. */
function seasonText(date: PeriodDate, lang: UiLanguage): string {
  const name = periodWords(lang).seasons[date.season ?? 1];
  const year = yearText(date.year, lang);
  return date.season === 4 ? `${name} ${year}–${yearText(date.year + 1, lang)}` : `${name} ${year}`;
}

/** The last year of a decade or century; there is no year -0000 for a negative one to end in. */
function lastYear(date: PeriodDate): number {
  const last = date.year + (date.precision === "decade" ? 9 : 99);
  return date.year < 0 ? Math.min(last, -1) : last;
}

/**
 * `19XX` is 1900 to 1999, which the 20th century is but for a year at either end: so the name comes with its years.
 * Where counting from a year that does not exist would mislead, before AD 100, the years stand alone.
 */
function spanText(date: PeriodDate, lang: UiLanguage): { readonly name: string | null; readonly years: string } {
  const [first, last] = [yearText(date.year, lang), yearText(lastYear(date), lang)];
  const named = date.precision === "decade" ? date.year >= 1000 : date.year >= 100;
  if (!named)
    return { name: null, years: lang === "fr" ? `entre ${first} et ${last}` : `between ${first} and ${last}` };
  if (date.precision === "decade") return { name: String(date.year), years: "" };
  return { name: String(date.year / 100 + 1), years: `${first}–${last}` };
}

function englishDate(date: PeriodDate, style: PeriodStyle): DateWords {
  const plain = (bare: string): DateWords => ({ bare, noun: bare });
  const year = yearText(date.year, "en");
  switch (date.precision) {
    case "day":
      return plain(`${date.day ?? 1} ${monthText(date, "en", style)}`);
    case "month": {
      const month = monthText(date, "en", style);
      return plain(date.unspecified === "day" && style === "long" ? `a day in ${month}` : month);
    }
    case "season":
      return plain(seasonText(date, "en"));
    case "year":
      return plain(date.unspecified !== undefined && style === "long" ? `a ${date.unspecified} in ${year}` : year);
    case "decade": {
      const { name, years } = spanText(date, "en");
      return name === null ? plain(years) : { bare: `${name}s`, noun: `the ${name}s` };
    }
    case "century": {
      const { name, years } = spanText(date, "en");
      if (name === null) return plain(years);
      const century = `${name}${ordinalEnding(Number(name))} ${style === "long" ? "century" : "c."} (${years})`;
      return { bare: century, noun: `the ${century}` };
    }
  }
}

function ordinalEnding(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return (teen ? undefined : ["th", "st", "nd", "rd"][n % 10]) ?? "th";
}

function frenchDate(date: PeriodDate, style: PeriodStyle): DateWords {
  const plain = (bare: string): DateWords => ({ bare, noun: bare });
  const withArticle = (article: string, bare: string): DateWords => ({ bare, noun: `${article}${bare}` });
  const year = yearText(date.year, "fr");
  switch (date.precision) {
    case "day":
      return withArticle("le ", `${date.day === 1 ? "1er" : (date.day ?? 1)} ${monthText(date, "fr", style)}`);
    case "month": {
      const month = monthText(date, "fr", style);
      return plain(date.unspecified === "day" && style === "long" ? `un jour ${ofFrench(month)}` : month);
    }
    case "season":
      return withArticle(date.season === 1 ? "le " : "l’", seasonText(date, "fr"));
    case "year":
      if (date.unspecified === undefined || style === "short") return plain(year);
      return plain(date.unspecified === "day" ? `un jour de ${year}` : `un mois de ${year}`);
    case "decade": {
      const { name, years } = spanText(date, "fr");
      return name === null ? plain(years) : withArticle("les ", `années ${name}`);
    }
    case "century": {
      const { name, years } = spanText(date, "fr");
      if (name === null) return plain(years);
      const roman = romanNumeral(Number(name));
      return withArticle("le ", `${roman}e ${style === "long" ? "siècle" : "s."} (${years})`);
    }
  }
}

/** "de" before a French noun: contracted with "le", elided before a vowel. */
export function ofFrench(noun: string): string {
  if (noun.startsWith("le ")) return `du ${noun.slice(3)}`;
  return /^[aeéiou]/.test(noun) ? `d’${noun}` : `de ${noun}`;
}

/** "à" before a French noun, contracted with "le". */
export function toFrench(noun: string): string {
  return noun.startsWith("le ") ? `au ${noun.slice(3)}` : `à ${noun}`;
}

/** @param n 1 to 100 */
function romanNumeral(n: number): string {
  const hundreds = n === 100 ? "C" : "";
  const tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"][Math.floor((n % 100) / 10)] ?? "";
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][n % 10] ?? "";
  return hundreds + tens + ones;
}
