import type { Body } from "./body";

const steps = 36;

/** Turns a drawing about its centre to where its boxes fit best into a frame, and moves it to the origin. */
export function orient(bodies: readonly Body[], aspect: number): void {
  let best = Infinity;
  let angle = 0;
  for (let step = 0; step < steps; step++) {
    const tried = (step * Math.PI) / steps;
    const { width, height } = extentAt(bodies, tried);
    const size = Math.max(width / aspect, height);
    // A picture that is near to fitting unturned is left so: turning is for gain, not for rounding.
    if (size < best * 0.999) {
      best = size;
      angle = tried;
    }
  }
  const { x, y } = extentAt(bodies, angle);
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (const body of bodies) {
    const turned = body.x * cos - body.y * sin;
    body.y = body.x * sin + body.y * cos - y;
    body.x = turned - x;
  }
}

/** Size of what the boxes fill at an angle, and its middle. */
function extentAt(bodies: readonly Body[], angle: number): { width: number; height: number; x: number; y: number } {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (const { x, y, drop, halfWidth, halfHeight } of bodies) {
    const turnedX = x * cos - y * sin;
    const turnedY = x * sin + y * cos + drop;
    left = Math.min(left, turnedX - halfWidth);
    right = Math.max(right, turnedX + halfWidth);
    top = Math.min(top, turnedY - halfHeight);
    bottom = Math.max(bottom, turnedY + halfHeight);
  }
  return { width: right - left, height: bottom - top, x: (left + right) / 2, y: (top + bottom) / 2 };
}
