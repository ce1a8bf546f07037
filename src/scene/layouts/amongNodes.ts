import type { SignedPair } from "../../analysis/signedPairs";

/**
 * Pairs of actors by their indices among a graph's nodes; those with an actor that is no node are left out.
 *
 * @param actors indices, among the dossier's actors, of the nodes, ascending
 */
export function amongNodes(pairs: readonly SignedPair[], actors: readonly number[]): readonly SignedPair[] {
  const at = new Map(actors.map((actor, node) => [actor, node]));
  return pairs.flatMap(({ from, to, weight }) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a === undefined || b === undefined ? [] : [{ from: a, to: b, weight }];
  });
}
