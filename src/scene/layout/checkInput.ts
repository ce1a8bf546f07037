import type { LayoutInput } from "./layout";

/** @throws RangeError where an index points nowhere, or a size or the aspect is not a usable number. */
export function checkInput({ nodes, edges, groups, aspect }: LayoutInput): void {
  const known = (index: number) => Number.isInteger(index) && index >= 0 && index < nodes.length;
  const sized = (size: number) => Number.isFinite(size) && size >= 0;
  if (!Number.isFinite(aspect) || aspect <= 0) throw new RangeError(`layout: aspect ${aspect} is not above 0`);
  for (const { id, radius, labelWidth, labelHeight } of nodes) {
    if (![radius, labelWidth, labelHeight].every(sized)) throw new RangeError(`layout: node ${id} has no usable size`);
  }
  for (const { from, to, weight } of edges) {
    if (!known(from) || !known(to)) throw new RangeError(`layout: no nodes for the edge ${from} to ${to}`);
    if (!sized(weight)) throw new RangeError(`layout: edge ${from} to ${to} has no usable weight`);
  }
  for (const index of groups.flat()) if (!known(index)) throw new RangeError(`layout: no node ${index} for a group`);
}
