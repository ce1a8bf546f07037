import fc from "fast-check";
import { expect, test } from "vitest";
import { lineReach } from "../../../../src/scene/labels/lineReach";
import { tie } from "./pictures";

const line = { family: "cooperation", width: 2, source: "none", target: "none" } as const;
const along = { from: { x: 0, y: 0 }, control: { x: 100, y: 0 }, to: { x: 200, y: 0 } };

test("a line reaches what is near to any part of it, wherever one looks first", () => {
  const reaches = lineReach(tie("t", "a", "b", { line }), along, { zoom: 1, x: 10, y: 10 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 180 }),
      fc.integer({ min: 0, max: 30 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (x, gap, t) => {
        const rect = { x: 10 + x, y: 11 + gap, width: 20, height: 10 };
        expect(reaches(rect, t, gap + 1)).toBe(true);
        if (gap > 0) expect(reaches(rect, t, gap - 0.5)).toBe(false);
      },
    ),
  );
  expect(reaches({ x: 240, y: 10, width: 20, height: 10 }, 1, 20)).toBe(false);
});
