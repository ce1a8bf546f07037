import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../../../../src/domain/calendar";
import { holdingIn } from "../../../../src/domain/holding";
import {
  binAt,
  binsOf,
  daysOf,
  gapsIn,
  heightOf,
  holdingCounts,
  pointCounts,
  shares,
} from "../../../../src/scene/timeline/histogram";
import { fullestBin, stackedPaths } from "../../../../src/scene/timeline/histogramShape";
import { timeScale } from "../../../../src/scene/timeline/timeScale";
import { anyBar, anyWidth, anyWindow, barOf } from "./times";

const anyDated = fc.array(
  fc.tuple(anyBar, fc.integer({ min: 1, max: 9 })).map(([{ bounds }, count]) => ({ bounds, count })),
  { maxLength: 30 },
);

test("a day is in the bin that holds it", () => {
  fc.assert(
    fc.property(anyWindow, anyWidth, fc.double({ min: 0, max: 1, noNaN: true }), (window, width, share) => {
      const bins = binsOf(timeScale(window, width), 4);
      const day = Math.floor(window.from + share * (window.to - window.from));
      const { from, to } = daysOf(bins, binAt(bins, Math.max(day, bins.starts[0] ?? 0)));
      expect(from).toBeLessThanOrEqual(Math.max(day, from));
      expect(to).toBeGreaterThanOrEqual(Math.min(day, bins.end - 1));
      expect(binAt(bins, (bins.starts[0] ?? 0) - 1)).toBe(-1);
      expect(binAt(bins, bins.end)).toBe(bins.starts.length);
    }),
  );
});

test("the counts of a bin are the answers for its days", () => {
  fc.assert(
    fc.property(anyWindow, anyWidth, anyDated, (window, width, things) => {
      const bins = binsOf(timeScale(window, width), 8);
      const { sure, maybe } = holdingCounts(bins, things);
      for (const bin of bins.starts.keys()) {
        const stretch = daysOf(bins, bin);
        const count = (answer: string) =>
          things.reduce((sum, { bounds, count: n }) => sum + (holdingIn(bounds, stretch) === answer ? n : 0), 0);
        expect([sure[bin], maybe[bin]]).toEqual([count("holds"), count("may-hold")]);
      }
    }),
    { numRuns: 60 },
  );
});

test("each thing said counts once, if it may have been said in the window", () => {
  fc.assert(
    fc.property(anyWindow, anyWidth, anyDated, (window, width, things) => {
      const bins = binsOf(timeScale(window, width), 4);
      const { sure, maybe } = pointCounts(bins, things);
      const total = [...sure, ...maybe].reduce((sum, count) => sum + count, 0);
      const first = bins.starts[0] ?? 0;
      const inside = things.filter(({ bounds }) => bounds.latestEnd >= first && bounds.latestEnd < bins.end);
      expect(total).toBe(inside.reduce((sum, { count }) => sum + count, 0));
    }),
  );
});

test("of what was said by a day that is not known, it is told apart", () => {
  const window = { from: dayNumber(2025, 11, 1), to: dayNumber(2025, 11, 20) };
  const bins = binsOf(timeScale(window, 400), 4);
  const counts = pointCounts(bins, [
    { bounds: barOf("2025-11-10").bounds, count: 2 },
    { bounds: barOf("../2025-11-10").bounds, count: 3 },
  ]);
  const bin = binAt(bins, dayNumber(2025, 11, 10));
  expect([counts.sure[bin], counts.maybe[bin]]).toEqual([2, 3]);
});

test("one is seen beside ten thousand, and more is never lower", () => {
  expect(heightOf(1, 10_000, 60)).toBeGreaterThanOrEqual(2);
  expect(heightOf(0, 10_000, 60)).toBe(0);
  expect(heightOf(10_000, 10_000, 60)).toBe(60);
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      expect(heightOf(less, 1e6, 60)).toBeLessThanOrEqual(heightOf(more, 1e6, 60));
    }),
  );
});

test("shares add up, and each count has one that is seen", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(100_000), { maxLength: 8 }),
      fc.double({ min: 8, max: 80, noNaN: true }),
      (counts, height) => {
        const parts = shares(counts, height);
        const total = parts.reduce((sum, part) => sum + part, 0);
        expect(total).toBeCloseTo(counts.some((count) => count > 0) ? height : 0, 6);
        parts.forEach((part, at) => expect(part).toBeGreaterThanOrEqual((counts[at] ?? 0) > 0 ? 1 : 0));
      },
    ),
  );
});

test("gaps are told, the longest, in order", () => {
  const counts = (text: string) => ({
    sure: Uint32Array.from(text, (letter) => Number(letter === "x")),
    maybe: Uint32Array.from(text, (letter) => Number(letter === "m")),
  });
  expect(gapsIn(counts("..x...m.x..x."), 2)).toEqual([
    [3, 5],
    [9, 10],
  ]);
  expect(gapsIn(counts("...."), 2)).toEqual([]);
  expect(fullestBin(counts("..xm"))).toBe(2);
  expect(fullestBin(counts("...."))).toBeNull();
});

test("a layer is drawn on the one below it, within the plot", () => {
  const scale = timeScale({ from: 0, to: 20 }, 100);
  const bins = { starts: [0, 10], end: 20 };
  const [one, other] = stackedPaths(bins, [Uint32Array.of(1, 4), Uint32Array.of(0, 12)], scale, 40);
  // Sixteen is the most, one is a quarter of its height.
  expect(one).toBe("M0 40v-10h49.5v10zM50 40v-10.5h49.5v10.5z");
  expect(other).toBe("M50 29.5v-29.5h49.5v29.5z");
});
