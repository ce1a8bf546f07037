import { expect } from "vitest";
import { userEvent } from "vitest/browser";
import type { Canvas, CanvasOptions } from "../../../src/canvas/canvas";
import { createCanvas } from "../../../src/canvas/createCanvas";
import { lightPalette } from "../../../src/scene/palette";
import type { Point, Positions, Scene } from "../../../src/scene/scene";
import { edge, node } from "../../fixtures/sceneItems";

export const words = { language: "en", ifWord: "if" } as const;

/** A siege with a second tie beside it, an alliance, a forecast and what hangs on it. */
export const scene: Scene = {
  nodes: [
    node("rebels", "armed-group", "Rebels", { radius: 26, importance: 1 }),
    node("junta", "government", "Junta", { radius: 24, importance: 1 }),
    node("north", "state", "Northland"),
    node("bloc", "alliance", "Bloc"),
    node("fall", "event", "Fall of the capital", { hypothetical: true, standing: "forecast" }),
    node("coast", "state", "Coast"),
  ],
  edges: [
    edge("siege", "blockade", "rebels", "junta", { standing: "contested", bend: -40 }),
    edge("fights", "hostilities", "rebels", "junta", { bend: 40 }),
    edge("junta-in", "membership", "junta", "bloc"),
    edge("north-in", "membership", "north", "bloc"),
    edge("takes", "hostilities", "rebels", "fall", { standing: "forecast", likelihood: "likely" }),
    edge("shakes", "destabilises", "fall", "coast", { standing: "conditional" }),
    edge("denied", "influence", "coast", "junta", { standing: "denied" }),
  ],
  hulls: [{ id: "bloc", label: { value: "Bloc", lang: "en" }, inside: ["bloc", "junta", "north"] }],
};

export const positions: Positions = new Map<string, Point>([
  ["rebels", { x: 0, y: 0 }],
  ["junta", { x: 260, y: -20 }],
  ["north", { x: 420, y: -120 }],
  ["bloc", { x: 430, y: 20 }],
  ["fall", { x: 60, y: 180 }],
  ["coast", { x: 280, y: 220 }],
]);

/** What a picture has told, in order. */
export interface Told {
  readonly selected: (string | null)[];
  readonly hovered: (string | null)[];
  readonly moved: { readonly id: string; readonly to: Point }[];
  readonly activated: string[];
}

export interface SmallPicture {
  readonly canvas: Canvas;
  readonly box: HTMLElement;
  /** Where hands point. */
  readonly net: HTMLElement;
  readonly told: Told;
  /** Waits until labels are in their places. */
  readonly atRest: () => Promise<void>;
  readonly click: (at: Point) => Promise<void>;
  readonly doubleClick: (at: Point) => Promise<void>;
  readonly hover: (at: Point) => Promise<void>;
  readonly drag: (from: Point, to: Point) => Promise<void>;
  readonly labels: () => SVGTextElement[];
  readonly label: (id: string) => SVGTextElement;
  /** What Cytoscape has drawn at a point of the element: red, green, blue, opacity, 0 to 255. */
  readonly pixel: (at: Point) => readonly number[];
}

/** The picture above, framed and at rest. To be destroyed by whoever asked for it. */
export async function smallPicture(more: Partial<CanvasOptions> = {}): Promise<SmallPicture> {
  const box = document.createElement("div");
  box.style.width = "760px";
  box.style.height = "716px";
  box.style.fontFamily = "sans-serif";
  document.body.append(box);
  const told: Told = { selected: [], hovered: [], moved: [], activated: [] };
  const canvas = createCanvas(box, {
    palette: lightPalette,
    onSelect: (id) => told.selected.push(id),
    onHover: (id) => told.hovered.push(id),
    onMove: (id, to) => told.moved.push({ id, to }),
    onActivate: (id) => told.activated.push(id),
    ...more,
  });
  const net = one(box, ".canvas-net", HTMLElement);
  const picture: SmallPicture = {
    canvas,
    box,
    net,
    told,
    async atRest() {
      await expect.poll(() => one(box, ".canvas-root", HTMLElement).dataset["state"]).toBe("rest");
    },
    /* Vitest scales the very points that it is given, so it gets copies. */
    click: (at) => userEvent.click(net, { position: { ...at } }),
    doubleClick: (at) => userEvent.dblClick(net, { position: { ...at } }),
    hover: (at) => userEvent.hover(net, { position: { ...at } }),
    drag: (from, to) =>
      userEvent.dragAndDrop(net, net, { sourcePosition: { ...from }, targetPosition: { ...to }, steps: 4 }),
    labels: () => [...box.querySelectorAll<SVGTextElement>(".canvas-label")],
    label: (id) => one(box, `.canvas-label[data-id="${id}"]`, SVGTextElement),
    pixel({ x, y }) {
      const drawn = one(box, 'canvas[data-id="layer2-node"]', HTMLCanvasElement);
      const scale = drawn.width / drawn.clientWidth;
      const context = drawn.getContext("2d");
      if (context === null) throw new Error("Cytoscape has drawn on no 2D canvas");
      return [...context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data];
    },
  };
  canvas.show(scene, positions, words);
  canvas.fit({ animate: false });
  await picture.atRest();
  await expect.poll(() => picture.pixel(pointOf(canvas.nodeScreenPoint("rebels")))[3]).toBe(255);
  return picture;
}

export function pointOf(point: Point | null): Point {
  if (point === null) throw new Error("not in the picture");
  return point;
}

function one<T extends Element>(within: Element, selector: string, kind: abstract new () => T): T {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}
