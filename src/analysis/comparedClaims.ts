import type { Claim } from "../domain/dossier";
import { claimsSeen } from "./inView";
import type { Model } from "./model";
import type { View } from "./view";

/**
 * The claims in view about one thing on one side of a comparison of voices or sources, in the dossier's order; none where
 * something else, or nothing, is compared.
 */
export function claimsOnSide(model: Model, view: View, id: string, side: "a" | "b"): readonly Claim[] {
  const { comparison } = view.lens;
  if (comparison === null) return [];
  const wanted = comparison[side];
  return claimsSeen(model, view, id).filter(({ voice, cites }) => {
    if (comparison.by === "voices") return voice === wanted;
    return comparison.by === "sources" && cites.some(({ source }) => source === wanted);
  });
}
