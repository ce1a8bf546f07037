import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, daysInMonth } from "../../../../src/domain/calendar";
import { parsePeriod } from "../../../../src/domain/period";
import { civilOf, edtfOfDay, edtfOfMonth, edtfOfYear, monthsOn } from "../../../../src/scene/timeline/civil";

const anyDay = fc.integer({ min: -400_000_000, max: 400_000_000 });

test("a day's date is that of which it is the day", () => {
  fc.assert(
    fc.property(anyDay, (days) => {
      const { year, month, day } = civilOf(days);
      expect(day).toBeGreaterThanOrEqual(1);
      expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      expect(dayNumber(year, month, day)).toBe(days);
    }),
  );
});

test.each([
  [0, { year: 1970, month: 1, day: 1 }],
  [-1, { year: 1969, month: 12, day: 31 }],
  [dayNumber(2024, 2, 29), { year: 2024, month: 2, day: 29 }],
  [dayNumber(0, 2, 29), { year: 0, month: 2, day: 29 }],
  [dayNumber(-43, 3, 15), { year: -43, month: 3, day: 15 }],
])("day %i", (days, date) => {
  expect(civilOf(days)).toEqual(date);
});

test("a day in EDTF is that day, or its year where EDTF has no days", () => {
  fc.assert(
    fc.property(anyDay, (days) => {
      const start = parsePeriod(edtfOfDay(days))?.start;
      const { year } = civilOf(days);
      const isLong = Math.abs(year) > 9999;
      expect(start).toMatchObject(
        isLong ? { precision: "year", year } : { precision: "day", earliest: days, latest: days },
      );
    }),
  );
});

test("years and months in EDTF", () => {
  expect([2025, 44, 0, -43, 17_000, -12_000].map(edtfOfYear)).toEqual([
    "2025",
    "0044",
    "0000",
    "-0043",
    "Y17000",
    "Y-12000",
  ]);
  expect(edtfOfMonth(dayNumber(2025, 9, 3))).toBe("2025-09");
  expect(edtfOfMonth(dayNumber(17_000, 9, 3))).toBe("Y17000");
});

test("months on, the day stays where the month has it", () => {
  const on = (from: readonly [number, number, number], months: number) =>
    edtfOfDay(monthsOn(dayNumber(...from), months));
  expect(on([2024, 1, 31], 1)).toBe("2024-02-29");
  expect(on([2024, 2, 29], 12)).toBe("2025-02-28");
  expect(on([2024, 1, 15], -1)).toBe("2023-12-15");
  expect(on([1, 1, 1], -1)).toBe("0000-12-01");
});

test("months there and back lead to the same month", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -30_000, max: 30_000 }), (days, months) => {
      const { year, month, day } = civilOf(monthsOn(monthsOn(days, months), -months));
      const before = civilOf(days);
      expect([year, month]).toEqual([before.year, before.month]);
      expect(day).toBeLessThanOrEqual(before.day);
    }),
  );
});
