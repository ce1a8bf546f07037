/** One actor to be placed. Lengths in model units (at zoom 1, CSS pixels). */
export interface LayoutNode {
  readonly id: string;
  /** From the centre to the rim. */
  readonly radius: number;
  /** The label stands centred beneath the node; 0 where there is none. */
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** All the ties of one pair of nodes, in either direction. Repeated pairs are merged, loops left out. */
export interface LayoutEdge {
  /** Indices into `nodes`. */
  readonly from: number;
  readonly to: number;
  /** How many ties are fanned apart here: more of them need a longer and wider way. */
  readonly weight: number;
}

/** A graph to be laid out, as plain data that can be posted to a worker. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  /** Indices of nodes that a hull will be drawn around: members of an alliance and its own node. */
  readonly groups: readonly (readonly number[])[];
  /** The same seed and the same input give the same picture, bit for bit. */
  readonly seed: number;
  /** Width by height of the frame that the picture is for. */
  readonly aspect: number;
}

/** Centres of the nodes in the order of the input, y downwards, around the origin. */
export interface LayoutResult {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Told now and then how much of the work is done, from 0 to 1. */
export type OnProgress = (fraction: number) => void;
