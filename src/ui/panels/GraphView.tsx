import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { afterFrame } from "../../canvas/afterFrame";
import type { Canvas } from "../../canvas/canvas";
import { createCanvas } from "../../canvas/createCanvas";
import { CanvasUnavailableError } from "../../canvas/canvasError";
import type { Focus } from "../../scene/focus/focus";
import { onlyPlaced } from "../../scene/onlyPlaced";
import { type LayoutId, readArrangement } from "../../scene/layouts/arrangement";
import { darkPalette, lightPalette } from "../../scene/palette";
import type { Point, Positions, Rect, Scene, SceneEdge, Size } from "../../scene/scene";
import { selectedIn } from "../../state/selectionStore";
import { isDark } from "../../state/viewStore";
import {
  useActions,
  useApp,
  useCascade,
  useLanguage,
  useMessages,
  useOpened,
  useScene,
  useSelection,
  useView,
} from "../app/context";
import { useActivate } from "../app/activate";
import { HoverCard, Selected } from "./laterPanels";

interface GraphViewProps {
  readonly onCanvas: (canvas: Canvas | null) => void;
  /** Told `true` where this browser gives no canvas to draw on. */
  readonly onUnavailable: (unavailable: true) => void;
}

/**
 * What controls over the picture cover, and the list while it has the focus, so that nothing is framed, labelled or
 * brought into view beneath them.
 */
function obstaclesIn(element: HTMLElement): readonly Rect[] {
  const frame = element.getBoundingClientRect();
  const over = element.closest(".view")?.querySelectorAll("[data-obstacle], .picture-list:focus-within");
  return [...(over ?? [])].map((control) => {
    const { x, y, width, height } = control.getBoundingClientRect();
    return { x: x - frame.x, y: y - frame.y, width, height };
  });
}

const asksForMore = (before: Focus, { expanded, added }: Focus) =>
  expanded.length > before.expanded.length || added.length > before.added.length;

type Bends = ReadonlyMap<string, number>;

const bentAs = (edge: SceneEdge, bends: Bends): SceneEdge => {
  const bend = bends.get(edge.id) ?? edge.bend;
  return bend === edge.bend ? edge : { ...edge, bend };
};

/** Without those who have no place yet, and as the layout has it. */
function drawnOf(scene: Scene, positions: Positions, layout: LayoutId, bends: Bends | null): Scene {
  const placed = onlyPlaced(scene, positions);
  // Where places say something else, who is in an alliance does not stand together, and a hull would be all over.
  if (layout === "force" || layout === "blocs") return placed;
  const edges = bends === null ? placed.edges : placed.edges.map((edge) => bentAs(edge, bends));
  return { ...placed, edges, hulls: [] };
}

/** What a hand on the canvas asks of what is drawn. */
interface Reached {
  /** The two actors of a line that stands for several ties; `null` for anything else. */
  readonly pairOf: (id: string) => readonly [string, string] | null;
  readonly isActor: (id: string) => boolean;
  readonly activate: (id: string) => void;
}

const outOfReach: Reached = { pairOf: () => null, isActor: () => false, activate: () => {} };

