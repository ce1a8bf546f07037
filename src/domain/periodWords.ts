import type { Season } from "./period";
import type { UiLanguage } from "./text";

/** What a language calls the parts of a date. Tables, not `Intl`, so that a picture has the same text everywhere. */
export interface PeriodWords {
  /** January first. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly seasons: Readonly<Record<Season, string>>;
  /** Between groups of three digits, in years of five digits and more. */
  readonly group: string;
  readonly startAndEndUnknown: string;
  readonly startUnknownEndOpen: string;
  readonly startOpenEndUnknown: string;
  readonly startAndEndOpen: string;
}

const words: Readonly<Record<UiLanguage, PeriodWords>> = {
  en: {
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    seasons: { 1: "spring", 2: "summer", 3: "autumn", 4: "winter" },
    group: ",",
    startAndEndUnknown: "start and end unknown",
    startUnknownEndOpen: "ongoing, start unknown",
    startOpenEndUnknown: "no known start, end unknown",
    startAndEndOpen: "without start or end",
  },
  fr: {
    months: [
      "janvier",
      "février",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet",
      "août",
      "septembre",
      "octobre",
      "novembre",
      "décembre",
    ],
    shortMonths: ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
    seasons: { 1: "printemps", 2: "été", 3: "automne", 4: "hiver" },
    group: "\u202f",
    startAndEndUnknown: "début et fin inconnus",
    startUnknownEndOpen: "en cours, début inconnu",
    startOpenEndUnknown: "sans début connu, fin inconnue",
    startAndEndOpen: "sans début ni fin",
  },
};

export function periodWords(lang: UiLanguage): PeriodWords {
  return words[lang];
}
