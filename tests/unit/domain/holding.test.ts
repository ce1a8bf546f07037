import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../../src/domain/calendar";
import { type Holding, type Stretch, holdingIn, stretchOf } from "../../../src/domain/holding";
import { type Period, type PeriodBounds, parsePeriod, periodBounds } from "../../../src/domain/period";
import { periodText } from "./edtfStrings";

function parsed(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no period`);
  return period;
}
const answer = (tie: string, asked: string) => holdingIn(periodBounds(parsed(tie)), stretchOf(parsed(asked)));

const few = fc.integer({ min: 0, max: 7 });
/** Bounds as `periodBounds` gives them: of a start and an end of which either may be anywhere in its range. */
const fewDays = fc
  .tuple(few, few, few, few)
  .filter(([es, ls, ee, le]) => es <= ls && ls <= le && es <= ee && ee <= le)
  .map(([earliestStart, latestStart, earliestEnd, latestEnd]): PeriodBounds => ({
    earliestStart,
    latestStart,
    earliestEnd,
    latestEnd,
  }));
const fewStretch = fc.tuple(few, few).map(([one, other]): Stretch => ({
  from: Math.min(one, other),
  to: Math.max(one, other),
}));

/** The definition, spelled out: every day on which it may begin with every day, not before it, on which it may end. */
function byEveryPair(
  { earliestStart, latestStart, earliestEnd, latestEnd }: PeriodBounds,
  { from, to }: Stretch,
): Holding {
  let some = false;
  let every = true;
  for (let start = earliestStart; start <= latestStart; start++) {
    for (let end = Math.max(start, earliestEnd); end <= latestEnd; end++) {
      let held = false;
      for (let day = start; day <= end; day++) if (from <= day && day <= to) held = true;
      some ||= held;
      every &&= held;
    }
  }
  return every ? "holds" : some ? "may-hold" : "does-not-hold";
}

const rank: Record<Holding, number> = { "does-not-hold": 0, "may-hold": 1, holds: 2 };
const asked = periodText.map((text) => stretchOf(parsed(text)));
const bounds = periodText.map((text) => periodBounds(parsed(text)));

describe("whether a tie holds in a stretch of time", () => {
  it("is what every pair of days on which it may have begun and ended says", () => {
    fc.assert(
      fc.property(fewDays, fewStretch, (tie, stretch) => {
        expect(holdingIn(tie, stretch)).toBe(byEveryPair(tie, stretch));
      }),
      { numRuns: 1500 },
    );
  });

  it("has each of its three answers on small numbers of days", () => {
    const drawn = fc.sample(fc.tuple(fewDays, fewStretch), { numRuns: 300, seed: 1 });
    expect(new Set(drawn.map(([tie, stretch]) => holdingIn(tie, stretch))).size).toBe(3);
  });

  it("is never less certain in a wider stretch", () => {
    fc.assert(
      fc.property(bounds, asked, fc.nat(1_000_000), fc.nat(1_000_000), (tie, { from, to }, before, after) => {
        const wider = { from: from - before, to: to + after };
        expect(rank[holdingIn(tie, wider)]).toBeGreaterThanOrEqual(rank[holdingIn(tie, { from, to })]);
      }),
      { numRuns: 500 },
    );
  });

  it("is certain in all of time, in which whatever has held has held", () => {
    fc.assert(
      fc.property(bounds, (tie) => {
        expect(holdingIn(tie, { from: -Infinity, to: Infinity })).toBe("holds");
      }),
    );
  });

  it("is certain in the very stretch that a single date or a closed interval spans", () => {
    fc.assert(
      fc.property(periodText, (text) => {
        const period = parsed(text);
        expect(holdingIn(periodBounds(period), stretchOf(period))).toBe("holds");
      }),
      { numRuns: 200 },
    );
  });

  it("agrees with the definition for any EDTF period around any day at its edges", () => {
    const shift = fc.integer({ min: -2, max: 2 });
    const edge = fc.constantFrom("earliestStart", "latestStart", "earliestEnd", "latestEnd");
    fc.assert(
      fc.property(bounds, edge, shift, fc.nat(40), (tie, at, by, length) => {
        fc.pre(Number.isFinite(tie[at]));
        const stretch = { from: tie[at] + by, to: tie[at] + by + length };
        const may = tie.earliestStart <= stretch.to && tie.latestEnd >= stretch.from;
        /* The last day on which it may begin goes with the last on which it may end, and the first with the first. */
        const must = tie.latestStart <= stretch.to && tie.earliestEnd >= stretch.from;
        expect(holdingIn(tie, stretch)).toBe(must && may ? "holds" : may ? "may-hold" : "does-not-hold");
      }),
      { numRuns: 500 },
    );
  });
});

describe("whether a tie of these dates holds then", () => {
  it.each<[string, string, Holding]>([
    // A summer, and nobody knows when in it: the French withdrawal.
    ["2022-22", "2022-07", "may-hold"],
    ["2022-22", "2022-07-14", "may-hold"],
    ["2022-22", "2022-22", "holds"],
    ["2022-22", "2022", "holds"],
    ["2022-22", "2022-05-31", "does-not-hold"],
    ["2022-22", "2022-06-01", "may-hold"],
    ["2022-22", "2022-08-31", "may-hold"],
    ["2022-22", "2022-09-01", "does-not-hold"],
    ["2022-22", "2023", "does-not-hold"],
    // One day.
    ["2013-01-11", "2013-01-11", "holds"],
    ["2013-01-11", "2013-01", "holds"],
    ["2013-01-11", "2013-01-10", "does-not-hold"],
    // A year, month or decade of which nothing more is known.
    ["2013", "2013-06", "may-hold"],
    ["201X", "2013", "may-hold"],
    ["201X", "2010/2019", "holds"],
    ["2004-06-XX", "2004-06-30", "may-hold"],
    // From one imprecise date to another: certain in between.
    ["2014/2022-22", "2013-12-31", "does-not-hold"],
    ["2014/2022-22", "2014-06", "may-hold"],
    ["2014/2022-22", "2014-12-31", "holds"],
    ["2014/2022-22", "2022-06-01", "holds"],
    ["2014/2022-22", "2022-06-02", "may-hold"],
    ["2014/2022-22", "2022-08-31", "may-hold"],
    ["2014/2022-22", "2022-09", "does-not-hold"],
    // Open: it still holds, or always has.
    ["2017/..", "2016", "does-not-hold"],
    ["2017/..", "2017-06", "may-hold"],
    ["2017/..", "2018", "holds"],
    ["2017/..", "2999", "holds"],
    ["../2016", "-0500", "holds"],
    ["../2016", "2016-06", "may-hold"],
    ["../..", "2016-06", "holds"],
    // Unknown: it has ended, or begun, on some day.
    ["2013/", "2012", "does-not-hold"],
    ["2013/", "2013-06", "may-hold"],
    ["2013/", "2013", "holds"],
    ["2013/", "2014", "may-hold"],
    ["2013/", "2999", "may-hold"],
    ["/1960", "1950", "may-hold"],
    ["/1960", "1961", "does-not-hold"],
    ["/1960", "1960", "holds"],
    ["/..", "2020", "may-hold"],
    ["/", "2020", "may-hold"],
    // What is approximate or uncertain keeps the bounds as written.
    ["2025-09~/..", "2025-08-31", "does-not-hold"],
    ["2025-09~/..", "2025-09-15", "may-hold"],
    ["2025-09~/..", "2025-10-01", "holds"],
    ["1984?", "1984", "holds"],
    // Asked of a stretch without an end.
    ["2017/..", "2016/..", "holds"],
    ["2013", "../2012", "does-not-hold"],
    ["2013", "../2013-06", "may-hold"],
  ])("%s in %s: %s", (tie, when, expected) => {
    expect(answer(tie, when)).toBe(expected);
  });
});

describe("the stretch of a date", () => {
  const day = dayNumber;
  it.each([
    ["2022-07-14", day(2022, 7, 14), day(2022, 7, 14)],
    ["2022-07", day(2022, 7, 1), day(2022, 7, 31)],
    ["2024-02", day(2024, 2, 1), day(2024, 2, 29)],
    ["2022-24", day(2022, 12, 1), day(2023, 2, 28)],
    ["199X", day(1990, 1, 1), day(1999, 12, 31)],
    ["2022-07~", day(2022, 7, 1), day(2022, 7, 31)],
    ["2014/2022-06", day(2014, 1, 1), day(2022, 6, 30)],
    ["2014/..", day(2014, 1, 1), Infinity],
    ["2014/", day(2014, 1, 1), Infinity],
    ["../2014", -Infinity, day(2014, 12, 31)],
    ["../..", -Infinity, Infinity],
  ])("%s runs from its first day to its last", (text, from, to) => {
    expect(stretchOf(parsed(text))).toEqual({ from, to });
  });
});
