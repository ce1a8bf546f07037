import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { modes, stances } from "../../../src/domain/terms";
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

  test("comes to each row of the table, and to what is assumed only where somebody assumes", () => {
    const found = new Set(fc.sample(claims, { numRuns: 2000, seed: 1 }).map((all) => standingOf(all)));
    expect(found).toEqual(new Set([...standings.filter((standing) => standing !== "assumed"), null]));
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

describe("standing under an assumption", () => {
  const events = ["fall", "flood", "coup"];
  const hanging = fc.record({
    stance: claim.map(({ stance }) => stance),
    mode: claim.map(({ mode }) => mode),
    premise: fc.constantFrom(...events),
  });
  const all = fc.array(hanging, { maxLength: 6 });
  const supposed = fc.subarray(events).map((ids) => new Set(ids));

  test("is assumed where something is made conditional on what is supposed, and nobody states or opposes it", () => {
    fc.assert(
      fc.property(all, supposed, (claimed, assumed) => {
        const follows = claimed.some(
          ({ stance, mode, premise }) => stance === "affirms" && mode === "conditional" && assumed.has(premise),
        );
        const isStated = claimed.some(({ stance, mode }) => stance === "affirms" && mode === "fact");
        const isOpposed = claimed.some(({ stance }) => stance !== "affirms");
        const expected = follows && !isStated && !isOpposed ? "assumed" : standingOf(claimed);
        expect(standingOf(claimed, assumed)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("is what it was where nothing is supposed, and lifted with the assumption", () => {
    const claimed = [{ stance: "affirms", mode: "conditional", premise: "fall" }] as const;
    expect(standingOf(claimed)).toBe("conditional");
    expect(standingOf(claimed, new Set(["fall"]))).toBe("assumed");
    expect(standingOf(claimed, new Set(["flood"]))).toBe("conditional");
    expect(standingOf(claimed, new Set())).toBe("conditional");
  });

  test("takes a fact or a forecast with a premise for what it says, not for a conditional", () => {
    expect(standingOf([{ stance: "affirms", mode: "forecast", premise: "fall" }], new Set(["fall"]))).toBe("forecast");
    expect(standingOf([{ stance: "affirms", mode: "fact", premise: "fall" }], new Set(["fall"]))).toBe("stated");
  });

  test("does not make a thing that is denied hold", () => {
    expect(standingOf([{ stance: "denies", mode: "conditional", premise: "fall" }], new Set(["fall"]))).toBe("denied");
  });
});
