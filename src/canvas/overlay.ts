import { badgeReach, leastZoomOfBadge, leastZoomOfScale, scaleStep } from "../scene/labels/mark";
import { pill, pillWidth, smallPill } from "../scene/labels/pills";
import type { LabelFont } from "../scene/labels/placement";
import type { Hue } from "../scene/palette";
import type { Point, Size } from "../scene/scene";
import { createAfterFrame } from "./afterFrame";
import type { Camera } from "./camera";
import { svgElement, write } from "./svg";
import { labelFonts } from "./textMeasure";

/** A label at its place: it follows a point of the model, at a distance that does not grow with zoom. */
export interface OverlayLabel {
  /** Of what it names. An alliance has one as an actor and one as a hull. */
  readonly id: string;
  readonly font: LabelFont;
  readonly lines: readonly string[];
  /** Where it differs from the page's language. */
  readonly lang: string | null;
  /** Where along its tie or hull it hangs, 0 to 1; `null` for an actor's. */
  readonly t: number | null;
  /** From the anchor to the label's middle, in CSS pixels. */
  readonly offset: Point;
  readonly size: Size;
}

/** A count beside an actor, on its left or its right. */
interface Pill {
  readonly pill: string;
  readonly isLeft: boolean;
  /** Without its count, for want of room. */
  readonly isSmall: boolean;
}

/** What is drawn over a tie or a node and grows with it. `turn` in degrees. */
export interface OverlayMark {
  readonly id: string;
  readonly at: Point;
  readonly turn: number;
  /** Around 0, 0: `d` of a path; a word inside of a node, on its ink where that is filled; a sign in a badge; the steps
   * of a scale that are filled. */
  readonly drawn:
    | { readonly path: string }
    | { readonly word: string; readonly size: number; readonly onInk: boolean }
    | { readonly badge: string; readonly hue: Hue }
    | Pill
    | { readonly pinned: true }
    | { readonly scale: number; readonly hue: Hue };
}

/** Model coordinates of what a label hangs on; `null` for what is not in the picture. */
export type AnchorOf = (label: Pick<OverlayLabel, "id" | "font" | "t">) => Point | null;

export interface Overlay {
  readonly element: SVGSVGElement;
  /** Puts labels and marks where their anchors are now. Cheap where only the pan has changed. */
  readonly follow: (camera: Camera, anchorOf: AnchorOf, anchorsMoved: boolean) => void;
  readonly setLabels: (labels: readonly OverlayLabel[]) => void;
  /** Takes away the labels of whatever else: it has left, and others may only be placed later. */
  readonly keepLabels: (ids: ReadonlySet<string>) => void;
  /** What a pill says that was there before it says when the next frame has been shown: letters take the longest to draw. */
  readonly setMarks: (marks: readonly OverlayMark[]) => void;
  /** Labels and marks of everything else fade; `null` for none. */
  readonly fadeAllBut: (ids: ReadonlySet<string> | null) => void;
  /** The id of what a label at this point names; `null` where there is none. CSS pixels. */
  readonly labelAt: (at: Point, camera: Camera, anchorOf: AnchorOf) => string | null;
  readonly destroy: () => void;
}

interface Shown {
  label: OverlayLabel;
  readonly text: SVGTextElement;
}

const px = (value: number) => String(Math.round(value * 100) / 100);

