import { pointAt } from "../scene/curve";
import type { HullPath } from "../scene/hull";
import { type Palette, cssVariables } from "../scene/palette";
import type { Ground, GroundWords } from "../scene/map/ground";
import type { Point, Positions, Rect, Scene, Size } from "../scene/scene";
import { type Camera, framing } from "./camera";
import { offscreenContext } from "./canvasError";
import { extentsOf } from "./extents";
import { createGround } from "./ground";
import { createHulls } from "./hulls";
import { actorBoxes, tieBoxes } from "./intoView";
import { type GivenWay, createLabels } from "./labels";
import { marksOf } from "./marks";
import { besideSelected, neighbourhood } from "./neighbourhood";
import { type Network, createNetwork } from "./network";
import { type AnchorOf, type OverlayLabel, createOverlay } from "./overlay";
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

interface Shown {
  readonly touched: Touched;
  /** Whether anything is to be drawn otherwise than before. */
  readonly isOther: boolean;
  /** Who is to go elsewhere, and has not gone yet. */
  readonly moved: readonly { readonly id: string; readonly from: Point; readonly to: Point }[];
}

/** The layers on top of each other: a map, hulls, Cytoscape's canvases, labels and marks, kept in step. */
export interface Picture {
  readonly root: HTMLElement;
  /** Where Cytoscape draws and hands point. */
  readonly net: HTMLElement;
  readonly network: Network;
  /**
   * Touches the elements that differ, and no other.
   *
   * @param fades whether what comes and goes fades, where the reader wants motion and there is little enough of it
   */
  readonly show: (scene: Scene, positions: Positions, words: PictureWords, fades: boolean) => Shown;
  /**
   * Lays a map beneath it, or takes it away. The label is that of the margin, for actors without a place.
   *
   * @returns whether anything is otherwise than before
   */
  readonly setGround: (ground: Ground | null, words: GroundWords) => boolean;
  /** Puts actors somewhere, with all that depends on where they are. */
  readonly place: (places: Positions) => void;
  /** Nodes have moved: brings along what depends on where they are. */
  readonly placesChanged: () => void;
  /** Brings hulls, labels and marks to where the camera is. */
  readonly follow: () => void;
  /** The steps that find labels their places and put them there: one after the other, with nothing changed in between. */
  readonly stepsToLabels: (
    viewport: Size,
    obstacles: readonly Rect[],
    always: readonly string[],
  ) => readonly (() => void)[];
  readonly emphasise: (pointedAt: string | null, selected: readonly string[]) => void;
  /** The camera that shows everything, or these; `null` where there is nothing, or no room. */
  readonly framed: (viewport: Size, obstacles: readonly Rect[], ids?: ReadonlySet<string>) => Camera | null;
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

/**
 * Of more elements than this those around what is pointed at are set off, and the others stay as they are: to fade them all
 * would take longer than a pointer rests. What comes and goes among so many does so at once: a hand waits for it.
 */
const mostFaded = 150;

const isDense = ({ nodes, edges }: Scene) => nodes.length + edges.length > mostFaded;

const isSameWay = (one: GivenWay, other: GivenWay) =>
  one.badges.size === other.badges.size &&
  one.roomyPills.size === other.roomyPills.size &&
  [...one.badges].every(([id, t]) => other.badges.has(id) && other.badges.get(id) === t) &&
  [...one.roomyPills].every((id) => other.roomyPills.has(id));

/** @throws CanvasUnavailableError where the browser gives no 2D canvas; then the element is as it was */
export function createPicture(element: HTMLElement, palette: Palette): Picture {
  const document = element.ownerDocument;
  const context = offscreenContext(document);
  const dropGuard = guardStylesheet(document);
  const root = document.createElement("div");
  root.className = "canvas-root";
  const net = document.createElement("div");
  net.className = "canvas-net";
  const ground = createGround(document);
  const hulls = createHulls(document);
  const overlay = createOverlay(document);
  root.append(ground.element, hulls.element, net, overlay.element);
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

  /** As marks were last drawn. */
  let drawnWay = labels.givenWay();

  function drawMarks() {
    drawnWay = labels.givenWay();
    overlay.setMarks(marksOf(network.scene(), words.ifWord, network.curve, network.position, drawnWay));
  }

  function placesChanged() {
    network.breakContested();
    ground.redraw(network.position);
    hullPaths = hulls.redraw(network.scene(), network.position);
    drawMarks();
    anchorsMoved = true;
  }

  function follow() {
    const camera = network.camera();
    ground.follow(camera);
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
    show(scene, positions, nextWords, fades) {
      const before = network.scene();
      const isSaidOtherwise = words.language !== nextWords.language || words.ifWord !== nextWords.ifWord;
      words = nextWords;
      const { removed, addedNodes, addedEdges, changedNodes, changedEdges, moved } = network.apply(
        scene,
        positions,
        fades && !isDense(scene),
      );
      const touched = {
        added: addedNodes.length + addedEdges.length,
        removed: removed.length,
        changed: changedNodes.length + changedEdges.length,
        moved: moved.length,
      };
      const isOther =
        isSaidOtherwise ||
        Object.values(touched).some((count) => count > 0) ||
        JSON.stringify(before.hulls) !== JSON.stringify(scene.hulls);
      /* While a date moves most scenes are the same again. */
      if (!isOther) return { touched, isOther, moved: [] };
      root.classList.toggle(
        "is-comparing",
        scene.edges.some(({ compared }) => compared !== null),
      );
      /* Laid out otherwise it is another picture, whose labels must not depend on the one before. */
      const isElsewhere = moved.length > scene.nodes.length / 2;
      if (isElsewhere) labels.forget();
      placesChanged();
      /* What has changed may have another label, which is placed when all is at rest. */
      const changed = new Set(changedEdges.map(({ id }) => id));
      const spoken = [...scene.nodes, ...scene.edges].filter(({ id, silent }) => !silent && !changed.has(id));
      // Names that all travel at once would run over each other: they come back at rest.
      overlay.keepLabels(new Set(isElsewhere ? [] : spoken.map(({ id }) => id)));
      follow();
      return {
        touched,
        isOther,
        moved: moved.map(({ id, to }) => ({ id, from: network.position(id) ?? to, to })),
      };
    },
    setGround(next, groundWords) {
      if (!ground.show(next, groundWords)) return false;
      ground.redraw(network.position);
      return true;
    },
    place(places) {
      network.place(places);
      placesChanged();
      follow();
    },
    stepsToLabels(viewport, obstacles, always) {
      const camera = network.camera();
      const { zoom, pan } = camera;
      let placeOthers = (): readonly OverlayLabel[] => [];
      let placed: readonly OverlayLabel[] = [];
      return [
        () => {
          placeOthers = labels.place(
            {
              scene: network.scene(),
              positions: network.positions(),
              camera: { zoom, ...pan },
              viewport,
              obstacles: [...obstacles, ...ground.nameBoxes(camera, measure.size)],
              measure: measure.size,
              curves: network.curves(),
              hulls: new Map([...hullPaths].map(([id, { outline }]) => [id, outline])),
              always: new Set(always),
            },
            words.language,
          );
        },
        () => (placed = placeOthers()),
        () => {
          overlay.setLabels(placed);
          if (!isSameWay(drawnWay, labels.givenWay())) drawMarks();
          follow();
        },
      ];
    },
    emphasise(pointedAt, selected) {
      const scene = network.scene();
      const lit = pointedAt === null ? null : neighbourhood(scene, pointedAt);
      const beside = besideSelected(scene, selected);
      const ids = [...scene.nodes, ...scene.edges].map(({ id }) => id);
      const fadesNone = isDense(scene);
      network.setClasses({
        faded: new Set(lit === null || fadesNone ? [] : ids.filter((id) => !lit.has(id))),
        lit: lit ?? new Set(),
        selected: new Set(selected),
        beside: new Set([...beside, ...(fadesNone ? (lit ?? []) : [])].filter((id) => !selected.includes(id))),
      });
      hulls.fadeAllBut(lit);
      overlay.fadeAllBut(lit);
    },
    framed(viewport, obstacles, ids) {
      const { nodes, edges } = network.scene();
      const wanted =
        ids === undefined
          ? network.scene()
          : {
              nodes: nodes.filter(({ id }) => ids.has(id)),
              edges: edges.filter(({ id }) => ids.has(id)),
              hulls: [],
            };
      const paths = ids === undefined ? hullPaths : new Map<string, HullPath>();
      const extents = extentsOf(wanted, network.position, network.curve, measure.size, paths);
      if (extents.length === 0 || viewport.width === 0 || viewport.height === 0) return null;
      const beneath = ids === undefined ? ground.extents(measure.size) : [];
      return framing([...extents, ...beneath], viewport, obstacles, framePadding);
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
    forgetMeasures() {
      measure.forget();
      /* They were placed by those: the picture must not depend on when its fonts come. */
      labels.forget();
    },
    destroy() {
      network.destroy();
      overlay.destroy();
      root.remove();
      dropGuard();
    },
  };
}
