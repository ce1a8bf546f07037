import * as fc from "fast-check";
import { visit } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { DepthScan, depthLimit } from "../../../src/codecs/depth";

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

/** In pieces of this length, as they would come from a stream. */
function scanned(text: string, length: number): ReturnType<DepthScan["push"]> {
  const scan = new DepthScan();
  for (let at = 0; at < text.length; at += length) {
    const deep = scan.push(text.slice(at, at + length));
    if (deep !== null) return deep;
  }
  return null;
}

test.each([
  ["as deep as may be", nested(depthLimit), null],
  ["too deep", nested(depthLimit + 1), { line: 1, column: depthLimit + 1 }],
  ["again and again, but not deep", nested(3).repeat(100), null],
  ["brackets in a string", JSON.stringify("[".repeat(1000)), null],
  ["brackets after an escaped quote", String.raw`"\"${"[".repeat(1000)}"`, null],
  ["brackets after an escaped backslash", String.raw`"\\"${"{".repeat(1000)}`, { line: 1, column: depthLimit + 5 }],
  ["on a line of its own", `{\n  "a":\n${nested(100)}`, { line: 3, column: depthLimit }],
  ["behind a string that its line cuts off", `"\n${"[".repeat(100)}`, { line: 2, column: depthLimit + 1 }],
  ["behind a comment with a quote", `/* " **/${"[".repeat(100)}`, { line: 1, column: depthLimit + 9 }],
  ["behind a line of comment", `// "\n${"[".repeat(100)}`, { line: 2, column: depthLimit + 1 }],
  ["with brackets closed by others", "[}".repeat(100), { line: 1, column: 2 * depthLimit + 1 }],
])("%s", (_what, text, expected) => {
  for (const length of [1, 2, 7, text.length]) expect(scanned(text, length)).toEqual(expected);
});

test("a text of brackets alone is seen through at once", () => {
  const start = performance.now();
  expect(new DepthScan().push("[".repeat(20_000_000))).toEqual({ line: 1, column: depthLimit + 1 });
  expect(performance.now() - start).toBeLessThan(1000);
});

describe("the place of the next character", () => {
  test.each([
    ["", { line: 1, column: 1 }],
    ["{}", { line: 1, column: 3 }],
    ['{\n"é', { line: 2, column: 3 }],
    ["{\n", { line: 2, column: 1 }],
  ])("after %j", (text, expected) => {
    for (const length of [1, 100]) {
      const scan = new DepthScan();
      for (let at = 0; at < text.length; at += length) scan.push(text.slice(at, at + length));
      expect(scan.place).toEqual(expected);
    }
  });
});

/** How deep jsonc-parser's recursion goes. */
function recursion(text: string): number {
  let [depth, deepest] = [0, 0];
  const enter = () => void (deepest = Math.max(deepest, (depth += 1)));
  const leave = () => void (depth -= 1);
  visit(text, { onArrayBegin: enter, onObjectBegin: enter, onArrayEnd: leave, onObjectEnd: leave });
  return deepest;
}

test("whatever passes does not take jsonc-parser deeper than the limit", () => {
  const token = fc.constantFrom(
    "[",
    "{",
    "]",
    "}",
    '"',
    ",",
    ":",
    "/*",
    "*/",
    "//",
    "\\",
    "\n",
    "\r",
    "u",
    "0",
    " ",
    '{"a":',
  );
  const few = fc.array(token, { maxLength: 5 }).map((tokens) => tokens.join(""));
  // Depth comes of what is repeated.
  const text = fc.tuple(few, few, few).map(([before, again, after]) => before + again.repeat(2 * depthLimit) + after);
  fc.assert(
    fc.property(text, (any) => {
      if (new DepthScan().push(any) === null) expect(recursion(any)).toBeLessThanOrEqual(depthLimit);
    }),
    { numRuns: 20_000 },
  );
});
