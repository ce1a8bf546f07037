import type { Claim, Relation } from "../domain/dossier";
import { everything, lets } from "./choice";
import { claimFaults } from "./claimPass";
import { outOfComparison } from "./comparison";
import { doesNotHold, ungraded } from "./facetValues";
import { type Lens, type Limit, lifted, limitsOf, wholeLens } from "./lens";
import type { Model } from "./model";
import { type View, tieFaults, viewOf } from "./view";

/** A way out of an empty result: a wider lens and what it would show. */
export interface Relaxation {
  /** The one limit to lift, or `null` where only lifting all of them helps. */
  readonly limit: Limit | null;
  readonly lens: Lens;
  readonly relations: number;
}

/** Without any limit. What is assumed, and whether the silent fade, stops nothing and stays. */
export function withoutLimits(lens: Lens): Lens {
  return { ...wholeLens, silent: lens.silent, assumed: lens.assumed };
}

/** Which single limit to lift so that something shows, the most telling first; all of them where no single one helps. */
export function relaxations(model: Model, lens: Lens): readonly Relaxation[] {
  const asWide = (limit: Limit | null, wider: Lens): Relaxation => ({
    limit,
    lens: wider,
    relations: viewOf(model, wider).relations.length,
  });
  const single = limitsOf(lens)
    .map((limit) => asWide(limit, lifted(lens, limit)))
    .filter(({ relations }) => relations > 0)
    .toSorted((a, b) => b.relations - a.relations);
  return single.length > 0 ? single : [asWide(null, withoutLimits(lens))];
}

/** What stops a tie: the limits, any of which has to be lifted for it to pass. */
function whatStops(model: Model, view: View, relation: number): readonly Limit[] {
  const { claimStart, claims } = model.columns;
  const fault = view.faults[relation] ?? 0;
  const { comparison } = view.lens;
  const stopping: Limit[] = [];
  const add = (bit: number, limit: Limit) => {
    if (fault & bit) stopping.push(limit);
  };
  add(tieFaults.type, "types");
  add(tieFaults.kind, "kinds");
  const dated = comparison?.by === "held" ? "comparison" : "asOf";
  add(tieFaults.holding, view.holding?.[relation] === doesNotHold ? dated : "holdings");
  /* Of what is silent on both sides, whatever silences them decides; but dates of holding are compared without claims. */
  if (!(fault & tieFaults.silence) || comparison?.by === "held") add(tieFaults.comparison, "comparison");
  if (fault & tieFaults.silence) {
    /* The claim that fewest things stop shows the shortest way. */
    let fewest: readonly Limit[] | null = null;
    for (let c = claimStart[relation] ?? 0; c < (claimStart[relation + 1] ?? 0); c++) {
      const claim = model.dossier.claims[claims[c] ?? 0];
      if (!claim) continue;
      const limits = claimStops(model, view, claim, view.evidence.claims[c] ?? 0);
      if (fewest === null || limits.length < fewest.length) fewest = limits;
    }
    stopping.push(...(fewest ?? []));
  } else {
    add(tieFaults.standing, "standings");
    add(tieFaults.band, "bands");
  }
  return stopping;
}

function claimStops({ sources }: Model, { lens }: View, claim: Claim, faults: number): readonly Limit[] {
  const stopping: Limit[] = [];
  if (faults & claimFaults.voice) stopping.push("voices");
  if (faults & claimFaults.said) stopping.push("saidUpTo");
  const { credibility = ungraded, cites } = claim;
  const reliabilities = cites.map(({ source }) => sources.get(source)?.reliability ?? ungraded);
  if (!reliabilities.some((reliability) => lets(lens.reliabilities, reliability))) stopping.push("reliabilities");
  if (!lets(lens.credibilities, String(credibility))) stopping.push("credibilities");
  if (faults & claimFaults.comparison) stopping.push("comparison");
  return stopping;
}

/** Lifts a limit; of a comparison, as far as it is only a matter of which of its classes are kept. */
function opened(lens: Lens, limit: Limit, view: View, relation: number): Lens {
  const { comparison } = lens;
  if (limit !== "comparison" || comparison === null || view.classes?.[relation] === outOfComparison) {
    return lifted(lens, limit);
  }
  return { ...lens, comparison: { ...comparison, kept: everything } };
}

/** The lens with those limits lifted that stop any of these ties, and no others. */
export function widenedFor(model: Model, lens: Lens, ties: readonly Relation[]): Lens {
  let wider = lens;
  /* With each claim that comes into view a standing may change, and be stopped in its turn: so again until all pass. */
  for (;;) {
    const view = viewOf(model, wider);
    let next = wider;
    for (const { id } of ties) {
      const relation = model.subjects.get(id) ?? 0;
      for (const limit of whatStops(model, view, relation)) next = opened(next, limit, view, relation);
    }
    if (next === wider) return wider;
    wider = next;
  }
}
