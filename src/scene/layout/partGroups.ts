import { shift } from "./bounds";
import type { Body } from "./body";
import { hullOf } from "./hull";
import type { Hull } from "./hull";
import { separate } from "./separate";

/** Wanted between the boxes of two groups: what the hulls take around the rims of their members. */
const apart = 68;
const patience = 40;

/**
 * Pushes groups that share no member apart, in place, until their hulls do; those that neither is a member of are moved
 * only where they come to stand in the way. Groups that others entangle, as five of which each two share a member with
 * a third, may not come to rest: they then stay as they are after some rounds, without overlaps of boxes.
 */
export function partGroups(bodies: readonly Body[], groups: readonly (readonly Body[])[]): void {
  const pairs = groups.flatMap((one, at) =>
    groups
      .slice(at + 1)
      .filter((other) => !other.some((body) => one.includes(body)))
      .map((other) => [one, other] as const),
  );
  for (let round = 0; round < patience; round++) {
    let pushed = false;
    for (const [one, other] of pairs) {
      const { gap, awayX, awayY } = gapBetween(hullOf(one), hullOf(other));
      if (gap >= apart - 1) continue;
      pushed = true;
      // A little more than half, so that rounds of pushing come to an end.
      const push = 0.55 * (apart - gap);
      shift(one, -push * awayX, -push * awayY);
      shift(other, push * awayX, push * awayY);
    }
    if (!pushed) return;
    separate(bodies, groups);
  }
}

/** Separating axis test of two hulls: a lower bound of their gap, below 0 where they overlap, and the way from one to the other. */
function gapBetween(one: Hull, other: Hull): { gap: number; awayX: number; awayY: number } {
  let best = { gap: -Infinity, awayX: 1, awayY: 0 };
  for (const [hull, facing, sign] of [
    [one, other, 1],
    [other, one, -1],
  ] as const) {
    let before = hull.corners.at(-1);
    for (const corner of hull.corners) {
      if (!before) break;
      const length = Math.hypot(corner.x - before.x, corner.y - before.y);
      // Outwards from a hull whose corners go clockwise on screen.
      const nx = (corner.y - before.y) / length;
      const ny = (before.x - corner.x) / length;
      const from = corner.x * nx + corner.y * ny;
      const gap = Math.min(...facing.corners.map(({ x, y }) => x * nx + y * ny)) - from;
      if (length > 0 && gap > best.gap) best = { gap, awayX: sign * nx, awayY: sign * ny };
      before = corner;
    }
  }
  return best;
}
