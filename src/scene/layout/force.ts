import type { Part } from "./body";
import { layOutLarge } from "./large";
import type { LayoutInput, LayoutResult, OnProgress } from "./layout";
import { pack } from "./pack";
import { partsOf } from "./parts";
import { seededRandom } from "./random";
import { separate } from "./separate";
import { layOutSmall, smallUpTo } from "./small";

/**
 * Places the nodes of a graph so that distances in the picture follow those in the graph, boxes of nodes and labels
 * do not overlap, groups stand together with no stranger among them, and parts that nothing ties stand side by side.
 * Small parts are polished until few ties cross or pass behind what they do not belong to.
 *
 * @returns centres in the order of the input's nodes, around the origin; the same for the same input.
 * @throws RangeError where an index points nowhere, or a size or the aspect is not a usable number.
 */
export function forceLayout(input: LayoutInput, onProgress: OnProgress = () => {}): LayoutResult {
  const parts = partsOf(input);
  const random = seededRandom(input.seed);
  const aspect = aspectBesideLoners(parts, input.aspect);
  let done = 0;
  for (const part of parts) {
    const share = part.bodies.length / input.nodes.length;
    const before = done;
    const progress = (fraction: number) => onProgress(before + share * fraction);
    if (part.bodies.length > smallUpTo) layOutLarge(part, aspect, random, progress);
    else layOutSmall(part, aspect, share, random, progress);
    separate(part.bodies, part.groups);
    done += share;
  }
  pack(parts, input.aspect);
  const x = new Float64Array(input.nodes.length);
  const y = new Float64Array(input.nodes.length);
  for (const { bodies } of parts) {
    for (const body of bodies) {
      x[body.node] = body.x;
      y[body.node] = body.y;
    }
  }
  onProgress(1);
  return { x, y };
}

/** Aspect of what is left of the frame above the rows of those who are tied to nothing. */
function aspectBesideLoners(parts: readonly Part[], aspect: number): number {
  let tied = 0;
  let lone = 0;
  for (const { bodies, unit } of parts) {
    if (bodies.length > 1) tied += bodies.length * unit * unit;
    else for (const { halfWidth, halfHeight } of bodies) lone += 4 * (halfWidth + 12) * (halfHeight + 12);
  }
  return tied > 0 ? aspect * (1 + lone / tied) : aspect;
}
