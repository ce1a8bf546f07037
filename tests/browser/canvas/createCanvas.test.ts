import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { CanvasUnavailableError } from "../../../src/canvas/canvasError";
import { createCanvas } from "../../../src/canvas/createCanvas";
import { loopBends } from "../../../src/scene/curve";
import { darkPalette, lightPalette } from "../../../src/scene/palette";
import type { Point, Rect, Scene } from "../../../src/scene/scene";
import { edge, node } from "../../fixtures/sceneItems";
import { type SmallPicture, pointOf, positions, scene, smallPicture, words } from "./smallPicture";

let picture: SmallPicture;

beforeEach(async () => {
  picture = await smallPicture();
});

afterEach(() => {
  picture.canvas.destroy();
  picture.box.remove();
});

const nothing = { added: 0, removed: 0, changed: 0, moved: 0 };
const elements = scene.nodes.length + scene.edges.length;

describe("show", () => {
  test("touches nothing when nothing has changed", () => {
    expect(picture.canvas.show(structuredClone(scene), positions, words)).toEqual(nothing);
  });

  test("leaves the marks of what stays as they are, and draws those anew that change", () => {
    const marks = () => [...picture.box.querySelectorAll(".canvas-mark")];
    const idsOf = (drawn: readonly Element[]) => drawn.map((mark) => mark.getAttribute("data-id"));
    const before = marks();
    expect(idsOf(before)).toContain("denied");
    const fewer = { ...scene, edges: scene.edges.filter(({ id }) => id !== "siege") };
    picture.canvas.show(fewer, positions, words);
    expect(marks()).toEqual(before.filter((mark) => mark.getAttribute("data-id") !== "siege"));
    const stated = fewer.edges.map((each) =>
      each.id === "denied" ? { ...each, standing: "contested" as const } : each,
    );
    picture.canvas.show({ ...scene, edges: stated }, positions, words);
    expect(marks().some((mark) => before.includes(mark) && mark.getAttribute("data-id") === "denied")).toBe(false);
    expect(idsOf(marks())).toContain("denied");
  });

  test("touches what has changed and nothing else", () => {
    const fewer = { ...scene, edges: scene.edges.filter(({ id }) => id !== "siege") };
    expect(picture.canvas.show(fewer, positions, words)).toEqual({ ...nothing, removed: 1 });
    expect(picture.canvas.show(scene, positions, words)).toEqual({ ...nothing, added: 1 });
    const renamed = scene.nodes.map((each) =>
      each.id === "north" ? { ...each, label: { value: "Nordland", lang: "fr" } } : each,
    );
    expect(picture.canvas.show({ ...scene, nodes: renamed }, positions, words)).toEqual({ ...nothing, changed: 1 });
    const elsewhere = new Map(positions).set("coast", { x: 300, y: 260 });
    expect(picture.canvas.show({ ...scene, nodes: renamed }, elsewhere, words)).toEqual({ ...nothing, moved: 1 });
  });

  test("takes a tie whose ends have changed for another tie", () => {
    const turned = scene.edges.map((each) => (each.id === "shakes" ? { ...each, to: "north" } : each));
    expect(picture.canvas.show({ ...scene, edges: turned }, positions, words)).toEqual({
      ...nothing,
      added: 1,
      removed: 1,
    });
  });

  test("takes an actor and its ties away and brings them back where they were", async () => {
    const before = picture.canvas.nodeScreenPoint("fall");
    const without = {
      ...scene,
      nodes: scene.nodes.filter(({ id }) => id !== "fall"),
      edges: scene.edges.filter(({ from, to }) => from !== "fall" && to !== "fall"),
    };
    expect(picture.canvas.show(without, positions, words)).toEqual({ ...nothing, removed: 3 });
    expect(picture.canvas.nodeScreenPoint("fall")).toBeNull();
    expect(picture.canvas.edgeScreenPoint("takes")).toBeNull();
    expect(picture.canvas.show(scene, positions, words)).toEqual({ ...nothing, added: 3 });
    expect(picture.canvas.nodeScreenPoint("fall")).toEqual(before);
    expect(picture.canvas.show({ nodes: [], edges: [], hulls: [] }, positions, words).removed).toBe(elements);
    expect(picture.labels()).toHaveLength(0);
    expect(picture.box.querySelectorAll(".canvas-hull, .canvas-mark, .canvas-if")).toHaveLength(0);
  });

  test("takes away what has changed a moment before, without a complaint", async () => {
    const complaints: string[] = [];
    const complain = (event: ErrorEvent) => {
      event.preventDefault();
      complaints.push(event.message);
    };
    addEventListener("error", complain);
    try {
      picture.canvas.setHighlight("north");
      const without = {
        ...scene,
        nodes: scene.nodes.filter(({ id }) => id !== "fall"),
        edges: scene.edges.filter(({ from, to }) => from !== "fall" && to !== "fall"),
      };
      picture.canvas.show(without, positions, words);
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    } finally {
      removeEventListener("error", complain);
    }
    expect(complaints).toEqual([]);
  });

  test("marks a label in another language than the page's", async () => {
    expect(picture.label("north").hasAttribute("lang")).toBe(false);
    picture.canvas.show(scene, positions, { language: "fr", ifWord: "si" });
    await picture.atRest();
    expect(picture.label("north").getAttribute("lang")).toBe("en");
    expect(picture.box.querySelector(".canvas-if")?.textContent).toBe("si");
  });
});

