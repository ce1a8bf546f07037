import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GridIndex, contains, inflated, intersects, meetsDisc, rectAround } from "../../../src/scene/rect";
import type { Rect } from "../../../src/scene/scene";

const aRect: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: -200, max: 1200 }),
  y: fc.integer({ min: -200, max: 1200 }),
  width: fc.integer({ min: 1, max: 300 }),
  height: fc.integer({ min: 1, max: 300 }),
});

describe("rectangles", () => {
  const rect = { x: 10, y: 20, width: 30, height: 40 };

  test("touching is not intersecting", () => {
    expect(intersects(rect, { x: 40, y: 20, width: 5, height: 5 })).toBe(false);
    expect(intersects(rect, { x: 39.9, y: 20, width: 5, height: 5 })).toBe(true);
  });

  test("contains itself, and not what sticks out", () => {
    expect(contains(rect, rect)).toBe(true);
    expect(contains(rect, inflated(rect, 1))).toBe(false);
    expect(contains(rect, inflated(rect, -1))).toBe(true);
  });

  test("stands around its centre", () => {
    expect(rectAround({ x: 25, y: 40 }, { width: 30, height: 40 })).toEqual(rect);
  });

  test("meets a disc at its side, at its corner and around it, and not beyond", () => {
    expect(meetsDisc(rect, { x: 45, y: 40 }, 5.1)).toBe(true);
    expect(meetsDisc(rect, { x: 45, y: 40 }, 5)).toBe(false);
    expect(meetsDisc(rect, { x: 43, y: 64 }, 5)).toBe(false);
    expect(meetsDisc(rect, { x: 43, y: 64 }, 5.1)).toBe(true);
    expect(meetsDisc(rect, { x: 25, y: 40 }, 1)).toBe(true);
  });
});

describe("GridIndex", () => {
  test("finds just what a look at each would find, inside its area and outside", () => {
    fc.assert(
      fc.property(fc.array(aRect, { maxLength: 40 }), aRect, fc.integer({ min: 5, max: 200 }), (rects, query, cell) => {
        const index = new GridIndex<number>({ x: 0, y: 0, width: 1000, height: 1000 }, cell);
        rects.forEach((rect, at) => index.add(rect, at));
        const met = rects.flatMap((rect, at) => (intersects(rect, query) ? [at] : []));
        expect(index.within(query).toSorted((a, b) => a - b)).toEqual(met);
        expect(index.meets(query)).toBe(met.length > 0);
        expect(index.meets(query, (at) => at % 2 === 1)).toBe(met.some((at) => at % 2 === 1));
        rects.forEach((rect, at) => {
          if (at % 2 === 0) index.remove(rect, at);
        });
        expect(index.within(query).toSorted((a, b) => a - b)).toEqual(met.filter((at) => at % 2 === 1));
      }),
    );
  });
});
