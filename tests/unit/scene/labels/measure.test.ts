import { expect, test } from "vitest";
import { approximateMeasure } from "../../../../src/scene/labels/measure";

/* As a browser measured them, with Inter. */
test.each([
  ["Côte d’Ivoire", "actor", 76],
  ["Burkina Faso", "actor", 78],
  ["Fall of Bamako", "actor", 87],
  ["JNIM", "actor", 31],
  ["National Transitional Council", "actor", 171],
  ["Wagadougou", "actor", 82],
  ["blockade, since about Sep 2025", "tie", 170],
  ["Alliance of Sahel States, 2023", "hull", 162],
] as const)("%s is about as wide as in a browser", (text, font, width) => {
  expect(Math.abs(approximateMeasure(text, font).width - width) / width).toBeLessThan(0.04);
});

test("heights are of one line, and accents take no width", () => {
  expect(approximateMeasure("Mali", "actor").height).toBe(15);
  expect(approximateMeasure("alliance", "tie").height).toBe(13);
  expect(approximateMeasure("été", "tie")).toEqual(approximateMeasure("ete", "tie"));
  expect(approximateMeasure("", "hull").width).toBe(0);
});

test("of other scripts has a width too: letters about an n, ideographs and Hangul a square", () => {
  expect(approximateMeasure("Мали", "tie").width).toBeCloseTo(4 * 0.62 * 11);
  expect(approximateMeasure("中国", "tie").width).toBe(22);
  expect(approximateMeasure("한국", "tie").width).toBe(22);
});