describe("names that every object has", () => {
  test("are ids like any other", async () => {
    const [first, second] = scene.nodes;
    const [tie] = scene.edges;
    if (!first || !second || !tie) throw new Error("the scene is empty");
    const odd: Scene = {
      nodes: [
        { ...first, id: "constructor" },
        { ...second, id: "toString" },
      ],
      edges: ["valueOf", "hasOwnProperty", "__proto__"].map((id, at) => ({
        ...tie,
        id,
        from: "constructor",
        to: "toString",
        bend: (at - 1) * 60,
      })),
      hulls: [{ id: "constructor", label: first.label, inside: ["constructor", "toString"] }],
    };
    const places = new Map<string, Point>([
      ["constructor", { x: 0, y: 0 }],
      ["toString", { x: 300, y: 0 }],
    ]);
    expect(picture.canvas.show(odd, places, words)).toEqual({ ...nothing, added: 5, removed: elements });
    picture.canvas.fit({ animate: false });
    await picture.atRest();
    for (const { id } of odd.edges) {
      await picture.click(pointOf(picture.canvas.edgeScreenPoint(id)));
      expect(picture.told.selected.at(-1)).toBe(id);
    }
    picture.canvas.setSelected(["constructor"]);
    picture.canvas.setHighlight("toString");
    expect(picture.canvas.show(odd, places, words)).toEqual(nothing);
    expect(picture.canvas.show(scene, positions, words)).toEqual({ ...nothing, added: elements, removed: 5 });
  });
});

