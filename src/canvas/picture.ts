import { pointAt } from "../scene/curve";
import type { HullPath } from "../scene/hull";
import { type Palette, cssVariables } from "../scene/palette";
import type { Point, Positions, Rect, Scene, Size } from "../scene/scene";
import { type Camera, framing } from "./camera";
import { offscreenContext } from "./canvasError";
import { extentsOf } from "./extents";
import { createHulls } from "./hulls";
import { actorBoxes, tieBoxes } from "./intoView";
import { createLabels } from "./labels";
import { marksOf } from "./marks";
import { neighbourhood } from "./neighbourhood";
import { type Network, createNetwork } from "./network";
import { type AnchorOf, createOverlay } from "./overlay";
import { guardStylesheet } from "./stylesheetGuard";
import { createTextMeasure } from "./textMeasure";

/** What the picture says that is not in the scene. */
export interface PictureWords {
  /** The page's language: labels in another one say so. */
  readonly language: string;
  /** Inside of what has not happened. */
  readonly ifWord: string;
}

/** How many elements a change of scene has touched. */
export interface Touched {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
}

/** The layers on top of each other: hulls, Cytoscape's canvases, labels and marks, kept in step. */
export interface Picture {
  readonly root: HTMLElement;
  /** Where Cytoscape draws and hands point. */
  readonly net: HTMLElement;
  readonly network: Network;
  /** Touches the elements that differ, and no other. */
  readonly show: (scene: Scene, positions: Positions, words: PictureWords) => Touched;
  /** Nodes have moved: brings along what depends on where they are. */
  readonly placesChanged: () => void;
  /** Brings hulls, labels and marks to where the camera is. */
  readonly follow: () => void;
  /** Finds labels their places. */
  readonly placeLabels: (viewport: Size, obstacles: readonly Rect[], always: string | null) => void;
  readonly emphasise: (pointedAt: string | null, selected: string | null) => void;
  /** The camera that shows everything; `null` where there is nothing, or no room. */
  readonly framed: (viewport: Size, obstacles: readonly Rect[]) => Camera | null;
  /** What a label there names. CSS pixels. */
  readonly labelAt: (at: Point) => string | null;
  /** What has to be seen of an element, the fullest first, in CSS pixels of a camera; empty for what is not drawn. */
  readonly boxesOf: (id: string, camera: Camera) => readonly Rect[];
  /** Middle of a tie's line, or of a node, in model coordinates. */
  readonly middleOf: (id: string) => Point | null;
  readonly setPalette: (palette: Palette) => void;
  readonly forgetMeasures: () => void;
  readonly destroy: () => void;
}

/** Between what is framed and the element's edge, in CSS pixels. */
const framePadding = 22;

/** @throws CanvasUnavailableError where the browser gives no 2D canvas; then the element is as it was */
export function createPicture(element: HTMLElement, palette: Palette): Picture {
  const document = element.ownerDocument;
  const context = offscreenContext(document);
  const dropGuard = guardStylesheet(document);
  const root = document.createElement("div");
  root.className = "canvas-root";
  const net = document.createElement("div");
  net.className = "canvas-net";
  const hulls = createHulls(document);
  const overlay = createOverlay(document);
  root.append(hulls.element, net, overlay.element);
  element.append(root);
  const network = createNetwork(net, palette);
  const measure = createTextMeasure(context, getComputedStyle(root).fontFamily);
  const labels = createLabels();

  let words: PictureWords = { language: "", ifWord: "" };
  let hullPaths: ReadonlyMap<string, HullPath> = new Map();
  let anchorsMoved = true;

  const anchorOf: AnchorOf = ({ id, font, t }) => {
    if (font === "actor") return network.position(id);
    if (font === "tie") {
      const curve = network.curve(id);
      return curve && pointAt(curve, t ?? 0.5);
    }
    const outline = hullPaths.get(id)?.outline ?? [];
    return outline[Math.round((t ?? 0) * outline.length) % outline.length] ?? null;
  };

  function setVariables(next: Palette) {
    for (const [name, value] of Object.entries(cssVariables(next))) root.style.setProperty(name, value);
  }
  setVariables(palette);

  function placesChanged() {
    network.breakContested();
    hullPaths = hulls.redraw(network.scene(), network.position);
    overlay.setMarks(marksOf(network.scene(), words.ifWord, network.curve, network.position));
    anchorsMoved = true;
  }

  function follow() {
    const camera = network.camera();
    hulls.follow(camera);
    overlay.follow(camera, anchorOf, anchorsMoved);
    anchorsMoved = false;
  }

  return {
    root,
    net,
    network,
    placesChanged,
    follow,
    show(scene, positions, nextWords) {
      words = nextWords;
      const { removed, addedNodes, addedEdges, changedNodes, changedEdges, moved } = network.apply(scene, positions);
      placesChanged();
      return {
        added: addedNodes.length + addedEdges.length,
        removed: removed.length,
        changed: changedNodes.length + changedEdges.length,
        moved: moved.length,
      };
    },
    placeLabels(viewport, obstacles, always) {
      const { zoom, pan } = network.camera();
      const placed = labels.place(
        {
          scene: network.scene(),
          positions: network.positions(),
          camera: { zoom, ...pan },
          viewport,
          obstacles,
          measure: measure.size,
          curves: network.curves(),
          hulls: new Map([...hullPaths].map(([id, { outline }]) => [id, outline])),
          always: new Set(always === null ? [] : [always]),
        },
        words.language,
      );
      overlay.setLabels(placed);
      follow();
    },
    emphasise(pointedAt, selected) {
      const scene = network.scene();
      const lit = pointedAt === null ? null : neighbourhood(scene, pointedAt);
      const beside = selected === null ? null : neighbourhood(scene, selected);
      const ids = [...scene.nodes, ...scene.edges].map(({ id }) => id);
      network.setClasses({
        faded: new Set(lit === null ? [] : ids.filter((id) => !lit.has(id))),
        lit: lit ?? new Set(),
        selected: new Set(selected === null ? [] : [selected]),
        beside: new Set([...(beside ?? [])].filter((id) => id !== selected)),
      });
      hulls.fadeAllBut(lit);
      overlay.fadeAllBut(lit);
    },
    framed(viewport, obstacles) {
      const extents = extentsOf(network.scene(), network.position, network.curve, measure.size, hullPaths);
      if (extents.length === 0 || viewport.width === 0 || viewport.height === 0) return null;
      return framing(extents, viewport, obstacles, framePadding);
    },
    labelAt: (at) => overlay.labelAt(at, network.camera(), anchorOf),
    boxesOf(id, camera) {
      const node = network.scene().nodes.find((each) => each.id === id);
      const at = network.position(id);
      if (node && at) return actorBoxes(node, at, camera);
      const curve = network.curve(id);
      return curve ? tieBoxes(curve, camera) : [];
    },
    middleOf: (id) => network.position(id) ?? anchorOf({ id, font: "tie", t: 0.5 }),
    setPalette(next) {
      setVariables(next);
      network.setPalette(next);
    },
    forgetMeasures: measure.forget,
    destroy() {
      network.cy.destroy();
      root.remove();
      dropGuard();
    },
  };
}
