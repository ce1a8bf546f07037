import { convexOutline } from "../outline";
import type { Body } from "./body";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A convex polygon, its corners in order, without repeats. */
export interface Hull {
  readonly corners: readonly Place[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Convex hull of the boxes of bodies. */
export function hullOf(bodies: readonly Body[]): Hull {
  const corners = convexOutline(
    bodies.flatMap(({ x, y, drop, halfWidth, halfHeight }) => [
      { x: x - halfWidth, y: y + drop - halfHeight },
      { x: x + halfWidth, y: y + drop - halfHeight },
      { x: x - halfWidth, y: y + drop + halfHeight },
      { x: x + halfWidth, y: y + drop + halfHeight },
    ]),
  );
  if (corners.length === 0) return { corners, left: 0, right: 0, top: Infinity, bottom: -Infinity };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of corners) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { corners, left, right, top, bottom };
}

/** How a body stands to a hull: `gap` between its box and the hull, below 0 where they overlap, and the way out. */
export interface Separation {
  readonly gap: number;
  /** Unit vector along which the body moves away soonest. */
  readonly awayX: number;
  readonly awayY: number;
}

/**
 * Separating axis test of a body's box against a hull. Where they are apart, `gap` is a lower bound of the distance.
 */
export function separationOf(hull: Hull, body: Body): Separation {
  const { halfWidth, halfHeight } = body;
  const x = body.x;
  const y = body.y + body.drop;
  const besideX = Math.max(hull.left - x, x - hull.right) - halfWidth;
  const besideY = Math.max(hull.top - y, y - hull.bottom) - halfHeight;
  let gap = besideX;
  let awayX = 2 * x < hull.left + hull.right ? -1 : 1;
  let awayY = 0;
  if (besideY > besideX) {
    gap = besideY;
    awayX = 0;
    awayY = 2 * y < hull.top + hull.bottom ? -1 : 1;
  }
  let before = hull.corners.at(-1);
  for (const corner of hull.corners) {
    if (!before) break;
    const dx = corner.x - before.x;
    const dy = corner.y - before.y;
    const length = Math.sqrt(dx * dx + dy * dy);
    const along = (x - corner.x) * dy - (y - corner.y) * dx - Math.abs(dy) * halfWidth - Math.abs(dx) * halfHeight;
    if (along > gap * length && length > 0) {
      gap = along / length;
      awayX = dy / length;
      awayY = -dx / length;
    }
    before = corner;
  }
  return { gap, awayX, awayY };
}

/** A lower bound of the gap that is had without looking at the hull's sides. */
export function roughGap({ left, right, top, bottom }: Hull, { x, y, drop, halfWidth, halfHeight }: Body): number {
  const besideX = Math.max(left - x, x - right) - halfWidth;
  const besideY = Math.max(top - y - drop, y + drop - bottom) - halfHeight;
  return Math.max(besideX, besideY);
}

/** Whether a part of the segment from a to b lies inside (Cyrus and Beck 1978). */
export function passesThrough({ corners, left, right, top, bottom }: Hull, a: Place, b: Place): boolean {
  if (Math.max(a.x, b.x) <= left || Math.min(a.x, b.x) >= right) return false;
  if (Math.max(a.y, b.y) <= top || Math.min(a.y, b.y) >= bottom) return false;
  let from = 0;
  let to = 1;
  let before = corners.at(-1);
  for (const corner of corners) {
    if (!before) break;
    const dx = corner.x - before.x;
    const dy = corner.y - before.y;
    // Above 0 outside of this side.
    const start = (a.x - corner.x) * dy - (a.y - corner.y) * dx;
    const end = (b.x - corner.x) * dy - (b.y - corner.y) * dx;
    if (start >= 0 && end >= 0) return false;
    if (start > 0) from = Math.max(from, start / (start - end));
    else if (end > 0) to = Math.min(to, start / (start - end));
    before = corner;
  }
  return from < to;
}
