import type { Point, Positions, SceneEdge } from "./scene";

/** A quadratic Bézier curve. Model units. */
export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

type Tie = Pick<SceneEdge, "from" | "to" | "bend">;

/** About how far a loop's apex is from its actor's centre before it bends, in model units. */
const loopReach = 60;

/**
 * Bends of `count` parallel ties, one beside the other: 0 for one, else symmetric around the straight line.
 *
 * @param gap between the control points of neighbours, in model units; their lines are about half as far apart
 * @example fanBends(2, 40) // → [-20, 20]
 */
export function fanBends(count: number, gap: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => (at - (count - 1) / 2) * gap);
}

/** Between one loop and the next around it, in model units: those of one actor must not reach far into the picture. */
const loopGap = 14;

/** Bends of `count` ties of an actor to itself, one around the other. */
export const loopBends = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at * loopGap);

/**
 * A tie's bend as Cytoscape's `control-point-distances` has it, with `edge-distances: node-position` and a weight of
 * 0.5. Cytoscape measures along (-v.y, v.x), v being the way from source to target: with y downwards that is to the
 * right of this way, whereas a bend is to the left of the way from the smaller id.
 *
 * Of a loop it is a `control-point-step-size`: Cytoscape draws every loop as a bundled Bézier and knows no other
 * distance for it. Loops of one `loop-direction` it moves apart by itself, by how many of them it happens to look at: for the
 * distance to hold each needs a direction of its own.
 */
export function cytoscapeDistance({ from, to, bend }: Tie): number {
  if (from === to) return loopReach + bend;
  return from < to ? -bend || 0 : bend;
}

/**
 * The line of a tie.
 *
 * @param radii of the actors by id, in model units. With them it runs from rim to rim, where the straight lines from
 *   the control point to the centres meet the rims: so Cytoscape draws it, to the point. Without them it runs from
 *   centre to centre.
 * @returns `null` where an actor has no position. A tie from an actor to itself is one curve up and to the left, from
 *   the top of the rim to its left, through the apex of the loop that Cytoscape draws there.
 */
export function edgeCurve(edge: Tie, positions: Positions, radii?: ReadonlyMap<string, number>): Curve | null {
  const from = positions.get(edge.from);
  const to = positions.get(edge.to);
  if (!from || !to) return null;
  if (edge.from === edge.to) return loop(from, radii?.get(edge.from) ?? 0, cytoscapeDistance(edge));
  const distance = cytoscapeDistance(edge);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  /* Two actors at one place have no way between them: take the one to the right. */
  const right = length > 0 ? { x: -dy / length, y: dx / length } : { x: 0, y: 1 };
  const control = {
    x: (from.x + to.x) / 2 + right.x * distance,
    y: (from.y + to.y) / 2 + right.y * distance,
  };
  if (!radii) return { from, control, to };
  return {
    from: towards(from, control, radii.get(edge.from) ?? 0),
    control,
    to: towards(to, control, radii.get(edge.to) ?? 0),
  };
}

/** Never beyond the aim, so that lines of actors that overlap do not turn around. */
function towards(point: Point, aim: Point, distance: number): Point {
  const way = Math.hypot(aim.x - point.x, aim.y - point.y);
  const share = way > 0 ? Math.min(distance / way, 1) : 0;
  return { x: point.x + (aim.x - point.x) * share, y: point.y + (aim.y - point.y) * share };
}

function loop({ x, y }: Point, radius: number, distance: number): Curve {
  /* Cytoscape's two control points are 1.4 distances up and 1.4 to the left; its apex lies between them. */
  const apex = 0.7 * distance;
  return {
    from: { x, y: y - radius },
    control: { x: x - 2 * apex + radius / 2, y: y - 2 * apex + radius / 2 },
    to: { x: x - radius, y },
  };
}

/** The control point of a curve between two points that has a third one in its middle. */
export const through = (from: Point, middle: Point, to: Point): Point => ({
  x: 2 * middle.x - (from.x + to.x) / 2,
  y: 2 * middle.y - (from.y + to.y) / 2,
});

/** @param t from 0 at the source to 1 at the target */
export function pointAt({ from, control, to }: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

/** Unit vector along the curve, towards the target. To the right where the curve is a single point. */
export function tangentAt({ from, control, to }: Curve, t: number): Point {
  const s = 1 - t;
  const x = s * (control.x - from.x) + t * (to.x - control.x);
  const y = s * (control.y - from.y) + t * (to.y - control.y);
  const length = Math.sqrt(x * x + y * y);
  if (length > 0) return { x: x / length, y: y / length };
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  return chord > 0 ? { x: (to.x - from.x) / chord, y: (to.y - from.y) / chord } : { x: 1, y: 0 };
}

const steps = 32;

/** Length of the part from `start` to `end`, by chords: too short by less than a thousandth. */
export function lengthOf(curve: Curve, start = 0, end = 1): number {
  let length = 0;
  let before = pointAt(curve, start);
  for (let step = 1; step <= steps; step++) {
    const point = pointAt(curve, start + ((end - start) * step) / steps);
    length += Math.hypot(point.x - before.x, point.y - before.y);
    before = point;
  }
  return length;
}

/**
 * The part of a curve outside of two discs around its ends: of a curve from centre to centre what the actors leave
 * to see, of one from rim to rim what arrowheads leave.
 *
 * @returns the parameters where it begins and ends; `null` where nothing is left
 */
export function clip(curve: Curve, fromRadius: number, toRadius: number): readonly [number, number] | null {
  const start = leaving(curve, curve.from, fromRadius, (share) => share);
  const end = leaving(curve, curve.to, toRadius, (share) => 1 - share);
  return start === null || end === null || start >= end ? null : [start, end];
}

/** Where a curve first leaves a disc, going by `at` from an end of it. */
function leaving(curve: Curve, centre: Point, radius: number, at: (share: number) => number): number | null {
  const outside = (share: number) => {
    const point = pointAt(curve, at(share));
    return (point.x - centre.x) ** 2 + (point.y - centre.y) ** 2 >= radius * radius;
  };
  if (radius <= 0) return at(0);
  for (let step = 1; step <= steps; step++) {
    if (!outside(step / steps)) continue;
    let inner = (step - 1) / steps;
    let outer = step / steps;
    for (let halving = 0; halving < 20; halving++) {
      const middle = (inner + outer) / 2;
      if (outside(middle)) outer = middle;
      else inner = middle;
    }
    return at(outer);
  }
  return null;
}
