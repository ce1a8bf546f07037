import { anyClaimFault, claimFaults } from "../../analysis/claimPass";
import type { Model } from "../../analysis/model";
import { type View, tieFaults } from "../../analysis/view";
import type { RelationFamily } from "../../domain/dossier";
import type { Dated } from "./histogram";

/** What the timeline shows of a dossier: the ties and claims of the lens, whenever they held or were said. */
export interface Listing {
  /** Indices of the listed relations that have a period. */
  readonly dated: Uint32Array;
  /** How many listed relations have none, and are not still to be said. */
  readonly undated: number;
  /** The dated ones by what they have in common. */
  readonly byFamily: ReadonlyMap<RelationFamily, readonly Dated[]>;
  readonly said: readonly Dated[];
}

/** Remembers the last answer for each model. */
function remembered<R>(
  compute: (model: Model, view: View) => R,
  keyOf: (view: View, model: Model) => readonly unknown[],
) {
  const known = new WeakMap<Model, { readonly key: readonly unknown[]; readonly result: R }>();
  return (model: Model, view: View): R => {
    const key = keyOf(view, model);
    const before = known.get(model);
    if (before !== undefined && key.every((part, at) => Object.is(part, before.key[at]))) return before.result;
    const result = compute(model, view);
    known.set(model, { key, result });
    return result;
  };
}

/** Of a comparison, what changes which ties are listed: one of dates of holding changes nothing. */
const comparisonIn = ({ lens: { comparison } }: View) => (comparison?.by === "held" ? null : comparison);

const tiesIn = remembered(tiesOf, (view) => {
  const { types, kinds, standings, bands, voices, reliabilities, credibilities, saidUpTo, assumed } = view.lens;
  return [types, kinds, standings, bands, voices, reliabilities, credibilities, saidUpTo, assumed, comparisonIn(view)];
});

const claimsIn = remembered(claimsOf, (view) => {
  const { types, kinds, voices, reliabilities, credibilities } = view.lens;
  return [types, kinds, voices, reliabilities, credibilities, comparisonIn(view)];
});

/**
 * The ties that pass all of the lens but its date of holding, so that the timeline keeps its shape while that date moves;
 * a tie of which nothing had been said by a day stays too, as its claims are only still to come. What does not depend on
 * either date is not computed again while one moves, and where nothing changes the answer is the same one.
 */
export const listingOf: (model: Model, view: View) => Listing = remembered(
  (model, view) => ({ ...tiesIn(model, view), said: claimsIn(model, view) }),
  (view, model) => [tiesIn(model, view), claimsIn(model, view)],
);

/** Whether some claim about it would be in view if it had been said by then. */
function isYetToBeSaid({ columns }: Model, view: View, relation: number): boolean {
  for (let c = columns.claimStart[relation] ?? 0; c < (columns.claimStart[relation + 1] ?? 0); c++) {
    if (((view.evidence.claims[c] ?? 0) & anyClaimFault) === claimFaults.said) return true;
  }
  return false;
}

function tiesOf(model: Model, view: View): Omit<Listing, "said"> {
  const { columns, types } = model;
  const { span: spanOf, spans, type: typeOf } = columns;
  const byDates = view.lens.comparison?.by === "held" ? tieFaults.holding | tieFaults.comparison : tieFaults.holding;
  const mayBeSaidLater = view.lens.saidUpTo !== null;
  const families = types.map(({ family }) => family);
  const dated = new Uint32Array(columns.relationCount);
  let datedCount = 0;
  let undated = 0;
  const counts = new Map(families.map((family) => [family, new Uint32Array(spans.length)]));
  view.faults.forEach((faults, relation) => {
    const others = faults & ~byDates;
    const isToCome = mayBeSaidLater && others === tieFaults.silence && isYetToBeSaid(model, view, relation);
    if (others !== 0 && !isToCome) return;
    const span = spanOf[relation] ?? 0;
    if ((spans[span]?.bounds ?? null) === null) {
      if (!isToCome) undated++;
      return;
    }
    dated[datedCount++] = relation;
    const ofFamily = counts.get(families[typeOf[relation] ?? 0] ?? "posture");
    if (ofFamily !== undefined) ofFamily[span] = (ofFamily[span] ?? 0) + 1;
  });
  const weighed = [...counts].map(([family, ofFamily]): [RelationFamily, readonly Dated[]] => [
    family,
    spans.flatMap(({ bounds }, span) => {
      const count = ofFamily[span] ?? 0;
      return bounds === null || count === 0 ? [] : [{ bounds, count }];
    }),
  ]);
  return {
    dated: dated.slice(0, datedCount),
    undated,
    byFamily: new Map(weighed.filter(([, ties]) => ties.length > 0)),
  };
}

/** Claims of the lens about ties of its types and kinds, whenever they were said. */
function claimsOf({ columns }: Model, view: View): readonly Dated[] {
  const { claimStart, said, saidDates, relationCount } = columns;
  const counts = new Uint32Array(saidDates.length);
  for (let relation = 0; relation < relationCount; relation++) {
    if ((view.faults[relation] ?? 0) & (tieFaults.type | tieFaults.kind)) continue;
    for (let c = claimStart[relation] ?? 0; c < (claimStart[relation + 1] ?? 0); c++) {
      if ((view.evidence.claims[c] ?? 0) & anyClaimFault & ~claimFaults.said) continue;
      const at = said[c] ?? 0;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return saidDates.flatMap((bounds, at) => ((counts[at] ?? 0) > 0 ? [{ bounds, count: counts[at] ?? 0 }] : []));
}