describe("what is drawn", () => {
  test("no label covers another or an actor, and none leaves the element", () => {
    const room = picture.box.getBoundingClientRect();
    const boxes = picture.labels().map((label) => label.getBoundingClientRect());
    expect(boxes.length).toBeGreaterThan(scene.nodes.length);
    boxes.forEach((one, at) => {
      expect(one.left).toBeGreaterThanOrEqual(room.left);
      expect(one.right).toBeLessThanOrEqual(room.right);
      for (const other of boxes.slice(at + 1)) expect(overlap(one, other)).toBe(false);
      for (const { id, radius } of scene.nodes) {
        const { x, y } = pointOf(picture.canvas.nodeScreenPoint(id));
        const half = (radius * picture.canvas.camera().zoom) / Math.SQRT2;
        const inner = { x: room.x + x - half, y: room.y + y - half, width: 2 * half, height: 2 * half };
        expect(overlap(one, inner)).toBe(false);
      }
    });
  });

  test("a contested line is open at its middle and slashed there, a denied one is crossed and whole", () => {
    const siege = pointOf(picture.canvas.edgeScreenPoint("siege"));
    expect(picture.pixel(siege)[3]).toBe(0);
    expect(picture.pixel(pointOf(picture.canvas.edgeScreenPoint("fights")))[3]).toBeGreaterThan(200);
    expect(picture.pixel(pointOf(picture.canvas.edgeScreenPoint("denied")))[3]).toBeGreaterThan(100);
    const marks = [...picture.box.querySelectorAll(".canvas-mark")];
    expect(marks.map((mark) => mark.getAttribute("data-id"))).toEqual(["siege", "denied"]);
    const slash = marks[0]?.getBoundingClientRect();
    const room = picture.box.getBoundingClientRect();
    expect((slash?.x ?? 0) + (slash?.width ?? 0) / 2).toBeCloseTo(room.x + siege.x, 0);
    expect((slash?.y ?? 0) + (slash?.height ?? 0) / 2).toBeCloseTo(room.y + siege.y, 0);
  });

  test("nothing is framed or labelled under the controls", async () => {
    const controls: Rect[] = [
      { x: 0, y: 0, width: 300, height: 300 },
      { x: 700, y: 560, width: 60, height: 156 },
    ];
    const beside = await smallPicture({ obstacles: () => controls });
    const room = beside.box.getBoundingClientRect();
    for (const control of controls) {
      const covered = { ...control, x: control.x + room.x, y: control.y + room.y };
      for (const label of beside.labels()) expect(overlap(label.getBoundingClientRect(), covered)).toBe(false);
      for (const { id } of scene.nodes) {
        const { x, y } = pointOf(beside.canvas.nodeScreenPoint(id));
        expect(overlap({ x: x - 20, y: y - 20, width: 40, height: 40 }, control)).toBe(false);
      }
    }
    beside.canvas.destroy();
    beside.box.remove();
  });

  test("follows the palette", async () => {
    const rebels = pointOf(picture.canvas.nodeScreenPoint("rebels"));
    expect(picture.pixel(rebels).slice(0, 3)).toEqual(channels(lightPalette.kinds["armed-group"]));
    picture.canvas.setPalette(darkPalette);
    await expect.poll(() => picture.pixel(rebels).slice(0, 3)).toEqual(channels(darkPalette.kinds["armed-group"]));
    await expect.poll(() => picture.pixel(pointOf(picture.canvas.edgeScreenPoint("siege")))[3]).toBe(0);
    expect(getComputedStyle(picture.label("junta")).fill).toBe(`rgb(${channels(darkPalette.ink).join(", ")})`);
  });
});

