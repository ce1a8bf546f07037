import { type PointerEvent, useEffect, useRef } from "react";
import type { TimeScale } from "../../scene/timeline/timeScale";
import { movedBy } from "../../scene/timeline/asked";
import { useMessages } from "../app/context";
import { type Flag, handleX } from "./flags";
import type { HandleModel } from "./handles";
import type { Scrub } from "./scrub";

interface HandleProps {
  readonly handle: HandleModel;
  readonly scale: TimeScale;
  readonly scrub: Scrub;
  readonly className: string;
  /** How far its knob stands beside its day, in CSS pixels. */
  readonly aside: number;
  /** Its date beside it. */
  readonly flag: Flag | null;
  /** Days that Home and End go to. */
  readonly ends: readonly [number, number];
  /** Told where the handle was moved to, by keys. */
  readonly onMoved: (day: number) => void;
}

/** What a handle is held by. */
interface Grip {
  /** While it is dragged: what is taken off the pointer's place on the page for the place on the axis, in CSS pixels. */
  pointer: number | null;
  /** The day that it was last dragged to. */
  day: number | null;
  key: string | null;
}

/** A date of the lens on the axis: dragged, or moved by keys. */
export function Handle({ handle, scale, scrub, className, aside, flag, ends, onMoved }: HandleProps) {
  const t = useMessages();
  const grip = useRef<Grip>({ pointer: null, day: null, key: null });
  const x = handleX(handle, scale);
  const isOut = !handle.isParked && (scale.x(handle.to + 1) < 0 || scale.x(handle.from) > scale.width);

  // One date may become a range, or two that are compared, while its handle is held.
  useEffect(() => {
    const { current } = grip;
    return () => {
      if (current.pointer !== null || current.key !== null) scrub.drop();
    };
  }, [scrub]);

  const drag = (event: PointerEvent) => {
    const { pointer, day: before } = grip.current;
    if (pointer === null) return;
    const at = Math.max(0, Math.min(scale.width - 1, event.clientX - pointer));
    const day = Math.floor(scale.day(at));
    if (day === before) return;
    grip.current.day = day;
    scrub.move((lens) => handle.moved(lens, day));
  };
  const letGo = () => {
    if (grip.current.pointer === null) return;
    grip.current.pointer = null;
    scrub.rest();
  };
  // What keys do while a pointer drags it ends with the drag.
  const letKeyGo = () => {
    if (grip.current.key === null) return;
    grip.current.key = null;
    if (grip.current.pointer === null) scrub.rest();
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={handle.name}
      aria-valuemin={Math.min(handle.to, ends[0])}
      aria-valuemax={Math.max(handle.to, ends[1])}
      aria-valuenow={handle.to}
      aria-valuetext={handle.words}
      title={t.timeline.named(handle.name, handle.words)}
      className={`handle ${className}${handle.isParked ? " parked" : ""}${isOut ? " out" : ""}`}
      style={{ translate: `${x + aside}px 0` }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current.pointer = event.clientX - x;
        grip.current.day = null;
        scrub.hold();
      }}
      onPointerMove={drag}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const day = movedBy(event, handle, ends);
        if (day === null || !Number.isFinite(day)) return;
        event.preventDefault();
        grip.current.key = event.key;
        scrub.move((lens) => handle.moved(lens, day));
        onMoved(day);
      }}
      onKeyUp={({ key }) => {
        if (key === grip.current.key) letKeyGo();
      }}
      onBlur={letKeyGo}
    >
      <span className="knob">{handle.letter}</span>
      {flag !== null && (
        <span className={`flag ${flag.side}`} aria-hidden="true">
          {flag.text}
        </span>
      )}
    </div>
  );
}
