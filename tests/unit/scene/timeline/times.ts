import * as fc from "fast-check";
import { parsePeriod } from "../../../../src/domain/period";
import { type TimeBar, timeBar } from "../../../../src/scene/timeline/bars";
import { dayNumber } from "../../../../src/domain/calendar";
import type { TimeWindow } from "../../../../src/scene/timeline/timeScale";
import { periodText } from "../../domain/edtfStrings";

/** Whatever a period may be. */
export const anyBar: fc.Arbitrary<TimeBar> = periodText.map((text) => barOf(text));

export function barOf(text: string): TimeBar {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no period`);
  return timeBar(period);
}

/** From a week to tens of thousands of years, anywhere between 20,000 BC and AD 20,000. */
export const anyWindow: fc.Arbitrary<TimeWindow> = fc
  .tuple(
    fc.double({ min: dayNumber(-20_000, 1, 1), max: dayNumber(20_000, 1, 1), noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([from, share]) => ({ from, to: from + 7 * 2_000_000 ** share }));

export const anyWidth = fc.integer({ min: 60, max: 2400 });
