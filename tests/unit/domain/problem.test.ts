import { describe, expect, test } from "vitest";
import { ProblemList, formatPath, problemLimit, shortValue } from "../../../src/domain/problem";

describe("paths are JSONPath", () => {
  test.each([
    [[], "$"],
    [["claims", 3, "voice"], "$.claims[3].voice"],
    [["sources", 0, "container-title"], '$.sources[0]["container-title"]'],
    [["title", ""], '$.title[""]'],
    [['a"b'], '$["a\\"b"]'],
    [["__proto__"], "$.__proto__"],
  ])("%j", (path, expected) => {
    expect(formatPath(path)).toBe(expected);
  });
});

describe("values in short", () => {
  test.each([
    ["text", "text"],
    ["", ""],
    [null, "null"],
    [4.5, "4.5"],
    [true, "true"],
    [[1], "[…]"],
    [{ a: 1 }, "{…}"],
    ["x".repeat(80), "x".repeat(80)],
    ["x".repeat(81), `${"x".repeat(79)}…`],
    [`${"x".repeat(78)}🦈🦈`, `${"x".repeat(78)}…`],
  ])("%j", (value, expected) => {
    expect(shortValue(value)).toBe(expected);
  });
});

test("errors and warnings are kept apart, up to the limit, and counted beyond it", () => {
  const list = new ProblemList();
  for (let index = 0; index < problemLimit + 5; index += 1)
    list.error("no-claim", ["relations", index], { id: "r" }, "r");
  list.warning("outside-existence", ["relations", 0, "period"]);
  expect([list.errors.length, list.moreErrors, list.warnings.length, list.moreWarnings]).toEqual([
    problemLimit,
    5,
    1,
    0,
  ]);
  expect(list.errors[0]).toEqual({
    severity: "error",
    code: "no-claim",
    path: ["relations", 0],
    params: { id: "r" },
    value: "r",
  });
  expect(list.warnings[0]).not.toHaveProperty("value");
});
