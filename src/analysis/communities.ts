import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { SignedPair } from "./signedPairs";
import { checkPairs } from "./signedPairs";

/** Of those who share a community with nobody. */
export const noCommunity = -1;

/**
 * Who stands with whom: parts of a graph that have more ties inside than chance would give them (Blondel, Guillaume,
 * Lambiotte and Lefebvre 2008, "Fast unfolding of communities in large networks"). Pairs whose weight is not above 0 are
 * left out: enmity must not make a community of two enemies.
 *
 * @param size how many actors there are.
 * @param pairs as `signedPairs` gives them; a pair that comes twice counts twice.
 * @returns per actor the index of its community, in the order of their first members, or `noCommunity`; the same for the
 *   same pairs.
 * @throws RangeError where a pair names nobody, or has no usable weight.
 */
export function communitiesOf(size: number, pairs: readonly SignedPair[]): Int32Array {
  checkPairs(size, pairs);
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (let actor = 0; actor < size; actor++) graph.addNode(actor);
  for (const { from, to, weight } of pairs) {
    if (from === to || weight <= 0) continue;
    graph.updateEdge(from, to, (known) => ({ weight: (known.weight ?? 0) + weight }));
  }
  const communities = new Int32Array(size).fill(noCommunity);
  if (graph.size === 0) return communities;
  // Nodes taken in their order, which leaves nothing to chance.
  const labels = louvain(graph, { randomWalk: false, getEdgeWeight: "weight" });
  const members = new Map<number, number>();
  for (let actor = 0; actor < size; actor++) {
    const label = labels[actor] ?? actor;
    members.set(label, (members.get(label) ?? 0) + 1);
  }
  const places = new Map<number, number>();
  for (let actor = 0; actor < size; actor++) {
    const label = labels[actor] ?? actor;
    if ((members.get(label) ?? 0) < 2) continue;
    const place = places.get(label) ?? places.size;
    places.set(label, place);
    communities[actor] = place;
  }
  return communities;
}
