import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Changes } from "../../../src/analysis/changes";
import { seededRandom } from "../../../src/scene/layout/random";

/** Two columns of bytes, of which about so many differ. */
const anyColumns = fc
  .record({
    count: fc.integer({ min: 0, max: 9000 }),
    differing: fc.constantFrom(0, 0.01, 0.1, 0.3, 1),
    seed: fc.nat(),
  })
  .map(({ count, differing, seed }) => {
    const random = seededRandom(seed);
    const before = Uint8Array.from({ length: count }, () => Math.floor(random() * 128));
    const after = before.map((byte) => (random() < differing ? byte ^ 1 : byte));
    return { before, after };
  });

const rowsThatDiffer = (before: Uint8Array, after: Uint8Array) =>
  [...before.keys()].filter((at) => before[at] !== after[at]);

describe("what has changed between two columns", () => {
  it("is listed row by row, in their order, one time after another", () => {
    fc.assert(
      fc.property(anyColumns, ({ before, after }) => {
        const changes = new Changes(before.length, Infinity);
        expect(Array.from(changes.between(before, after) ?? [NaN])).toEqual(rowsThatDiffer(before, after));
        expect(Array.from(changes.between(after, after) ?? [NaN])).toEqual([]);
      }),
    );
  });

  it("is not listed where it is more than a share of all, and is where it is far less", () => {
    fc.assert(
      fc.property(anyColumns, ({ before, after }) => {
        const expected = rowsThatDiffer(before, after);
        const rows = new Changes(before.length, 1 / 8).between(before, after);
        if (expected.length > Math.ceil(before.length / 8)) expect(rows).toBeNull();
        else if (expected.length <= before.length / 32) expect(Array.from(rows ?? [NaN])).toEqual(expected);
        else if (rows !== null) expect(Array.from(rows)).toEqual(expected);
      }),
    );
  });
});
