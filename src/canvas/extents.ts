import { type Curve, pointAt } from "../scene/curve";
import type { HullPath } from "../scene/hull";
import { nameLines } from "../scene/labels/nameLines";
import type { Measure } from "../scene/labels/placement";
import type { Point, Scene } from "../scene/scene";
import type { Extent } from "./camera";

/** Between an actor's rim and its name, in CSS pixels. */
const nameGap = 5;
/** A name beside its actor may reach this far into what the frame leaves free at the picture's edge, in CSS pixels. */
const beyond = 12;

/**
 * All that has to be in the frame when the whole picture is: actors with room for their names above or below, or beside
 * those with ties both above and below, the bows of ties, the edges of hulls.
 */
export function extentsOf(
  scene: Scene,
  position: (id: string) => Point | null,
  curve: (id: string) => Curve | null,
  measure: Measure,
  hulls: ReadonlyMap<string, HullPath>,
): readonly Extent[] {
  const ways = waysOf(scene, position);
  const actors = scene.nodes.flatMap(({ id, label, radius }): Extent[] => {
    const at = position(id);
    if (at === null) return [];
    const lines = nameLines(label.value)[0] ?? [];
    const sizes = lines.map((line) => measure(line, "actor"));
    const halfWidth = Math.max(0, ...sizes.map(({ width }) => width)) / 2;
    const height = sizes.reduce((sum, size) => sum + size.height, 0);
    const room = nameGap + height;
    const centred = { at, radius, halfWidth, above: room, below: room };
    const side = sideOf(ways.get(id) ?? []);
    if (side === 0) return [centred];
    const rim = { x: at.x + side * radius, y: at.y };
    return [
      centred,
      {
        at: rim,
        radius: 0,
        halfWidth: Math.max(0, nameGap + 2 * halfWidth - beyond),
        above: height / 2,
        below: height / 2,
      },
    ];
  });
  const bare = (at: Point): Extent => ({ at, radius: 2, halfWidth: 0, above: 0, below: 0 });
  const bows = scene.edges.flatMap(({ id }) => {
    const drawn = curve(id);
    return drawn ? [bare(pointAt(drawn, 0.25)), bare(pointAt(drawn, 0.5)), bare(pointAt(drawn, 0.75))] : [];
  });
  return [...actors, ...bows, ...[...hulls.values()].flatMap(({ outline }) => outline.map(bare))];
}

/** From each actor to the others of its ties. */
function waysOf(scene: Scene, position: (id: string) => Point | null): ReadonlyMap<string, readonly Point[]> {
  const ways = new Map<string, Point[]>();
  const add = (id: string, way: Point) => {
    const known = ways.get(id);
    if (known) known.push(way);
    else ways.set(id, [way]);
  };
  for (const { from, to } of scene.edges) {
    const start = position(from);
    const end = position(to);
    if (start === null || end === null || from === to) continue;
    add(from, { x: end.x - start.x, y: end.y - start.y });
    add(to, { x: start.x - end.x, y: start.y - end.y });
  }
  return ways;
}

/** Where a name is likely to stand of whose ties run up as well as down: 1 right, -1 left, where fewer go; 0 neither. */
function sideOf(ways: readonly Point[]): -1 | 0 | 1 {
  const steep = ways.filter(({ x, y }) => Math.abs(y) > Math.abs(x));
  if (!steep.some(({ y }) => y < 0) || !steep.some(({ y }) => y > 0)) return 0;
  const right = ways.filter(({ x }) => x > 0).length;
  return 2 * right > ways.length ? -1 : 1;
}
