import type { Claim, Dossier, Relation } from "../domain/dossier";
import { sortedBy } from "./codes";
import type { Columns } from "./columns";
import { Lookup, once } from "./lookup";

/** Indices of items by key: those of key `k` from `start[k]` up to, not including, `start[k + 1]`. */
interface Lists {
  readonly start: Uint32Array;
  readonly items: Uint32Array;
}

/** What is listed under each id, in the order of the dossier; nothing under an id with an empty list. */
function listed<T>(
  all: readonly T[],
  keys: ReadonlyMap<string, number>,
  lists: () => Lists,
): ReadonlyMap<string, readonly T[]> {
  const range = (id: string): readonly [number, number] => {
    const key = keys.get(id);
    if (key === undefined) return [0, 0];
    const { start } = lists();
    return [start[key] ?? 0, start[key + 1] ?? 0];
  };
  return new Lookup(
    () => keys.keys(),
    (id) => {
      const [from, to] = range(id);
      if (from === to) return undefined;
      const places = lists().items.slice(from, to).sort();
      return Array.from(places).flatMap((at) => all[at] ?? []);
    },
    (id) => {
      const [from, to] = range(id);
      return from !== to;
    },
  );
}

/** Relations by the id of either end. */
export function tiesByActor(
  { relations }: Dossier,
  { tieStart, ties }: Columns,
  actors: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Relation[]> {
  return listed(relations, actors, () => ({ start: tieStart, items: ties }));
}

/** Claims by the id of what they are about. */
export function claimsBySubject(
  { claims }: Dossier,
  { claimStart, claims: items }: Columns,
  subjects: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly Claim[]> {
  return listed(claims, subjects, () => ({ start: claimStart, items }));
}

export function claimsByVoice(
  { claims }: Dossier,
  { voice, claims: items }: Columns,
  voices: readonly string[],
): ReadonlyMap<string, readonly Claim[]> {
  const keys = new Map(voices.map((id, at) => [id, at]));
  return listed(
    claims,
    keys,
    once(() => sortedBy(items, voice, voices.length)),
  );
}

/** Claims by the id of each source that they cite, or through which it was relayed. */
export function claimsBySource({ claims, sources }: Dossier): ReadonlyMap<string, readonly Claim[]> {
  const keys = new Map(sources.map(({ id }, at) => [id, at]));
  const lists = once(() => {
    const citing: number[] = [];
    const cited: number[] = [];
    claims.forEach(({ cites }, claim) => {
      const ids = cites.flatMap(({ source, relayedBy }) => (relayedBy === undefined ? [source] : [source, relayedBy]));
      for (const id of ids.length === 1 ? ids : new Set(ids)) {
        citing.push(claim);
        cited.push(keys.get(id) ?? sources.length);
      }
    });
    return sortedBy(Uint32Array.from(citing), Uint32Array.from(cited), sources.length + 1);
  });
  return listed(claims, keys, lists);
}
