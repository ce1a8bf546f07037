import type { Part } from "./body";
import { Heap } from "./heap";
import type { Random } from "./random";

/** Neighbours of node v are `targets[starts[v] … starts[v + 1] - 1]`, at `lengths` of the same index. */
export interface Network {
  readonly size: number;
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly lengths: Float64Array;
}

/** The ties of a part, bonds included, as compressed rows. */
export function networkOf({ bodies }: Part): Network {
  const starts = new Int32Array(bodies.length + 1);
  for (const { at, ties } of bodies) starts[at + 1] = (starts[at] ?? 0) + ties.length;
  const targets = new Int32Array(starts[bodies.length] ?? 0);
  const lengths = new Float64Array(targets.length);
  for (const body of bodies) {
    let next = starts[body.at] ?? 0;
    for (const { a, b, length } of body.ties) {
      targets[next] = a === body ? b.at : a.at;
      lengths[next++] = length;
    }
  }
  return { size: bodies.length, starts, targets, lengths };
}

/**
 * Lengths of the shortest paths from one node (Dijkstra 1959, with a heap that keeps stale entries).
 *
 * @returns one length per node, infinite where there is no path.
 */
export function distancesFrom({ size, starts, targets, lengths }: Network, source: number): Float64Array {
  const distance = new Float64Array(size).fill(Infinity);
  const heap = new Heap(targets.length + 1);
  distance[source] = 0;
  heap.push(source, 0);
  while (!heap.isEmpty) {
    const key = heap.leastKey;
    const node = heap.pop();
    if (key > (distance[node] ?? 0)) continue;
    const end = starts[node + 1] ?? 0;
    for (let i = starts[node] ?? 0; i < end; i++) {
      const target = targets[i] ?? 0;
      const through = key + (lengths[i] ?? 0);
      if (through >= (distance[target] ?? 0)) continue;
      distance[target] = through;
      heap.push(target, through);
    }
  }
  return distance;
}

/** Lengths of all shortest paths: row `v` of the result, `v * size` onwards, holds those from node v. */
export function allDistances(network: Network): Float64Array {
  const distances = new Float64Array(network.size * network.size);
  for (let node = 0; node < network.size; node++) distances.set(distancesFrom(network, node), node * network.size);
  return distances;
}

/** A pivot of the sparse stress model: a node, the way from it to each other, and the nodes it stands for. */
export interface Pivot {
  readonly node: number;
  readonly distances: Float64Array;
  /** Nodes to which no other pivot is closer, itself included. */
  readonly region: readonly number[];
}

/** Pivots far apart: each next one is the node farthest from all before it (Gonzalez 1985, k-center). */
export function pivotsOf(network: Network, count: number, random: Random): Pivot[] {
  const { size } = network;
  const nearest = new Float64Array(size).fill(Infinity);
  const owner = new Int32Array(size);
  const found: { node: number; distances: Float64Array; region: number[] }[] = [];
  let next = Math.floor(random() * size);
  while (found.length < Math.min(count, size)) {
    const distances = distancesFrom(network, next);
    let farthest = -1;
    for (const [node, distance] of distances.entries()) {
      if (distance < (nearest[node] ?? 0)) {
        nearest[node] = distance;
        owner[node] = found.length;
      }
      if ((nearest[node] ?? 0) > farthest) farthest = nearest[node] ?? 0;
    }
    found.push({ node: next, distances, region: [] });
    if (farthest <= 0) break;
    next = nearest.indexOf(farthest);
  }
  for (const [node, pivot] of owner.entries()) found[pivot]?.region.push(node);
  return found;
}

/** Distances with a finite one for pairs that no path ties: enough for their components to stand side by side. */
export function bridge(distances: Float64Array, size: number, unit: number): Float64Array {
  const reach = (node: number) => {
    let farthest = 0;
    for (let other = 0; other < size; other++) {
      const distance = distances[node * size + other] ?? 0;
      if (distance > farthest && distance < Infinity) farthest = distance;
    }
    return farthest;
  };
  const reaches = Float64Array.from({ length: size }, (_, node) => reach(node));
  return distances.map((distance, index) => {
    if (distance < Infinity) return distance;
    return unit + ((reaches[Math.floor(index / size)] ?? 0) + (reaches[index % size] ?? 0)) / 3;
  });
}
