import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, daysInMonth, isLeapYear } from "../../../src/domain/calendar";

/** `Date.UTC` takes years 0 to 99 for 1900 to 1999. */
function utcDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

test("day numbers are those of Date, as far as it reaches", () => {
  const year = fc.integer({ min: -271_000, max: 275_000 });
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (y, month, day) => {
      fc.pre(day <= daysInMonth(y, month));
      expect(dayNumber(y, month, day)).toBe(utcDay(y, month, day));
    }),
  );
});

test("months have the days that Date gives them", () => {
  fc.assert(
    fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(daysInMonth(year, month)).toBe(new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate());
    }),
  );
  expect([daysInMonth(2000, 0), daysInMonth(2000, 13)]).toEqual([0, 0]);
});

test.each([
  [2000, true],
  [1900, false],
  [2024, true],
  [2023, false],
  [0, true],
  [-4, true],
])("leap year %i: %s", (year, leap) => {
  expect(isLeapYear(year)).toBe(leap);
});

test("years of twelve digits stay exact", () => {
  const [first, next] = [dayNumber(999_999_999_999, 1, 1), dayNumber(999_999_999_999, 12, 31)];
  expect(Number.isSafeInteger(first)).toBe(true);
  expect(next - first).toBe(364);
});
