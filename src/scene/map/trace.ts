import { type GeoPermissibleObjects, type GeoProjection, geoStream } from "d3-geo";

type Place = readonly [x: number, y: number];

/** How far a line may stray from the true one, in model units: half a pixel at zoom 1. */
const tolerance = 0.5;
/** Islands and lakes that cover less are left out, in square model units. */
const leastArea = 1.5;

/** `d` of a shape, clipped and resampled as the projection says, and simplified to what is seen. */
export function trace(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const parts: string[] = [];
  let isRing = false;
  let line: Place[] = [];
  geoStream(
    shape,
    projection.stream({
      point(x, y) {
        line.push([x, y]);
      },
      lineStart() {
        line = [];
      },
      lineEnd() {
        if (isRing && Math.abs(areaOf(line)) < leastArea) return;
        const [first] = line;
        // A ring is simplified with its end at its start, which is where it is closed.
        const points = simplified(isRing && first ? [...line, first] : line);
        if (points.length >= (isRing ? 4 : 2)) parts.push(written(points, isRing));
      },
      polygonStart() {
        isRing = true;
      },
      polygonEnd() {
        isRing = false;
      },
    }),
  );
  return parts.join("");
}

/** Ramer 1972, Douglas and Peucker 1973. */
function simplified(points: readonly Place[]): readonly Place[] {
  const kept = new Uint8Array(points.length);
  const spans: [number, number][] = [[0, points.length - 1]];
  kept[0] = 1;
  kept[points.length - 1] = 1;
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [start, end] = span;
    const from = points[start];
    const to = points[end];
    if (!from || !to) continue;
    let farthest = -1;
    let most = tolerance;
    for (let at = start + 1; at < end; at++) {
      const point = points[at];
      if (!point) continue;
      const away = distanceTo(point, from, to);
      if (away <= most) continue;
      most = away;
      farthest = at;
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    spans.push([start, farthest], [farthest, end]);
  }
  return points.filter((_, at) => kept[at] === 1);
}

function distanceTo([x, y]: Place, [ax, ay]: Place, [bx, by]: Place): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length > 0 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

function areaOf(ring: readonly Place[]): number {
  let area = 0;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before) area += (before[0] * point[1] - point[0] * before[1]) / 2;
    before = point;
  }
  return area;
}

/** In tenths of a unit, each point by its way from the last: half as long as with coordinates. */
function written(points: readonly Place[], isRing: boolean): string {
  const tenths = points.map(([x, y]): Place => [Math.round(x * 10), Math.round(y * 10)]);
  const steps = tenths.map(([x, y], at) => {
    const before = tenths[at - 1];
    return before ? `${(x - before[0]) / 10},${(y - before[1]) / 10}` : `M${x / 10},${y / 10}l`;
  });
  const [start = "", ...ways] = isRing ? steps.slice(0, -1) : steps;
  return `${start}${ways.join(" ")}${isRing ? "z" : ""}`;
}
