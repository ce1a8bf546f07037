import { afterEach, beforeEach, expect, test } from "vitest";
import type { Canvas } from "../../../src/canvas/canvas";
import { createCanvas } from "../../../src/canvas/createCanvas";
import { lightPalette } from "../../../src/scene/palette";
import type { Point, Scene } from "../../../src/scene/scene";
import { edge, node } from "../../fixtures/sceneItems";
import { words } from "./smallPicture";

const side = 8;
const at = (x: number, y: number) => `n${x}-${y}`;
const grid = Array.from({ length: side * side }, (_, place) => [place % side, Math.floor(place / side)] as const);

/** A large picture: a grid, each tied to those to its right, below it, and to the right of that. */
const large: Scene = {
  nodes: grid.map(([x, y]) => node(at(x, y), "state", `State ${x} ${y}`)),
  edges: grid.flatMap(([x, y]) =>
    [
      [x + 1, y],
      [x, y + 1],
      [x + 1, y + 1],
    ]
      .filter(([toX = 0, toY = 0]) => toX < side && toY < side)
      .map(([toX = 0, toY = 0]) => edge(`${at(x, y)} ${at(toX, toY)}`, "alliance", at(x, y), at(toX, toY))),
  ),
  hulls: [{ id: at(0, 0), label: { value: "Corner", lang: "en" }, inside: [at(0, 0), at(1, 0)] }],
};
const places = new Map<string, Point>(grid.map(([x, y]) => [at(x, y), { x: x * 160, y: y * 120 }]));
const ids = [...large.nodes, ...large.edges].map(({ id }) => id);
const nothing = { added: 0, removed: 0, changed: 0, moved: 0 };

let box: HTMLElement;
let canvas: Canvas;

beforeEach(() => {
  box = document.createElement("div");
  box.style.width = "900px";
  box.style.height = "700px";
  document.body.append(box);
  canvas = createCanvas(box, { palette: lightPalette, onSelect: () => {}, onHover: () => {}, onMove: () => {} });
});

afterEach(() => {
  canvas.destroy();
  box.remove();
});

const root = () => {
  const found = box.querySelector<HTMLElement>(".canvas-root");
  if (found === null) throw new Error("no picture");
  return found;
};
const atRest = () => expect.poll(() => root().dataset["state"]).toBe("rest");
const isDrawn = (id: string) => (canvas.nodeScreenPoint(id) ?? canvas.edgeScreenPoint(id)) !== null;
const isInFrame = (id: string) => {
  const point = canvas.nodeScreenPoint(id);
  return point !== null && point.x > 0 && point.x < 900 && point.y > 0 && point.y < 700;
};
const visibility = () => getComputedStyle(box.querySelector(".canvas-net") ?? box).visibility;

test("a large first picture is drawn part by part, and shown, framed and named when all of it is there", async () => {
  expect(canvas.show(large, places, words)).toEqual({ ...nothing, added: ids.length });
  canvas.fit({ animate: false });
  expect(ids.filter(isDrawn).length).toBeLessThan(ids.length);
  expect(root().dataset["state"]).toBe("moving");
  expect(visibility()).toBe("hidden");
  await atRest();
  expect(visibility()).toBe("visible");
  expect(ids.filter((id) => !isDrawn(id))).toEqual([]);
  expect(box.querySelectorAll(".canvas-hull")).toHaveLength(1);
  expect(box.querySelectorAll(".canvas-label.is-actor").length).toBeGreaterThan(30);
  expect(large.nodes.filter(({ id }) => !isInFrame(id))).toEqual([]);
});

test("another picture that is asked for meanwhile takes its place", async () => {
  canvas.show(large, places, words);
  canvas.fit({ animate: false });
  const fewer = { ...large, edges: large.edges.slice(0, 5) };
  canvas.show(fewer, places, words);
  await atRest();
  expect(visibility()).toBe("visible");
  expect(ids.filter(isDrawn)).toEqual([...large.nodes, ...fewer.edges].map(({ id }) => id));
  expect(large.nodes.filter(({ id }) => !isInFrame(id))).toEqual([]);
});

test("what a filter takes out of a large picture is all that is touched", async () => {
  canvas.show(large, places, words);
  await atRest();
  const gone = new Set(large.edges.filter((_, place) => place % 9 === 0).map(({ id }) => id));
  const fewer = { ...large, edges: large.edges.filter(({ id }) => !gone.has(id)) };
  expect(canvas.show(fewer, places, words)).toEqual({ ...nothing, removed: gone.size });
  expect(canvas.show(structuredClone(fewer), places, words)).toEqual(nothing);
  const forecast = fewer.edges.map((each, place) => (place < 3 ? { ...each, standing: "forecast" as const } : each));
  expect(canvas.show({ ...fewer, edges: forecast }, places, words)).toEqual({ ...nothing, changed: 3 });
  expect(canvas.show(large, places, words)).toEqual({ ...nothing, added: gone.size, changed: 3 });
});
