import type { Actor, ActorKind, Claim, Dossier, Relation, RelationType, Source } from "../domain/dossier";
import { vocabularyOf } from "../domain/vocabulary";
import type { Columns } from "./columns";
import { type Compiled, type Places, compiledOf, indexById } from "./compiled";
import { Lookup, once } from "./lookup";
import { claimsBySource, claimsBySubject, claimsByVoice, tiesByActor } from "./related";

/** A dossier with its look-ups by id and its columns: made once when it is opened, never changed. */
export interface Model {
  readonly dossier: Dossier;
  readonly columns: Columns;
  /** Relation types that the dossier uses, in the order of the vocabulary. */
  readonly types: readonly RelationType[];
  /** Kinds of the actors that have a tie: the others cannot be in a picture. In the order of `actorKinds`. */
  readonly kinds: readonly ActorKind[];
  /** Ids of the actors who say something, who says most first. */
  readonly voices: readonly string[];
  /** Index among the subjects of `columns`, by the id of a relation or actor. */
  readonly subjects: ReadonlyMap<string, number>;
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

/** Items by id. */
function byId<T>(items: readonly T[], places: () => ReadonlyMap<string, number>): Lookup<T> {
  return new Lookup(
    () => places().keys(),
    (id) => items[places().get(id) ?? -1],
  );
}

/** Builds the look-ups and columns of a checked dossier, in time linear in its size. */
export function modelOf(dossier: Dossier): Model {
  const places = { actors: indexById(dossier.actors), relations: indexById(dossier.relations) };
  return modelFrom(dossier, places, compiledOf(dossier, places));
}

/**
 * The look-ups of a dossier that has been compiled, maybe elsewhere. Takes no time to speak of: each look-up is made when it
 * is first asked for.
 *
 * @param places of the same dossier, and so is `compiled`
 */
export function modelFrom(dossier: Dossier, places: Places, { columns, types, kinds, voices }: Compiled): Model {
  const { actors, relations, claims, sources } = dossier;
  const claimAt = once(() => indexById(claims));
  const subjects = new Lookup(
    function* ids() {
      yield* places.relations.keys();
      yield* places.actors.keys();
    },
    (id) => {
      const relation = places.relations.get(id);
      if (relation !== undefined) return relation;
      const actor = places.actors.get(id);
      return actor === undefined ? undefined : relations.length + actor;
    },
  );
  const vocabulary = new Map(vocabularyOf(dossier).map((type) => [type.id, type]));
  const used = types.flatMap((id) => vocabulary.get(id) ?? []);
  return {
    dossier,
    columns,
    types: used,
    kinds,
    voices,
    subjects,
    actors: byId(actors, () => places.actors),
    relations: byId(relations, () => places.relations),
    claims: byId(claims, claimAt),
    sources: new Map(sources.map((source) => [source.id, source])),
    typeById: new Map(used.map((type) => [type.id, type])),
    tiesOf: tiesByActor(dossier, columns, places.actors),
    claimsAbout: claimsBySubject(dossier, columns, subjects),
    claimsBy: claimsByVoice(dossier, columns, voices),
    claimsCiting: claimsBySource(dossier),
  };
}
