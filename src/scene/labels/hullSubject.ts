import type { Point, SceneHull } from "../scene";
import type { LineDensity } from "./lineDensity";
import { type Body, type Neighbours, rimGap } from "./neighbours";
import { type HullSide, type LabelCamera, type Measure, toScreen } from "./placement";
import { type Fits, type Spot, type Subject, anywhere } from "./subject";

/** Places around the outline, at most. */
const mostPlaces = 72;
/** Of being at the bottom instead of at the top. */
const downCost = 6;
const insideCost = 1;
/** Of standing at a side of the hull and not over or under it: outside it would read as a name of something there. */
const asideCost = { outside: 4, inside: 1 } as const;
const lineCost = 0.7;
/** Between edge and label, in CSS pixels. */
const gap = 3;

/** What a hull's label is placed by. */
export interface HullPlace {
  readonly hull: SceneHull;
  /** In model units. */
  readonly outline: readonly Point[];
  /** Those in view, on screen. */
  readonly members: readonly Body[];
}

/** A hull that wants its alliance's name along its edge, nearer to its members than to anyone else. */
export function hullSubject(
  { hull, outline, members }: HullPlace,
  camera: LabelCamera,
  measure: Measure,
  density: LineDensity,
  neighbours: Neighbours,
): Subject {
  const lines = [hull.label.value];
  const top = Math.min(...outline.map(({ y }) => y));
  const height = Math.max(...outline.map(({ y }) => y)) - top;
  const clockwise = areaOf(outline) > 0 ? 1 : -1;
  const inside = new Set(hull.inside);
  const stranger = (id: string) => !inside.has(id);
  const spots = (fits: Fits): readonly Spot[] => {
    const found: Spot[] = [];
    if (outline.length < 3) return found;
    const places = Math.min(mostPlaces, outline.length);
    const { width, height: tall } = measure(hull.label.value, "hull");
    for (let place = 0; place < places; place++) {
      /* As the label is drawn: from its share of the outline to the nearest point. */
      const at = Math.round((place * outline.length) / places) % outline.length;
      const anchor = outline[at];
      const before = outline.at(at - 1);
      const after = outline[(at + 1) % outline.length];
      if (!anchor || !before || !after) continue;
      const wayX = after.x - before.x;
      const wayY = after.y - before.y;
      const length = Math.hypot(wayX, wayY) || 1;
      const out = { x: (clockwise * wayY) / length, y: (-clockwise * wayX) / length };
      const reach = (Math.abs(out.x) * width + Math.abs(out.y) * tall) / 2 + gap;
      const { x, y } = toScreen(anchor, camera);
      const t = place / places;
      const cost = height > 0 ? (downCost * (anchor.y - top)) / height : 0;
      const offer = (side: HullSide, sign: 1 | -1, more: number) => {
        const left = x + sign * out.x * reach - width / 2;
        const over = y + sign * out.y * reach - tall / 2;
        if (!fits(left, over, width, tall)) return;
        const aside = asideCost[side] * Math.abs(out.x);
        found.push({ x: left, y: over, width, height: tall, lines, anchor, t, side, cost: cost + aside + more });
      };
      offer("outside", 1, 0);
      offer("inside", -1, insideCost);
    }
    return found;
  };
  const belongs = (spot: Spot) => {
    const own = Math.min(...members.map((member) => rimGap(spot, member)));
    return own === Infinity || neighbours.gap(spot, stranger, Math.max(0, own) + 1) > own;
  };
  return {
    kind: "hulls",
    id: hull.id,
    importance: hull.inside.length,
    settings: 1,
    settingCost: 0,
    spots: (_, fits) => spots(fits),
    dear: Infinity,
    farther: () => [],
    again: ({ t, side }) => spots(anywhere).filter((spot) => spot.t === t && spot.side === side),
    price: (spot) => (belongs(spot) ? spot.cost + lineCost * density.all(spot) : Infinity),
    belongs,
  };
}

/** Twice the signed area: above 0 where the outline goes clockwise on screen. */
function areaOf(outline: readonly Point[]): number {
  let area = 0;
  let before = outline.at(-1);
  for (const point of outline) {
    if (before) area += before.x * point.y - point.x * before.y;
    before = point;
  }
  return area;
}
