import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Canvas, createCanvas } from "../../canvas/createCanvas";
import { CanvasUnavailableError } from "../../canvas/canvasError";
import { darkPalette, lightPalette } from "../../scene/palette";
import type { Point, Rect, Size } from "../../scene/scene";
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
import { HoverCard } from "./HoverCard";
import { Selected } from "./laterPanels";

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

/** The bridge from the stores to the canvas, and the only one: it forwards, and draws nothing itself. */
export function GraphView({ onCanvas, onUnavailable }: GraphViewProps) {
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const { selectors } = useApp();
  const opened = useOpened();
  const scene = useScene();
  const cascade = useCascade();
  const positions = selectors.positions(opened, scene, cascade);
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

  useEffect(() => {
    const host = element.current;
    if (host === null) return undefined;
    try {
      const made = createCanvas(host, {
        palette: lightPalette,
        onSelect: (id, besides) => {
          if (besides && id !== null) actions.selectBeside(id);
          else actions.select(id);
        },
        onHover: (id, at) => {
          if (id !== null) Selected.preload();
          const frame = { width: host.clientWidth, height: host.clientHeight };
          setHovered(id !== null && at !== null ? { id, at, frame } : null);
          actions.point(id);
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
    canvas.show(scene, positions, { language, ifWord: t.network.hypotheticalMark }, scrubbing.current);
    if (framed.current !== canvas) canvas.fit({ animate: false });
    framed.current = canvas;
  }, [canvas, scene, positions, language, t]);

  // What is unfolded comes into the frame; when it is folded up again, everything does.
  const unfolded = useSelection((state) => state.unfolded?.event ?? null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (canvas === null || unfolded === before.current) return;
    before.current = unfolded;
    if (unfolded === null) canvas.fit();
    else canvas.frame(new Set(cascade?.columns.keys() ?? []));
  }, [canvas, unfolded, cascade]);

  useEffect(() => canvas?.setSelected([selected, beside].filter((id) => id !== null)), [canvas, selected, beside]);
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
      <div ref={element} className="graph" />
      {hovered !== null && <HoverCard {...hovered} />}
    </>
  );
}