describe("hands", () => {
  test.each(["siege", "fights", "takes", "shakes", "denied"])("a click on the middle of %s selects it", async (id) => {
    await picture.click(pointOf(picture.canvas.edgeScreenPoint(id)));
    expect(picture.told.selected).toEqual([id]);
  });

  test("a click beside a thin line still selects it; one on an actor, its label or the ground, these", async () => {
    const { x, y } = pointOf(picture.canvas.edgeScreenPoint("shakes"));
    await picture.click({ x, y: y + 6 });
    await picture.click(pointOf(picture.canvas.nodeScreenPoint("fall")));
    const label = picture.label("coast").getBoundingClientRect();
    const room = picture.box.getBoundingClientRect();
    const onLabel = { x: label.x - room.x + label.width / 2, y: label.y - room.y + label.height / 2 };
    await picture.click(onLabel);
    await picture.click({ x: 8, y: 700 });
    expect(picture.told.selected).toEqual(["shakes", "fall", "coast", null]);
  });

  test("a label that lies on lines is what a hand points at there", async () => {
    const rays = Array.from({ length: 24 }, (_, ray) => ({ id: `ray-${ray}`, turn: (ray * Math.PI) / 12 }));
    const star: Scene = {
      nodes: [node("hub", "state", "Hub", { importance: 1 }), ...rays.map(({ id }) => node(id, "state", ""))],
      edges: rays.map(({ id }) => edge(`to-${id}`, "alliance", "hub", id)),
      hulls: [],
    };
    const places = rays.map(({ id, turn }): [string, Point] => [
      id,
      { x: 300 * Math.cos(turn), y: 300 * Math.sin(turn) },
    ]);
    picture.canvas.show(star, new Map<string, Point>([["hub", { x: 0, y: 0 }], ...places]), words);
    picture.canvas.fit({ animate: false });
    await picture.atRest();
    const { left, top } = picture.box.getBoundingClientRect();
    const { x, y, width, height } = picture.label("hub").getBoundingClientRect();
    const at = { x: x - left + width / 2, y: y - top + height / 2 };
    await picture.click(at);
    expect(picture.told.selected).toEqual(["hub"]);
    expect(picture.told.hovered.at(-1)).toBe("hub");
    await picture.doubleClick(at);
    await expect.poll(() => picture.told.activated).toEqual(["hub"]);
  });

  test("loops of one actor are where they say they are, one outside of the other", async () => {
    const loops = loopBends(4).map((bend, at) =>
      edge(`loop-${at}`, "alliance", "alone", "alone", { bend, labels: [] }),
    );
    const alone: Scene = { nodes: [node("alone", "state", "Alone")], edges: loops, hulls: [] };
    picture.canvas.show(alone, new Map<string, Point>([["alone", { x: 0, y: 0 }]]), words);
    picture.canvas.fit({ animate: false });
    await picture.atRest();
    const middles = loops.map(({ id }) => pointOf(picture.canvas.edgeScreenPoint(id)));
    for (const middle of middles) await expect.poll(() => picture.pixel(middle)[3]).toBeGreaterThan(100);
    const { x, y } = pointOf(picture.canvas.nodeScreenPoint("alone"));
    const away = middles.map((middle) => Math.hypot(middle.x - x, middle.y - y)).toSorted((a, b) => a - b);
    for (const [at, reach] of away.slice(1).entries()) expect(reach - (away[at] ?? 0)).toBeGreaterThan(10);
    for (const [at, middle] of middles.entries()) {
      await picture.click(middle);
      expect(picture.told.selected.at(-1)).toBe(`loop-${at}`);
    }
    picture.canvas.setSelected(["loop-2"]);
    picture.canvas.show({ ...alone, edges: loops.slice(1) }, new Map([["alone", { x: 0, y: 0 }]]), words);
    await picture.atRest();
    expect(loops.slice(1).map(({ id }) => picture.canvas.edgeScreenPoint(id))).toEqual(middles.slice(1));
    // Faint beside the one that the pointer is on.
    for (const middle of middles.slice(1)) await expect.poll(() => picture.pixel(middle)[3]).toBeGreaterThan(30);
    await expect.poll(() => picture.pixel(pointOf(middles[0] ?? null))[3]).toBe(0);
  });

  test("a double click activates", async () => {
    await picture.doubleClick(pointOf(picture.canvas.nodeScreenPoint("junta")));
    await expect.poll(() => picture.told.activated).toEqual(["junta"]);
  });

  test("a dragged actor stays where it is let go, tells so once, and its ties and hull come along", async () => {
    const from = pointOf(picture.canvas.nodeScreenPoint("junta"));
    const to = { x: from.x - 40, y: from.y - 110 };
    const hull = picture.box.querySelector(".canvas-hull")?.getAttribute("d");
    const siege = pointOf(picture.canvas.edgeScreenPoint("siege"));
    await picture.drag(from, to);
    await picture.atRest();
    const { zoom } = picture.canvas.camera();
    expect(picture.told.moved).toHaveLength(1);
    expect(picture.told.moved[0]?.id).toBe("junta");
    expect(picture.told.moved[0]?.to.x).toBeCloseTo(260 - 40 / zoom, 0);
    expect(picture.told.moved[0]?.to.y).toBeCloseTo(-20 - 110 / zoom, 0);
    expect(picture.canvas.nodeScreenPoint("junta")?.x).toBeCloseTo(to.x, 0);
    expect(picture.canvas.edgeScreenPoint("siege")?.y).toBeLessThan(siege.y - 20);
    expect(picture.box.querySelector(".canvas-hull")?.getAttribute("d")).not.toBe(hull);
    expect(picture.told.selected).toEqual([]);
    const kept = new Map(positions).set("junta", picture.told.moved[0]?.to ?? { x: 0, y: 0 });
    expect(picture.canvas.show(scene, kept, words)).toEqual(nothing);
  });

  test("the ground, dragged, takes everything along and nothing is selected", async () => {
    const before = picture.canvas.camera();
    const coast = picture.label("coast").getBoundingClientRect();
    await picture.drag({ x: 20, y: 690 }, { x: 60, y: 640 });
    await picture.atRest();
    const { zoom, pan } = picture.canvas.camera();
    expect(zoom).toBe(before.zoom);
    expect(pan.x).toBeCloseTo(before.pan.x + 40, 0);
    expect(pan.y).toBeCloseTo(before.pan.y - 50, 0);
    expect(picture.label("coast").getBoundingClientRect().x).toBeCloseTo(coast.x + 40, 0);
    expect(picture.told.selected).toEqual([]);
  });

  test("the wheel zooms around the pointer", async () => {
    /* Browsers give whole pixels. */
    const under = pointOf(picture.canvas.nodeScreenPoint("coast"));
    const at = { x: Math.round(under.x), y: Math.round(under.y) };
    const far = pointOf(picture.canvas.nodeScreenPoint("rebels"));
    const before = picture.canvas.camera().zoom;
    const room = picture.net.getBoundingClientRect();
    const turn = { clientX: room.x + at.x, clientY: room.y + at.y, deltaY: -100, bubbles: true, cancelable: true };
    const event = new WheelEvent("wheel", turn);
    picture.net.querySelector("canvas")?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    await picture.atRest();
    expect(picture.canvas.camera().zoom).toBeCloseTo(before * Math.exp(0.18), 5);
    expect(picture.canvas.nodeScreenPoint("coast")?.x).toBeCloseTo(at.x + (under.x - at.x) * Math.exp(0.18), 5);
    expect(picture.canvas.nodeScreenPoint("coast")?.y).toBeCloseTo(at.y + (under.y - at.y) * Math.exp(0.18), 5);
    expect(picture.canvas.nodeScreenPoint("rebels")?.x).toBeLessThan(far.x - 10);
  });

  test("hovering a tie lights it and its two ends alone, not the tie beside it", async () => {
    await picture.hover(pointOf(picture.canvas.edgeScreenPoint("fights")));
    await expect.poll(() => picture.told.hovered).toEqual(["fights"]);
    const faded = picture.labels().filter((label) => label.classList.contains("is-faded"));
    const lit = picture.labels().filter((label) => !label.classList.contains("is-faded"));
    expect(new Set(lit.map((label) => label.dataset["id"]))).toEqual(new Set(["fights", "junta", "rebels"]));
    expect(faded.length).toBeGreaterThan(3);
    await expect.poll(() => picture.pixel(pointOf(picture.canvas.nodeScreenPoint("coast")))[3]).toBeLessThan(100);
    expect(picture.pixel(pointOf(picture.canvas.nodeScreenPoint("junta")))[3]).toBe(255);
    await picture.hover({ x: 8, y: 700 });
    await expect.poll(() => picture.told.hovered).toEqual(["fights", null]);
    await expect.poll(() => picture.pixel(pointOf(picture.canvas.nodeScreenPoint("coast")))[3]).toBe(255);
  });
});

