import { useEffect, useRef, useState } from "react";
import { type Canvas, createCanvas } from "../../canvas/createCanvas";
import { CanvasUnavailableError } from "../../canvas/canvasError";
import { darkPalette, lightPalette } from "../../scene/palette";
import type { Point, Rect } from "../../scene/scene";
import { isDark } from "../../state/viewStore";
import {
  useActions,
  useApp,
  useLanguage,
  useMessages,
  useOpened,
  useScene,
  useSelection,
  useView,
} from "../app/context";
import { HoverCard } from "./HoverCard";

interface GraphViewProps {
  readonly onCanvas: (canvas: Canvas | null) => void;
  /** Why no picture can be drawn here, in the words of the browser. */
  readonly onProblem: (detail: string) => void;
}

/** What controls over the picture cover, so that nothing is framed or labelled beneath them. */
function obstaclesIn(element: HTMLElement): readonly Rect[] {
  const frame = element.getBoundingClientRect();
  return [...(element.closest(".view")?.querySelectorAll("[data-obstacle]") ?? [])].map((control) => {
    const { x, y, width, height } = control.getBoundingClientRect();
    return { x: x - frame.x, y: y - frame.y, width, height };
  });
}

/** The bridge from the stores to the canvas, and the only one: it forwards, and draws nothing itself. */
export function GraphView({ onCanvas, onProblem }: GraphViewProps) {
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const { selectors } = useApp();
  const opened = useOpened();
  const scene = useScene();
  const positions = selectors.positions(opened);
  const palette = useView(isDark) ? darkPalette : lightPalette;
  const { selected, pointed, centre } = useSelection((state) => state);
  const element = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const [hovered, setHovered] = useState<{ id: string; at: Point; width: number } | null>(null);

  useEffect(() => {
    const host = element.current;
    if (host === null) return undefined;
    try {
      const made = createCanvas(host, {
        palette: lightPalette,
        onSelect: actions.select,
        onHover: (id, at) => setHovered(id !== null && at !== null ? { id, at, width: host.clientWidth } : null),
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
      onProblem(error.message);
      return undefined;
    }
  }, [actions, onCanvas, onProblem]);

  useEffect(() => canvas?.setPalette(palette), [canvas, palette]);

  // The first scene is framed; after that the frame is the reader's.
  const framed = useRef<Canvas | null>(null);
  useEffect(() => {
    if (canvas === null) return;
    canvas.show(scene, positions, { language, ifWord: t.network.hypotheticalMark });
    if (framed.current !== canvas) canvas.fit({ animate: false });
    framed.current = canvas;
  }, [canvas, scene, positions, language, t]);

  useEffect(() => canvas?.setSelected(selected), [canvas, selected]);
  useEffect(() => canvas?.setHighlight(pointed), [canvas, pointed]);
  useEffect(() => {
    if (centre !== null) canvas?.focus(centre.id);
  }, [canvas, centre]);

  return (
    <>
      <div ref={element} className="graph" />
      {hovered !== null && <HoverCard id={hovered.id} at={hovered.at} width={hovered.width} />}
    </>
  );
}
