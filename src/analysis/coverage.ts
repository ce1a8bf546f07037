import type { Relation } from "../domain/dossier";
import { asLanguageTag } from "../domain/languageTag";
import { parsePeriod, periodBounds } from "../domain/period";
import { corroborationOf } from "./corroboration";
import type { Model } from "./model";

/** First and last day, since 1970-01-01, of what has a date; `null` where nothing has. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
}

/** What a dossier covers, so that nobody takes its silence for a finding. */
export interface Coverage {
  /** Ids of the voices, who says most first. */
  readonly voices: readonly string[];
  /** From the earliest to the latest day that a tie's period names. */
  readonly held: DateRange | null;
  readonly undatedTies: number;
  /** From the earliest to the latest day on which something was said. */
  readonly said: DateRange | null;
  /** BCP 47 tags that the dossier is written in. */
  readonly languages: readonly string[];
  /** The same of its quotes and sources. */
  readonly sourceLanguages: readonly string[];
  /** Ties that one independent source affirms, and no other. */
  readonly onOneSource: readonly Relation[];
  /** Ties that any source affirms. */
  readonly affirmed: number;
}

function rangeOf(texts: readonly string[]): DateRange | null {
  let from = Infinity;
  let to = -Infinity;
  for (const text of new Set(texts)) {
    const period = parsePeriod(text);
    if (period === null) continue;
    const { earliestStart, latestStart, earliestEnd, latestEnd } = periodBounds(period);
    const days = [earliestStart, latestStart, earliestEnd, latestEnd].filter(Number.isFinite);
    from = Math.min(from, ...days);
    to = Math.max(to, ...days);
  }
  return from <= to ? { from, to } : null;
}

export function coverageOf(model: Model): Coverage {
  const { dossier, voices, claimsAbout } = model;
  const { relations, claims, sources } = dossier;
  const rests = relations.map((relation) => ({
    relation,
    originals: corroborationOf(claimsAbout.get(relation.id) ?? []).originals.length,
  }));
  const tags = [
    ...claims.flatMap(({ quote }) => (quote === undefined ? [] : [quote.lang])),
    ...sources.flatMap(({ language }) => asLanguageTag(language) ?? []),
  ];
  return {
    voices,
    held: rangeOf(relations.flatMap(({ period }) => (period === undefined ? [] : [period]))),
    undatedTies: relations.filter(({ period }) => period === undefined).length,
    said: rangeOf(claims.map(({ said }) => said)),
    languages: dossier.languages,
    sourceLanguages: [...new Set(tags)],
    onOneSource: rests.filter(({ originals }) => originals === 1).map(({ relation }) => relation),
    affirmed: rests.filter(({ originals }) => originals > 0).length,
  };
}