describe("a pointer that is pressed", () => {
  test("hovers nothing until it is let go, and then what it is on, where it is", async () => {
    const hovered: { id: string | null; at: Point | null }[] = [];
    const watched = await smallPicture({ onHover: (id, at) => hovered.push({ id, at }) });
    const from = pointOf(watched.canvas.nodeScreenPoint("junta"));
    const to = { x: from.x - 40, y: from.y - 110 };
    await watched.hover(from);
    await expect.poll(() => hovered.map(({ id }) => id)).toEqual(["junta"]);
    await watched.drag(from, to);
    await expect.poll(() => hovered.map(({ id }) => id)).toEqual(["junta", null, "junta"]);
    expect(hovered[2]?.at?.x).toBeCloseTo(to.x, 0);
    expect(hovered[2]?.at?.y).toBeCloseTo(to.y, 0);
    await watched.hover({ x: 8, y: 700 });
    await expect.poll(() => hovered.at(-1)?.id).toBeNull();
    await watched.drag({ x: 20, y: 690 }, { x: 60, y: 640 });
    expect(hovered).toHaveLength(4);
    watched.canvas.destroy();
    watched.box.remove();
  });
});

describe("a pointer that leaves", () => {
  test("while it drags leaves nothing faded once it lets go", async () => {
    const outside = document.createElement("p");
    outside.textContent = "outside";
    document.body.append(outside);
    const junta = pointOf(picture.canvas.nodeScreenPoint("junta"));
    await picture.hover(junta);
    await expect.poll(() => picture.told.hovered).toEqual(["junta"]);
    await userEvent.dragAndDrop(picture.net, outside, { sourcePosition: { ...junta }, steps: 4 });
    await expect.poll(() => picture.told.hovered.at(-1)).toBeNull();
    expect(picture.labels().some((label) => label.classList.contains("is-faded"))).toBe(false);
    outside.remove();
  });
});

