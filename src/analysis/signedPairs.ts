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

const denied = standings.indexOf("denied");

/**
 * The ties in view, summed up by pair of actors: each counts with its type's polarity. What is denied does not count.
 *
 * @param neutral what a tie of no polarity counts: 1 where any contact is asked for, 0 where only taking sides is.
 * @returns pairs of indices among the dossier's actors, in the order of their first tie; those that come to 0 left out.
 */
export function signedPairs({ columns, types }: Model, view: View, neutral: 0 | 1): SignedPair[] {
  const { from, to, type, actorCount } = columns;
  const sums = new Map<number, number>();
  for (const relation of view.relations) {
    const one = from[relation] ?? 0;
    const other = to[relation] ?? 0;
    if (one === other || view.standing[relation] === denied) continue;
    const polarity = types[type[relation] ?? 0]?.polarity ?? 0;
    const key = Math.min(one, other) * actorCount + Math.max(one, other);
    sums.set(key, (sums.get(key) ?? 0) + (polarity === 0 ? neutral : polarity));
  }
  return [...sums].flatMap(([key, weight]) =>
    weight === 0 ? [] : [{ from: Math.floor(key / actorCount), to: key % actorCount, weight }],
  );
}

/** @throws RangeError where a pair names nobody, or has no usable weight. */
export function checkPairs(size: number, pairs: readonly SignedPair[]): void {
  const known = (index: number) => Number.isInteger(index) && index >= 0 && index < size;
  for (const { from, to, weight } of pairs) {
    if (!known(from) || !known(to)) throw new RangeError(`pairs: nobody for ${from} and ${to} among ${size}`);
    if (!Number.isFinite(weight)) throw new RangeError(`pairs: ${from} and ${to} have no usable weight`);
  }
}
