import fc from "fast-check";
import { expect, test } from "vitest";
import { convexOutline, distanceTo, encloses, resampled, smoothed, splinePath } from "../../../src/scene/outline";

const square = [
  { x: 0, y: 0 },
  { x: 40, y: 0 },
  { x: 40, y: 40 },
  { x: 0, y: 40 },
];
const coordinate = fc.integer({ min: -300, max: 300 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3, maxLength: 30 });

test("the convex outline keeps the corners alone, and everything inside or on it", () => {
  expect(convexOutline([...square, { x: 20, y: 20 }, { x: 20, y: 0 }])).toEqual(square);
  fc.assert(
    fc.property(points, (given) => {
      const outline = convexOutline(given);
      fc.pre(outline.length >= 3);
      for (const point of given) expect(encloses(outline, point) || distanceTo(outline, point) < 1e-6).toBe(true);
    }),
  );
});

test("inside and outside, by the even-odd rule", () => {
  expect(encloses(square, { x: 20, y: 20 })).toBe(true);
  expect(encloses(square, { x: 41, y: 20 })).toBe(false);
  expect(encloses(square, { x: -1, y: 40 })).toBe(false);
  expect(encloses([], { x: 0, y: 0 })).toBe(false);
  expect(distanceTo(square, { x: 20, y: 10 })).toBe(10);
  expect(distanceTo(square, { x: 50, y: 20 })).toBe(10);
});

test("samples lie on the outline at even distances", () => {
  expect(resampled(square, 8)).toEqual([
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 20 },
    { x: 40, y: 40 },
    { x: 20, y: 40 },
    { x: 0, y: 40 },
    { x: 0, y: 20 },
  ]);
});

test("a smoothed convex outline is within the first, and convex", () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 1, max: 20 }), (given, passes) => {
      const outline = convexOutline(given);
      fc.pre(outline.length >= 3);
      const soft = smoothed(resampled(outline, 60), passes);
      for (const point of soft) {
        expect(encloses(outline, point) || distanceTo(outline, point) < 1e-6).toBe(true);
        const hull = convexOutline(soft);
        expect(distanceTo(hull, point)).toBeLessThan(1e-6);
      }
    }),
    { numRuns: 30 },
  );
});

test("the path is closed, and goes through the middles of the sides", () => {
  expect(splinePath(square)).toBe("M0 20Q0 0 20 0Q40 0 40 20Q40 40 20 40Q0 40 0 20Z");
  expect(splinePath([])).toBe("");
});
