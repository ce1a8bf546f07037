import { type Curve, tangentAt } from "../curve";
import { headScale } from "../lineStyles";
import type { LineStyle, Point, Rect, SceneEdge } from "../scene";
import { type LabelCamera, toScreen } from "./placement";

/**
 * Side of the square that an arrowhead fills, in model units: as Cytoscape draws it, whose unit for heads is 29, or
 * more on a wide line, at the scale that the picture's style gives it.
 */
export function headSide(line: LineStyle): number {
  return 0.3 * headScale(line) * Math.max(29, (13.37 * line.width) ** 0.9);
}

/** What the arrowheads of a tie cover, in CSS pixels of the picture. */
export function headBoxes({ line }: Pick<SceneEdge, "line">, curve: Curve, camera: LabelCamera): readonly Rect[] {
  const side = headSide(line) * camera.zoom;
  const boxes: Rect[] = [];
  if (line.source !== "none") boxes.push(boxAt(toScreen(curve.from, camera), tangentAt(curve, 0), side));
  if (line.target !== "none") {
    const { x, y } = tangentAt(curve, 1);
    boxes.push(boxAt(toScreen(curve.to, camera), { x: -x, y: -y }, side));
  }
  return boxes;
}

/** Around a square with one border's middle at `tip`, that reaches from there along the unit vector `back`. */
function boxAt(tip: Point, back: Point, side: number): Rect {
  const half = { x: (Math.abs(back.y) * side) / 2, y: (Math.abs(back.x) * side) / 2 };
  return {
    x: tip.x + Math.min(0, back.x * side) - half.x,
    y: tip.y + Math.min(0, back.y * side) - half.y,
    width: Math.abs(back.x) * side + 2 * half.x,
    height: Math.abs(back.y) * side + 2 * half.y,
  };
}
