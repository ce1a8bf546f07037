import type { Part } from "./body";
import type { StressTerms } from "./stressTerms";

/** How much more the distances inside a group count than others. */
export const kinship = 4;

/** In groups larger than this, a member is held to so many others, not to all. */
const mostKin = 40;

/** Two members of a group, by their indices in the part, and how far apart they should be at most. */
export interface Kin {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

/** Pairs of members, which should stand as close as leaves room for all of the group. */
export function kinOf({ groups, unit }: Part): Kin[] {
  return groups.flatMap((group) => {
    const length = unit * (0.3 + 0.4 * Math.sqrt(group.length));
    return group.flatMap((one, index) =>
      group.slice(index + 1, index + 1 + mostKin).map((other) => ({ i: one.at, j: other.at, length })),
    );
  });
}

/** In place: no two members of a group are to be farther apart than kin should be. @param size of a row. */
export function gather(distances: Float64Array, size: number, kin: readonly Kin[]): void {
  for (const { i, j, length } of kin) {
    const gathered = Math.min(length, distances[i * size + j] ?? length);
    distances[i * size + j] = gathered;
    distances[j * size + i] = gathered;
  }
}

/** The terms, and one for each pair of kin. */
export function withKin(terms: StressTerms, kin: readonly Kin[]): StressTerms {
  if (kin.length === 0) return terms;
  const pulls = kin.map(({ length }) => kinship / (length * length));
  return {
    i: Int32Array.from([...terms.i, ...kin.map(({ i }) => i)]),
    j: Int32Array.from([...terms.j, ...kin.map(({ j }) => j)]),
    length: Float64Array.from([...terms.length, ...kin.map(({ length }) => length)]),
    pullI: Float64Array.from([...terms.pullI, ...pulls]),
    pullJ: Float64Array.from([...terms.pullJ, ...pulls]),
  };
}
