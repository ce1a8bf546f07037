import { type Curve, edgeCurve } from "../curve";
import type { Positions, SceneEdge } from "../scene";

/** Kept between an arc and an actor that is not at an end of it, in model units. */
const clear = 4;
/** Of an actor whose radius is not given. */
const usualRadius = 16;
/** Between the points of a line that are looked at, in model units: less than the smallest actor is wide. */
const spacing = 18;
const mostSteps = 40;
/** Side of a bucket, in model units, where there are not too many of them. */
const cell = 64;
const mostColumns = 400;

interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** Counts the actors, other than its ends, that a tie's line runs over; no further than to `enough`. */
export type InTheWay = (tie: Pick<SceneEdge, "from" | "to" | "bend">, enough: number) => number;

/** @param radii of actors by id, in model units */
export function obstaclesOf(positions: Positions, radii: ReadonlyMap<string, number>): InTheWay {
  const find = findIn([...positions].map(([id, at]) => ({ id, ...at, reach: (radii.get(id) ?? usualRadius) + clear })));
  return (tie, enough) => {
    const curve = edgeCurve(tie, positions);
    if (!curve) return 0;
    const { from, control, to } = curve;
    const steps = Math.max(4, Math.min(mostSteps, Math.round(spanOf(curve) / spacing)));
    const met: Disc[] = [];
    for (let step = 1; step < steps && met.length < enough; step++) {
      const t = step / steps;
      const s = 1 - t;
      const x = s * s * from.x + 2 * s * t * control.x + t * t * to.x;
      const y = s * s * from.y + 2 * s * t * control.y + t * t * to.y;
      for (const disc of find(x, y)) {
        const [dx, dy] = [disc.x - x, disc.y - y];
        if (dx * dx + dy * dy >= disc.reach * disc.reach || disc.id === tie.from || disc.id === tie.to) continue;
        if (!met.includes(disc)) met.push(disc);
      }
    }
    return met.length;
  };
}

const spanOf = ({ from, to }: Curve) => Math.hypot(to.x - from.x, to.y - from.y);

const none: readonly Disc[] = [];

/** What may lie over a point, from buckets that know every disc that reaches into them. */
function findIn(discs: readonly Disc[]): (x: number, y: number) => readonly Disc[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, reach } of discs) {
    left = Math.min(left, x - reach);
    top = Math.min(top, y - reach);
    right = Math.max(right, x + reach);
    bottom = Math.max(bottom, y + reach);
  }
  const side = Math.max(cell, (right - left) / mostColumns, (bottom - top) / mostColumns);
  const columns = Math.floor((right - left) / side) + 1;
  const buckets = new Map<number, Disc[]>();
  for (const disc of discs) {
    const { x, y, reach } = disc;
    for (let row = Math.floor((y - reach - top) / side); row <= Math.floor((y + reach - top) / side); row++)
      for (let at = Math.floor((x - reach - left) / side); at <= Math.floor((x + reach - left) / side); at++) {
        const key = row * columns + at;
        const bucket = buckets.get(key);
        if (bucket) bucket.push(disc);
        else buckets.set(key, [disc]);
      }
  }
  return (x, y) => {
    const at = Math.floor((x - left) / side);
    if (at < 0 || at >= columns) return none;
    return buckets.get(Math.floor((y - top) / side) * columns + at) ?? none;
  };
}
