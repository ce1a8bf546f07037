import { type Curve, pointAt, tangentAt } from "../scene/curve";
import { markReach } from "../scene/labels/mark";
import { markPath } from "../scene/lineStyles";
import type { Point, Scene } from "../scene/scene";
import type { OverlayMark } from "./overlay";

/** Along the curve's middle, in degrees between -90 and 90: a mark never stands on its head. */
function turnAt(curve: Curve): number {
  const { x, y } = tangentAt(curve, 0.5);
  const turn = (Math.atan2(y, x) * 180) / Math.PI;
  return turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
}

/**
 * Slashes and crosses on ties, and the word inside of what has not happened.
 *
 * @param ifWord "if" in the page's language
 */
export function marksOf(
  scene: Scene,
  ifWord: string,
  curve: (id: string) => Curve | null,
  position: (id: string) => Point | null,
): readonly OverlayMark[] {
  const onTies = scene.edges.flatMap((edge): OverlayMark[] => {
    const path = markPath(edge.standing, markReach(edge));
    const line = path === null ? null : curve(edge.id);
    if (path === null || line === null) return [];
    return [{ id: edge.id, at: pointAt(line, 0.5), turn: turnAt(line), drawn: { path } }];
  });
  const inNodes = scene.nodes.flatMap(({ id, hypothetical, radius }): OverlayMark[] => {
    const at = hypothetical ? position(id) : null;
    return at ? [{ id, at, turn: 0, drawn: { word: ifWord, size: Math.round(radius * 0.62) } }] : [];
  });
  return [...onTies, ...inNodes];
}