/** Labels and marks over the picture, as SVG, so that text stays text: crisp, and in the fonts of the page. */
export function createOverlay(document: Document): Overlay {
  const view = document.defaultView ?? window;
  const element = svgElement(document, "svg", { class: "canvas-overlay", "aria-hidden": "true" });
  const world = element.appendChild(svgElement(document, "g"));
  const markLayer = world.appendChild(svgElement(document, "g"));
  const labelLayer = world.appendChild(svgElement(document, "g"));
  const shown = new Map<string, Shown>();
  let marks: readonly { readonly mark: OverlayMark; readonly element: SVGElement }[] = [];
  let lit: ReadonlySet<string> | null = null;
  let zoom = Number.NaN;

  const unwritten = new Map<SVGElement, Pill>();
  const writing = createAfterFrame(view, () => {
    for (const [drawn, told] of unwritten) writePill(drawn, told);
    unwritten.clear();
  });

  function rewrite(drawn: SVGElement, { drawn: before }: OverlayMark, { drawn: now }: OverlayMark) {
    if (!("pill" in now) || !("pill" in before)) return;
    drawn.classList.toggle("is-small", now.isSmall);
    // On the other side it would lie over its actor.
    if (before.isLeft !== now.isLeft) {
      writePill(drawn, now);
      unwritten.delete(drawn);
    } else if (before.pill !== now.pill) unwritten.set(drawn, now);
  }

  const fade = (drawn: SVGElement, id: string) => drawn.classList.toggle("is-faded", lit !== null && !lit.has(id));

  return {
    element,
    follow(camera, anchorOf, anchorsMoved) {
      write(world, "transform", `translate(${px(camera.pan.x)} ${px(camera.pan.y)})`);
      if (camera.zoom === zoom && !anchorsMoved) return;
      zoom = camera.zoom;
      element.classList.toggle("is-far", zoom < leastZoomOfScale);
      for (const { label, text } of shown.values()) {
        const anchor = anchorOf(label);
        if (anchor === null) continue;
        const { x, y } = label.offset;
        write(text, "transform", `translate(${px(anchor.x * zoom + x)} ${px(anchor.y * zoom + y)})`);
      }
      for (const { mark, element: drawn } of marks) {
        const isSign = "badge" in mark.drawn || "pill" in mark.drawn || "pinned" in mark.drawn;
        const share = "pill" in mark.drawn && mark.drawn.isSmall ? smallPill : 1;
        const scale = share * (isSign ? Math.max(zoom, leastZoomOfBadge) : zoom);
        write(
          drawn,
          "transform",
          `translate(${px(mark.at.x * zoom)} ${px(mark.at.y * zoom)}) rotate(${px(mark.turn)}) scale(${px(scale)})`,
        );
      }
    },
    setLabels(labels) {
      const keep = new Set<string>();
      for (const label of labels) {
        const key = `${label.font} ${label.id}`;
        keep.add(key);
        const before = shown.get(key);
        if (before && sameText(before.label, label)) before.label = label;
        else {
          before?.text.remove();
          const text = labelLayer.appendChild(drawLabel(document, label));
          fade(text, label.id);
          shown.set(key, { label, text });
        }
      }
      for (const [key, { text }] of shown) {
        if (keep.has(key)) continue;
        text.remove();
        shown.delete(key);
      }
      zoom = Number.NaN;
    },
    keepLabels(ids) {
      for (const [key, { label, text }] of shown) {
        if (ids.has(label.id)) continue;
        text.remove();
        shown.delete(key);
      }
    },
    setMarks(next) {
      const before = new Map(marks.map((each) => [markKey(each.mark), each]));
      marks = next.map((mark) => {
        const key = markKey(mark);
        const known = before.get(key);
        before.delete(key);
        const drawn = known?.element ?? markLayer.appendChild(drawMark(document, mark));
        if (known === undefined) fade(drawn, mark.id);
        else rewrite(drawn, known.mark, mark);
        return { mark, element: drawn };
      });
      for (const gone of before.values()) {
        gone.element.remove();
        unwritten.delete(gone.element);
      }
      if (unwritten.size > 0) writing.ask();
      zoom = Number.NaN;
    },
    fadeAllBut(ids) {
      lit = ids;
      for (const { label, text } of shown.values()) fade(text, label.id);
      for (const { mark, element: drawn } of marks) fade(drawn, mark.id);
    },
    labelAt(at, camera, anchorOf) {
      for (const { label } of [...shown.values()].toReversed()) {
        const anchor = anchorOf(label);
        if (anchor === null) continue;
        const x = anchor.x * camera.zoom + camera.pan.x + label.offset.x;
        const y = anchor.y * camera.zoom + camera.pan.y + label.offset.y;
        if (Math.abs(at.x - x) <= label.size.width / 2 && Math.abs(at.y - y) <= label.size.height / 2) return label.id;
      }
      return null;
    },
    destroy: () => writing.stop(),
  };
}

/** The same for marks that are drawn alike, wherever they stand, and for all pills of an actor: those are written anew. */
const markKey = ({ id, drawn }: OverlayMark): string => `${id} ${"pill" in drawn ? "pill" : JSON.stringify(drawn)}`;

const sameText = (one: OverlayLabel, other: OverlayLabel) =>
  one.lang === other.lang && one.lines.join("\n") === other.lines.join("\n");

