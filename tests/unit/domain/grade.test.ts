import { expect, test } from "vitest";
import { credibilities, reliabilities } from "../../../src/domain/dossier";
import { compareCredibilities, compareGrades, compareReliabilities, gradeOf } from "../../../src/domain/grade";

test.each([
  ["B", 2, "B2"],
  ["A", undefined, "A6"],
  [undefined, 1, "F1"],
  [undefined, undefined, "F6"],
] as const)("%s and %s make %s", (reliability, credibility, grade) => {
  expect(gradeOf(reliability, credibility)).toBe(grade);
});

test("each half sorts from best to what cannot be judged", () => {
  expect(reliabilities.toReversed().toSorted(compareReliabilities)).toEqual(reliabilities);
  expect(credibilities.toReversed().toSorted(compareCredibilities)).toEqual(credibilities);
});

test("grades sort by the source first", () => {
  expect((["F6", "A2", "B1", "A1", "A1"] as const).toSorted(compareGrades)).toEqual(["A1", "A1", "A2", "B1", "F6"]);
});
