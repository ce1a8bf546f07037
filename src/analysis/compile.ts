import type { Dossier, RelationType } from "../domain/dossier";
import { actorKinds } from "../domain/terms";
import { type ClaimPlaces, claimColumnsOf } from "./claimColumns";
import { codesOf, indexOf, interned } from "./codes";
import { type Columns, type Shape, standingTable } from "./columns";
import { spansOf } from "./spans";

/**
 * Compiles a checked dossier into columns, in time linear in its size.
 *
 * @param types the relation types in use; a relation's type is stored as its index there
 */
export function columnsOf(dossier: Dossier, types: readonly RelationType[], places: ClaimPlaces): Columns {
  const { actors, relations } = dossier;
  const { actorAt } = places;
  const count = relations.length;
  const typeAt = new Map(types.map((type, at) => [type.id, at]));
  const kind = Uint8Array.from(actors, (actor) => actorKinds.indexOf(actor.kind));
  const from = new Uint32Array(count);
  const to = new Uint32Array(count);
  const type = new Uint16Array(count);
  const shape = new Uint32Array(count);
  const kinds = actorKinds.length;
  const shapes = interned((key: number): Shape => ({
    type: Math.floor(key / (kinds * kinds)),
    fromKind: Math.floor(key / kinds) % kinds,
    toKind: key % kinds,
  }));
  for (let at = 0; at < count; at++) {
    const relation = relations[at];
    if (relation === undefined) continue;
    const one = indexOf(actorAt, relation.from);
    const other = indexOf(actorAt, relation.to);
    const typed = indexOf(typeAt, relation.type);
    from[at] = one;
    to[at] = other;
    type[at] = typed;
    shape[at] = shapes.at((typed * kinds + (kind[one] ?? 0)) * kinds + (kind[other] ?? 0));
  }
  const claimColumns = claimColumnsOf(dossier, places);
  return {
    relationCount: count,
    actorCount: actors.length,
    from,
    to,
    ...tiesByActor(from, to, actors.length),
    type,
    kind,
    shape: codesOf(shape, shapes.values.length),
    shapes: shapes.values,
    ...spansOf(dossier, from, to, claimColumns),
    ...claimColumns,
    standingByEvidence: standingTable(),
  };
}

/** Each relation once at each of its ends, and once where both are the same. */
function tiesByActor(from: Uint32Array, to: Uint32Array, actorCount: number): Pick<Columns, "tieStart" | "ties"> {
  const tieStart = new Uint32Array(actorCount + 1);
  const count = (actor: number) => (tieStart[actor + 1] = (tieStart[actor + 1] ?? 0) + 1);
  for (let at = 0; at < from.length; at++) {
    const [one, other] = [from[at] ?? 0, to[at] ?? 0];
    count(one);
    if (other !== one) count(other);
  }
  for (let actor = 1; actor <= actorCount; actor++) {
    tieStart[actor] = (tieStart[actor] ?? 0) + (tieStart[actor - 1] ?? 0);
  }
  const next = tieStart.slice();
  const ties = new Uint32Array(tieStart[actorCount] ?? 0);
  const place = (actor: number, relation: number) => {
    const at = next[actor] ?? 0;
    ties[at] = relation;
    next[actor] = at + 1;
  };
  for (let at = 0; at < from.length; at++) {
    const [one, other] = [from[at] ?? 0, to[at] ?? 0];
    place(one, at);
    if (other !== one) place(other, at);
  }
  return { tieStart, ties };
}