describe("what is told to it", () => {
  test("a highlight from outside fades the rest as hovering does, and tells nobody", async () => {
    picture.canvas.setHighlight("fall");
    const lit = picture.labels().filter((label) => !label.classList.contains("is-faded"));
    expect(new Set(lit.map((label) => label.dataset["id"]))).toEqual(
      new Set(["fall", "rebels", "coast", "takes", "shakes"]),
    );
    picture.canvas.setHighlight(null);
    expect(picture.labels().some((label) => label.classList.contains("is-faded"))).toBe(false);
    expect(picture.told.hovered).toEqual([]);
  });

  test("a selection has a halo in the colour of focus, and loses it", async () => {
    const { x, y } = pointOf(picture.canvas.nodeScreenPoint("coast"));
    const beside = { x: x + 24 * picture.canvas.camera().zoom, y };
    expect(picture.pixel(beside)[3]).toBe(0);
    picture.canvas.setSelected(["coast"]);
    await expect.poll(() => picture.pixel(beside)[3]).toBeGreaterThan(150);
    picture.canvas.setSelected([]);
    await expect.poll(() => picture.pixel(beside)[3]).toBe(0);
  });

  test("focus brings an actor or a tie to the middle, zoomBy and panBy move the camera, fit frames again", async () => {
    const framed = picture.canvas.camera();
    picture.canvas.focus("siege");
    await picture.atRest();
    expect(picture.canvas.edgeScreenPoint("siege")?.x).toBeCloseTo(380, 3);
    expect(picture.canvas.edgeScreenPoint("siege")?.y).toBeCloseTo(358, 3);
    picture.canvas.zoomBy(1.25);
    await picture.atRest();
    expect(picture.canvas.camera().zoom).toBeCloseTo(framed.zoom * 1.25, 5);
    picture.canvas.panBy(30, -20);
    await picture.atRest();
    expect(picture.canvas.edgeScreenPoint("siege")?.x).toBeCloseTo(410, 3);
    expect(picture.canvas.edgeScreenPoint("siege")?.y).toBeCloseTo(338, 3);
    picture.canvas.fit();
    await picture.atRest();
    expect(picture.canvas.camera().zoom).toBeCloseTo(framed.zoom, 5);
  });

  describe("into view", () => {
    /** Much too close: of the picture only a part is seen. */
    async function closeUp() {
      picture.canvas.focus("rebels", { animate: false });
      picture.canvas.zoomBy(2.5);
      await picture.atRest();
    }

    test("comes an actor or a tie that is out of it, by no more than it takes", async () => {
      await closeUp();
      const before = picture.canvas.camera();
      expect(pointOf(picture.canvas.nodeScreenPoint("coast")).x).toBeGreaterThan(760);
      picture.canvas.bringIntoView("coast");
      await picture.atRest();
      const coast = pointOf(picture.canvas.nodeScreenPoint("coast"));
      expect(coast.x + 20 * before.zoom).toBeCloseTo(760 - 36, 3);
      expect(coast.y).toBeLessThan(716 - 36 - 20 * before.zoom + 0.001);
      expect(picture.canvas.camera().zoom).toBe(before.zoom);
      picture.canvas.bringIntoView("siege");
      await picture.atRest();
      const siege = pointOf(picture.canvas.edgeScreenPoint("siege"));
      for (const [at, size] of [
        [siege.x, 760],
        [siege.y, 716],
      ] as const) {
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThan(size);
      }
    });

    test("comes what something covers for the moment, and labels come back when it has gone", async () => {
      const covers: Rect[] = [];
      const beside = await smallPicture({ obstacles: () => covers });
      expect(pointOf(beside.canvas.nodeScreenPoint("rebels")).x).toBeLessThan(332);
      covers.push({ x: 12, y: 12, width: 320, height: 692 });
      beside.canvas.setHighlight("rebels");
      beside.canvas.bringIntoView("rebels");
      await beside.atRest();
      const { zoom } = beside.canvas.camera();
      expect(pointOf(beside.canvas.nodeScreenPoint("rebels")).x).toBeCloseTo(332 + 36 + 26 * zoom, 3);
      const label = beside.label("rebels").getBoundingClientRect();
      expect(label.x - beside.box.getBoundingClientRect().x).toBeGreaterThan(332);
      beside.canvas.panBy(-250, 0);
      await beside.atRest();
      const named = () => beside.labels().map(({ dataset }) => dataset["id"]);
      expect(named()).not.toContain("rebels");
      covers.pop();
      beside.canvas.setHighlight(null);
      await beside.atRest();
      expect(named()).toContain("rebels");
      beside.canvas.destroy();
      beside.box.remove();
    });

    test("nothing moves for what is seen already, nor for what is not there", async () => {
      const before = picture.canvas.camera();
      for (const { id } of [...scene.nodes, ...scene.edges]) picture.canvas.bringIntoView(id);
      picture.canvas.bringIntoView("nobody");
      picture.canvas.setHighlight("coast");
      expect(picture.canvas.camera()).toEqual(before);
      expect(picture.box.querySelector(".canvas-root")?.getAttribute("data-state")).toBe("rest");
    });

    test("one after the other, faster than the camera goes, the last is seen", async () => {
      await closeUp();
      for (const id of ["coast", "north", "fall", "bloc"]) picture.canvas.bringIntoView(id);
      await picture.atRest();
      const { x, y } = pointOf(picture.canvas.nodeScreenPoint("bloc"));
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(760);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(716);
    });
  });

  test("a new size frames everything again as long as no hand has taken the camera", async () => {
    picture.box.style.width = "380px";
    await expect.poll(() => picture.canvas.nodeScreenPoint("bloc")?.x).toBeLessThan(380);
    await picture.atRest();
    for (const { id } of scene.nodes) expect(picture.canvas.nodeScreenPoint(id)?.x).toBeGreaterThan(0);
    picture.canvas.panBy(17, 0);
    await picture.atRest();
    const kept = picture.canvas.camera();
    picture.box.style.width = "580px";
    await expect.poll(() => picture.canvas.camera().pan.x).toBeCloseTo(kept.pan.x + 100, 3);
    expect(picture.canvas.camera().zoom).toBe(kept.zoom);
  });
});

describe("a guest in the page", () => {
  test("writes no style element and no style attribute that a strict policy would forbid", () => {
    expect(document.getElementById("__________cytoscape_stylesheet")?.localName).toBe("template");
    expect(picture.box.querySelectorAll("style, svg [style]")).toHaveLength(0);
  });

  test("leaves nothing behind", async () => {
    picture.canvas.destroy();
    expect(picture.box.childNodes).toHaveLength(0);
    expect(document.getElementById("__________cytoscape_stylesheet")).toBeNull();
    await userEvent.click(picture.box, { position: { x: 300, y: 300 } });
    expect(picture.told.selected).toEqual([]);
    picture = await smallPicture();
  });

  test("says what is missing where there is no 2D canvas, and leaves the element as it was", () => {
    const none = vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
    const box = document.createElement("div");
    const quiet = () => undefined;
    try {
      expect(() =>
        createCanvas(box, { palette: lightPalette, onSelect: quiet, onHover: quiet, onMove: quiet }),
      ).toThrow(CanvasUnavailableError);
      expect(box.childNodes).toHaveLength(0);
    } finally {
      none.mockRestore();
    }
  });
});

function overlap(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
