import type { Claim } from "../domain/dossier";
import { anyClaimFault } from "./claimPass";
import { claimsSeen, isActorInView, passesLens } from "./inView";
import type { Model } from "./model";
import type { View } from "./view";

/**
 * The claims that are heard through the lens: those in view about what it shows, which is its ties, the actors at their
 * ends, and the actors without a tie, whom no filter is about.
 */
export function claimsInView({ columns, dossier, tiesOf }: Model, view: View): ReadonlySet<Claim> {
  const { relationCount, claimStart, claims } = columns;
  const ends = new Set(view.actors);
  const shows = (subject: number): boolean => {
    if (subject < relationCount) return view.faults[subject] === 0;
    const actor = subject - relationCount;
    return ends.has(actor) || !tiesOf.has(dossier.actors[actor]?.id ?? "");
  };
  const heard = new Set<Claim>();
  for (let subject = 0; subject + 1 < claimStart.length; subject++) {
    if (!shows(subject)) continue;
    for (let c = claimStart[subject] ?? 0; c < (claimStart[subject + 1] ?? 0); c++) {
      const claim = dossier.claims[claims[c] ?? 0];
      if (claim && ((view.evidence.claims[c] ?? 0) & anyClaimFault) === 0) heard.add(claim);
    }
  }
  return heard;
}

/** Whether a single claim is one of them, without looking at the others. */
export function isHeard(model: Model, view: View, claim: Claim): boolean {
  const { about } = claim;
  const isShown = model.relations.has(about)
    ? passesLens(model, view, about)
    : !model.tiesOf.has(about) || isActorInView(model, view, about);
  return isShown && claimsSeen(model, view, about).includes(claim);
}
