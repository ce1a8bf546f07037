import { useCallback, useEffect, useRef, useState } from "react";
import { askedOf, endingOn } from "../../scene/timeline/asked";
import { eventAfter } from "../../scene/timeline/events";
import type { Actions } from "../../state/actions";
import type { Stores } from "../../state/stores";
import { useApp } from "../app/context";

/** At single speed, in milliseconds: how long an event stands, and how long the way to the next one takes. */
const standing = 900;
const gliding = 600;

export interface Replay {
  readonly playing: boolean;
  readonly play: () => void;
  /** When this returns, nothing moves any more. */
  readonly pause: () => void;
  /** How many times as fast. */
  readonly speed: number;
  readonly setSpeed: (speed: number) => void;
}

interface Pace {
  readonly events: readonly number[];
  readonly speed: number;
}

/**
 * Moves the date of the lens from event to event; of a range, its end, and it keeps its length. Escape, leaving the page,
 * and whatever else is done meanwhile that a link tells pause it.
 *
 * @param events days, ascending
 */
export function useReplay(events: readonly number[]): Replay {
  const { stores, actions } = useApp();
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const pace = useRef<Pace>({ events, speed });
  useEffect(() => {
    pace.current = { events, speed };
  }, [events, speed]);
  const halt = useRef<(() => void) | null>(null);
  const pause = useCallback(() => {
    halt.current?.();
    setPlaying(false);
  }, []);
  useEffect(() => {
    if (!playing) return undefined;
    const stop = run(stores, actions, () => pace.current, pause);
    halt.current = stop;
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog over the page is closed by it.
      if (event.key !== "Escape" || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      event.stopPropagation();
      pause();
    };
    const onHidden = () => {
      if (document.hidden) pause();
    };
    // Before anything else on the page that Escape could mean.
    addEventListener("keydown", onKeyDown, { capture: true });
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      stop();
      halt.current = null;
      removeEventListener("keydown", onKeyDown, { capture: true });
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [playing, stores, actions, pause]);
  return { playing, play: () => setPlaying(true), pause, speed, setSpeed };
}

/** Slow at both ends. */
const eased = (share: number) => share * share * (3 - 2 * share);

function run({ lens, view }: Stores, actions: Actions, pace: () => Pace, onEnd: () => void): () => void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const asked = askedOf(lens.getState().asOf);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let isOver = false;

  const show = (day: number) => {
    const asOf = endingOn(asked, day);
    const now = lens.getState();
    if (asOf !== now.asOf) actions.scrub("replay", { ...now, asOf });
  };
  const stand = (day: number, milliseconds: number) => {
    show(day);
    if (!isOver) timer = setTimeout(() => goOn(day), milliseconds / pace().speed);
  };
  const glide = (from: number, to: number) => {
    const start = performance.now();
    const move = (now: number) => {
      const share = Math.min(1, Math.max(0, ((now - start) * pace().speed) / gliding));
      if (share === 1) return stand(to, standing);
      show(Math.round(from + (to - from) * eased(share)));
      if (!isOver) frame = requestAnimationFrame(move);
    };
    frame = requestAnimationFrame(move);
  };
  const goOn = (day: number) => {
    const next = eventAfter(pace().events, day);
    if (next === null) onEnd();
    else if (still) stand(next, standing + gliding);
    else glide(day, next);
  };

  actions.scrub("replay", lens.getState());
  // A handle has taken over, or something else was done, which ends any movement.
  const stopListening = view.subscribe(({ movement }) => {
    if (movement?.by !== "replay") onEnd();
  });
  const { events } = pace();
  const at = asked?.to ?? Infinity;
  const [first] = events;
  if (eventAfter(events, at) !== null) goOn(at);
  else if (first !== undefined) stand(first, standing);
  else onEnd();

  return () => {
    isOver = true;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    stopListening();
    actions.rest("replay");
  };
}
