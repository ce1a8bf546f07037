import { type Curve, pointAt } from "../curve";
import type { Rect, SceneEdge } from "../scene";
import { gapTo } from "./neighbours";
import { type LabelCamera, toScreen } from "./placement";

/** Between samples along the line, in CSS pixels: a gap is taken for too large by less than a pixel. */
const step = 6;
const mostSamples = 200;

/**
 * Whether one tie's line comes as near to a rectangle as `most`, in CSS pixels.
 *
 * @param t where on the line to look first
 */
export type Reaches = (rect: Rect, t: number, most: number) => boolean;

export function lineReach({ line }: Pick<SceneEdge, "line">, curve: Curve, camera: LabelCamera): Reaches {
  const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) * camera.zoom;
  const samples = Math.min(mostSamples, Math.max(8, Math.ceil(length / step)));
  const points = Array.from({ length: samples + 1 }, (_, at) => toScreen(pointAt(curve, at / samples), camera));
  const half = (line.width * camera.zoom) / 2;
  return (rect, t, most) => {
    const near = (at: number) => {
      const point = points[at];
      return point !== undefined && gapTo(rect, point) - half <= most;
    };
    const start = Math.round(t * samples);
    for (let away = 0; away <= samples; away++) if (near(start - away) || near(start + away)) return true;
    return false;
  };
}
