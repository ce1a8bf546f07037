import type { Relation } from "../domain/dossier";
import { asLanguageTag } from "../domain/languageTag";
import type { PeriodBounds } from "../domain/period";
import { corroborationOf } from "./corroboration";
import type { Model } from "./model";
import { perModel } from "./perModel";

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

/** @param spans bounds in any order, each as often as it occurs, or once */
function rangeOf(spans: Iterable<PeriodBounds | null>): DateRange | null {
  let from = Infinity;
  let to = -Infinity;
  for (const bounds of spans) {
    if (bounds === null) continue;
    for (const day of [bounds.earliestStart, bounds.latestStart, bounds.earliestEnd, bounds.latestEnd]) {
      if (!Number.isFinite(day)) continue;
      from = Math.min(from, day);
      to = Math.max(to, day);
    }
  }
  return from <= to ? { from, to } : null;
}

/** On how many sources that do not repeat one another a relation rests. */
function originalCount({ columns, dossier }: Model, relation: number): number {
  const first = columns.claimStart[relation] ?? 0;
  const end = columns.claimStart[relation + 1] ?? 0;
  const [claim] = end - first === 1 ? [dossier.claims[columns.claims[first] ?? 0]] : [];
  /* Most ties have one claim, and it has what it says at first hand. */
  if (claim?.cites.every(({ relayedBy }) => relayedBy === undefined) === true) {
    if (claim.stance !== "affirms") return 0;
    return claim.cites.length < 2 ? claim.cites.length : new Set(claim.cites.map(({ source }) => source)).size;
  }
  const about = columns.claims.subarray(first, end);
  return corroborationOf(Array.from(about).flatMap((at) => dossier.claims[at] ?? [])).originals.length;
}

/** What the ties of a dossier rest on, and how many have no date. */
export const supportOfTies = perModel((model) => {
  const onOneSource: Relation[] = [];
  let affirmed = 0;
  let undatedTies = 0;
  model.dossier.relations.forEach((relation, at) => {
    const originals = originalCount(model, at);
    if (originals > 0) affirmed++;
    if (originals === 1) onOneSource.push(relation);
    if (relation.period === undefined) undatedTies++;
  });
  return { onOneSource, affirmed, undatedTies };
});

export function coverageOf(model: Model): Coverage {
  const { dossier, columns, voices } = model;
  const { claims, sources } = dossier;
  const tags = new Set<string>();
  for (const { quote } of claims) if (quote !== undefined) tags.add(quote.lang);
  for (const { language } of sources) {
    const tag = asLanguageTag(language);
    if (tag !== undefined) tags.add(tag);
  }
  return {
    ...supportOfTies(model),
    voices,
    held: rangeOf(columns.spans.map(({ bounds }) => bounds)),
    said: rangeOf(columns.saidDates),
    languages: dossier.languages,
    sourceLanguages: [...tags],
  };
}
