import type { Likelihood, Relation, Stance } from "../domain/dossier";
import { stances } from "../domain/terms";
import { parsePeriod, periodBounds } from "../domain/period";
import { type Standing, standings } from "../domain/standing";
import { textIn } from "../domain/text";
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

/** The ties of a view as rows, in the dossier's order. */
export function tableRows(model: Model, view: View): readonly TableRow[] {
  return Array.from(view.relations).flatMap((at): TableRow[] => {
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
 * The rows in order: texts by the reader's alphabet, periods by their earliest beginning. Rows that are equal keep the
 * dossier's order; undated ones come last either way, as a missing date is no early date.
 */
export function sortedRows(
  rows: readonly TableRow[],
  order: TableOrder | null,
  model: Model,
  lang: string,
): readonly TableRow[] {
  if (order === null) return rows;
  const collator = new Intl.Collator(lang);
  const nameOf = (id: string) => textIn(model.actors.get(id)?.name ?? {}, lang).value;
  const typeOf = ({ relation }: TableRow) => textIn(model.typeById.get(relation.type)?.label ?? {}, lang).value;
  const startOf = ({ relation }: TableRow) => {
    const period = relation.period === undefined ? null : parsePeriod(relation.period);
    return period === null ? null : periodBounds(period).earliestStart;
  };
  const sign = order.descending ? -1 : 1;
  const compare: Record<TableOrder["column"], (a: TableRow, b: TableRow) => number> = {
    from: (a, b) => sign * collator.compare(nameOf(a.relation.from), nameOf(b.relation.from)),
    to: (a, b) => sign * collator.compare(nameOf(a.relation.to), nameOf(b.relation.to)),
    type: (a, b) => sign * collator.compare(typeOf(a), typeOf(b)),
    standing: (a, b) => sign * (standings.indexOf(a.standing) - standings.indexOf(b.standing)),
    claims: (a, b) => sign * (total(a) - total(b)),
    period: (a, b) => {
      const one = startOf(a);
      const other = startOf(b);
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return one === other ? 0 : sign * (one < other ? -1 : 1);
    },
  };
  return rows.toSorted(compare[order.column]);
}

function total({ claims }: TableRow): number {
  return stances.reduce((sum, stance) => sum + claims[stance], 0);
}
