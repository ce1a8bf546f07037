import { pivotsOf } from "./distances";
import type { Network } from "./distances";
import type { Random } from "./random";

/**
 * Wanted distances. Term t asks that nodes `i` and `j` stand `length` apart; node `i` follows with `pullI`,
 * node `j` with `pullJ` (weights of the stress function, 1 / length² times what the term stands for).
 */
export interface StressTerms {
  readonly i: Int32Array;
  readonly j: Int32Array;
  readonly length: Float64Array;
  readonly pullI: Float64Array;
  readonly pullJ: Float64Array;
}

function emptyTerms(count: number): StressTerms {
  return {
    i: new Int32Array(count),
    j: new Int32Array(count),
    length: new Float64Array(count),
    pullI: new Float64Array(count),
    pullJ: new Float64Array(count),
  };
}

/** A term for each pair of nodes: the full stress model. @param distances all finite, rows of `size`. */
export function fullTerms(distances: Float64Array, size: number): StressTerms {
  const terms = emptyTerms((size * (size - 1)) / 2);
  let t = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const length = distances[i * size + j] ?? 1;
      terms.i[t] = i;
      terms.j[t] = j;
      terms.length[t] = length;
      terms.pullI[t] = 1 / (length * length);
      terms.pullJ[t++] = 1 / (length * length);
    }
  }
  return terms;
}

/**
 * Terms for ties and for each node with each pivot: the sparse stress model (Ortmann, Klimenta and Brandes 2017,
 * "A Sparse Stress Model"). A pivot's pull on a node counts for those of its region that are less than half as far
 * from the pivot as the node is; the pivot itself does not follow.
 */
export function sparseTerms(network: Network, pivotCount: number, random: Random): StressTerms {
  const { size, starts, targets, lengths } = network;
  const pivots = pivotsOf(network, pivotCount, random);
  const terms = emptyTerms(targets.length / 2 + pivots.length * size);
  let t = 0;
  const add = (i: number, j: number, length: number, standsFor: number, mutual: boolean) => {
    terms.i[t] = i;
    terms.j[t] = j;
    terms.length[t] = length;
    terms.pullI[t] = standsFor / (length * length);
    terms.pullJ[t++] = mutual ? standsFor / (length * length) : 0;
  };
  for (let i = 0; i < size; i++) {
    const end = starts[i + 1] ?? 0;
    for (let at = starts[i] ?? 0; at < end; at++) {
      const j = targets[at] ?? 0;
      if (i < j) add(i, j, lengths[at] ?? 1, 1, true);
    }
  }
  for (const { node, distances, region } of pivots) {
    const tied = new Set(targets.subarray(starts[node] ?? 0, starts[node + 1] ?? 0));
    const reach = Float64Array.from(region, (member) => distances[member] ?? 0).sort();
    for (const [i, length] of distances.entries()) {
      if (i !== node && !tied.has(i)) add(i, node, length, countUpTo(reach, length / 2), false);
    }
  }
  return {
    i: terms.i.subarray(0, t),
    j: terms.j.subarray(0, t),
    length: terms.length.subarray(0, t),
    pullI: terms.pullI.subarray(0, t),
    pullJ: terms.pullJ.subarray(0, t),
  };
}

/** How many of the numbers, in ascending order, are at most `limit`. */
function countUpTo(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
