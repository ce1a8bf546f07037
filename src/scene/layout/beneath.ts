import type { Body } from "./body";
import { type Bounds, boundsOf } from "./bounds";
import { forceLayout } from "./force";
import type { LayoutInput } from "./layout";
import { amongOnly } from "./pairs";
import { margin } from "./rows";

/** The widest that what stands beneath becomes, width by height. */
const mostAspect = 5;

/**
 * Lays out by itself what has no place in a picture, and puts it beneath, in place: as wide as the picture, as far as that
 * leaves its ties legible.
 *
 * @param above what the picture takes up
 * @param gap to what stands above, in model units
 */
export function layBeneath(input: LayoutInput, strangers: readonly Body[], above: Bounds, gap = 2 * margin): void {
  if (strangers.length === 0) return;
  const area = strangers.reduce((sum, { halfWidth, halfHeight }) => sum + 4 * halfWidth * halfHeight, 0);
  const width = above.right - above.left;
  /* Boxes fill about a sixth of a drawing that can be read. */
  const aspect = Math.max(input.aspect, Math.min(mostAspect, (width * width) / (6 * area)));
  const part = amongOnly(
    input,
    strangers.map(({ node }) => node),
  );
  const { x, y } = forceLayout({ ...part, aspect });
  for (const [index, body] of strangers.entries()) {
    body.x = x[index] ?? 0;
    body.y = y[index] ?? 0;
  }
  const { left, right, top } = boundsOf(strangers);
  for (const body of strangers) {
    body.x += (above.left + above.right) / 2 - (left + right) / 2;
    body.y += above.bottom + gap - top;
  }
}
