import type { Measure } from "../scene/labels/placement";
import type { Ground, GroundName, GroundWords } from "../scene/map/ground";
import type { Point, Rect } from "../scene/scene";
import { type Camera, type Extent, toScreen } from "./camera";
import { svgElement, write } from "./svg";
import { labelFonts } from "./textMeasure";

/** Nearer to its true place than this, in model units, an actor stands on it. */
const atPlace = 3;
const font = "hull";

export interface GroundLayer {
  readonly element: SVGSVGElement;
  /** Draws a ground, or takes it away. @returns whether that is another one, or is written otherwise, than before */
  readonly show: (ground: Ground | null, words: GroundWords) => boolean;
  /** Ties actors to their true places from where they stand now. */
  readonly redraw: (position: (id: string) => Point | null) => void;
  readonly follow: (camera: Camera) => void;
  /** What has to be in the frame besides the actors: the margin's corners, and what is written. */
  readonly extents: (measure: Measure) => readonly Extent[];
  /** What names cover, in CSS pixels. */
  readonly nameBoxes: (camera: Camera, measure: Measure) => readonly Rect[];
}

interface Drawn {
  readonly ground: Ground;
  readonly names: readonly { readonly name: GroundName; readonly text: SVGTextElement }[];
  /** From actors to their true places. */
  readonly leaders: SVGPathElement;
  readonly ends: SVGPathElement;
}

const layers = ["sea", "land", "named", "graticule", "borders"] as const;

const px = (value: number) => String(Math.round(value * 10) / 10);

/** Of a text's width, how much of it stands to the left of where it is anchored. */
const leftOf = { start: 0, middle: 0.5, end: 1 } as const;

/** The map beneath all else, or what the places of another layout mean. */
export function createGround(document: Document): GroundLayer {
  const element = svgElement(document, "svg", { class: "canvas-underlay", "aria-hidden": "true" });
  const world = element.appendChild(svgElement(document, "g"));
  let drawn: Drawn | null = null;
  let zoom = 1;

  const path = (name: string, d: string) =>
    world.appendChild(svgElement(document, "path", { class: `canvas-${name}`, d }));

  /** Text that grows neither smaller nor larger than what else is written. */
  function sizeNames() {
    for (const { name, text } of drawn?.names ?? [])
      write(text, "transform", `translate(${px(name.at.x)} ${px(name.at.y)}) scale(${1 / zoom})`);
  }

  function draw(ground: Ground): Drawn {
    for (const name of layers) path(name, ground[name]);
    if (ground.margin) {
      const { x, y, width, height } = ground.margin;
      const box = { x: px(x), y: px(y), width: px(width), height: px(height), rx: "10" };
      world.append(svgElement(document, "rect", { class: "canvas-margin", ...box }));
    }
    const leaders = path("leaders", "");
    const ends = path("true-places", "");
    const { weight, size } = labelFonts[font];
    const names = ground.names.map((name) => {
      const text = svgElement(document, "text", {
        class: `canvas-ground-name hue-${name.of}`,
        "font-size": String(size),
        "font-weight": String(weight),
        "text-anchor": name.anchor,
        y: px(0.35 * size),
      });
      world.append(text);
      return { name, text };
    });
    return { ground, names, leaders, ends };
  }

  return {
    element,
    show(ground, words) {
      const isOther = ground !== (drawn?.ground ?? null);
      if (isOther) {
        world.replaceChildren();
        drawn = ground && draw(ground);
        element.classList.toggle("is-map", ground !== null);
      }
      let isWritten = false;
      for (const { name, text } of drawn?.names ?? []) {
        const written = words[name.of];
        if (text.textContent === written) continue;
        text.textContent = written;
        isWritten = true;
      }
      sizeNames();
      return isOther || isWritten;
    },
    redraw(position) {
      if (drawn === null) return;
      let lines = "";
      let ends = "";
      for (const [id, at] of drawn.ground.places) {
        const now = position(id);
        if (now === null || Math.hypot(now.x - at.x, now.y - at.y) < atPlace) continue;
        lines += `M${px(at.x)},${px(at.y)}L${px(now.x)},${px(now.y)}`;
        /* A line of no length with round ends is a dot that keeps its size. */
        ends += `M${px(at.x)},${px(at.y)}h0`;
      }
      write(drawn.leaders, "d", lines);
      write(drawn.ends, "d", ends);
    },
    follow(camera) {
      write(world, "transform", `translate(${camera.pan.x} ${camera.pan.y}) scale(${camera.zoom})`);
      if (camera.zoom === zoom) return;
      zoom = camera.zoom;
      sizeNames();
    },
    extents(measure) {
      const { x, y, width, height } = drawn?.ground.margin ?? { x: 0, y: 0, width: 0, height: 0 };
      const point = { radius: 0, halfWidth: 0, above: 0, below: 0 };
      const corners = [
        { at: { x, y }, ...point },
        { at: { x: x + width, y: y + height }, ...point },
      ];
      const written = (drawn?.names ?? []).map(({ name: { at, anchor }, text }): Extent => {
        const size = measure(text.textContent, font);
        const left = leftOf[anchor];
        return {
          at,
          radius: 0,
          halfWidth: Math.max(left, 1 - left) * size.width,
          above: size.height / 2,
          below: size.height / 2,
        };
      });
      return [...(drawn?.ground.margin ? corners : []), ...written];
    },
    nameBoxes(camera, measure) {
      return (drawn?.names ?? []).map(({ name: { at, anchor }, text }) => {
        const { x, y } = toScreen(at, camera);
        const { width, height } = measure(text.textContent, font);
        return { x: x - leftOf[anchor] * width, y: y - height / 2, width, height };
      });
    },
  };
}
