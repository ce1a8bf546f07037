import type { Relation } from "../domain/dossier";
import { type SeenClaim, seenClaims } from "./inView";
import type { Model } from "./model";
import type { View } from "./view";

/** The claims about something that others than one voice make, in view or not. */
export function claimsOfOthers(model: Model, view: View, id: string, voice: string): readonly SeenClaim[] {
  return seenClaims(model, view, id).filter(({ claim }) => claim.voice !== voice);
}

/**
 * Some ties without those that one voice alone speaks of. Where the lens leaves that voice alone, the others say nothing;
 * where it leaves nobody, it counts who speaks of the tie at all.
 */
export function tiesOfOthers(model: Model, view: View, ties: readonly Relation[], voice: string): readonly Relation[] {
  return ties.filter(({ id }) => {
    const seen = seenClaims(model, view, id);
    const inView = seen.filter(({ isInView }) => isInView);
    const heard = inView.length > 0 ? inView : seen;
    return heard.length === 0 || heard.some(({ claim }) => claim.voice !== voice);
  });
}
