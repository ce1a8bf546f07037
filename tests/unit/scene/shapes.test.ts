import fc from "fast-check";
import { expect, test } from "vitest";
import { actorKinds } from "../../../src/domain/terms";
import { shapeOf, shapePath } from "../../../src/scene/shapes";

test("no two kinds share an outline", () => {
  const outlines = actorKinds.map((kind) => JSON.stringify(shapeOf(kind)));
  expect(new Set(outlines).size).toBe(actorKinds.length);
});

test("an event that has not happened is a circle, one that has is not", () => {
  expect(shapeOf("event", true)).toEqual({ form: "ellipse" });
  expect(shapeOf("event")).not.toEqual({ form: "ellipse" });
});

test.each(actorKinds)("the outline of %s stays in the square that its radius spans", (kind) => {
  const shape = shapeOf(kind);
  if (shape.form === "polygon") {
    expect(shape.points.length % 2).toBe(0);
    for (const value of shape.points) expect(Math.abs(value)).toBeLessThanOrEqual(1);
  }
  if (shape.form === "round-rectangle") {
    expect(Math.max(shape.width, shape.height)).toBeLessThanOrEqual(1);
    expect(shape.corner).toBeLessThanOrEqual(Math.min(shape.width, shape.height));
  }
});

test("paths are what they say", () => {
  expect(shapePath("armed-group", 10, 10, 8)).toBe("M10 2L18 10L10 18L2 10Z");
  expect(shapePath("state", 5, 5, 4)).toBe("M5 1H5A4 4 0 0 1 9 5V5A4 4 0 0 1 5 9H5A4 4 0 0 1 1 5V5A4 4 0 0 1 5 1Z");
  expect(shapePath("event", 5, 5, 4, true)).toBe(shapePath("state", 5, 5, 4));
});

test("a path moves with its centre and never holds a number that SVG cannot read", () => {
  const place = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.constantFrom(...actorKinds), place, place, fc.integer({ min: 1, max: 60 }), (kind, x, y, radius) => {
      const path = shapePath(kind, x, y, radius);
      expect(path).toMatch(/^M-?\d.*Z$/);
      expect(path).not.toMatch(/NaN|Infinity|undefined|e-/);
    }),
  );
});
