import { expect, test } from "vitest";
import { markBox, markReach } from "../../../../src/scene/labels/mark";
import { tie } from "./pictures";

const line = { family: "cooperation", width: 2, source: "none", target: "none" } as const;
const along = { from: { x: 0, y: 50 }, control: { x: 50, y: 50 }, to: { x: 100, y: 50 } };
const down = { from: { x: 50, y: 0 }, control: { x: 50, y: 50 }, to: { x: 50, y: 100 } };
const camera = { zoom: 1, x: 5, y: 7 };

test("only what is contested or denied has a mark", () => {
  for (const standing of ["stated", "forecast", "conditional"] as const)
    expect(markBox(tie("t", "a", "b", { standing }), along, camera)).toBeNull();
});

test("a slash stands across its line, and a cross goes to all sides", () => {
  const contested = tie("t", "a", "b", { standing: "contested", line });
  expect(markReach(contested)).toBe(10);
  expect(markBox(contested, along, camera)).toEqual({ x: 49, y: 46, width: 12, height: 22 });
  expect(markBox(contested, down, camera)).toEqual({ x: 44, y: 51, width: 22, height: 12 });
  const denied = tie("t", "a", "b", { standing: "denied", line });
  expect(markBox(denied, along, camera)).toEqual({ x: 47, y: 49, width: 16, height: 16 });
});

test("a mark grows with zoom, and never takes less than 12 px", () => {
  const denied = tie("t", "a", "b", { standing: "denied", line });
  expect(markBox(denied, along, { zoom: 2, x: 0, y: 0 })).toMatchObject({ width: 30, height: 30 });
  expect(markBox(denied, along, { zoom: 0.2, x: 0, y: 0 })).toMatchObject({ width: 12, height: 12 });
});
