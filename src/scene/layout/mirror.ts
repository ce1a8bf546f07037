import { boundsOf } from "./bounds";
import type { Body } from "./body";
import type { LayoutInput } from "./layout";
import { mergedPairs } from "./pairs";

const rounds = 3;

/** Mirrors blocks of bodies in their bounds, in place, where that makes the ties that leave them shorter together. */
export function mirrorTowards(input: LayoutInput, blocks: readonly (readonly Body[])[]): void {
  const bodyAt = new Map(blocks.flatMap((block) => block.map((body) => [body.node, body] as const)));
  const blockOf = new Map(blocks.flatMap((block, at) => block.map(({ node }) => [node, at] as const)));
  const leaving = blocks.map((): [own: Body, other: Body][] => []);
  for (const { from, to } of mergedPairs(input)) {
    const one = bodyAt.get(from);
    const other = bodyAt.get(to);
    if (!one || !other || blockOf.get(from) === blockOf.get(to)) continue;
    leaving[blockOf.get(from) ?? -1]?.push([one, other]);
    leaving[blockOf.get(to) ?? -1]?.push([other, one]);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [at, block] of blocks.entries()) {
      if (block.length < 2) continue;
      const ties = leaving[at] ?? [];
      for (const across of [true, false]) {
        const before = lengthOf(ties);
        mirror(block, across);
        if (lengthOf(ties) > 0.999 * before) mirror(block, across);
      }
    }
  }
}

function lengthOf(ties: readonly (readonly [Body, Body])[]): number {
  let sum = 0;
  for (const [one, other] of ties) sum += Math.hypot(one.x - other.x, one.y - other.y);
  return sum;
}

/** Left and right, or top and bottom, are exchanged; boxes keep their distances. */
function mirror(block: readonly Body[], across: boolean): void {
  const { left, right, top, bottom } = boundsOf(block);
  for (const body of block) {
    if (across) body.x = left + right - body.x;
    else body.y = top + bottom - body.y - 2 * body.drop;
  }
}
