import { resultOf } from "./body";
import type { Part } from "./body";
import { layOutLarge } from "./large";
import type { LayoutInput, LayoutResult, OnProgress } from "./layout";
import { pack } from "./pack";
import { partsOf } from "./parts";
import { seededRandom } from "./random";
import { separate } from "./separate";
import { isSmall, layOutSmall } from "./small";

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
  layOutParts(parts, input, onProgress);
  onProgress(1);
  return resultOf(parts.flatMap(({ bodies }) => bodies));
}

/**
 * Lays out each of some parts by itself, and puts them side by side, around the origin.
 *
 * @param effort that all of them together are worth, 1 for that of a whole picture.
 */
export function layOutParts(
  parts: readonly Part[],
  { seed, aspect: whole }: Pick<LayoutInput, "seed" | "aspect">,
  onProgress: OnProgress,
  effort = 1,
): void {
  const random = seededRandom(seed);
  const aspect = aspectBesideLoners(parts, whole);
  const size = parts.reduce((sum, { bodies }) => sum + bodies.length, 0);
  let done = 0;
  for (const part of parts) {
    const share = part.bodies.length / size;
    const before = done;
    const progress = (fraction: number) => onProgress(before + share * fraction);
    if (isSmall(part.bodies.length, part.ties.length)) layOutSmall(part, aspect, effort * share, random, progress);
    else layOutLarge(part, aspect, random, progress);
    separate(part.bodies, part.groups);
    done += share;
  }
  pack(parts, whole);
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
