import { standings } from "../domain/standing";
import type { Model } from "./model";
import type { View } from "./view";

/** What all ties of a pair come to, in either direction, as plain data. */
export interface SignedPair {
  /** Indices of the two, `from` the lower one. */
  readonly from: number;
  readonly to: number;
  /** Above 0 where they side with each other, below 0 where against; the more ties, the farther from 0. */
  readonly weight: number;
}

/** Index of the standing of what does not count. */
export const denied = standings.indexOf("denied");

/**
 * The ties in view, summed up by pair of actors: each counts with its type's polarity. What is denied does not count.
 *
 * @param neutral what a tie of no polarity counts: 1 where any contact is asked for, 0 where only taking sides is.
 * @returns pairs of indices among the dossier's actors, in the order of their first tie; those that come to 0 left out.
 */
export function signedPairs({ columns, types }: Model, view: View, neutral: 0 | 1): SignedPair[] {
  const { from, to, type, tieStart, ties, actorCount, relationCount } = columns;
  const worth = types.map(({ polarity }) => (polarity === 0 ? neutral : polarity));
  /* Of one actor after the other; by the index of the other end. */
  const sums = new Float64Array(actorCount);
  const firstTie = new Int32Array(actorCount).fill(-1);
  const byFirstTie: (SignedPair | undefined)[] = Array.from({ length: relationCount });
  for (let one = 0; one < actorCount; one++) {
    const others: number[] = [];
    for (let at = tieStart[one] ?? 0; at < (tieStart[one + 1] ?? 0); at++) {
      const tie = ties[at] ?? 0;
      const other = from[tie] === one ? (to[tie] ?? 0) : (from[tie] ?? 0);
      if (other <= one || view.faults[tie] !== 0 || view.standing[tie] === denied) continue;
      if (firstTie[other] === -1) {
        firstTie[other] = tie;
        others.push(other);
      }
      sums[other] = (sums[other] ?? 0) + (worth[type[tie] ?? 0] ?? 0);
    }
    for (const other of others) {
      const weight = sums[other] ?? 0;
      if (weight !== 0) byFirstTie[firstTie[other] ?? 0] = { from: one, to: other, weight };
      firstTie[other] = -1;
      sums[other] = 0;
    }
  }
  return byFirstTie.filter((pair) => pair !== undefined);
}

/** @throws RangeError where a pair names nobody, or has no usable weight. */
export function checkPairs(size: number, pairs: readonly SignedPair[]): void {
  const known = (index: number) => Number.isInteger(index) && index >= 0 && index < size;
  for (const { from, to, weight } of pairs) {
    if (!known(from) || !known(to)) throw new RangeError(`pairs: nobody for ${from} and ${to} among ${size}`);
    if (!Number.isFinite(weight)) throw new RangeError(`pairs: ${from} and ${to} have no usable weight`);
  }
}