/** Around 0, 0: each line is centred, and so are they all together. */
function drawLabel(document: Document, { id, font, lines, lang }: OverlayLabel): SVGTextElement {
  const { weight, size, line } = labelFonts[font];
  const text = svgElement(document, "text", {
    class: `canvas-label is-${font}`,
    "font-size": String(size),
    "font-weight": String(weight),
    "data-id": id,
  });
  if (lang !== null) text.setAttribute("lang", lang);
  lines.forEach((words, at) => {
    /* The middle of letters is about 0.35 em above their baseline. */
    const y = (at - (lines.length - 1) / 2) * line + 0.35 * size;
    text.appendChild(svgElement(document, "tspan", { x: "0", y: px(y) })).textContent = words;
  });
  return text;
}

function drawMark(document: Document, { id, drawn }: OverlayMark): SVGElement {
  if ("path" in drawn) return svgElement(document, "path", { class: "canvas-mark", d: drawn.path, "data-id": id });
  if ("badge" in drawn) return drawBadge(document, id, drawn.badge, drawn.hue);
  if ("scale" in drawn) return drawScale(document, id, drawn.scale, drawn.hue);
  if ("pill" in drawn) return drawPill(document, id, drawn);
  if ("pinned" in drawn) return svgElement(document, "path", { class: "canvas-pin", d: pinPath, "data-id": id });
  const text = svgElement(document, "text", {
    class: drawn.onInk ? "canvas-if is-on-ink" : "canvas-if",
    "font-size": String(drawn.size),
    y: px(0.35 * drawn.size),
    "data-id": id,
  });
  text.textContent = drawn.word;
  return text;
}

function drawBadge(document: Document, id: string, sign: string, hue: Hue): SVGElement {
  const badge = svgElement(document, "g", { class: `canvas-badge hue-${hue}`, "data-id": id });
  const side = 2 * badgeReach;
  const corner = { x: px(-badgeReach), y: px(-badgeReach), width: px(side), height: px(side), rx: px(badgeReach) };
  badge.append(svgElement(document, "rect", corner));
  const size = sign.length > 1 ? 9 : 12;
  const text = svgElement(document, "text", { "font-size": String(size), y: px(0.35 * size) });
  badge.appendChild(text).textContent = sign;
  return badge;
}

/** Begins at 0, 0: at the rim of its actor. */
function drawPill(document: Document, id: string, told: Pill): SVGElement {
  const drawn = svgElement(document, "g", { class: "canvas-pill", "data-id": id });
  drawn.classList.toggle("is-small", told.isSmall);
  const box = { y: px(-pill.height / 2), height: px(pill.height), rx: px(pill.height / 2) };
  drawn.append(svgElement(document, "rect", box), svgElement(document, "text", { "font-size": "10.5", y: "3.7" }));
  writePill(drawn, told);
  return drawn;
}

function writePill(drawn: SVGElement, { pill: text, isLeft }: Pill): void {
  const [box, words] = drawn.children;
  if (!box || !words) return;
  const width = pillWidth(text);
  write(box, "width", px(width));
  write(box, "x", px(isLeft ? -width : 0));
  write(words, "x", px(isLeft ? -width / 2 : width / 2));
  if (words.textContent !== text) words.textContent = text;
}

/** A pin stuck in at 0, 0. */
const pinPath = "M0 0V-5M-3.6 -5H3.6L2.6 -7.4V-11H-2.6V-7.4Z";

/** Seven steps along the line, as many filled as the band has rank. */
function drawScale(document: Document, id: string, filled: number, hue: Hue): SVGElement {
  const scale = svgElement(document, "g", { class: `canvas-scale hue-${hue}`, "data-id": id });
  const { width, height, gap } = scaleStep;
  const length = 7 * width + 6 * gap;
  const ground = { x: -length / 2 - 2, y: -height / 2 - 1.5, width: length + 4, height: height + 3, rx: 2 };
  scale.append(
    svgElement(document, "rect", {
      class: "ground",
      ...Object.fromEntries(Object.entries(ground).map(([k, v]) => [k, px(v)])),
    }),
  );
  for (let step = 0; step < 7; step++) {
    const x = -length / 2 + step * (width + gap);
    const box = { x: px(x), y: px(-height / 2), width: px(width), height: px(height), rx: "0.8" };
    scale.append(svgElement(document, "rect", { class: step < filled ? "filled" : "empty", ...box }));
  }
  return scale;
}
