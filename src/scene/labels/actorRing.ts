import type { Point, Size } from "../scene";

/** Between places side by side, in CSS pixels. */
const step = 6;
/** Places around each corner. */
const turns = 3;

/**
 * From an actor's centre to the centre of a label that touches a circle around it, all the way around: along the
 * label's borders, and around its corners. Those under the actor first.
 *
 * @param rim the circle's radius, in CSS pixels like the size
 */
export function actorRing(rim: number, { width, height }: Size): readonly Point[] {
  const found: Point[] = [];
  for (const down of [1, -1]) {
    for (const x of along(width)) found.push({ x, y: down * (rim + height / 2) });
  }
  for (const right of [1, -1]) {
    for (const y of along(height)) found.push({ x: right * (rim + width / 2), y });
  }
  for (const down of [1, -1])
    for (const right of [1, -1])
      for (let turn = 1; turn <= turns; turn++) {
        const angle = (turn * Math.PI) / (2 * (turns + 1));
        found.push({
          x: right * (width / 2 + rim * Math.cos(angle)),
          y: down * (height / 2 + rim * Math.sin(angle)),
        });
      }
  return found;
}

/** Offsets up to half the length to both sides, the middle first. */
function along(length: number): readonly number[] {
  const steps = Math.max(1, Math.floor(length / 2 / step));
  const found = [0];
  for (let at = 1; at <= steps; at++) found.push((at * length) / 2 / steps, (-at * length) / 2 / steps);
  return found;
}
