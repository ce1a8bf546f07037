import type { Body } from "./body";

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Bounding rectangle of the boxes of bodies. */
export function boundsOf(bodies: readonly Body[]): Bounds {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y, drop, halfWidth, halfHeight } of bodies) {
    bounds.left = Math.min(bounds.left, x - halfWidth);
    bounds.right = Math.max(bounds.right, x + halfWidth);
    bounds.top = Math.min(bounds.top, y + drop - halfHeight);
    bounds.bottom = Math.max(bounds.bottom, y + drop + halfHeight);
  }
  return bounds;
}

/** Moves bodies as one so that the middle of their bounding rectangle is the origin. */
export function centre(bodies: readonly Body[]): void {
  if (bodies.length === 0) return;
  const { left, right, top, bottom } = boundsOf(bodies);
  shift(bodies, -(left + right) / 2, -(top + bottom) / 2);
}

/** Moves bodies as one. */
export function shift(bodies: readonly Body[], dx: number, dy: number): void {
  for (const body of bodies) {
    body.x += dx;
    body.y += dy;
  }
}
