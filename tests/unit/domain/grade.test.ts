import { expect, test } from "vitest";
import { gradeOf } from "../../../src/domain/grade";

test.each([
  ["B", 2, "B2"],
  ["A", undefined, "A6"],
  [undefined, 1, "F1"],
  [undefined, undefined, "F6"],
] as const)("%s and %s make %s", (reliability, credibility, grade) => {
  expect(gradeOf(reliability, credibility)).toBe(grade);
});
