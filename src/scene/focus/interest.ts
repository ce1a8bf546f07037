import { Heap } from "../layout/heap";
import type { SeenGraph } from "./seen";

/** What a step away from what is in focus costs, against an interest of 0 to 1. */
const stepCost = 0.12;

/** What keeps equals in the dossier's order: less than any difference of interest, at a million actors too. */
const placeCost = 1e-13;

/**
 * The most telling part of a graph: actors in the order of their degree of interest, each tied to one before it as long as
 * that is possible. After van Ham and Perer, "Search, Show Context, Expand on Demand: Supporting Large Graph Exploration with
 * Degree-of-Interest" (2009): a-priori interest less distance from the focus, gathered greedily along ties, so that what is
 * shown hangs together. The a-priori interest of an actor is how many ties the lens leaves it, on a logarithmic scale, since
 * in a dossier those with many have very many; whatever the lens takes out, which is the match with what is asked, counts
 * nothing.
 *
 * @param seeds what is in focus; where there is none, the actor with the most ties
 * @param isOpen whether an actor may be taken
 * @param most how many are taken
 * @returns indices of actors, at most `most`; equals stand in the dossier's order
 */
export function mostInteresting(
  graph: SeenGraph,
  seeds: readonly number[],
  isOpen: (actor: number) => boolean,
  most: number,
): readonly number[] {
  const size = graph.actors.length;
  const taken: number[] = [];
  const met = new Uint8Array(size);
  /** The first open actor with the most ties that has not been met; -1 for none. */
  const mostTied = () => {
    let [best, highest] = [-1, 0];
    for (let actor = 0; actor < size; actor++) {
      const degree = graph.degree(actor);
      if (degree > highest && met[actor] === 0 && isOpen(actor)) [best, highest] = [actor, degree];
    }
    return best;
  };
  const first = mostTied();
  const highest = first < 0 ? 1 : Math.log1p(graph.degree(first));
  const interest = (actor: number) => Math.log1p(graph.degree(actor)) / highest;
  const distance = new Uint16Array(size);
  const frontier = new Heap(size + 1);
  /** The best keys so far, the worst of them first: whoever is worse than all of these will never be taken. */
  const best = new Heap(most + 1);
  let among = 0;
  const meet = (actor: number, away: number) => {
    if (met[actor] === 1 || graph.actors[actor] === 0 || !isOpen(actor)) return;
    met[actor] = 1;
    distance[actor] = away;
    const key = stepCost * away - interest(actor) + actor * placeCost;
    if (among === most) {
      if (key > -best.leastKey) return;
      best.pop();
    } else among++;
    best.push(actor, -key);
    frontier.push(actor, key);
  };
  for (const seed of seeds) meet(seed, 0);
  while (taken.length < most) {
    if (frontier.isEmpty) {
      // What hangs on nothing before it begins a part of its own, which is in focus too.
      const start = mostTied();
      if (start < 0) break;
      meet(start, 0);
      continue;
    }
    const actor = frontier.pop();
    taken.push(actor);
    const away = (distance[actor] ?? 0) + 1;
    graph.eachNeighbour(actor, (other) => meet(other, away));
  }
  return taken;
}
