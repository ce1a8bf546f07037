import { type Choice, everything, isEverything } from "./choice";

/** What is let through to the picture, the table and the lists. Small and serialisable: it is the link. */
export interface Lens {
  /** Ids of relation types. */
  readonly types: Choice;
  /** Kinds of actor: a tie is let through where both its ends are. */
  readonly kinds: Choice;
  readonly standings: Choice;
}

export const facets = ["types", "kinds", "standings"] as const;
export type Facet = (typeof facets)[number];

export const wholeLens: Lens = { types: everything, kinds: everything, standings: everything };

/** Facets that stop something. */
export function narrowedFacets(lens: Lens): readonly Facet[] {
  return facets.filter((facet) => !isEverything(lens[facet]));
}
