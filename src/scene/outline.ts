import { distanceToSegment, turn } from "./layout/segment";
import type { Point } from "./scene";

/** A closed polygon: its last point is followed by its first. */
export type Outline = readonly Point[];

/** Convex hull of points (Andrew 1979, monotone chain), clockwise on screen, without repeats. */
export function convexOutline(points: readonly Point[]): Outline {
  const sorted = points.toSorted((p, q) => p.x - q.x || p.y - q.y);
  const chain = (ordered: readonly Point[]) => {
    const kept: Point[] = [];
    for (const point of ordered) {
      for (;;) {
        const last = kept.at(-1);
        const before = kept.at(-2);
        if (!last || !before || turn(before, last, point) > 0) break;
        kept.pop();
      }
      kept.push(point);
    }
    return kept.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

/** Whether a point lies inside, by the even-odd rule. */
export function encloses(outline: Outline, { x, y }: Point): boolean {
  let inside = false;
  let before = outline.at(-1);
  for (const point of outline) {
    if (before && point.y > y !== before.y > y) {
      const crossing = point.x + ((before.x - point.x) * (y - point.y)) / (before.y - point.y);
      if (x < crossing) inside = !inside;
    }
    before = point;
  }
  return inside;
}

/** Distance from a point to the nearest point of the outline itself, whether inside or not. */
export function distanceTo(outline: Outline, point: Point): number {
  let least = Infinity;
  let before = outline.at(-1);
  for (const at of outline) {
    if (before) least = Math.min(least, distanceToSegment(point, before, at));
    before = at;
  }
  return least;
}

/** `count` points at even distances along an outline, the first being its first. */
export function resampled(outline: Outline, count: number): Outline {
  const closed = [...outline, ...outline.slice(0, 1)];
  const lengths = closed.map((point, at) => {
    const before = closed[at - 1];
    return before ? Math.hypot(point.x - before.x, point.y - before.y) : 0;
  });
  const spacing = lengths.reduce((sum, length) => sum + length, 0) / count;
  const samples: Point[] = [];
  let walked = 0;
  closed.forEach((point, at) => {
    const before = closed[at - 1];
    const length = lengths[at] ?? 0;
    if (!before || length === 0) return;
    while (samples.length < count && samples.length * spacing <= walked + length) {
      const share = (samples.length * spacing - walked) / length;
      samples.push({ x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share });
    }
    walked += length;
  });
  return samples;
}

/** Each point moved to the mean of itself (twice) and its neighbours, `passes` times. A convex outline stays convex. */
export function smoothed(outline: Outline, passes: number): Outline {
  let current = outline;
  for (let pass = 0; pass < passes; pass++) {
    const points = current;
    current = points.map((point, at) => {
      const before = points.at(at - 1) ?? point;
      const after = points[(at + 1) % points.length] ?? point;
      return { x: (before.x + 2 * point.x + after.x) / 4, y: (before.y + 2 * point.y + after.y) / 4 };
    });
  }
  return current;
}

const number = (value: number) => String(Math.round(value * 10) / 10);

/** The outline as a closed SVG path: a uniform quadratic B-spline whose control points are the outline's. */
export function splinePath(outline: Outline): string {
  const middles = outline.map((point, at) => {
    const after = outline[(at + 1) % outline.length] ?? point;
    return `${number((point.x + after.x) / 2)} ${number((point.y + after.y) / 2)}`;
  });
  const last = middles.at(-1);
  if (last === undefined) return "";
  const pieces = outline.map((point, at) => `Q${number(point.x)} ${number(point.y)} ${middles[at] ?? last}`);
  return `M${last}${pieces.join("")}Z`;
}
