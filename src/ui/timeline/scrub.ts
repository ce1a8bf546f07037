import { useEffect, useMemo } from "react";
import type { Lens } from "../../analysis/lens";
import type { Actions } from "../../state/actions";
import type { Stores } from "../../state/stores";
import { useApp } from "../app/context";

/** A movement of the lens, from the moment that a handle is held until it rests: one step of history. */
export interface Scrub {
  readonly hold: () => void;
  /** Asks for a change, and holds. Of those asked for within a frame, only the last is made. */
  readonly move: (change: (lens: Lens) => Lens) => void;
  readonly rest: () => void;
  /** Rests where it is: a change that was asked for is not made. */
  readonly drop: () => void;
}

function createScrub(actions: Actions, { lens, view }: Stores): Scrub {
  let frame = 0;
  let next: ((lens: Lens) => Lens) | null = null;
  // Anything else that is done ends it, and the lens may be another one then.
  const isHeld = () => view.getState().movement?.by === "handle";
  const hold = () => {
    if (!isHeld()) actions.scrub("handle", lens.getState());
  };
  const make = () => {
    const change = next;
    frame = 0;
    next = null;
    if (change !== null && isHeld()) actions.scrub("handle", change(lens.getState()));
  };
  const rest = () => {
    cancelAnimationFrame(frame);
    make();
    actions.rest("handle");
  };
  return {
    hold,
    move(change) {
      hold();
      next = change;
      if (frame === 0) frame = requestAnimationFrame(make);
    },
    rest,
    drop() {
      next = null;
      rest();
    },
  };
}

export function useScrub(): Scrub {
  const { actions, stores } = useApp();
  const scrub = useMemo(() => createScrub(actions, stores), [actions, stores]);
  useEffect(() => scrub.drop, [scrub]);
  return scrub;
}
