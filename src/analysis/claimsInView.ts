import type { Claim } from "../domain/dossier";
import type { Model } from "./model";
import type { View } from "./view";

/** Ids of what the view holds: its relations, the actors at their ends, and those without a tie, whom no filter is about. */
export function idsInView({ dossier, tiesOf }: Model, view: View): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const at of view.relations) ids.add(dossier.relations[at]?.id ?? "");
  for (const at of view.actors) ids.add(dossier.actors[at]?.id ?? "");
  for (const { id } of dossier.actors) if (!tiesOf.has(id)) ids.add(id);
  return ids;
}

/** Those of some claims that are about something in the view. */
export function claimsInView(claims: readonly Claim[], inView: ReadonlySet<string>): readonly Claim[] {
  return claims.filter((claim) => inView.has(claim.about));
}
