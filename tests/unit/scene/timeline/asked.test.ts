import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../../../../src/domain/calendar";
import {
  askedOf,
  datesToCompare,
  edtfOfRange,
  endingOn,
  movedBy,
  rangeSwitched,
} from "../../../../src/scene/timeline/asked";
import { edtfOfDay } from "../../../../src/scene/timeline/civil";
import { eventAfter, eventBefore, eventDays } from "../../../../src/scene/timeline/events";
import { anyBar, barOf } from "./times";

test("a date or range of the lens, as days", () => {
  const [june, last] = [dayNumber(2013, 6, 1), dayNumber(2013, 6, 30)];
  expect(askedOf("2013-06")).toEqual({ from: june, to: last, isRange: false });
  expect(askedOf("2013-06/..")).toEqual({ from: june, to: Infinity, isRange: true });
  expect([askedOf(null), askedOf("soon")]).toEqual([null, null]);
});

test("a range is written and read back", () => {
  const day = fc.oneof(fc.integer({ min: -3_000_000, max: 2_900_000 }), fc.constantFrom(-Infinity, Infinity));
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(from < Infinity && to > -Infinity);
      expect(askedOf(edtfOfRange(from, to))).toEqual({ from, to, isRange: true });
    }),
  );
});

test.each([
  [null, "2020-01-31"],
  ["2013-06", "2020-01-31"],
  ["2013-06-01/2013-06-30", "2020-01-02/2020-01-31"],
  ["2013-06/..", "2013-06-01/2020-01-31"],
  ["2021/..", "2020-01-31/2020-01-31"],
  ["../2013", "../2020-01-31"],
  ["../..", "../2020-01-31"],
])("%s, moved to end on a day, is %s", (asOf, moved) => {
  expect(endingOn(askedOf(asOf), dayNumber(2020, 1, 31))).toBe(moved);
});

test.each([
  [null, "2013-01-01/2025-11-18"],
  ["2013-01-01/2025-11-18", null],
  ["2013-06", "2013-06-01/2025-11-18"],
  ["2013-06-01/2025-11-18", "2013-06-01"],
  ["2026-03", "2026-03-01/2026-03-31"],
  ["../2015", "2015-12-31"],
  ["../..", null],
])("%s, switched between a date and a range, is %s", (asOf, switched) => {
  expect(rangeSwitched(asOf, [dayNumber(2013, 1, 1), dayNumber(2025, 11, 18)])).toBe(switched);
});

test.each([
  [null, "2013", "2025-11-18"],
  ["2017-02~", "2017-02~", "2025-11-18"],
  ["2025-11-18", "2013", "2025-11-18"],
  ["2026", "2013", "2026"],
  ["2017/2019-05", "2017-01-01", "2019-05-31"],
  ["2017/..", "2017-01-01", "2025-11-18"],
  ["../2019", "2013", "2019-12-31"],
])("asked about %s, a comparison begins with %s and %s", (asOf, a, b) => {
  expect(datesToCompare(asOf, dayNumber(2013, 3, 1), "2025-11-18")).toEqual({ a, b });
});

const june = dayNumber(2013, 6, 15);
const ends = [dayNumber(2013, 1, 1), dayNumber(2025, 11, 18)] as const;

test.each([
  ["ArrowRight", false, "2013-06-16"],
  ["ArrowLeft", false, "2013-06-14"],
  ["ArrowUp", false, "2013-06-16"],
  ["ArrowDown", false, "2013-06-14"],
  ["ArrowRight", true, "2013-07-15"],
  ["ArrowLeft", true, "2013-05-15"],
  ["PageUp", false, "2014-06-15"],
  ["PageDown", false, "2012-06-15"],
  ["PageUp", true, "2013-07-15"],
  ["PageDown", true, "2013-05-15"],
  ["Home", false, "2013-01-01"],
  ["End", false, "2025-11-18"],
])("%s, with Shift: %s", (key, shiftKey, day) => {
  const moved = movedBy({ key, shiftKey }, { from: june, to: june, isParked: false }, ends);
  expect(moved === null ? null : edtfOfDay(moved)).toBe(day);
});

test("a handle on a month leaves it by its nearer end, and other keys move nothing", () => {
  const month = { from: dayNumber(2013, 6, 1), to: dayNumber(2013, 6, 30), isParked: false };
  const moved = (key: string) => movedBy({ key, shiftKey: false }, month, ends);
  expect([moved("ArrowRight"), moved("ArrowLeft")].map((day) => edtfOfDay(day ?? 0))).toEqual([
    "2013-07-01",
    "2013-05-31",
  ]);
  expect(moved("Enter")).toBeNull();
});

test("a parked handle is brought to the nearest event, or as far among them as the key goes", () => {
  const [first, last] = ends;
  const after = { from: last + 1, to: last, isParked: true };
  const before = { from: first, to: first - 1, isParked: true };
  const moved = (key: string, at: typeof after) => edtfOfDay(movedBy({ key, shiftKey: false }, at, ends) ?? 0);
  const keys = ["ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Home", "End"];
  expect(keys.map((key) => moved(key, after))).toEqual([
    "2025-11-18",
    "2025-11-18",
    "2025-11-18",
    "2024-11-19",
    "2013-01-01",
    "2025-11-18",
  ]);
  expect(keys.map((key) => moved(key, before))).toEqual([
    "2013-01-01",
    "2013-01-01",
    "2013-12-31",
    "2013-01-01",
    "2013-01-01",
    "2025-11-18",
  ]);
});

test("events ascend, each once, and are those of the bounds", () => {
  fc.assert(
    fc.property(fc.array(anyBar), fc.integer(), (bars, more) => {
      const bounds = bars.map((bar) => bar.bounds);
      const days = eventDays(bounds, more);
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
      const all = new Set([more, ...bounds.flatMap(({ earliestStart, latestEnd }) => [earliestStart, latestEnd])]);
      expect(new Set(days)).toEqual(new Set([...all].filter(Number.isFinite)));
    }),
  );
});

test("the events before and after a day", () => {
  const days = eventDays([barOf("2013-06-01/2014-01-01").bounds]);
  const [first, last] = [dayNumber(2013, 6, 1), dayNumber(2014, 1, 1)];
  expect([eventAfter(days, first), eventBefore(days, last)]).toEqual([last, first]);
  expect([eventAfter(days, last), eventBefore(days, first)]).toEqual([null, null]);
});
