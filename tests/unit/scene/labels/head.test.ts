import { describe, expect, test } from "vitest";
import { headBoxes, headSide } from "../../../../src/scene/labels/head";
import { tie } from "./pictures";

const line = { family: "cooperation", width: 2, source: "none", target: "triangle" } as const;
const along = { from: { x: 0, y: 50 }, control: { x: 50, y: 50 }, to: { x: 100, y: 50 } };
const camera = { zoom: 2, x: 5, y: 7 };

describe("an arrowhead", () => {
  test("has the size that it is drawn in, whatever its line's width up to a wide one", () => {
    expect(headSide(line)).toBeCloseTo(11.31);
    expect(headSide({ ...line, width: 1.7 })).toBe(headSide(line));
    expect(headSide({ ...line, target: "tee", width: 4.2 })).toBeGreaterThan(16);
  });

  test("lies on its line, its tip at the end", () => {
    const side = 2 * headSide(line);
    const [box, ...others] = headBoxes(tie("t", "a", "b", { line }), along, camera);
    expect(others).toEqual([]);
    expect(box?.x).toBeCloseTo(205 - side);
    expect(box?.y).toBeCloseTo(107 - side / 2);
    expect(box?.width).toBeCloseTo(side);
    expect(box?.height).toBeCloseTo(side);
  });

  test("may be at either end, or at none", () => {
    const back = headBoxes(tie("t", "a", "b", { line: { ...line, source: "tee", target: "none" } }), along, camera);
    expect(back).toHaveLength(1);
    expect(back[0]?.x).toBeCloseTo(5);
    expect(headBoxes(tie("t", "a", "b", { line: { ...line, target: "none" } }), along, camera)).toEqual([]);
  });
});
