import type { Actor, ActorKind, Claim, Dossier, Relation, RelationType, Source } from "../domain/dossier";
import { actorKinds } from "../domain/terms";
import { vocabularyOf } from "../domain/vocabulary";
import { indexOf } from "./codes";
import type { Columns } from "./columns";
import { columnsOf } from "./compile";
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

interface Identified {
  readonly id: string;
}

function placesOf(items: readonly Identified[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < items.length; at++) places.set(items[at]?.id ?? "", at);
  return places;
}

/** Items by id. */
function byId<T extends Identified>(items: readonly T[], places: () => ReadonlyMap<string, number>): Lookup<T> {
  return new Lookup(
    () => places().keys(),
    (id) => items[places().get(id) ?? -1],
  );
}

/** Builds the look-ups and columns of a checked dossier, in time linear in its size. */
export function modelOf(dossier: Dossier): Model {
  const { actors, relations, claims, sources } = dossier;
  const actorAt = placesOf(actors);
  const relationAt = placesOf(relations);
  const used = new Set<string>();
  for (const { type } of relations) used.add(type);
  const types = vocabularyOf(dossier).filter((type) => used.has(type.id));
  const { voices, speaker } = voicesOf(dossier, actorAt);
  const subjectAt = (id: string) => relationAt.get(id) ?? indexOf(actorAt, id) + relations.length;
  const columns = columnsOf(dossier, types, { actorAt, subjectAt, speaker, speakerCount: voices.length });
  const present = new Set<ActorKind>();
  actors.forEach(({ kind }, at) => {
    if (columns.tieStart[at] !== columns.tieStart[at + 1]) present.add(kind);
  });
  const claimAt = once(() => placesOf(claims));
  const subjects = new Lookup(
    function* ids() {
      yield* relationAt.keys();
      yield* actorAt.keys();
    },
    (id) => {
      const relation = relationAt.get(id);
      if (relation !== undefined) return relation;
      const actor = actorAt.get(id);
      return actor === undefined ? undefined : relations.length + actor;
    },
  );
  return {
    dossier,
    columns,
    types,
    kinds: actorKinds.filter((kind) => present.has(kind)),
    voices,
    subjects,
    actors: byId(actors, () => actorAt),
    relations: byId(relations, () => relationAt),
    claims: byId(claims, claimAt),
    sources: new Map(sources.map((source) => [source.id, source])),
    typeById: new Map(types.map((type) => [type.id, type])),
    tiesOf: tiesByActor(dossier, columns, actorAt),
    claimsAbout: claimsBySubject(dossier, columns, subjects),
    claimsBy: claimsByVoice(dossier, columns, voices),
    claimsCiting: claimsBySource(dossier),
  };
}

/** Who says something, who says most first, and for each claim which of them it is. */
function voicesOf({ actors, claims }: Dossier, actorAt: ReadonlyMap<string, number>) {
  const speaker = new Uint32Array(claims.length);
  const said = new Uint32Array(actors.length);
  for (let at = 0; at < claims.length; at++) {
    const actor = indexOf(actorAt, claims[at]?.voice ?? "");
    speaker[at] = actor;
    said[actor] = (said[actor] ?? 0) + 1;
  }
  const speakers = [...said.keys()].filter((actor) => said[actor] !== 0);
  speakers.sort((a, b) => (said[b] ?? 0) - (said[a] ?? 0));
  const rank = new Uint32Array(actors.length);
  speakers.forEach((actor, at) => (rank[actor] = at));
  for (let at = 0; at < claims.length; at++) speaker[at] = rank[speaker[at] ?? 0] ?? 0;
  return { voices: speakers.map((actor) => actors[actor]?.id ?? ""), speaker };
}
