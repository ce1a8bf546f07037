import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Scene } from "../../../src/scene/scene";
import { type SmallPicture, positions, scene, smallPicture, words } from "./smallPicture";

let picture: SmallPicture;

beforeEach(async () => {
  picture = await smallPicture();
});

afterEach(() => {
  picture.canvas.destroy();
  picture.box.remove();
});

test("who moves glides there, and is framed where it will be", async () => {
  const before = picture.canvas.nodeScreenPoint("coast");
  const elsewhere = new Map(positions).set("coast", { x: 900, y: -700 });
  picture.canvas.show(scene, elsewhere, words);
  expect(picture.canvas.nodeScreenPoint("coast")).toEqual(before);
  picture.canvas.frame(new Set(["coast", "north"]));
  await vi.waitFor(() => expect(picture.canvas.nodeScreenPoint("coast")).not.toEqual(before));
  await picture.atRest();
  for (const id of ["coast", "north"]) {
    const at = picture.canvas.nodeScreenPoint(id);
    expect(at?.x).toBeGreaterThan(0);
    expect(at?.x).toBeLessThan(picture.box.clientWidth);
    expect(at?.y).toBeGreaterThan(0);
    expect(at?.y).toBeLessThan(picture.box.clientHeight);
  }
});

test("what leaves and comes back while it fades is there, once", async () => {
  const without: Scene = { ...scene, edges: scene.edges.filter(({ id }) => id !== "siege") };
  picture.canvas.show(without, positions, words);
  expect(picture.canvas.edgeScreenPoint("siege")).toBeNull();
  expect(picture.canvas.show(scene, positions, words).added).toBe(1);
  await picture.atRest();
  expect(picture.canvas.edgeScreenPoint("siege")).not.toBeNull();
  /* Long enough for what was on its way out to have gone. */
  await vi.waitFor(() => expect(picture.canvas.show(scene, positions, words)).toMatchObject({ added: 0, removed: 0 }));
  expect(picture.canvas.edgeScreenPoint("siege")).not.toBeNull();
});

test("a forecast has its scale, what is compared or assumed its badge, and what is silent neither mark nor name", async () => {
  const change = (id: string, more: Partial<Scene["edges"][number]>): Scene => ({
    ...scene,
    edges: scene.edges.map((edge) => (edge.id === id ? { ...edge, ...more } : edge)),
  });
  const mark = (kind: string, id: string) => picture.box.querySelectorAll(`.canvas-${kind}[data-id="${id}"]`);
  expect(mark("scale", "takes")[0]?.querySelectorAll(".filled")).toHaveLength(5);
  picture.canvas.show(change("siege", { compared: "opposed" }), positions, words);
  expect(mark("badge", "siege")[0]?.textContent).toBe("≠");
  expect(mark("mark", "siege")).toHaveLength(0);
  picture.canvas.show(change("shakes", { standing: "assumed" }), positions, words);
  expect(mark("badge", "shakes")[0]?.textContent).toBe(words.ifWord);
  const silent: Scene = {
    ...change("siege", { silent: true }),
    nodes: scene.nodes.map((node) => (node.id === "north" ? { ...node, silent: true } : node)),
  };
  picture.canvas.show(silent, positions, words);
  await picture.atRest();
  expect(mark("mark", "siege")).toHaveLength(0);
  expect(mark("label", "north")).toHaveLength(0);
});
