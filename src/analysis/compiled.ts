import type { ActorKind, Dossier } from "../domain/dossier";
import { actorKinds } from "../domain/terms";
import { vocabularyOf } from "../domain/vocabulary";
import { indexOf } from "./codes";
import type { Columns } from "./columns";
import { columnsOf } from "./compile";

/** Where actors and relations stand in their lists, by id. */
export interface Places {
  readonly actors: ReadonlyMap<string, number>;
  readonly relations: ReadonlyMap<string, number>;
}

/** What takes time to find out about a dossier, as plain data, so that a worker can find it out and hand it over. */
export interface Compiled {
  readonly columns: Columns;
  /** Ids of the relation types that the dossier uses, in the order of the vocabulary. */
  readonly types: readonly string[];
  /** Kinds of the actors that have a tie, in the order of `actorKinds`. */
  readonly kinds: readonly ActorKind[];
  /** Ids of the actors who say something, who says most first. */
  readonly voices: readonly string[];
}

interface Identified {
  readonly id: string;
}

/**
 * Where items stand, by id.
 *
 * @param known those that stand before them, to which they are added
 */
export function indexById(items: readonly Identified[], known = new Map<string, number>()): Map<string, number> {
  const first = known.size;
  for (let at = 0; at < items.length; at++) known.set(items[at]?.id ?? "", first + at);
  return known;
}

/** Compiles a checked dossier, in time linear in its size. */
export function compiledOf(dossier: Dossier, places: Places): Compiled {
  const { actors, relations } = dossier;
  const used = new Set<string>();
  for (const { type } of relations) used.add(type);
  const types = vocabularyOf(dossier).filter((type) => used.has(type.id));
  const { voices, speaker } = voicesOf(dossier, places.actors);
  const subjectAt = (id: string) => places.relations.get(id) ?? indexOf(places.actors, id) + relations.length;
  const speakerCount = voices.length;
  const columns = columnsOf(dossier, types, { actorAt: places.actors, subjectAt, speaker, speakerCount });
  const present = new Set<ActorKind>();
  actors.forEach(({ kind }, at) => {
    if (columns.tieStart[at] !== columns.tieStart[at + 1]) present.add(kind);
  });
  return {
    columns,
    types: types.map(({ id }) => id),
    kinds: actorKinds.filter((kind) => present.has(kind)),
    voices,
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
