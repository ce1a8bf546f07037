import { expect, test } from "vitest";
import { LineDensity } from "../../../../src/scene/labels/lineDensity";

const viewport = { width: 400, height: 240 };
const along = { from: { x: -80, y: 100 }, control: { x: 200, y: 100 }, to: { x: 480, y: 100 } };
const across = { from: { x: 204, y: 0 }, control: { x: 204, y: 100 }, to: { x: 204, y: 200 } };
const density = new LineDensity([along, null, across], viewport);

test("a line counts in each cell that it runs through, and only in view", () => {
  expect(density.all({ x: 0, y: 96, width: 400, height: 8 })).toBe(51);
  expect(density.own({ x: 0, y: 96, width: 400, height: 8 }, 0)).toBe(50);
  expect(density.own({ x: 0, y: 96, width: 400, height: 8 }, 1)).toBe(0);
  expect(density.own({ x: 0, y: 96, width: 400, height: 8 }, 2)).toBe(1);
});

test("a line across a label counts as little, one along it as much", () => {
  expect(density.all({ x: 160, y: 40, width: 80, height: 16 })).toBe(2);
  expect(density.all({ x: 40, y: 92, width: 80, height: 16 })).toBe(10);
  expect(density.all({ x: 40, y: 40, width: 80, height: 16 })).toBe(0);
});

test("the share of a line is of what is in view", () => {
  expect(density.share(density.own({ x: 0, y: 96, width: 200, height: 8 }, 0), 0)).toBe(0.5);
  expect(density.share(0, 1)).toBe(0);
});
