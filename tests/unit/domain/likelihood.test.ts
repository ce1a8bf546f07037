import { expect, test } from "vitest";
import { likelihoods } from "../../../src/domain/terms";
import { likelihoodRange } from "../../../src/domain/likelihood";

test("the bands go without a gap from 1 to 99 percent, from least to most likely", () => {
  const ranges = likelihoods.map((band) => likelihoodRange(band));
  expect(ranges[0]?.from).toBe(1);
  expect(ranges.at(-1)?.to).toBe(99);
  ranges.forEach(({ from, to }, index) => {
    expect(from).toBeLessThan(to);
    expect(ranges[index + 1]?.from ?? to).toBe(to);
  });
});

test.each([
  ["almost-no-chance", 1, 5],
  ["very-unlikely", 5, 20],
  ["unlikely", 20, 45],
  ["roughly-even-chance", 45, 55],
  ["likely", 55, 80],
  ["very-likely", 80, 95],
  ["almost-certain", 95, 99],
] as const)("%s is %i to %i percent", (band, from, to) => {
  expect(likelihoodRange(band)).toEqual({ from, to });
});
