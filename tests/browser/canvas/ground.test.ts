import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ground } from "../../../src/scene/map/ground";
import { enVocabulary } from "../../../src/i18n/enVocabulary";
import { type SmallPicture, positions, scene, smallPicture, words } from "./smallPicture";

let picture: SmallPicture;

beforeEach(async () => {
  picture = await smallPicture();
});

afterEach(() => {
  picture.canvas.destroy();
  picture.box.remove();
});

const north = positions.get("north") ?? { x: NaN, y: NaN };
const junta = positions.get("junta") ?? { x: NaN, y: NaN };

const ground: Ground = {
  bounds: { x: -500, y: -500, width: 1000, height: 1000 },
  sea: "M-500,-500l1000,0 0,1000 -1000,0z",
  land: "M-100,-100l200,0 0,200 -200,0z",
  named: "",
  borders: "M0,-100l0,200",
  graticule: "",
  places: new Map([
    ["north", { x: north.x - 40, y: north.y }],
    ["junta", junta],
    ["not in the scene", { x: 0, y: 0 }],
  ]),
  margin: { x: 700, y: -100, width: 200, height: 300 },
  names: [{ of: "unplaced", at: { x: 718, y: -82 }, anchor: "start" }],
};

const written = (unplaced: string) => ({ ...enVocabulary.families, unplaced });

const find = (name: string) => picture.box.querySelector(`.canvas-${name}`);
const leaders = () => find("leaders")?.getAttribute("d") ?? "";
const worldOf = (name: string) => find(name)?.parentElement?.getAttribute("transform");

test("a map lies beneath the picture, moves with it, and goes again", () => {
  picture.canvas.setGround(ground, written("No place given"));
  expect(find("land")?.getAttribute("d")).toBe(ground.land);
  expect(find("ground-name")?.textContent).toBe("No place given");
  expect(find("hull")?.parentElement?.getAttribute("transform")).toBe(worldOf("land"));
  picture.canvas.panBy(30, 10);
  picture.canvas.zoomBy(1.2);
  expect(find("hull")?.parentElement?.getAttribute("transform")).toBe(worldOf("land"));
  picture.canvas.setGround(null, written(""));
  expect(find("land")).toBeNull();
});

test("whoever stands elsewhere is tied to the true place, wherever the hand takes them", () => {
  picture.canvas.setGround(ground, written("No place given"));
  expect(leaders().match(/M/g)).toHaveLength(1);
  expect(leaders()).toContain(`L${north.x},${north.y}`);
  const elsewhere = new Map(positions).set("junta", { x: junta.x + 60, y: junta.y });
  picture.canvas.show(scene, elsewhere, words, true);
  const gone = { ...scene, nodes: scene.nodes.filter(({ id }) => id !== "north"), edges: [], hulls: [] };
  picture.canvas.show(gone, positions, words, true);
  expect(leaders()).not.toContain(`L${north.x},${north.y}`);
});

test("the margin is in the frame of the whole, and in another language without being drawn anew", () => {
  picture.canvas.fit({ animate: false });
  const before = picture.canvas.camera().zoom;
  picture.canvas.setGround(ground, written("No place given"));
  picture.canvas.fit({ animate: false });
  expect(picture.canvas.camera().zoom).toBeLessThan(before);
  const land = find("land");
  picture.canvas.setGround(ground, written("Sans lieu connu"));
  expect(find("land")).toBe(land);
  expect(find("ground-name")?.textContent).toBe("Sans lieu connu");
});
