import type { Relation } from "../domain/dossier";
import { everything, lets } from "./choice";
import { standingById } from "./evidence";
import { type Facet, type Lens, narrowedFacets, wholeLens } from "./lens";
import type { Model } from "./model";
import { viewOf } from "./view";

/** A way out of an empty result: a wider lens and what it would show. */
export interface Relaxation {
  /** The one facet to open, or `null` where only opening all of them helps. */
  readonly facet: Facet | null;
  readonly lens: Lens;
  readonly relations: number;
}

/** Which single facet to open so that something shows, the most telling first; all of them where no single one helps. */
export function relaxations(model: Model, lens: Lens): readonly Relaxation[] {
  const single = narrowedFacets(lens)
    .map((facet): Relaxation => {
      const wider = { ...lens, [facet]: everything };
      return { facet, lens: wider, relations: viewOf(model, wider).relations.length };
    })
    .filter(({ relations }) => relations > 0)
    .toSorted((a, b) => b.relations - a.relations);
  if (single.length > 0) return single;
  return [{ facet: null, lens: wholeLens, relations: viewOf(model, wholeLens).relations.length }];
}

/** The lens with those facets opened that stop any of these ties, and no others. */
export function widenedFor(model: Model, lens: Lens, ties: readonly Relation[]): Lens {
  const values: Record<Facet, readonly (string | undefined)[]> = {
    types: ties.map(({ type }) => type),
    kinds: ties.flatMap(({ from, to }) => [model.actors.get(from)?.kind, model.actors.get(to)?.kind]),
    standings: ties.map(({ id }) => standingById(model, id) ?? undefined),
  };
  const stops = (facet: Facet) => values[facet].some((value) => value !== undefined && !lets(lens[facet], value));
  return {
    types: stops("types") ? everything : lens.types,
    kinds: stops("kinds") ? everything : lens.kinds,
    standings: stops("standings") ? everything : lens.standings,
  };
}
