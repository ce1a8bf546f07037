import edtf from "edtf";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parsePeriod, periodBounds } from "../../../src/domain/period";
import { boundText, dateText } from "./edtfStrings";

/**
 * What edtf.js is asked: not of seasons, which it counts as quarters, nor of qualified unspecified digits, which it does not
 * read; and of years from 100 on, since before that it is at the mercy of `Date`.
 */
function isCommonGround(text: string): boolean {
  return !/-2[1-4]|X+[?~%]/.test(text) && text.split("/").every((date) => /^(?!00)\d/.test(date));
}

const dayOf = (millisecond: number): number => Math.floor(millisecond / 86_400_000);

test("dates are those that edtf.js reads", () => {
  fc.assert(
    fc.property(dateText.filter(isCommonGround), (text) => {
      const period = parsePeriod(text);
      const { min, max } = edtf(text);
      expect(period?.start).toMatchObject({ earliest: dayOf(min), latest: dayOf(max) });
    }),
  );
});

test("intervals are those that edtf.js reads", () => {
  const date = boundText.filter(isCommonGround);
  fc.assert(
    fc.property(date, date, (one, other) => {
      // Of dates that overlap, as in 1855-03/1855, edtf.js takes some for the wrong order.
      const [first, second] = [parsePeriod(one)?.start, parsePeriod(other)?.start];
      fc.pre(first?.kind === "date" && second?.kind === "date" && first.latest < second.earliest);
      const period = parsePeriod(`${one}/${other}`);
      const { min, max } = edtf(`${one}/${other}`);
      expect(period && periodBounds(period)).toMatchObject({ earliestStart: dayOf(min), latestEnd: dayOf(max) });
    }),
  );
});
