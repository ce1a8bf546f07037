import { boundsOf } from "./bounds";
import type { Body } from "./body";

/** Wanted between two parts of the picture. */
export const margin = 24;
/** Rows of bodies beneath what is placed, as wide as that is, or as the frame's aspect asks where that is narrow. */
export function layRows(lone: readonly Body[], placed: readonly Body[], aspect: number): void {
  if (lone.length === 0) return;
  let area = 0;
  for (const { halfWidth, halfHeight } of lone) area += (2 * halfWidth + margin) * (2 * halfHeight + margin);
  let width = Math.sqrt(area * aspect);
  let top = 0;
  if (placed.length > 0) {
    const { left, right, bottom, top: placedTop } = boundsOf(placed);
    width = Math.max(right - left, Math.sqrt((area + (right - left) * (bottom - placedTop)) * aspect));
    top = bottom + margin;
  }
  let row: Body[] = [];
  let used = 0;
  const close = () => {
    let x = -(used - margin) / 2;
    const high = Math.max(...row.map(({ radius }) => radius));
    let bottom = top;
    for (const body of row) {
      body.x = x + body.halfWidth;
      // Centres in one line, whatever the labels beneath.
      body.y = top + high;
      bottom = Math.max(bottom, body.y + body.drop + body.halfHeight);
      x += 2 * body.halfWidth + margin;
    }
    top = bottom + margin;
    row = [];
    used = 0;
  };
  for (const body of lone) {
    if (row.length > 0 && used + 2 * body.halfWidth > width) close();
    row.push(body);
    used += 2 * body.halfWidth + margin;
  }
  close();
}
