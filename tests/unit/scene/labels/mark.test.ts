import { expect, test } from "vitest";
import { badgeReach, markBox, markOf } from "../../../../src/scene/labels/mark";
import { tie } from "./pictures";

const line = { family: "cooperation", width: 2, source: "none", target: "none" } as const;
const along = { from: { x: 0, y: 50 }, control: { x: 50, y: 50 }, to: { x: 100, y: 50 } };
const down = { from: { x: 50, y: 0 }, control: { x: 50, y: 50 }, to: { x: 50, y: 100 } };
const camera = { zoom: 1, x: 5, y: 7 };

test("what is stated, conditional or foreseen without a likelihood has no mark, and what is silent neither", () => {
  for (const standing of ["stated", "forecast", "conditional"] as const)
    expect(markBox(tie("t", "a", "b", { standing }), along, camera)).toBeNull();
  expect(markOf(tie("t", "a", "b", { standing: "contested", silent: true }))).toBeNull();
  expect(markOf(tie("t", "a", "b", { standing: "stated", likelihood: "likely" }))).toBeNull();
});

test("a forecast with a likelihood has a scale that lies along its line", () => {
  const forecast = tie("t", "a", "b", { standing: "forecast", likelihood: "unlikely" });
  expect(markOf(forecast)?.kind).toBe("scale");
  const lying = markBox(forecast, along, camera);
  const standing = markBox(forecast, down, camera);
  expect(lying?.width).toBeGreaterThan((lying?.height ?? 0) * 2);
  expect(standing?.height).toBe(lying?.width);
});

test("what is compared shows that and not its standing; what is assumed has a badge too", () => {
  const compared = tie("t", "a", "b", { standing: "contested", compared: "opposed" });
  expect(markOf(compared)).toEqual({ kind: "badge", along: badgeReach, across: badgeReach });
  expect(markOf(tie("t", "a", "b", { standing: "assumed" }))?.kind).toBe("badge");
});

test("a slash stands across its line, and a cross goes to all sides", () => {
  const contested = tie("t", "a", "b", { standing: "contested", line });
  expect(markOf(contested)).toEqual({ kind: "slash", along: 10, across: 10 });
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
