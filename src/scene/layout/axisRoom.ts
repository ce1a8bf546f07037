import type { Body } from "./body";

/** Where on x a body may stand. */
export interface Span {
  readonly wished: number;
  readonly from: number;
  readonly to: number;
}

/** Kept between boxes. */
const gap = 12;

/** The wished place on x, and others of the span, a box or a part of it apart. */
export function columnsIn(span: Span | undefined, { halfWidth }: Body): number[] {
  if (!span) return [];
  const { wished, from, to } = span;
  const step = Math.max((to - from) / 4, Math.min(to - from, halfWidth + gap));
  const columns = [wished];
  for (let off = step; off <= to - from; off += step)
    columns.push(...[wished + off, wished - off].filter((x) => x >= from && x <= to));
  return columns;
}

/** Ranges of heights at which a body's centre may not be at that x, from the topmost. */
export function blocksAt(body: Body, x: number, placed: ReadonlySet<Body>): { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  for (const other of placed) {
    if (Math.abs(other.x - x) >= other.halfWidth + body.halfWidth + gap) continue;
    const y = other.y + other.drop - body.drop;
    const reach = other.halfHeight + body.halfHeight + gap;
    blocks.push({ from: y - reach, to: y + reach });
  }
  return blocks.sort((one, other) => one.from - other.from);
}

/** The height nearest to the one wished that is in none of the ranges. */
export function nearestFree(blocks: readonly { from: number; to: number }[], wish: number): number {
  let above = wish;
  let below = wish;
  // Upwards from the lowest that may be in the way, downwards from the topmost: each height is left for the next free one.
  for (const { from, to } of blocks) if (from < below && below < to) below = to;
  for (const { from, to } of blocks.toSorted((one, other) => other.to - one.to))
    if (from < above && above < to) above = from;
  return wish - above < below - wish ? above : below;
}
