import type { Body } from "./body";
import { Room } from "./room";
import type { Arc } from "./ringSectors";

/** From ring to ring, at least. */
export const leastRingGap = 110;
/** Kept between the boxes of two neighbours on a ring. */
const boxGap = 12;
const growth = 1.03;
/** A ring never grows larger than by this many steps: some twenty thousand times. */
const patience = 340;
const rounds = 5;

/**
 * Puts those of a ring on it, in place, as near to where each wishes to stand as leaves their boxes apart, on the
 * narrowest ring around the one before that has room.
 *
 * @param wished angle per node.
 * @param placed the bodies inside of the ring.
 * @param inner radius of the ring before.
 * @returns the radius.
 */
export function placeRing(arcs: readonly Arc[], wished: Float64Array, placed: readonly Body[], inner: number): number {
  const sorted = arcs.map((arc) => ({
    ...arc,
    bodies: arc.bodies.toSorted((one, other) => (wished[one.node] ?? 0) - (wished[other.node] ?? 0)),
  }));
  const inside = new Room(placed);
  let radius = inner + leastRingGap;
  for (let step = 0; step < patience; step++, radius *= growth) {
    const angles = sorted.map((arc) => anglesOn(arc, wished, radius));
    if (!angles.every((found) => found !== null)) continue;
    for (const [at, arc] of sorted.entries()) {
      for (const [index, body] of arc.bodies.entries()) {
        body.x = radius * Math.cos(angles[at]?.[index] ?? 0);
        body.y = radius * Math.sin(angles[at]?.[index] ?? 0);
      }
    }
    const ring = sorted.flatMap(({ bodies }) => bodies);
    if (ring.every((body) => inside.isFree(body, body)) && areApart(ring)) return radius;
  }
  return radius;
}

function areApart(bodies: readonly Body[]): boolean {
  const room = new Room([]);
  for (const body of bodies) {
    if (!room.isFree(body, body)) return false;
    room.take(body);
  }
  return true;
}

/** Angles as near to those wished as leaves neighbours apart on a ring of that radius; null where it is too narrow. */
function anglesOn({ bodies, from, to }: Arc, wished: Float64Array, radius: number): Float64Array | null {
  const wishes = Float64Array.from(bodies, ({ node }) => wished[node] ?? 0);
  let angles: Float64Array | null = Float64Array.from(
    bodies,
    (_, at) => from + ((to - from) * (at + 0.5)) / bodies.length,
  );
  // How far two neighbours have to be apart depends on where they stand: a label is wide, not high.
  for (let round = 0; round < rounds && angles; round++) {
    const gaps = bodies.slice(1).map((body, at) => {
      const angle = ((angles?.[at] ?? 0) + (angles?.[at + 1] ?? 0)) / 2;
      const before = bodies[at] ?? body;
      const across = (before.halfWidth + body.halfWidth + boxGap) / Math.abs(Math.sin(angle));
      const high = before.halfHeight + body.halfHeight + Math.abs(before.drop - body.drop);
      const along = (high + boxGap) / Math.abs(Math.cos(angle));
      return 2 * Math.asin(Math.min(1, Math.min(across, along) / (2 * radius)));
    });
    angles = spaced(wishes, gaps, from, to);
  }
  return angles;
}

/**
 * Numbers in ascending order, as near to those wished as keeps each so far from the one before and all within bounds
 * (least squares by pooling adjacent violators: Ayer, Brunk, Ewing, Reid and Silverman 1955).
 *
 * @param wishes ascending.
 * @param gaps wanted between each and the next.
 * @returns null where the bounds leave no room.
 */
export function spaced(wishes: Float64Array, gaps: readonly number[], from: number, to: number): Float64Array | null {
  const offsets = new Float64Array(wishes.length);
  for (let at = 1; at < offsets.length; at++) offsets[at] = (offsets[at - 1] ?? 0) + (gaps[at - 1] ?? 0);
  const slack = to - from - (offsets.at(-1) ?? 0);
  if (slack < 0) return null;
  const pools: { sum: number; count: number }[] = [];
  for (const [at, wish] of wishes.entries()) {
    let pool = { sum: wish - (offsets[at] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  let at = 0;
  const places = new Float64Array(wishes.length);
  for (const { sum, count } of pools) {
    const place = Math.min(from + slack, Math.max(from, sum / count));
    for (let member = 0; member < count; member++, at++) places[at] = place + (offsets[at] ?? 0);
  }
  return places;
}
