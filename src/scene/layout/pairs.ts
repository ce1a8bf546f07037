import type { LayoutEdge, LayoutInput } from "./layout";

/** Edges with repeated pairs merged and loops left out, the lower index first. */
export function mergedPairs({ nodes, edges }: LayoutInput): LayoutEdge[] {
  const pairs = new Map<number, { from: number; to: number; weight: number }>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const from = Math.min(edge.from, edge.to);
    const to = Math.max(edge.from, edge.to);
    const weight = Math.max(1, edge.weight);
    const pair = pairs.get(from * nodes.length + to);
    if (pair) pair.weight += weight;
    else pairs.set(from * nodes.length + to, { from, to, weight });
  }
  return [...pairs.values()];
}

/** Indices of the neighbours of each node, each once. */
export function neighboursOf(size: number, pairs: readonly LayoutEdge[]): number[][] {
  const neighbours = Array.from({ length: size }, (): number[] => []);
  for (const { from, to } of pairs) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
}

/** What of a graph lies among some of its nodes, these in the order given. Groups of which one is left at most are none. */
export function amongOnly(input: LayoutInput, nodes: readonly number[]): LayoutInput {
  const at = new Map(nodes.map((node, place) => [node, place]));
  return {
    ...input,
    nodes: nodes.flatMap((node) => input.nodes[node] ?? []),
    edges: input.edges.flatMap(({ from, to, weight }) => {
      const one = at.get(from);
      const other = at.get(to);
      return one === undefined || other === undefined ? [] : [{ from: one, to: other, weight }];
    }),
    groups: input.groups.map((group) => group.flatMap((node) => at.get(node) ?? [])).filter(({ length }) => length > 1),
  };
}
