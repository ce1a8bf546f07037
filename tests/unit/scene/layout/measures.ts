import { labelGap } from "../../../../src/scene/layout/body";
import { segmentsCross } from "../../../../src/scene/layout/segment";
import { hullPath } from "../../../../src/scene/hull";
import { type Outline, encloses } from "../../../../src/scene/outline";
import type { LayoutInput, LayoutResult } from "../../../../src/scene/layout/layout";

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of each node: its circle, and its label beneath. */
function boxesOf({ nodes }: LayoutInput, { x, y }: LayoutResult): Bounds[] {
  return nodes.map(({ radius, labelWidth, labelHeight }, index) => {
    const centreX = x[index] ?? NaN;
    const centreY = y[index] ?? NaN;
    const half = Math.max(radius, labelWidth / 2);
    const below = labelHeight > 0 ? labelGap + labelHeight : 0;
    return { left: centreX - half, right: centreX + half, top: centreY - radius, bottom: centreY + radius + below };
  });
}

/** How many pairs of boxes overlap, or are not anywhere. */
export function overlapsIn(input: LayoutInput, result: LayoutResult): number {
  const boxes = boxesOf(input, result);
  let count = 0;
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const apart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      if (!apart) count++;
    }
  }
  return count;
}

/** The rectangle around all boxes. */
export function extentOf(input: LayoutInput, result: LayoutResult): { width: number; height: number } {
  const boxes = boxesOf(input, result);
  const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  return { width, height };
}

/** Numbers of edges on the shortest paths from a node, for those that can be reached. */
function hopsFrom(neighbours: readonly (readonly number[])[], source: number): Map<number, number> {
  const hops = new Map([[source, 0]]);
  for (const [node, distance] of hops) {
    for (const next of neighbours[node] ?? []) if (!hops.has(next)) hops.set(next, distance + 1);
  }
  return hops;
}

/**
 * Normalised stress: the mean over pairs of the squared relative error of the picture's distances to the numbers of
 * edges on the shortest paths, at the scale that suits the picture best. 0 is perfect.
 *
 * @param every only from every so-manieth node: an estimate for large graphs.
 */
export function stressOf({ nodes, edges }: LayoutInput, { x, y }: LayoutResult, every = 1): number {
  const neighbours = nodes.map((): number[] => []);
  for (const { from, to } of edges) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const ratios: number[] = [];
  for (let source = 0; source < nodes.length; source += every) {
    for (const [node, hops] of hopsFrom(neighbours, source)) {
      if (node === source) continue;
      ratios.push(Math.hypot((x[source] ?? 0) - (x[node] ?? 0), (y[source] ?? 0) - (y[node] ?? 0)) / hops);
    }
  }
  let sum = 0;
  let squares = 0;
  for (const ratio of ratios) {
    sum += ratio;
    squares += ratio * ratio;
  }
  // The scale s that is best makes the sum of (s · ratio − 1)² least.
  return squares > 0 ? 1 - (sum * sum) / (squares * ratios.length) : 0;
}

/** Whether a node's centre lies inside the convex hull of the centres of others: it sees them all around itself. */
export function isAmong({ x, y }: LayoutResult, node: number, others: readonly number[]): boolean {
  const angles = others
    .map((other) => Math.atan2((y[other] ?? 0) - (y[node] ?? 0), (x[other] ?? 0) - (x[node] ?? 0)))
    .sort((a, b) => a - b);
  const first = angles[0] ?? 0;
  let widest = 0;
  for (const [index, angle] of angles.entries()) {
    widest = Math.max(widest, (angles[index + 1] ?? first + 2 * Math.PI) - angle);
  }
  return widest < Math.PI;
}

/** Pairs of edges without a common end that cross. */
export function crossingsIn({ edges }: LayoutInput, { x, y }: LayoutResult): number {
  const side = (a: number, b: number, c: number) => {
    const abX = (x[b] ?? 0) - (x[a] ?? 0);
    const abY = (y[b] ?? 0) - (y[a] ?? 0);
    return Math.sign(abX * ((y[c] ?? 0) - (y[a] ?? 0)) - abY * ((x[c] ?? 0) - (x[a] ?? 0)));
  };
  let count = 0;
  for (const [index, { from: a, to: b }] of edges.entries()) {
    for (const { from: c, to: d } of edges.slice(index + 1)) {
      if (a === c || a === d || b === c || b === d) continue;
      if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) count++;
    }
  }
  return count;
}

/** The blobs that the picture draws around the groups of an input, as polygons. */
export function hullsOf({ nodes, groups }: LayoutInput, { x, y }: LayoutResult): Outline[] {
  const discs = nodes.map(({ radius }, node) => ({ x: x[node] ?? NaN, y: y[node] ?? NaN, radius }));
  return groups.map((group) => {
    const others = discs.filter((_, node) => !group.includes(node));
    return hullPath(
      group.flatMap((node) => discs[node] ?? []),
      others,
      26,
    ).outline;
  });
}

/** Whether two polygons share a point. */
export function outlinesMeet(one: Outline, other: Outline): boolean {
  const sides = (outline: Outline) => outline.map((point, at) => [point, outline.at(at - 1) ?? point] as const);
  return (
    one.some((point) => encloses(other, point)) ||
    other.some((point) => encloses(one, point)) ||
    sides(one).some(([a, b]) => sides(other).some(([c, d]) => segmentsCross(a, b, c, d)))
  );
}
