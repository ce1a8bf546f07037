import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../../../../src/domain/calendar";
import { approximateMeasure } from "../../../../src/scene/labels/measure";
import { calendarSteps } from "../../../../src/scene/timeline/calendarSteps";
import { edtfOfDay } from "../../../../src/scene/timeline/civil";
import { timeTicks } from "../../../../src/scene/timeline/ticks";
import { fitting, panned, showing, timeScale, zoomed } from "../../../../src/scene/timeline/timeScale";
import { anyWidth, anyWindow } from "./times";

const anyLanguage = fc.constantFrom("en" as const, "fr" as const);

test("parts of the calendar ascend, cover the window, and are as long as asked", () => {
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: 1, max: 400 }), (window, parts) => {
      const least = Math.max(1, (window.to - window.from) / parts);
      const { starts, end } = calendarSteps(window, least);
      const edges = [...starts, end];
      expect(starts[0]).toBeLessThanOrEqual(window.from);
      expect(end).toBeGreaterThanOrEqual(window.to);
      expect(starts.length).toBeLessThanOrEqual(parts + 2);
      const adOne = dayNumber(1, 1, 1);
      for (const [at, edge] of edges.slice(1).entries()) {
        const length = edge - (starts[at] ?? 0);
        expect(length).toBeGreaterThan(0);
        // The part that AD 1 begins lacks the year that there is not.
        if (starts[at] !== adOne) expect(length).toBeGreaterThanOrEqual(Math.min(least, edge - window.from));
      }
    }),
  );
});

test.each([
  ["days", 1, "day", ["2025-09-30", "2025-10-01", "2025-10-02"]],
  ["weeks from Monday", 2, "day", ["2025-09-29", "2025-10-06", "2025-10-13"]],
  ["months", 8, "month", ["2025-09-01", "2025-10-01", "2025-11-01"]],
  ["quarters", 29, "month", ["2025-07-01", "2025-10-01", "2026-01-01"]],
  ["years", 91, "year", ["2025-01-01", "2026-01-01", "2027-01-01"]],
  ["twos of years", 366, "year", ["2024-01-01", "2026-01-01", "2028-01-01"]],
  ["fives of years", 1000, "year", ["2025-01-01", "2030-01-01", "2035-01-01"]],
])("%s", (_, least, unit, days) => {
  const from = dayNumber(2025, 9, 30);
  const step = calendarSteps({ from, to: from + Math.max(14, least * 2.5) }, least);
  expect(step.unit).toBe(unit);
  expect([...step.starts, step.end].slice(0, 3).map(edtfOfDay)).toEqual(days);
});

test("parts are months and years far beyond what Date knows", () => {
  const from = dayNumber(4_000_000, 5, 1);
  expect(calendarSteps({ from, to: from + 40 }, 8).starts).toEqual([from, dayNumber(4_000_000, 6, 1)]);
  expect(calendarSteps({ from, to: from + 400 }, 100).starts).toEqual([
    dayNumber(4_000_000, 1, 1),
    dayNumber(4_000_001, 1, 1),
  ]);
});

test("ticks ascend inside the window, and their texts do not overlap", () => {
  fc.assert(
    fc.property(anyWindow, anyWidth, anyLanguage, (window, width, language) => {
      const ticks = timeTicks(timeScale(window, width), language, approximateMeasure);
      let last = -Infinity;
      let free = -Infinity;
      for (const { day, x, text } of ticks) {
        expect(day).toBeGreaterThan(last);
        expect(day).toBeGreaterThanOrEqual(window.from);
        expect(day).toBeLessThan(window.to);
        last = day;
        if (text === null) continue;
        const half = approximateMeasure(text, "tie").width / 2;
        expect(x - half).toBeGreaterThanOrEqual(free);
        free = x + half;
      }
    }),
  );
});

const texts = (
  from: readonly [number, number, number],
  to: readonly [number, number, number],
  language: "en" | "fr" = "en",
) =>
  timeTicks(timeScale({ from: dayNumber(...from), to: dayNumber(...to) }, 560), language, approximateMeasure).map(
    ({ text }) => text,
  );

test("ticks are named in the reader's words, with the year where it changes", () => {
  expect(texts([2012, 6, 1], [2023, 4, 1])).toEqual(Array.from({ length: 11 }, (_, at) => String(2013 + at)));
  expect(texts([2024, 9, 20], [2025, 4, 2], "fr")).toEqual([
    "oct. 2024",
    "nov.",
    "déc.",
    "janv. 2025",
    "févr.",
    "mars",
    "avr.",
  ]);
  expect(texts([2025, 10, 31], [2025, 11, 8])).toEqual([
    null,
    "1 Nov 2025",
    "2 Nov",
    "3 Nov",
    "4 Nov",
    "5 Nov",
    "6 Nov",
    "7 Nov",
  ]);
});

test("before Christ, ticks fall on the round years of which one speaks", () => {
  expect(texts([-620, 1, 1], [230, 1, 1])).toEqual([
    "600 BC",
    "500 BC",
    "400 BC",
    "300 BC",
    "200 BC",
    "100 BC",
    "AD 1",
    "AD 100",
    "AD 200",
  ]);
});

test("a scale and its inverse", () => {
  fc.assert(
    fc.property(anyWindow, anyWidth, fc.double({ min: 0, max: 1, noNaN: true }), (window, width, share) => {
      const scale = timeScale(window, width);
      expect(scale.x(scale.day(share * width))).toBeCloseTo(share * width, 3);
    }),
  );
});

test("what is fitted is inside, with room on both sides", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 }), { minLength: 1 }), (days) => {
      const { from, to } = fitting([...days, Infinity, -Infinity]);
      expect(from).toBeLessThan(Math.min(...days));
      expect(to).toBeGreaterThan(Math.max(...days) + 1);
      expect(to - from).toBeGreaterThanOrEqual(7);
    }),
  );
  expect(fitting([])).toEqual({ from: 0, to: 7 });
});

test("zooming keeps the day under the pointer, within a week and centuries, and something in sight", () => {
  const anyFit = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }));
  fc.assert(
    fc.property(
      anyFit,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ([first, length], factor, share) => {
        const fit = fitting([first, first + length]);
        const around = fit.from + share * (fit.to - fit.from);
        const next = zoomed(fit, factor, around, fit);
        expect(next.to - next.from).toBeGreaterThanOrEqual(7 - 1e-6);
        expect(next.from).toBeLessThan(fit.to);
        expect(next.to).toBeGreaterThan(fit.from);
        const place = (around - next.from) / (next.to - next.from);
        if (factor > 1) expect(place).toBeCloseTo(share, 1);
      },
    ),
  );
});

test("panning ends where the last of it would leave", () => {
  const fit = { from: 0, to: 1000 };
  const away = panned(fit, 1e9, fit);
  expect(away.to - away.from).toBe(1000);
  expect(away.from).toBeLessThan(fit.to);
});

test("a day is brought into sight, and a window that shows it stays", () => {
  const window = { from: 0, to: 100 };
  expect(showing(window, 50)).toBe(window);
  for (const day of [-400, 400]) {
    const { from, to } = showing(window, day);
    expect(to - from).toBe(100);
    expect(from).toBeLessThan(day);
    expect(to).toBeGreaterThan(day + 1);
  }
});
