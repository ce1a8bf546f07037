import type { Likelihood, Relation, Stance } from "../domain/dossier";
import type { Standing } from "../domain/standing";
import { textIn } from "../domain/text";
import { anyClaimFault } from "./claimPass";
import { standingAt } from "./columns";
import type { ComparisonClass } from "./comparison";
import { corroborationOf } from "./corroboration";
import { type Doubt, claimsSeen, classOf, doubtOf, leastBand } from "./inView";
import type { Model } from "./model";
import type { View } from "./view";

export interface TableRow {
  readonly relation: Relation;
  readonly standing: Standing;
  /** The least likely band that a claim in view gives. */
  readonly likelihood: Likelihood | null;
  /** Of the claims in view. */
  readonly claims: Readonly<Record<Stance, number>>;
  /** Independent sources that affirm it. */
  readonly sources: number;
  /** What its dates leave open at the date asked for. */
  readonly doubt: Doubt | null;
  readonly compared: ComparisonClass | null;
}

export interface TableOrder {
  readonly column: "from" | "type" | "to" | "standing" | "period" | "claims";
  readonly descending: boolean;
}

/**
 * The ties of a view as rows.
 *
 * @param ties indices of relations in view, in the order wanted
 */
export function tableRows(model: Model, view: View, ties: Iterable<number> = view.relations): readonly TableRow[] {
  return Array.from(ties).flatMap((at): TableRow[] => {
    const relation = model.dossier.relations[at];
    const standing = standingAt(view.standing[at]);
    if (!relation || standing === null) return [];
    const claims: Record<Stance, number> = { affirms: 0, disputes: 0, denies: 0 };
    const seen = claimsSeen(model, view, relation.id);
    for (const { stance } of seen) claims[stance] += 1;
    return [
      {
        relation,
        standing,
        likelihood: leastBand(model, view, relation.id),
        claims,
        sources: corroborationOf(seen).originals.length,
        doubt: doubtOf(model, view, relation.id),
        compared: classOf(model, view, relation.id),
      },
    ];
  });
}

/**
 * The ties of a view in order: texts by the reader's alphabet, periods by their earliest beginning. Those that are equal keep
 * the dossier's order; undated ones come last either way, as a missing date is no early date. Takes one number of each, so
 * that a table of a hundred thousand rows is in order before any of them is made.
 *
 * @returns indices of relations
 */
export function tieOrder(model: Model, view: View, order: TableOrder | null, lang: string): readonly number[] {
  const ties = Array.from(view.relations);
  if (order === null) return ties;
  const keyOf = sortKey(model, view, order.column, lang);
  const keys = new Float64Array(model.columns.relationCount);
  for (const tie of ties) keys[tie] = keyOf(tie);
  const sign = order.descending ? -1 : 1;
  const isLast = (key: number) => Number(Number.isNaN(key));
  return ties.sort((a, b) => {
    const [one = 0, other = 0] = [keys[a], keys[b]];
    return isLast(one) - isLast(other) || sign * Math.sign(one - other) || a - b;
  });
}

/** @returns of the index of a relation the number that it is sorted by; `NaN` for one that comes last */
function sortKey(model: Model, view: View, column: TableOrder["column"], lang: string): (tie: number) => number {
  const { from, to, type, span, spans, claimStart } = model.columns;
  switch (column) {
    case "from":
    case "to": {
      const rank = ranked(
        model.dossier.actors.map(({ name }) => textIn(name, lang).value),
        lang,
      );
      const ends = column === "from" ? from : to;
      return (tie) => rank[ends[tie] ?? 0] ?? 0;
    }
    case "type": {
      const rank = ranked(
        model.types.map(({ label }) => textIn(label, lang).value),
        lang,
      );
      return (tie) => rank[type[tie] ?? 0] ?? 0;
    }
    case "standing":
      return (tie) => view.standing[tie] ?? 0;
    case "claims":
      return (tie) => {
        let count = 0;
        for (let claim = claimStart[tie] ?? 0; claim < (claimStart[tie + 1] ?? 0); claim++) {
          if (((view.evidence.claims[claim] ?? 0) & anyClaimFault) === 0) count++;
        }
        return count;
      };
    case "period":
      return (tie) => spans[span[tie] ?? 0]?.bounds?.earliestStart ?? NaN;
  }
}

/** Of each text its place in the alphabet; the same for texts that are equal in it. */
function ranked(texts: readonly string[], lang: string): Float64Array {
  const collator = new Intl.Collator(lang);
  const ranks = new Float64Array(texts.length);
  const sorted = [...texts.keys()].sort((a, b) => collator.compare(texts[a] ?? "", texts[b] ?? ""));
  sorted.forEach((at, place) => {
    const before = sorted[place - 1];
    const isEqual = before !== undefined && collator.compare(texts[before] ?? "", texts[at] ?? "") === 0;
    ranks[at] = isEqual ? (ranks[before] ?? 0) : place;
  });
  return ranks;
}
