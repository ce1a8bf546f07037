import type { Claim, Relation, RelationFamily, Stance } from "../domain/dossier";
import { relationFamilies, stances } from "../domain/terms";
import type { SeenClaim } from "./inView";
import type { Model } from "./model";
import { perModel } from "./perModel";

/** What one stance has to say of something: its claims and how many voices make them. */
export interface StanceGroup {
  readonly stance: Stance;
  readonly claims: readonly SeenClaim[];
  readonly voices: number;
}

/** Distinct voices of some claims. */
export function voicesOf(claims: readonly Claim[]): number {
  return new Set(claims.map((claim) => claim.voice)).size;
}

/** Claims about one thing by stance, affirming ones first; no empty group. */
export function stanceGroups(seen: readonly SeenClaim[]): readonly StanceGroup[] {
  return stances.flatMap((stance): StanceGroup[] => {
    const claims = seen.filter(({ claim }) => claim.stance === stance);
    return claims.length === 0 ? [] : [{ stance, claims, voices: voicesOf(claims.map(({ claim }) => claim)) }];
  });
}

export interface FamilyGroup {
  readonly family: RelationFamily;
  readonly ties: readonly Relation[];
}

/** Ties by family, in the order of the families; no empty group. */
export function tiesByFamily(model: Model, ties: readonly Relation[]): readonly FamilyGroup[] {
  return relationFamilies
    .map((family) => ({ family, ties: ties.filter(({ type }) => model.typeById.get(type)?.family === family) }))
    .filter((group) => group.ties.length > 0);
}

/** What a tie or event has to do with others, by what the claims say, not by what they are called. */
export interface Bearing {
  /** Relations that some claim makes conditional on this event. */
  readonly hangsOnIt: readonly Relation[];
  /** Events that the claims about this relation hang on. */
  readonly premises: readonly string[];
}

export function bearingOf(model: Model, id: string): Bearing {
  const premises = new Set<string>();
  for (const { premise } of model.claimsAbout.get(id) ?? []) {
    // An event that is only supposed hangs on itself, which tells a reader nothing.
    if (premise !== undefined && premise !== id) premises.add(premise);
  }
  return { hangsOnIt: hangingOn(model, id), premises: [...premises] };
}

const hanging = perModel(({ dossier, relations }): ReadonlyMap<string, ReadonlySet<Relation>> => {
  const byPremise = new Map<string, Set<Relation>>();
  for (const { premise, about } of dossier.claims) {
    const relation = premise === undefined ? undefined : relations.get(about);
    if (premise === undefined || relation === undefined) continue;
    const before = byPremise.get(premise);
    if (before) before.add(relation);
    else byPremise.set(premise, new Set([relation]));
  }
  return byPremise;
});

/** Relations that some claim, in view or not, makes conditional on an event, in the dossier's order. */
export function hangingOn(model: Model, event: string): readonly Relation[] {
  const place = ({ id }: Relation) => model.subjects.get(id) ?? 0;
  return [...(hanging(model).get(event) ?? [])].toSorted((one, other) => place(one) - place(other));
}

/** How much evidence a dossier rests on. */
export interface Overview {
  readonly actors: number;
  readonly relations: number;
  readonly claims: number;
  readonly voices: number;
  readonly sources: number;
}

export function overviewOf({ dossier }: Model): Overview {
  return {
    actors: dossier.actors.length,
    relations: dossier.relations.length,
    claims: dossier.claims.length,
    voices: voicesOf(dossier.claims),
    sources: dossier.sources.length,
  };
}
