import { distancesFrom } from "./distances";
import type { Network } from "./distances";
import type { Kin } from "./kin";
import { kinship } from "./kin";
import type { OnProgress } from "./layout";
import { shuffle } from "./random";
import type { Random } from "./random";

/** Distances that are kept at once: those from eight hundred nodes to two thousand. */
const mostDistances = 1_600_000;
const sweeps = 10;

/** Those a node is tied to, or akin to, as compressed rows. */
interface Pulls {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly lengths: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Lowers the stress of places that are near a minimum, in place: each node in turn goes to where its distances to others
 * ask for it (localized majorization, Gansner, Koren and North 2004, "Graph Drawing by Stress Majorization"). In a large
 * graph the others are those it is tied to, and so many drawn by lot that stand for all: the pivots of the sparse model
 * stand far apart, so that it knows little of what is near.
 */
export function majorise(
  network: Network,
  kin: readonly Kin[],
  x: Float64Array,
  y: Float64Array,
  random: Random,
  onProgress: OnProgress,
): void {
  const { size } = network;
  const drawn = Int32Array.from({ length: size }, (_, node) => node);
  shuffle(drawn, random);
  const others = drawn.subarray(0, Math.min(size, Math.max(1, Math.floor(mostDistances / size))));
  const wanted = new Float32Array(size * others.length);
  for (const [at, other] of others.entries()) {
    for (const [node, distance] of distancesFrom(network, other).entries())
      wanted[node * others.length + at] = distance;
  }
  const standsFor = size / others.length;
  const pulls = pullsOf(network, kin, others.length < size);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let node = 0; node < size; node++) move(node, others, wanted, standsFor, pulls, x, y);
    onProgress((sweep + 1) / sweeps);
  }
}

function pullsOf({ size, starts, targets, lengths }: Network, kin: readonly Kin[], withTies: boolean): Pulls {
  const pulls = Array.from({ length: size }, (): { target: number; length: number; weight: number }[] => []);
  const add = (node: number, target: number, length: number, importance: number) =>
    pulls[node]?.push({ target, length, weight: importance / (length * length) });
  for (let node = 0; node < (withTies ? size : 0); node++) {
    const end = starts[node + 1] ?? 0;
    for (let at = starts[node] ?? 0; at < end; at++) add(node, targets[at] ?? 0, lengths[at] ?? 1, 1);
  }
  for (const { i, j, length } of kin) {
    add(i, j, length, kinship);
    add(j, i, length, kinship);
  }
  const rows = new Int32Array(size + 1);
  for (const [node, row] of pulls.entries()) rows[node + 1] = (rows[node] ?? 0) + row.length;
  const all = pulls.flat();
  return {
    starts: rows,
    targets: Int32Array.from(all, ({ target }) => target),
    lengths: Float64Array.from(all, ({ length }) => length),
    weights: Float64Array.from(all, ({ weight }) => weight),
  };
}

function move(
  node: number,
  others: Int32Array,
  wanted: Float32Array,
  standsFor: number,
  { starts, targets, lengths, weights }: Pulls,
  x: Float64Array,
  y: Float64Array,
): void {
  const atX = x[node] ?? 0;
  const atY = y[node] ?? 0;
  const count = others.length;
  const row = node * count;
  let sumX = 0;
  let sumY = 0;
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const length = wanted[row + at] ?? 0;
    if (length === 0 || length === Infinity) continue;
    const other = others[at] ?? 0;
    const dx = atX - (x[other] ?? 0);
    const dy = atY - (y[other] ?? 0);
    const weight = standsFor / (length * length);
    const stretch = length / (Math.sqrt(dx * dx + dy * dy) + 1e-9) - 1;
    sumX += weight * (stretch * dx);
    sumY += weight * (stretch * dy);
    sum += weight;
  }
  const end = starts[node + 1] ?? 0;
  for (let at = starts[node] ?? 0; at < end; at++) {
    const other = targets[at] ?? 0;
    const dx = atX - (x[other] ?? 0);
    const dy = atY - (y[other] ?? 0);
    const weight = weights[at] ?? 0;
    const stretch = (lengths[at] ?? 0) / (Math.sqrt(dx * dx + dy * dy) + 1e-9) - 1;
    sumX += weight * (stretch * dx);
    sumY += weight * (stretch * dy);
    sum += weight;
  }
  if (sum === 0) return;
  x[node] = atX + sumX / sum;
  y[node] = atY + sumY / sum;
}
