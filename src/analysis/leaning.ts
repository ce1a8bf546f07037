import type { SignedPair } from "./signedPairs";
import { checkPairs } from "./signedPairs";

/** What pulls everybody towards the middle, as strongly as half a tie: who has one tie is less sure to lean than who has ten. */
const doubt = 0.5;
/** What is lost at each remove from a pole, besides; it also bounds the number of sweeps. */
const fading = 0.05;
const exactEnough = 1e-9;
const mostSweeps = 500;

/**
 * Whose side each is on, between two poles: each leans to the mean of those whom it is tied to, by the weights of the
 * ties, where a hostile tie leans to the opposite side (harmonic functions on a graph, Zhu, Ghahramani and Lafferty 2003,
 * "Semi-Supervised Learning Using Gaussian Fields and Harmonic Functions", with a dongle of no leaning at each node; the
 * signed Laplacian of Kunegis et al. 2010, "Spectral Analysis of Signed Graphs for Clustering, Prediction and
 * Visualization", with the poles held). Solved by Gauss and Seidel's sweeps, in the order of the indices.
 *
 * @param size how many actors there are.
 * @param pairs as `signedPairs` gives them, without what is neutral or denied.
 * @returns per actor from -1, the left pole's side, to 1, the right one's; NaN for those whom no tie leads to a pole.
 * @throws RangeError where a pole or a pair names nobody, or both poles are one.
 */
export function leaningOf(size: number, pairs: readonly SignedPair[], left: number, right: number): Float64Array {
  checkPairs(size, pairs);
  const known = (index: number) => Number.isInteger(index) && index >= 0 && index < size;
  if (!known(left) || !known(right)) throw new RangeError(`leaning: nobody for the poles ${left} and ${right}`);
  if (left === right) throw new RangeError(`leaning: both poles are ${left}`);
  const ties = Array.from({ length: size }, (): { other: number; weight: number }[] => []);
  for (const { from, to, weight } of pairs) {
    if (from === to || weight === 0) continue;
    ties[from]?.push({ other: to, weight });
    ties[to]?.push({ other: from, weight });
  }
  const leaning = new Float64Array(size).fill(NaN);
  leaning[left] = -1;
  leaning[right] = 1;
  const reached = [left, right];
  for (const actor of reached) {
    for (const { other } of ties[actor] ?? []) {
      if (!Number.isNaN(leaning[other])) continue;
      leaning[other] = 0;
      reached.push(other);
    }
  }
  const free = reached.slice(2).sort((one, another) => one - another);
  for (let sweep = 0, moved = 1; sweep < mostSweeps && moved > exactEnough; sweep++) {
    moved = 0;
    for (const actor of free) {
      let pull = 0;
      let weights = 0;
      for (const { other, weight } of ties[actor] ?? []) {
        pull += weight * (leaning[other] ?? 0);
        weights += Math.abs(weight);
      }
      const next = pull / ((1 + fading) * weights + doubt);
      moved = Math.max(moved, Math.abs(next - (leaning[actor] ?? 0)));
      leaning[actor] = next;
    }
  }
  return leaning;
}
