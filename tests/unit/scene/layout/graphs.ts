import fc from "fast-check";
import type { LayoutEdge, LayoutInput, LayoutNode } from "../../../../src/scene/layout/layout";
import { seededRandom } from "../../../../src/scene/layout/random";

function plainNode(index: number): LayoutNode {
  return { id: `n${index}`, radius: 16, labelWidth: 70, labelHeight: 16 };
}

/** A graph of plain nodes, each edge with weight 1. */
export function graph(
  size: number,
  pairs: readonly (readonly [number, number])[],
  more: Partial<LayoutInput> = {},
): LayoutInput {
  const nodes = Array.from({ length: size }, (_, index) => plainNode(index));
  const edges = pairs.map(([from, to]): LayoutEdge => ({ from, to, weight: 1 }));
  return { nodes, edges, groups: [], seed: 1, aspect: 1.06, ...more };
}

/** `side` rows of `side` nodes, each tied to the next one in its row and in its column. */
export function gridGraph(side: number, more: Partial<LayoutInput> = {}): LayoutInput {
  const pairs: [number, number][] = [];
  for (let node = 0; node < side * side; node++) {
    if ((node + 1) % side !== 0) pairs.push([node, node + 1]);
    if (node + side < side * side) pairs.push([node, node + side]);
  }
  return graph(side * side, pairs, more);
}

/** A connected random graph: a tree, and further edges to nodes that have many already. */
export function randomGraph(size: number, edges: number, seed: number, more: Partial<LayoutInput> = {}): LayoutInput {
  const random = seededRandom(seed);
  const pairs: [number, number][] = [];
  const ends: number[] = [0];
  const anyEnd = () => ends[Math.floor(random() * ends.length)] ?? 0;
  for (let node = 1; node < size; node++) {
    const to = anyEnd();
    pairs.push([node, to]);
    ends.push(node, to);
  }
  while (pairs.length < edges) pairs.push([Math.floor(random() * size), anyEnd()]);
  return graph(size, pairs, more);
}

/** Any graph of up to `most` nodes: loops, repeated pairs, several components, labels of all widths, groups. */
export function anyGraph(most: number): fc.Arbitrary<LayoutInput> {
  const node = fc.record({
    radius: fc.integer({ min: 8, max: 30 }),
    labelWidth: fc.integer({ min: 0, max: 160 }),
    labelHeight: fc.constantFrom(0, 16, 30),
  });
  return fc.array(node, { maxLength: most }).chain((sizes) => {
    const index = fc.nat(Math.max(0, sizes.length - 1));
    const none = sizes.length === 0 ? { maxLength: 0 } : {};
    return fc.record({
      nodes: fc.constant(sizes.map((size, at) => ({ id: `n${at}`, ...size }))),
      edges: fc.array(fc.record({ from: index, to: index, weight: fc.integer({ min: 1, max: 4 }) }), {
        maxLength: 2 * sizes.length,
        ...none,
      }),
      groups: fc.array(fc.uniqueArray(index, { maxLength: 6, ...none }), { maxLength: 2 }),
      seed: fc.nat(),
      aspect: fc.constantFrom(0.5, 1, 1.6),
    });
  });
}
