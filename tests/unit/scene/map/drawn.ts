import type { Geography } from "../../../../src/scene/map/geography";
import type { PlacedActor } from "../../../../src/scene/map/mapPicture";
import type { Point, Rect } from "../../../../src/scene/scene";

export const actor = (id: string, more: Partial<PlacedActor> = {}): PlacedActor => ({
  id,
  radius: 14,
  labelWidth: 70,
  labelHeight: 15,
  ...more,
});

export const at = (id: string, lat: number, lon: number): PlacedActor => actor(id, { place: { lat, lon } });

/** A globe of water: quick to draw. */
export const water: Geography = {
  land: { type: "MultiPolygon", coordinates: [] },
  borders: { type: "MultiLineString", coordinates: [] },
  countries: new Map(),
};

/** The rings of a path as it is written: `M` and `l` with commas and blanks. */
export function ringsOf(d: string): readonly (readonly Point[])[] {
  return d
    .split("M")
    .filter((part) => part !== "")
    .map((part) => {
      const [start = "", ways = ""] = part.replaceAll("z", "").split("l");
      let [x = NaN, y = NaN] = start.split(",").map(Number);
      const ring = [{ x, y }];
      for (const way of ways.split(" ").filter((each) => each !== "")) {
        const [dx = NaN, dy = NaN] = way.split(",").map(Number);
        x += dx;
        y += dy;
        ring.push({ x, y });
      }
      return ring;
    });
}

/** By the rule of odd crossings. */
export function isInside(rings: readonly (readonly Point[])[], { x, y }: Point): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [index, one] of ring.entries()) {
      const other = ring[(index + 1) % ring.length] ?? one;
      if (one.y > y !== other.y > y && x < one.x + ((y - one.y) / (other.y - one.y)) * (other.x - one.x))
        inside = !inside;
    }
  return inside;
}

export function boxOf({ radius, labelWidth, labelHeight }: PlacedActor, { x, y }: Point): Rect {
  const half = Math.max(radius, labelWidth / 2);
  return { x: x - half, y: y - radius, width: 2 * half, height: 2 * radius + labelHeight };
}