/** The bridge from the stores to the canvas, and the only one: it forwards, and draws nothing itself. */
export function GraphView({ onCanvas, onUnavailable }: GraphViewProps) {
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const { selectors, placeNewcomers, awaited } = useApp();
  const opened = useOpened();
  const scene = useScene();
  const cascade = useCascade();
  const arrangedKey = useView((state) => state.arrangedKey);
  const positions = selectors.positions(opened, arrangedKey, scene, cascade);
  const { ground = null, bends = null } = opened.arranged.get(arrangedKey) ?? {};
  const layout = readArrangement(arrangedKey)?.layout ?? "force";
  const missing = scene.nodes.filter(({ id }) => !positions.has(id)).map(({ id }) => id);
  const wanted = missing.length === 0 ? "" : [arrangedKey, ...missing].join(" ");
  const shown = useMemo(() => drawnOf(scene, positions, layout, bends), [scene, positions, layout, bends]);
  useEffect(() => {
    if (wanted === "") return undefined;
    // Whoever is there already is drawn first.
    return afterFrame(window, () => placeNewcomers(wanted.split(" ").slice(1)));
  }, [placeNewcomers, wanted]);
  const isMenuOpen = useView(({ menu }) => menu !== null);
  const palette = useView(isDark) ? darkPalette : lightPalette;
  const { selected, beside, pointed, follow, centre } = useSelection((state) => state);
  // Read when a scene is shown, and no reason to show one.
  const scrubbing = useRef(false);
  const isScrubbing = useView((state) => state.scrubbing);
  useLayoutEffect(() => {
    scrubbing.current = isScrubbing;
  }, [isScrubbing]);
  const element = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [hovered, setHovered] = useState<{ id: string; at: Point; frame: Size } | null>(null);

  /** Of what is drawn now, for hands that reach into a canvas made before. */
  const latest = useRef<Reached>(outOfReach);
  const activate = useActivate();
  useLayoutEffect(() => {
    const pairOf = (id: string) => {
      const line = scene.edges.find((edge) => edge.id === id);
      return line === undefined || line.count === 1 ? null : ([line.from, line.to] as const);
    };
    const isActor = (id: string) => scene.nodes.some((node) => node.id === id);
    latest.current = { pairOf, isActor, activate };
  }, [scene, activate]);

  useEffect(() => {
    const host = element.current;
    if (host === null) return undefined;
    try {
      const made = createCanvas(host, {
        palette: lightPalette,
        onSelect: (id, besides) => {
          const pair = id === null ? null : latest.current.pairOf(id);
          if (pair !== null) actions.selectPair(...pair);
          else if (besides && id !== null) actions.selectBeside(id);
          else actions.select(id);
        },
        onHover: (id, at, frame) => {
          if (id !== null) void Selected.preload();
          setHovered(id !== null && at !== null ? { id, at, frame } : null);
          actions.point(id);
        },
        onActivate: (id) => latest.current.activate(id),
        onMenu: (id, { x, y }) => {
          if (!latest.current.isActor(id)) return;
          const frame = host.getBoundingClientRect();
          actions.showMenu({ id, at: { x: frame.x + x, y: frame.y + y } });
        },
        onMove: actions.move,
        obstacles: () => obstaclesIn(host),
      });
      setCanvas(made);
      onCanvas(made);
      return () => {
        made.destroy();
        setCanvas(null);
        onCanvas(null);
      };
    } catch (error) {
      if (!(error instanceof CanvasUnavailableError)) throw error;
      onUnavailable(true);
      return undefined;
    }
  }, [actions, onCanvas, onUnavailable]);

  useEffect(() => canvas?.setPalette(palette), [canvas, palette]);

  // The first scene is framed; after that the frame is the reader's.
  const framed = useRef<Canvas | null>(null);
  useEffect(() => {
    if (canvas === null) return;
    canvas.show(shown, positions, { language, ifWord: t.network.hypotheticalMark }, scrubbing.current);
    if (framed.current !== canvas) canvas.fit({ animate: false });
    framed.current = canvas;
  }, [canvas, shown, positions, language, t]);

  // Told of while a control is still pressed: what it will bring is made ready.
  useEffect(
    () =>
      cascade === null
        ? awaited.listen((next) => canvas?.prepare(drawnOf(next, positions, layout, bends), positions))
        : undefined,
    [awaited, canvas, cascade, positions, layout, bends],
  );

  // What is unfolded comes into the frame; when it is folded up again, everything does.
  const unfolded = useSelection((state) => state.unfolded?.event ?? null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (canvas === null || unfolded === before.current) return;
    before.current = unfolded;
    if (unfolded === null) canvas.fit();
    else canvas.frame(new Set(cascade?.columns.keys() ?? []));
  }, [canvas, unfolded, cascade]);

  // Another layout is another picture: all of it is shown.
  const keyBefore = useRef(arrangedKey);
  useEffect(() => {
    if (canvas === null) return;
    canvas.setGround(ground, { ...t.families, unplaced: t.layouts.unplaced });
    if (keyBefore.current !== arrangedKey) canvas.fit();
    keyBefore.current = arrangedKey;
  }, [canvas, ground, arrangedKey, t]);

  // Who looks at a neighbourhood alone wants it large; who asks for more wants to see it.
  const focus = useSelection((state) => state.focus);
  const focusBefore = useRef(focus);
  useEffect(() => {
    const old = focusBefore.current;
    focusBefore.current = focus;
    if (canvas === null || old === focus) return;
    if (old.around !== focus.around) canvas.fit();
    else if (asksForMore(old, focus)) canvas.reframe();
  }, [canvas, focus]);

  useEffect(() => canvas?.setSelected(selectedIn({ selected, beside })), [canvas, selected, beside]);
  useEffect(() => {
    canvas?.setHighlight(pointed);
    if (pointed !== null && follow) canvas?.bringIntoView(pointed);
  }, [canvas, pointed, follow]);
  useEffect(() => {
    if (centre === null || canvas === null) return;
    canvas.focus(centre.id);
    actions.centred();
  }, [actions, canvas, centre]);

  return (
    <>
      <div ref={element} className="graph" onPointerEnter={() => void HoverCard.preload()} />
      {hovered !== null && !isMenuOpen && <HoverCard {...hovered} />}
    </>
  );
}
