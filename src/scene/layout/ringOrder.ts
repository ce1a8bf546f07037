import type { Arc } from "./ringSectors";

const sweeps = 8;

/**
 * The direction in which each node would like to stand. In some sweeps over the rings, outwards and inwards in turn,
 * those of each arc are put into the order of the mean direction of whom they are tied to (the barycentre heuristic of
 * Sugiyama, Tagawa and Toda 1981) and spread over it; at last each ring from the inside follows those who lead to it.
 *
 * @param rings by their arcs, from the innermost.
 * @param hops per node, 0 for the middle, whose direction is none.
 * @returns an angle per node, in radians within its arc.
 */
export function wishedAngles(
  rings: readonly (readonly Arc[])[],
  neighbours: readonly (readonly number[])[],
  hops: Int32Array,
): Float64Array {
  const angles = new Float64Array(hops.length);
  const weights = weightsOf(rings, neighbours, hops);
  for (const arcs of rings) for (const arc of arcs) spread(arc, nodesOf(arc), weights, angles);
  const others = (node: number) => (neighbours[node] ?? []).filter((other) => (hops[other] ?? 0) > 0);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const arcs of sweep % 2 === 0 ? rings : rings.toReversed()) {
      for (const arc of arcs) {
        const wishes = new Map(
          nodesOf(arc).map((node) => [node, meanOf(arc, others(node), angles) ?? angles[node] ?? 0]),
        );
        const order = nodesOf(arc).sort(
          (one, other) => (wishes.get(one) ?? 0) - (wishes.get(other) ?? 0) || one - other,
        );
        spread(arc, order, weights, angles);
      }
    }
  }
  for (const arcs of rings) {
    for (const arc of arcs) {
      for (const node of nodesOf(arc)) {
        const parents = others(node).filter((other) => (hops[other] ?? 0) < (hops[node] ?? 0));
        angles[node] = meanOf(arc, parents, angles) ?? angles[node] ?? 0;
      }
    }
  }
  return angles;
}

function nodesOf({ bodies }: Arc): number[] {
  return bodies.map(({ node }) => node);
}

/** How much room those who hang on a node ask for behind it: each counts with all whom it shares them with. */
function weightsOf(
  rings: readonly (readonly Arc[])[],
  neighbours: readonly (readonly number[])[],
  hops: Int32Array,
): Float64Array {
  const weights = new Float64Array(hops.length).fill(1);
  for (const arcs of rings.toReversed()) {
    for (const node of arcs.flatMap(nodesOf)) {
      const parents = (neighbours[node] ?? []).filter((other) => (hops[other] ?? 0) === (hops[node] ?? 0) - 1);
      for (const parent of parents)
        weights[parent] = (weights[parent] ?? 0) + (0.5 * (weights[node] ?? 0)) / parents.length;
    }
  }
  return weights;
}

/** Over the whole arc in that order, each with as much of it as it weighs. */
function spread({ from, to }: Arc, order: readonly number[], weights: Float64Array, angles: Float64Array): void {
  let sum = 0;
  for (const node of order) sum += weights[node] ?? 0;
  let passed = 0;
  for (const node of order) {
    const weight = weights[node] ?? 0;
    angles[node] = from + ((to - from) * (passed + weight / 2)) / sum;
    passed += weight;
  }
}

/** The mean direction of some nodes as the arc sees it: no more than half a turn from its middle. Null for none. */
function meanOf({ from, to }: Arc, nodes: readonly number[], angles: Float64Array): number | null {
  const middle = (from + to) / 2;
  let x = 0;
  let y = 0;
  for (const node of nodes) {
    x += Math.cos(angles[node] ?? 0);
    y += Math.sin(angles[node] ?? 0);
  }
  if (x * x + y * y < 1e-12) return null;
  const off = Math.atan2(y, x) - middle;
  const turned = off - 2 * Math.PI * Math.round(off / (2 * Math.PI));
  return Math.min(to, Math.max(from, middle + turned));
}
