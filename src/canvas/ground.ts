import type { Measure } from "../scene/labels/placement";
import type { Ground } from "../scene/map/ground";
import type { Point, Rect } from "../scene/scene";
import { type Camera, type Extent, toScreen } from "./camera";
import { svgElement } from "./svg";
import { labelFonts } from "./textMeasure";

/** Nearer to its true place than this, in model units, an actor stands on it. */
const atPlace = 3;
const font = "hull";

export interface GroundLayer {
  readonly element: SVGSVGElement;
  /** Draws a map, or takes it away. @returns whether that is another one, or is labelled otherwise, than before */
  readonly show: (ground: Ground | null, marginLabel: string) => boolean;
  /** Ties actors to their true places from where they stand now. */
  readonly redraw: (position: (id: string) => Point | null) => void;
  readonly follow: (camera: Camera) => void;
  /** What has to be in the frame besides what stands on the map: the margin's. */
  readonly extents: () => readonly Extent[];
  /** What the margin's label covers, in CSS pixels; `null` where there is none. */
  readonly labelBox: (camera: Camera, measure: Measure) => Rect | null;
}

interface Drawn {
  readonly ground: Ground;
  readonly label: SVGTextElement;
  /** From actors to their true places. */
  readonly leaders: SVGPathElement;
  readonly ends: SVGPathElement;
}

const layers = ["sea", "land", "named", "graticule", "borders"] as const;

const px = (value: number) => String(Math.round(value * 10) / 10);

/** The map beneath all else. */
export function createGround(document: Document): GroundLayer {
  const element = svgElement(document, "svg", { class: "canvas-underlay", "aria-hidden": "true" });
  const world = element.appendChild(svgElement(document, "g"));
  let drawn: Drawn | null = null;
  let zoom = 1;

  const path = (name: string, d: string) =>
    world.appendChild(svgElement(document, "path", { class: `canvas-${name}`, d }));

  /** Text that grows neither smaller nor larger than what else is written. */
  function sizeLabel() {
    const at = drawn?.ground.margin?.labelAt;
    if (at) drawn?.label.setAttribute("transform", `translate(${px(at.x)} ${px(at.y)}) scale(${1 / zoom})`);
  }

  function draw(ground: Ground): Drawn {
    for (const name of layers) path(name, ground[name]);
    if (ground.margin) {
      const { x, y, width, height } = ground.margin.frame;
      const box = { x: px(x), y: px(y), width: px(width), height: px(height), rx: "10" };
      world.append(svgElement(document, "rect", { class: "canvas-margin", ...box }));
    }
    const leaders = path("leaders", "");
    const ends = path("true-places", "");
    const { weight, size } = labelFonts[font];
    const label = svgElement(document, "text", {
      class: "canvas-margin-label",
      "font-size": String(size),
      "font-weight": String(weight),
      y: px(0.35 * size),
    });
    world.append(label);
    return { ground, label, leaders, ends };
  }

  return {
    element,
    show(ground, marginLabel) {
      const isOther = ground !== (drawn?.ground ?? null);
      if (isOther) {
        world.replaceChildren();
        drawn = ground && draw(ground);
        element.classList.toggle("is-map", ground !== null);
      }
      const label = ground?.margin ? marginLabel : "";
      const isLabelled = drawn !== null && drawn.label.textContent !== label;
      if (drawn) drawn.label.textContent = label;
      sizeLabel();
      return isOther || isLabelled;
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
      drawn.leaders.setAttribute("d", lines);
      drawn.ends.setAttribute("d", ends);
    },
    follow(camera) {
      world.setAttribute("transform", `translate(${camera.pan.x} ${camera.pan.y}) scale(${camera.zoom})`);
      if (camera.zoom === zoom) return;
      zoom = camera.zoom;
      sizeLabel();
    },
    extents() {
      const frame = drawn?.ground.margin?.frame;
      if (!frame) return [];
      const { x, y, width, height } = frame;
      const corner = { radius: 0, halfWidth: 0, above: 0, below: 0 };
      return [
        { at: { x, y }, ...corner },
        { at: { x: x + width, y: y + height }, ...corner },
      ];
    },
    labelBox(camera, measure) {
      const at = drawn?.ground.margin?.labelAt;
      if (!at) return null;
      const { x, y } = toScreen(at, camera);
      const { width, height } = measure(drawn?.label.textContent ?? "", font);
      return { x, y: y - height / 2, width, height };
    },
  };
}
