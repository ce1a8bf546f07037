import { type Curve, pointAt, tangentAt } from "../curve";
import { rectAround } from "../rect";
import type { Rect, SceneEdge } from "../scene";
import { type LabelCamera, toScreen } from "./placement";

/** A mark takes at least this much room, in CSS pixels. */
const leastSide = 12;
/** Half of the stroke, in CSS pixels. */
const stroke = 1;

/** What stands at the middle of a tie's line, and half its extent along and across the line, in model units. */
export interface Mark {
  /**
   * A slash where the tie is contested, a cross where it is denied, a scale of seven steps where its forecast has a band, a badge
   * with a sign where it is compared or assumed.
   */
  readonly kind: "slash" | "cross" | "scale" | "badge";
  readonly along: number;
  readonly across: number;
}

/** Half the side of a badge. */
export const badgeReach = 8;
/** Of less zoom than this a badge shrinks no further: its sign has to be read. */
export const leastZoomOfBadge = 0.85;
/** Of each of the seven steps of a scale, in model units, and of what is between two. */
export const scaleStep = { width: 3.4, height: 6, gap: 1.2 } as const;
const scaleReach = (7 * scaleStep.width + 6 * scaleStep.gap) / 2 + 2.5;

/** Of less zoom than this the steps of a scale cannot be told apart: then it is left out. */
export const leastZoomOfScale = 0.55;

/** The mark of a tie at some zoom; `null` where it has none. What is compared shows that, and not its standing. */
export function markOf(
  {
    standing,
    line,
    compared,
    likelihood,
    silent,
  }: Pick<SceneEdge, "standing" | "line" | "compared" | "likelihood" | "silent">,
  zoom = 1,
): Mark | null {
  const square = (kind: Mark["kind"], reach: number): Mark => ({ kind, along: reach, across: reach });
  if (silent) return null;
  if (compared !== null || standing === "assumed")
    return square("badge", badgeReach * Math.max(1, leastZoomOfBadge / zoom));
  if (standing === "contested") return square("slash", 9 + line.width / 2);
  if (standing === "denied") return square("cross", 6 + line.width / 2);
  if (standing !== "forecast" || likelihood === null || zoom < leastZoomOfScale) return null;
  return { kind: "scale", along: scaleReach, across: scaleStep.height / 2 + 2 };
}

/** What a tie's mark covers, in CSS pixels of the picture; `null` where it has none. */
export function markBox(edge: SceneEdge, curve: Curve, camera: LabelCamera): Rect | null {
  const mark = markOf(edge, camera.zoom);
  if (mark === null) return null;
  const way = tangentAt(curve, 0.5);
  const half = halfExtent(mark, way.x, way.y);
  const width = Math.max(leastSide, 2 * (half.x * camera.zoom + stroke));
  const height = Math.max(leastSide, 2 * (half.y * camera.zoom + stroke));
  return rectAround(toScreen(pointAt(curve, 0.5), camera), { width, height });
}

/** Of a mark as `markPath` draws it along x, turned to the line: a slash leans 0.45 forward, a cross goes to all corners. */
function halfExtent({ kind, along, across }: Mark, x: number, y: number): { x: number; y: number } {
  switch (kind) {
    case "slash":
      return { x: Math.abs(0.45 * x - y) * across, y: Math.abs(0.45 * y + x) * across };
    case "badge":
      return { x: across, y: across };
    case "cross":
    case "scale":
      return {
        x: Math.abs(x) * along + Math.abs(y) * across,
        y: Math.abs(y) * along + Math.abs(x) * across,
      };
  }
}
