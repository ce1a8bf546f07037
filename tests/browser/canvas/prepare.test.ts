import { afterEach, beforeEach, expect, test } from "vitest";
import type { Point, Positions, Scene } from "../../../src/scene/scene";
import { edge, node } from "../../fixtures/sceneItems";
import { type SmallPicture, pointOf, positions, scene, smallPicture, words } from "./smallPicture";

let prepared: SmallPicture;
let plain: SmallPicture;

beforeEach(async () => {
  prepared = await smallPicture();
  plain = await smallPicture();
});

afterEach(() => {
  for (const { canvas, box } of [prepared, plain]) {
    canvas.destroy();
    box.remove();
  }
});

const without = (...ids: readonly string[]): Scene => ({
  ...scene,
  nodes: scene.nodes.filter(({ id }) => !ids.includes(id)),
  edges: scene.edges.filter((each) => ![each.id, each.from, each.to].some((id) => ids.includes(id))),
});

const envoy = node("envoy", "person", "Envoy");
const speaks = edge("speaks", "influence", "envoy", "junta");
const trade = edge("trade", "alliance", "north", "coast", { standing: "contested" });
const newcomers: Scene = { ...scene, nodes: [...scene.nodes, envoy], edges: [...scene.edges, speaks, trade] };
const above: Point = { x: 20, y: -120 };
const withEnvoy = (at: Point): Positions => new Map(positions).set("envoy", at);

/** What is drawn, to the pixel, with all that stands over it. */
function drawing({ box }: SmallPicture) {
  const layers = [...box.querySelectorAll("canvas")].map((layer) => layer.toDataURL());
  return { layers, over: box.querySelector(".canvas-overlay")?.innerHTML };
}

/** Once both are at rest and nothing fades any more. */
async function expectTheSame() {
  await prepared.atRest();
  await plain.atRest();
  await expect.poll(() => JSON.stringify(drawing(prepared)) === JSON.stringify(drawing(plain))).toBe(true);
}

function showBoth(next: Scene, at: Positions = positions) {
  const touched = prepared.canvas.show(next, at, words);
  expect(touched).toEqual(plain.canvas.show(next, at, words));
  return touched;
}

test("what is made ready is not seen, and no pointer finds it", async () => {
  prepared.canvas.prepare(newcomers, withEnvoy(above));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await expectTheSame();
  expect(prepared.canvas.nodeScreenPoint("envoy")).toBeNull();
  expect(prepared.canvas.edgeScreenPoint("trade")).toBeNull();
  plain.canvas.show(newcomers, withEnvoy(above), words);
  await prepared.click(pointOf(plain.canvas.nodeScreenPoint("envoy")));
  expect(prepared.told.selected).toEqual([null]);
});

test("a picture looks the same whether it was made ready or not", async () => {
  prepared.canvas.prepare(newcomers, withEnvoy(above));
  expect(showBoth(newcomers, withEnvoy(above))).toEqual({ added: 3, removed: 0, changed: 0, moved: 0 });
  await expectTheSame();
  await prepared.click(pointOf(prepared.canvas.nodeScreenPoint("envoy")));
  expect(prepared.told.selected).toEqual(["envoy"]);
});

test("another picture than the one made ready is drawn as if nothing had been", async () => {
  prepared.canvas.prepare(newcomers, withEnvoy(above));
  const larger = { ...envoy, radius: 40 };
  const turned = { ...trade, from: "coast", to: "junta" };
  const other = { ...scene, nodes: [...scene.nodes, larger], edges: [...scene.edges, speaks, turned] };
  showBoth(other, withEnvoy(above));
  await expectTheSame();
  expect(prepared.canvas.edgeScreenPoint("speaks")).not.toBeNull();
});

test("who is made ready in one place is shown in the place that they have by then", async () => {
  prepared.canvas.prepare(newcomers, withEnvoy(above));
  showBoth(newcomers, withEnvoy({ x: 120, y: 120 }));
  await expectTheSame();
});

test("of what is made ready nothing is left when it is not shown", async () => {
  prepared.canvas.prepare(newcomers, withEnvoy(above));
  prepared.canvas.prepare(without("siege"), positions);
  showBoth(without("siege"));
  await expectTheSame();
  showBoth(newcomers, withEnvoy({ x: 120, y: 120 }));
  await expectTheSame();
});

test("what is made ready while others still leave is there when they come back", async () => {
  showBoth(without("fall"));
  // Nobody but the one who fades has the lines that are made ready.
  const tie = edge("mourns", "influence", "north", "fall");
  const again = { ...scene, edges: [...scene.edges, tie] };
  prepared.canvas.prepare(again, positions);
  showBoth(again);
  await expectTheSame();
  expect(prepared.canvas.edgeScreenPoint("mourns")).not.toBeNull();
});
