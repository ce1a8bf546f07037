import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { type TimeScale, panned, zoomed } from "../../scene/timeline/timeScale";
import type { ShownTime } from "./timeWindow";

/** A pointer that moves further than this drags; else it clicks. In CSS pixels. */
const slack = 4;

const zoomKeys: Readonly<Record<string, number>> = { "+": 1.6, "=": 1.6, "-": 1 / 1.6 };

interface Held {
  readonly pointers: Map<number, number>;
  dragging: boolean;
  start: number;
}

/**
 * Drags, wheels and pinches the axis.
 *
 * @param gutter what lies left of the plot, in CSS pixels
 * @param zoom comes closer by a factor, where keys ask for it
 */
export function usePanAndZoom(
  chart: RefObject<HTMLElement | null>,
  scale: TimeScale,
  gutter: number,
  { change }: ShownTime,
  zoom: (factor: number) => void,
) {
  useWheel(chart, (event) => {
    const frame = chart.current?.getBoundingClientRect();
    if (frame === undefined || !isForAxis(event)) return;
    event.preventDefault();
    const line = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const sideways = event.shiftKey ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) > Math.abs(event.shiftKey ? event.deltaX : event.deltaY)) {
      change((window, fit) => panned(window, (sideways * line) / scale.pixelsPerDay, fit));
      return;
    }
    const around = scale.day(event.clientX - frame.x - gutter);
    change((window, fit) =>
      zoomed(window, Math.exp(-event.deltaY * line * (event.ctrlKey ? 0.01 : 0.002)), around, fit),
    );
  });

  const held = useRef<Held>({ pointers: new Map(), dragging: false, start: 0 });
  const isPlot = (event: PointerEvent) =>
    event.clientX - event.currentTarget.getBoundingClientRect().x >= gutter && event.button <= 0;
  const letGo = (event: PointerEvent) => {
    held.current.pointers.delete(event.pointerId);
    if (held.current.pointers.size === 0) held.current.dragging = false;
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (!isPlot(event)) return;
      held.current.pointers.set(event.pointerId, event.clientX);
      held.current.start = event.clientX;
    },
    onPointerMove(event: PointerEvent) {
      const { pointers } = held.current;
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      if (!held.current.dragging && pointers.size === 1 && Math.abs(event.clientX - held.current.start) < slack) return;
      if (!held.current.dragging) event.currentTarget.setPointerCapture(event.pointerId);
      held.current.dragging = true;
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, event.clientX);
      if (other === undefined) {
        change((window, fit) => panned(window, (before - event.clientX) / scale.pixelsPerDay, fit));
        return;
      }
      const apart = (x: number) => Math.max(12, Math.abs(x - other));
      const left = event.currentTarget.getBoundingClientRect().x + gutter;
      const around = scale.day((event.clientX + other) / 2 - left);
      change((window, fit) => zoomed(window, apart(event.clientX) / apart(before), around, fit));
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onKeyDown(event: KeyboardEvent) {
      const factor = zoomKeys[event.key];
      if (factor === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      zoom(factor);
    },
  };
}

/** Whether the wheel is the axis's: not where it scrolls the bars, nor where the page itself scrolls, without Ctrl. */
function isForAxis({ ctrlKey, metaKey, deltaX, deltaY, target }: WheelEvent): boolean {
  if (ctrlKey || metaKey || Math.abs(deltaX) > Math.abs(deltaY)) return true;
  const bars = target instanceof Element ? target.closest(".bars") : null;
  if (bars !== null && bars.scrollHeight > bars.clientHeight) return false;
  return document.documentElement.scrollHeight <= innerHeight;
}

/** React listens to wheels passively, where the page cannot be kept from zooming. */
function useWheel(target: RefObject<HTMLElement | null>, act: (event: WheelEvent) => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const element = target.current;
    if (element === null) return undefined;
    const listener = (event: WheelEvent) => latest.current(event);
    element.addEventListener("wheel", listener, { passive: false });
    return () => element.removeEventListener("wheel", listener);
  }, [target]);
}
