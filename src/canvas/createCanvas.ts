import type { Point, Size } from "../scene/scene";
import { type Camera, centredOn, toScreen, zoomedAround } from "./camera";
import type { Canvas, CanvasOptions } from "./canvas";
import "./canvas.css";
import { createFirstPicture } from "./firstPicture";
import { createGlide } from "./glide";
import { createHovering } from "./hovering";
import { wayIntoView } from "./intoView";
import { createPicture } from "./picture";
import { listen } from "./pointer";
import { createShift } from "./shift";

/** How long nothing has to move before labels are placed anew, in milliseconds. */
const restAfter = 140;

/** How long movements take, in milliseconds. */
const pace = { breath: 30, notch: 130, pan: 120, zoom: 170, fit: 280, focus: 320, shift: 520 } as const;

/**
 * Makes the picture in an element, which it fills. Its root has `data-state="moving"` while it moves and
 * `data-state="rest"` once labels are placed.
 *
 * @throws CanvasUnavailableError where the browser gives no 2D canvas
 */
export function createCanvas(element: HTMLElement, options: CanvasOptions): Canvas {
  const picture = createPicture(element, options.palette);
  const { root, net, network } = picture;
  const ending = new AbortController();
  const glide = createGlide(window, network.camera, network.setCamera, settle);
  const shift = createShift(window, pace.shift, picture.place, settle);
  const obstacles = options.obstacles ?? (() => []);

  let selected: readonly string[] = [];
  let highlighted: string | null = null;
  let held = false;
  /** Whether the camera is the one that frames everything. */
  let framed = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let soon = 0;
  let size: Size = { width: net.clientWidth, height: net.clientHeight };

  /** Something moves: labels only follow until it rests. */
  function stir() {
    root.dataset["state"] = "moving";
    clearTimeout(rest);
    rest = setTimeout(settle, restAfter);
  }

  function settle() {
    if (held || glide.moving() || shift.moving() || firstPicture.growing()) {
      stir();
      return;
    }
    for (const step of stepsToLabels()) step();
    rests();
  }

  /** Labels are in their places, and nothing moves. */
  function rests() {
    clearTimeout(rest);
    root.dataset["state"] = "rest";
  }

  function stepsToLabels() {
    return picture.stepsToLabels(size, obstacles(), selected);
  }

  /** When the page has shown what else comes of it: to measure it at once would make a hand wait. */
  function settleSoon() {
    firstPicture.disturb();
    stir();
    cancelAnimationFrame(soon);
    soon = requestAnimationFrame(() => {
      clearTimeout(rest);
      rest = setTimeout(settle, pace.breath);
    });
  }

  const firstPicture = createFirstPicture(picture, {
    frame() {
      emphasise();
      if (framed) network.setCamera(picture.framed(size, obstacles()) ?? network.camera());
    },
    stepsToLabels,
    done(showLabels) {
      if (showLabels === null && framed) fit(0);
      else if (showLabels === null || held || glide.moving()) settle();
      else {
        showLabels();
        rests();
      }
    },
  });

  const hovering = createHovering(
    () => held,
    (id, at) => options.onHover(id, at, size),
    () => {
      root.classList.toggle("is-over", hovering.hovered() !== null);
      emphasise();
    },
  );
  const emphasise = () => picture.emphasise(hovering.hovered() ?? highlighted, selected);

  /** Measured where all will be, since lines and hulls know where they are only from where they stand. */
  function framing(ids?: ReadonlySet<string>): Camera | null {
    const goals = shift.goals();
    if (goals.size === 0) return picture.framed(size, obstacles(), ids);
    const here = new Map([...goals.keys()].flatMap((id) => [[id, network.position(id) ?? { x: 0, y: 0 }] as const]));
    picture.place(goals);
    const camera = picture.framed(size, obstacles(), ids);
    picture.place(here);
    return camera;
  }

  function fit(duration: number) {
    framed = true;
    // All of it is framed when all of it is there.
    if (firstPicture.growing()) return;
    move(framing() ?? network.camera(), duration > 0 && shift.moving() ? pace.shift : duration);
  }

  /** The camera is no longer the one that frames everything. */
  function take(camera: Camera, duration: number) {
    framed = false;
    move(camera, duration);
  }

  function move(camera: Camera, duration: number) {
    if (duration > 0) stir();
    glide.to(camera, duration);
    if (duration === 0) settle();
  }

  function resize() {
    const before = size;
    const { clientWidth: width, clientHeight: height } = net;
    if (width === before.width && height === before.height) return;
    size = { width, height };
    firstPicture.disturb();
    network.cy.resize();
    if (framed) {
      fit(0);
      return;
    }
    const { zoom, pan } = network.camera();
    const middle = { x: pan.x + (size.width - before.width) / 2, y: pan.y + (size.height - before.height) / 2 };
    network.setCamera({ zoom, pan: middle });
    settle();
  }

  /** What a hand points at: a label hides the lines beneath it, and lies on no actor. */
  function pointedAt(id: string | null, at: Point): string | null {
    const isActor = id !== null && network.position(id) !== null;
    return isActor ? id : (picture.labelAt(at) ?? id);
  }

  const handlers = {
    tapped: (id: string | null, at: Point, besides: boolean) => options.onSelect(pointedAt(id, at), besides),
    tappedTwice(id: string | null, at: Point) {
      const named = pointedAt(id, at);
      if (named !== null) options.onActivate?.(named);
    },
    menu(id: string | null, at: Point) {
      const named = pointedAt(id, at);
      if (named !== null) options.onMenu?.(named, at);
    },
    over(id: string | null, at: Point | null) {
      // While something is dragged Cytoscape reports the ground, whatever the pointer is on.
      if (held && at !== null) return;
      hovering.over(at && pointedAt(id, at), at);
    },
    dragged() {
      hovering.hide();
      picture.placesChanged();
      stir();
    },
    dropped(id: string, to: Point) {
      framed = false;
      options.onMove(id, to);
      stir();
    },
    cameraMoved() {
      firstPicture.disturb();
      if (held) {
        framed = false;
        hovering.hide();
      }
      stir();
    },
    pressed() {
      held = true;
      root.classList.add("is-held");
      glide.stop();
      stir();
    },
    released(at: Point | null) {
      if (!held) return;
      held = false;
      root.classList.remove("is-held");
      hovering.letGo(at);
    },
    wheeled(at: Point, factor: number, notch: boolean) {
      framed = false;
      stir();
      glide.to(zoomedAround(glide.goal(), at, factor), notch ? pace.notch : 0);
    },
  };
  listen(network.cy, root, net, handlers, ending.signal);
  network.cy.on("render", picture.follow);
  const observer = new ResizeObserver(resize);
  observer.observe(net);

  /* What was measured before was of a font that stands in until the page's own has come. */
  const remeasure = () => {
    picture.forgetMeasures();
    firstPicture.disturb();
    if (framed && !held && !glide.moving()) fit(0);
    else settle();
  };
  document.fonts.addEventListener("loadingdone", remeasure, { signal: ending.signal });

  return {
    show(scene, positions, words, isPassing = false) {
      const first = network.scene().nodes.length === 0;
      shift.stop();
      const isCutShort = firstPicture.growing();
      if (isCutShort) firstPicture.stop();
      else if (first && firstPicture.begin(scene, positions, words)) {
        stir();
        return { added: scene.nodes.length + scene.edges.length, removed: 0, changed: 0, moved: 0 };
      }
      const { touched, isOther, moved } = picture.show(scene, positions, words, !first);
      shift.to(moved);
      const hovered = hovering.hovered();
      if (hovered !== null && picture.middleOf(hovered) === null) hovering.leave();
      if (isOther) emphasise();
      /* The first scene is about to be framed: labels would be placed twice. */
      if (isCutShort && framed) fit(0);
      else if (first || isPassing) stir();
      else settleSoon();
      return touched;
    },
    prepare(scene, positions) {
      // Where there is nothing yet a picture is drawn part by part, and those are made then.
      if (!firstPicture.growing() && network.scene().nodes.length > 0) network.prepare(scene, positions);
    },
    setGround(ground, names) {
      if (picture.setGround(ground, names)) settle();
    },
    setPalette: picture.setPalette,
    setSelected(ids) {
      if (ids.join(" ") === selected.join(" ")) return;
      selected = ids;
      emphasise();
      settleSoon();
    },
    setHighlight(id) {
      if (id === highlighted) return;
      highlighted = id;
      emphasise();
      /* With it a list may have gone that stood over labels. */
      if (id === null) settleSoon();
    },
    bringIntoView(id) {
      const camera = glide.goal();
      const boxes = picture.boxesOf(id, camera);
      if (held || boxes.length === 0 || size.width === 0) return;
      const { x, y } = wayIntoView(boxes, size, obstacles());
      if (x === 0 && y === 0) return;
      take({ zoom: camera.zoom, pan: { x: camera.pan.x + x, y: camera.pan.y + y } }, pace.focus);
    },
    focus(id, { animate = true } = {}) {
      const point = picture.middleOf(id);
      if (point === null || size.width === 0) return;
      const middle = { x: size.width / 2, y: size.height / 2 };
      take(centredOn(network.camera(), point, middle), animate ? pace.focus : 0);
    },
    fit: ({ animate = true } = {}) => fit(animate ? pace.fit : 0),
    reframe() {
      if (framed && !held) fit(pace.fit);
    },
    frame(ids) {
      const camera = framing(ids);
      if (camera !== null) take(camera, pace.shift);
    },
    zoomBy: (factor) => take(zoomedAround(glide.goal(), { x: size.width / 2, y: size.height / 2 }, factor), pace.zoom),
    panBy(dx, dy) {
      const { zoom, pan } = glide.goal();
      take({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } }, pace.pan);
    },
    resize,
    edgeScreenPoint: (id) => onScreen(network.curve(id) && picture.middleOf(id)),
    nodeScreenPoint: (id) => onScreen(network.position(id)),
    camera: network.camera,
    destroy() {
      ending.abort();
      clearTimeout(rest);
      cancelAnimationFrame(soon);
      firstPicture.stop();
      glide.stop();
      shift.stop();
      observer.disconnect();
      picture.destroy();
    },
  };

  function onScreen(point: Point | null): Point | null {
    return point && toScreen(point, network.camera());
  }
}
