/** How much is drawn at once: what can be read, and what Cytoscape draws in a frame or two on a machine without a GPU. */
export interface Budget {
  /** Actors that are drawn without being asked for. */
  readonly actors: number;
  /** Neighbours that one step of expanding brings at most, those with the strongest ties. */
  readonly step: number;
  /** Drawn lines. */
  readonly edges: number;
}

export const defaultBudget: Budget = { actors: 80, step: 30, edges: 240 };

/** How many neighbours "the strongest" brings. */
export const strongestCount = 5;
