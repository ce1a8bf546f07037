import {
  type Claim,
  type Relation,
  type RelationFamily,
  type Stance,
  relationFamilies,
  stances,
} from "../domain/dossier";
import { type Standing, standingOf } from "../domain/standing";
import type { Model } from "./model";

/** What one stance has to say of something: its claims and how many voices make them. */
export interface StanceGroup {
  readonly stance: Stance;
  readonly claims: readonly Claim[];
  readonly voices: number;
}

/** Distinct voices of some claims. */
export function voicesOf(claims: readonly Claim[]): number {
  return new Set(claims.map((claim) => claim.voice)).size;
}

/** The claims about a relation, event or actor, by stance, affirming ones first; no empty group. */
export function stanceGroups(model: Model, id: string): readonly StanceGroup[] {
  const claims = model.claimsAbout.get(id) ?? [];
  return stances
    .map((stance) => claims.filter((claim) => claim.stance === stance))
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ stance: first.stance, claims: group, voices: voicesOf(group) }] : [];
    });
}

/** Standing of a relation, event or actor by all claims about it; `null` where there is none. */
export function standingById(model: Model, id: string): Standing | null {
  return standingOf(model.claimsAbout.get(id) ?? []);
}

export interface FamilyGroup {
  readonly family: RelationFamily;
  readonly ties: readonly Relation[];
}

/** The ties of an actor by family, in the order of the families; no empty group. */
export function tiesByFamily(model: Model, actorId: string): readonly FamilyGroup[] {
  const ties = model.tiesOf.get(actorId) ?? [];
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
  const hanging = new Set<string>();
  for (const claim of model.dossier.claims) {
    if (claim.premise === id && claim.about !== id) hanging.add(claim.about);
  }
  const premises = new Set<string>();
  for (const { premise } of model.claimsAbout.get(id) ?? []) {
    // An event that is only supposed hangs on itself, which tells a reader nothing.
    if (premise !== undefined && premise !== id) premises.add(premise);
  }
  return {
    hangsOnIt: model.dossier.relations.filter((relation) => hanging.has(relation.id)),
    premises: [...premises],
  };
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
