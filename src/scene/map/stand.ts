import { type Box, removeOverlaps } from "../layout/overlap";
import type { Point, Rect } from "../scene";

/** Who is to stand on a map, or beside it. Lengths in model units. */
export interface MapActor {
  readonly id: string;
  /** From the centre to the rim. */
  readonly radius: number;
  /** The label stands centred beneath the node; 0 where there is none. */
  readonly labelWidth: number;
  readonly labelHeight: number;
}

/** Between a node's rim and the label beneath it. */
const labelGap = 4;
/** Kept between any two boxes. */
const boxGap = 8;
/** The angle of sunflower seeds: no two of them come to stand in one direction. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** The least rectangle around a node and its label, the node's centre at the origin. */
export function boxAround({ radius, labelWidth, labelHeight }: MapActor): Rect {
  const half = Math.max(radius, labelWidth / 2);
  const below = labelHeight > 0 ? labelGap + labelHeight : 0;
  return { x: -half, y: -radius, width: 2 * half, height: 2 * radius + below };
}

/**
 * Where actors come to stand whose places are given: there, or as near as they can without one covering another. Those at
 * one place gather around it, the largest in the middle.
 */
export function standApart(actors: readonly MapActor[], places: readonly Point[]): readonly Point[] {
  const boxes = actors.map((actor, at): Box & { readonly drop: number } => {
    const { y, width, height } = boxAround(actor);
    const place = places[at] ?? { x: 0, y: 0 };
    const drop = y + height / 2;
    return { x: place.x, y: place.y + drop, drop, halfWidth: width / 2, halfHeight: height / 2 };
  });
  for (const crowd of crowdsOf(actors, places)) {
    const width = mean(crowd.map((at) => boxes[at]?.halfWidth ?? 0));
    const height = mean(crowd.map((at) => boxes[at]?.halfHeight ?? 0));
    for (const [rank, at] of crowd.entries()) {
      const box = boxes[at];
      if (!box) continue;
      box.x += 1.2 * width * Math.sqrt(rank) * Math.cos(rank * goldenAngle);
      box.y += 1.2 * height * Math.sqrt(rank) * Math.sin(rank * goldenAngle);
    }
  }
  removeOverlaps(boxes, boxGap);
  return boxes.map(({ x, y, drop }) => ({ x, y: y - drop }));
}

/** Indices of the actors that share a place, the largest first. */
function crowdsOf(actors: readonly MapActor[], places: readonly Point[]): readonly (readonly number[])[] {
  const crowds = new Map<string, number[]>();
  for (const [at, { x, y }] of places.entries()) {
    const key = `${Math.round(x)} ${Math.round(y)}`;
    const crowd = crowds.get(key);
    if (crowd) crowd.push(at);
    else crowds.set(key, [at]);
  }
  const radius = (at: number) => actors[at]?.radius ?? 0;
  return [...crowds.values()]
    .filter(({ length }) => length > 1)
    .map((crowd) => crowd.toSorted((a, b) => radius(b) - radius(a)));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
