import type { LayoutInput, LayoutNode, LayoutResult } from "./layout";

/** Between a node's rim and the label beneath it. */
export const labelGap = 4;

/** A node on its way to its place. Its box is the least rectangle around its circle and the label beneath. */
export interface Body {
  /** Index in the input. */
  readonly node: number;
  /** Index in the component that it belongs to. */
  readonly at: number;
  x: number;
  y: number;
  readonly radius: number;
  readonly halfLabel: number;
  /** Half the width of the box. */
  readonly halfWidth: number;
  /** Half the height of the box. */
  readonly halfHeight: number;
  /** From the node's centre down to the centre of its box. */
  readonly drop: number;
  readonly ties: Tie[];
}

/** Two bodies that are tied, once whatever the number of ties. */
export interface Tie {
  readonly a: Body;
  readonly b: Body;
  /** Ideal length. */
  readonly length: number;
  /** How many ties are fanned apart. */
  readonly fan: number;
  /** Whether it is drawn; if not, it only keeps the members of a group together. */
  readonly drawn: boolean;
}

/** A part of the picture: a connected component, or all components of a small graph. */
export interface Part {
  readonly bodies: readonly Body[];
  /** Drawn ties and bonds. */
  readonly ties: readonly Tie[];
  readonly groups: readonly (readonly Body[])[];
  /** What one tie between two plain nodes should measure. */
  readonly unit: number;
}

/** A body at the origin. */
export function bodyOf(node: LayoutNode, index: number, at: number): Body {
  const below = node.labelHeight > 0 ? labelGap + node.labelHeight : 0;
  return {
    node: index,
    at,
    x: 0,
    y: 0,
    radius: node.radius,
    halfLabel: node.labelHeight > 0 ? node.labelWidth / 2 : 0,
    halfWidth: Math.max(node.radius, node.labelWidth / 2),
    halfHeight: node.radius + below / 2,
    drop: below / 2,
    ties: [],
  };
}

/** All nodes of a graph as one part's bodies, at the origin, without their ties. */
export function bodiesOf({ nodes }: LayoutInput): Body[] {
  return nodes.map((node, index) => bodyOf(node, index, index));
}

/** Where bodies, one for each node, have come to stand. */
export function resultOf(bodies: readonly Body[]): LayoutResult {
  const x = new Float64Array(bodies.length);
  const y = new Float64Array(bodies.length);
  for (const body of bodies) {
    x[body.node] = body.x;
    y[body.node] = body.y;
  }
  return { x, y };
}
