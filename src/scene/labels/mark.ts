import { type Curve, pointAt, tangentAt } from "../curve";
import { rectAround } from "../rect";
import type { Rect, SceneEdge } from "../scene";
import { type LabelCamera, toScreen } from "./placement";

/** A mark takes at least this much room, in CSS pixels. */
const leastSide = 12;
/** Half of the stroke, in CSS pixels. */
const stroke = 1;

/**
 * Half the height of the mark at the middle of a tie's line, in model units: of a slash where it is contested, of a
 * cross where it is denied; 0 where it has none.
 */
export function markReach({ standing, line }: Pick<SceneEdge, "standing" | "line">): number {
  if (standing === "contested") return 9 + line.width / 2;
  return standing === "denied" ? 6 + line.width / 2 : 0;
}

/** What a tie's mark covers, in CSS pixels of the picture; `null` where it has none. */
export function markBox(edge: SceneEdge, curve: Curve, camera: LabelCamera): Rect | null {
  const reach = markReach(edge) * camera.zoom;
  if (reach === 0) return null;
  const way = tangentAt(curve, 0.5);
  /* As `markPath` draws it along x, turned to the line: a slash leans 0.45 forward, a cross goes to all corners. */
  const slash = { x: Math.abs(0.45 * way.x - way.y), y: Math.abs(0.45 * way.y + way.x) };
  const cross = Math.abs(way.x) + Math.abs(way.y);
  const half = edge.standing === "denied" ? { x: cross, y: cross } : slash;
  const width = Math.max(leastSide, 2 * (half.x * reach + stroke));
  const height = Math.max(leastSide, 2 * (half.y * reach + stroke));
  return rectAround(toScreen(pointAt(curve, 0.5), camera), { width, height });
}
