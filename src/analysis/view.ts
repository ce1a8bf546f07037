import { actorKinds } from "../domain/dossier";
import { standings } from "../domain/standing";
import { lets } from "./choice";
import { noStanding } from "./columns";
import type { Facet, Lens } from "./lens";
import type { Model } from "./model";

/** What a lens leaves of a dossier. */
export interface View {
  /** Indices of the relations that pass, ascending. */
  readonly relations: Uint32Array;
  /** Indices of the actors at their ends, ascending. */
  readonly actors: Uint32Array;
  /** Per relation of the dossier, passing or not: index into `standings`, or `noStanding`. */
  readonly standing: Uint8Array;
  /**
   * For each value of each facet, how many relations (for kinds: actors) the *other* facets leave: what one would see of
   * it by letting it through. In the order of `model.types`, `model.kinds` and `standings`.
   */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
}

const typeBit = 1;
const kindBit = 2;
const standingBit = 4;
/** No claim in view: the relation is out of the picture, whatever the facets say. */
const silentBit = 8;

/** Standing of every relation from the claims in view. */
function standingColumn({ columns }: Model): Uint8Array {
  const { relationCount, claimStart, claims, evidence, standingByEvidence } = columns;
  const standing = new Uint8Array(relationCount);
  for (let i = 0; i < relationCount; i++) {
    let bits = 0;
    for (let c = claimStart[i] ?? 0; c < (claimStart[i + 1] ?? 0); c++) bits |= evidence[claims[c] ?? 0] ?? 0;
    standing[i] = standingByEvidence[bits] ?? noStanding;
  }
  return standing;
}

/**
 * Applies a lens to a dossier: one pass that gives each relation a byte with a bit for each facet that it fails. It
 * passes where no bit is set; a facet counts the relations that fail no *other* facet (as in crossfilter).
 */
export function viewOf(model: Model, lens: Lens): View {
  const { columns, types } = model;
  const { relationCount, actorCount, from, to, type, kind } = columns;
  const standing = standingColumn(model);
  const typePasses = types.map(({ id }) => lets(lens.types, id));
  const kindAt = actorKinds.map((id) => model.kinds.indexOf(id));
  const kindPasses = actorKinds.map((id) => lets(lens.kinds, id));
  const standingPasses = standings.map((id) => lets(lens.standings, id));

  const counts: Record<Facet, Uint32Array> = {
    types: new Uint32Array(types.length),
    kinds: new Uint32Array(model.kinds.length),
    standings: new Uint32Array(standings.length),
  };
  const passing = new Uint32Array(relationCount);
  let passed = 0;
  const inView = new Uint8Array(actorCount);
  const butForKind = new Uint8Array(actorCount);
  const count = (column: Uint32Array, at: number) => (column[at] = (column[at] ?? 0) + 1);

  for (let i = 0; i < relationCount; i++) {
    const a = from[i] ?? 0;
    const b = to[i] ?? 0;
    const t = type[i] ?? 0;
    const s = standing[i] ?? noStanding;
    const failed =
      (typePasses[t] ? 0 : typeBit) |
      (kindPasses[kind[a] ?? 0] && kindPasses[kind[b] ?? 0] ? 0 : kindBit) |
      (s === noStanding ? silentBit : standingPasses[s] ? 0 : standingBit);
    if (failed === 0) {
      passing[passed++] = i;
      inView[a] = inView[b] = 1;
    }
    if ((failed & ~typeBit) === 0) count(counts.types, t);
    if ((failed & ~standingBit) === 0) count(counts.standings, s);
    if ((failed & ~kindBit) === 0) butForKind[a] = butForKind[b] = 1;
  }

  const actors: number[] = [];
  for (let a = 0; a < actorCount; a++) {
    if (inView[a]) actors.push(a);
    if (butForKind[a]) count(counts.kinds, kindAt[kind[a] ?? 0] ?? 0);
  }
  return { relations: passing.slice(0, passed), actors: Uint32Array.from(actors), standing, counts };
}

/** The values of a facet, in the order of its counts. */
export function facetValues(model: Model, facet: Facet): readonly string[] {
  switch (facet) {
    case "types":
      return model.types.map(({ id }) => id);
    case "kinds":
      return model.kinds;
    case "standings":
      return standings;
  }
}
