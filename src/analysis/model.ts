import {
  type Actor,
  type ActorKind,
  type Claim,
  type Dossier,
  type Relation,
  type RelationType,
  type Source,
  actorKinds,
} from "../domain/dossier";
import { vocabularyOf } from "../domain/vocabulary";
import { type Columns, columnsOf } from "./columns";

/** A dossier with its look-ups by id and its columns: made once when it is opened, never changed. */
export interface Model {
  readonly dossier: Dossier;
  readonly columns: Columns;
  /** Relation types that the dossier uses, in the order of the vocabulary. */
  readonly types: readonly RelationType[];
  /** Kinds of the actors that have a tie: the others cannot be in a picture. In the order of `actorKinds`. */
  readonly kinds: readonly ActorKind[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly typeById: ReadonlyMap<string, RelationType>;
  /** Relations by the id of either end, in the dossier's order. */
  readonly tiesOf: ReadonlyMap<string, readonly Relation[]>;
  /** Claims by the id of the relation, event or actor that they are about. */
  readonly claimsAbout: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsBy: ReadonlyMap<string, readonly Claim[]>;
  /** Claims by the id of each source that they cite, or through which it was relayed. */
  readonly claimsCiting: ReadonlyMap<string, readonly Claim[]>;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function group<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const found = groups.get(key);
      if (found) found.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Builds the look-ups and columns of a checked dossier, in time linear in its size. */
export function modelOf(dossier: Dossier): Model {
  const used = new Set(dossier.relations.map((relation) => relation.type));
  const types = vocabularyOf(dossier).filter((type) => used.has(type.id));
  const tiesOf = group(dossier.relations, (relation) => [relation.from, relation.to]);
  const present = new Set(dossier.actors.flatMap(({ id, kind }) => (tiesOf.has(id) ? [kind] : [])));
  return {
    dossier,
    kinds: actorKinds.filter((kind) => present.has(kind)),
    columns: columnsOf(dossier, types),
    types,
    actors: byId(dossier.actors),
    relations: byId(dossier.relations),
    claims: byId(dossier.claims),
    sources: byId(dossier.sources),
    typeById: byId(types),
    tiesOf,
    claimsAbout: group(dossier.claims, (claim) => [claim.about]),
    claimsBy: group(dossier.claims, (claim) => [claim.voice]),
    claimsCiting: group(dossier.claims, (claim) =>
      claim.cites.flatMap((cite) => (cite.relayedBy === undefined ? [cite.source] : [cite.source, cite.relayedBy])),
    ),
  };
}
