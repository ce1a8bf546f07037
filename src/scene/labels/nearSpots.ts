import type { Spot } from "./subject";

/** How far away a label may still be, and how far apart its places there are, in CSS pixels. */
const farthest = 180;
const across = 8;
const down = 3;

/** Places all around one, the nearest first. */
export function nearSpots(spot: Spot): Spot[] {
  const offsets: { x: number; y: number; distance: number }[] = [];
  for (let y = -farthest; y <= farthest; y += down)
    for (let x = -farthest; x <= farthest; x += across) {
      const distance = Math.hypot(x, y);
      if (distance <= farthest) offsets.push({ x, y, distance });
    }
  return offsets
    .sort((a, b) => a.distance - b.distance || a.y - b.y || a.x - b.x)
    .map(({ x, y }) => ({
      ...spot,
      x: spot.x + x,
      y: spot.y + y,
      side: "near",
    }));
}
