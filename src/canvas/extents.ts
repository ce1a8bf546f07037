import { type Curve, pointAt } from "../scene/curve";
import type { HullPath } from "../scene/hull";
import { nameLines } from "../scene/labels/nameLines";
import type { Measure } from "../scene/labels/placement";
import type { Point, Scene } from "../scene/scene";
import type { Extent } from "./camera";

/** Between an actor's rim and its name, in CSS pixels. */
const nameGap = 5;

/**
 * All that has to be in the frame when the whole picture is: actors with room for their names above or below, the
 * bows of ties, the edges of hulls.
 */
export function extentsOf(
  scene: Scene,
  position: (id: string) => Point | null,
  curve: (id: string) => Curve | null,
  measure: Measure,
  hulls: ReadonlyMap<string, HullPath>,
): readonly Extent[] {
  const actors = scene.nodes.flatMap(({ id, label, radius }): Extent[] => {
    const at = position(id);
    if (at === null) return [];
    const lines = nameLines(label.value)[0] ?? [];
    const sizes = lines.map((line) => measure(line, "actor"));
    const halfWidth = Math.max(0, ...sizes.map(({ width }) => width)) / 2;
    const room = nameGap + sizes.reduce((height, size) => height + size.height, 0);
    return [{ at, radius, halfWidth, above: room, below: room }];
  });
  const bare = (at: Point): Extent => ({ at, radius: 2, halfWidth: 0, above: 0, below: 0 });
  const bows = scene.edges.flatMap(({ id }) => {
    const drawn = curve(id);
    return drawn ? [bare(pointAt(drawn, 0.25)), bare(pointAt(drawn, 0.5)), bare(pointAt(drawn, 0.75))] : [];
  });
  return [...actors, ...bows, ...[...hulls.values()].flatMap(({ outline }) => outline.map(bare))];
}
