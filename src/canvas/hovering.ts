import type { Point } from "../scene/scene";

/** What the pointer is on, and what is told of it. */
export interface Hovering {
  /** The id of what is hovered; `null` for the ground. */
  readonly hovered: () => string | null;
  /** The pointer is on something, or on nothing. While a hand holds something this counts when it lets go. */
  readonly over: (id: string | null, at: Point | null) => void;
  /** What is hovered is there no more. */
  readonly leave: () => void;
  /** Nothing is told while something is moved: it would stand where that was. */
  readonly hide: () => void;
  /** A hand has let go. `null`: no longer over the picture. */
  readonly letGo: (at: Point | null) => void;
}

/**
 * @param isHeld whether a hand holds something
 * @param tell of something, or `null` of nothing
 * @param onChange something else is hovered, before it is told of
 */
export function createHovering(
  isHeld: () => boolean,
  tell: (id: string | null, at: Point | null) => void,
  onChange: () => void,
): Hovering {
  let hovered: string | null = null;
  /** What the pointer is on, held or not. */
  let under: string | null = null;
  let isHidden = false;

  function over(id: string | null, at: Point | null) {
    under = id;
    if (isHeld() || id === hovered) return;
    hovered = id;
    isHidden = false;
    onChange();
    tell(id, at);
  }

  return {
    hovered: () => hovered,
    over,
    leave() {
      // Held or not: there is nothing that could still be told.
      under = null;
      if (hovered === null) return;
      hovered = null;
      isHidden = false;
      onChange();
      tell(null, null);
    },
    hide() {
      if (isHidden || hovered === null) return;
      isHidden = true;
      tell(null, null);
    },
    letGo(at) {
      if (at === null) over(null, null);
      else if (under !== hovered) over(under, at);
      else if (isHidden) {
        isHidden = false;
        tell(hovered, at);
      }
    },
  };
}
