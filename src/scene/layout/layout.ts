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

/** Centres of the nodes in the order of the input, y downwards, around the origin unless the layout says otherwise. */
export interface LayoutResult {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What the places mean, where a layout gives them a meaning that can be drawn behind the picture. Plain data. */
  readonly guides?: LayoutGuides;
}

/** In the coordinates of the result; angles in radians, clockwise on screen from the direction of x. */
export type LayoutGuides = RingGuides | AxisGuides;

export interface RingGuides {
  readonly kind: "rings";
  /** From the innermost to the outermost, around the origin. */
  readonly rings: readonly RingGuide[];
  /** From the top, clockwise; together they are the whole circle. */
  readonly sectors: readonly SectorGuide[];
}

export interface RingGuide {
  /** How many ties away from the middle. */
  readonly hop: number;
  readonly radius: number;
}

export interface SectorGuide {
  /** As the nodes' sectors were given, -1 for those without one. */
  readonly sector: number;
  readonly from: number;
  /** Above `from`. */
  readonly to: number;
  /** Radius of the outermost ring on which somebody stands in it. */
  readonly reach: number;
}

export interface AxisGuides {
  readonly kind: "axis";
  /** Where on x a leaning of -1 stands, and one of 1; the poles stand beyond. */
  readonly left: number;
  readonly right: number;
  /** Upper edge of the band of those without any leaning, above their boxes; null where there are none. */
  readonly band: number | null;
}

/** Told now and then how much of the work is done, from 0 to 1. */
export type OnProgress = (fraction: number) => void;
