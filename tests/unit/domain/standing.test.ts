import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modes, stances } from "../../../src/domain/dossier";
import { type Standing, standingOf, standings } from "../../../src/domain/standing";

const claim = fc.record({ stance: fc.constantFrom(...stances), mode: fc.constantFrom(...modes) });
type Claim = typeof claim extends fc.Arbitrary<infer T> ? T : never;
const claims = fc.array(claim, { maxLength: 8 });

const is =
  (part: Partial<Claim>) =>
  (one: Claim): boolean =>
    (part.stance ?? one.stance) === one.stance && (part.mode ?? one.mode) === one.mode;

/** The table of the format, row by row, each row a statement about the whole set. */
const table: readonly (readonly [Standing | null, (all: readonly Claim[]) => boolean])[] = [
  [
    "contested",
    (all) =>
      all.some(is({ stance: "disputes" })) ||
      (all.some(is({ stance: "affirms" })) && all.some(is({ stance: "denies" }))),
  ],
  ["denied", (all) => all.length > 0 && all.every(is({ stance: "denies" }))],
  ["stated", (all) => all.every(is({ stance: "affirms" })) && all.some(is({ mode: "fact" }))],
  [
    "forecast",
    (all) =>
      all.every(is({ stance: "affirms" })) && !all.some(is({ mode: "fact" })) && all.some(is({ mode: "forecast" })),
  ],
  ["conditional", (all) => all.length > 0 && all.every(is({ stance: "affirms", mode: "conditional" }))],
  [null, (all) => all.length === 0],
];

describe("standing", () => {
  test("is what the one row of the table that applies says", () => {
    fc.assert(
      fc.property(claims, (all) => {
        const rows = table.filter(([, applies]) => applies(all));
        expect(rows.map(([standing]) => standing)).toEqual([standingOf(all)]);
      }),
      { numRuns: 2000 },
    );
  });

  test("comes to each row of the table", () => {
    const found = new Set(fc.sample(claims, { numRuns: 2000, seed: 1 }).map((all) => standingOf(all)));
    expect(found).toEqual(new Set([...standings, null]));
  });

  test("depends neither on the order of the claims nor on how often one is made", () => {
    fc.assert(
      fc.property(claims, (all) => {
        expect(standingOf(all.toReversed())).toBe(standingOf(all));
        expect(standingOf([...all, ...all])).toBe(standingOf(all));
      }),
    );
  });

  test("is not settled again by more claims, once contested", () => {
    fc.assert(
      fc.property(claims, claims, (all, more) => {
        fc.pre(standingOf(all) === "contested");
        expect(standingOf([...all, ...more])).toBe("contested");
      }),
    );
  });
});
