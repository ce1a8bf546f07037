import type { Claim, Likelihood } from "../domain/dossier";
import { likelihoods } from "../domain/terms";
import type { Standing } from "../domain/standing";
import { anyClaimFault, claimFaults, maybeSaid } from "./claimPass";
import { standingAt } from "./columns";
import { type ComparisonClass, comparisonClasses } from "./comparison";
import { type HoldingValue, holdingValues } from "./facetValues";
import type { Model } from "./model";
import type { View } from "./view";

/** A claim and how it stands to the lens. */
export interface SeenClaim {
  readonly claim: Claim;
  readonly isInView: boolean;
  /** In view, though the date leaves open whether it had been said by then. */
  readonly isMaybeSaid: boolean;
  /** Only those who are not asked say it. */
  readonly isUnasked: boolean;
}

/** The claims about a relation, event or actor, in the dossier's order, each with how it stands to the lens. */
export function seenClaims({ columns, subjects, dossier }: Model, view: View, id: string): readonly SeenClaim[] {
  const subject = subjects.get(id);
  if (subject === undefined) return [];
  const seen: { readonly at: number; readonly claim: SeenClaim }[] = [];
  for (let c = columns.claimStart[subject] ?? 0; c < (columns.claimStart[subject + 1] ?? 0); c++) {
    const at = columns.claims[c] ?? 0;
    const claim = dossier.claims[at];
    const faults = view.evidence.claims[c] ?? 0;
    if (!claim) continue;
    const isInView = (faults & anyClaimFault) === 0;
    seen.push({
      at,
      claim: {
        claim,
        isInView,
        isMaybeSaid: isInView && (faults & maybeSaid) !== 0,
        isUnasked: (faults & (claimFaults.voice | claimFaults.comparison)) !== 0,
      },
    });
  }
  return seen.toSorted((one, other) => one.at - other.at).map(({ claim }) => claim);
}

/** The claims in view about a relation, event or actor. */
export function claimsSeen(model: Model, view: View, id: string): readonly Claim[] {
  return seenClaims(model, view, id).flatMap(({ claim, isInView }) => (isInView ? [claim] : []));
}

/** Whether a tie passes the lens. */
export function passesLens({ subjects, columns }: Model, view: View, relationId: string): boolean {
  const subject = subjects.get(relationId);
  return subject !== undefined && subject < columns.relationCount && view.faults[subject] === 0;
}

/** Standing of a relation, event or actor by the claims in view; `null` where there is none. */
export function standingOfId({ subjects }: Model, view: View, id: string): Standing | null {
  return standingAt(view.standing[subjects.get(id) ?? -1]);
}

/** The least likely band that a claim in view gives; `null` where none does. */
export function leastBand({ subjects }: Model, view: View, id: string): Likelihood | null {
  return leastBandAt(view, subjects.get(id) ?? -1);
}

/** The same of a subject by its index. */
export function leastBandAt(view: View, subject: number): Likelihood | null {
  const { bands } = view.evidence.of(subject);
  return likelihoods.find((_, at) => bands & (1 << at)) ?? null;
}

/** How a tie stands to the date asked for; `null` where none is asked for or it does not hold. */
export function holdingOf({ subjects }: Model, view: View, id: string): HoldingValue | null {
  return holdingValues[view.holding?.[subjects.get(id) ?? -1] ?? -1] ?? null;
}

/** What is left open about a tie at the dates asked for: whether it holds, or whether anything of it had been said. */
export const doubts = ["may-hold", "undated", "maybe-said"] as const;
export type Doubt = (typeof doubts)[number];

/** What a tie's dates, and those of its claims in view, leave open; `null` for nothing. */
export function doubtOf({ subjects }: Model, view: View, id: string): Doubt | null {
  return doubtAt(view, subjects.get(id) ?? -1);
}

function doubtAt(view: View, subject: number): Doubt | null {
  const holding = holdingValues[view.holding?.[subject] ?? -1] ?? null;
  if (holding === "may-hold" || holding === "undated") return holding;
  return isMaybeKnownAt(view, subject) ? "maybe-said" : null;
}

/** The same, but for what a comparison has a class of its own for: that nothing dates it. */
export function doubtBesideClass({ subjects }: Model, view: View, id: string): Doubt | null {
  return doubtBesideClassAt(view, subjects.get(id) ?? -1);
}

/** The same of a subject by its index. */
export function doubtBesideClassAt(view: View, subject: number): Doubt | null {
  if (classAt(view, subject) !== "undated") return doubtAt(view, subject);
  return isMaybeKnownAt(view, subject) ? "maybe-said" : null;
}

/** Standing of a hypothetical event: of one that is assumed that, whatever is said of it. */
export function eventStanding(model: Model, view: View, id: string): Standing | null {
  return view.lens.assumed.includes(id) ? "assumed" : standingOfId(model, view, id);
}

/** Whether an actor is at an end of a tie that passes the lens. */
export function isActorInView({ subjects, columns }: Model, view: View, id: string): boolean {
  const subject = subjects.get(id);
  return subject !== undefined && view.actors.includes(subject - columns.relationCount);
}

/** Whether every claim in view about it only may have been made by the date asked for. */
export function isMaybeKnown({ subjects }: Model, view: View, id: string): boolean {
  return isMaybeKnownAt(view, subjects.get(id) ?? -1);
}

function isMaybeKnownAt(view: View, subject: number): boolean {
  const { union, isCertain } = view.evidence.of(subject);
  return union !== 0 && !isCertain;
}

/** What a comparison makes of a relation, event or actor. */
export function classOf({ subjects }: Model, view: View, id: string): ComparisonClass | null {
  return classAt(view, subjects.get(id) ?? -1);
}

/** The same of a subject by its index. */
export function classAt(view: View, subject: number): ComparisonClass | null {
  return comparisonClasses[view.classes?.[subject] ?? -1] ?? null;
}
