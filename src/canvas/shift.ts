import type { Point, Positions } from "../scene/scene";

/** Actors on their way from where they were to where they are to be. */
export interface Shift {
  /** Sends them off; those who were still on another way go on from where they are. */
  readonly to: (moves: readonly { readonly id: string; readonly from: Point; readonly to: Point }[]) => void;
  readonly moving: () => boolean;
  /** Where those on their way will arrive. */
  readonly goals: () => Positions;
  readonly stop: () => void;
}

/** Begins and ends gently, as cubic ease-in-out, so that the eye can follow. */
const eased = (share: number) => (share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2);

/**
 * Moves actors to new places.
 *
 * @param duration in milliseconds
 * @param write takes the places of one frame
 * @param done called when they have arrived, not when they were stopped
 */
export function createShift(
  view: Window,
  duration: number,
  write: (places: Positions) => void,
  done: () => void,
): Shift {
  const still = view.matchMedia("(prefers-reduced-motion: reduce)");
  let frame: number | null = null;
  let goals: Positions = new Map();

  function stop() {
    if (frame !== null) view.cancelAnimationFrame(frame);
    frame = null;
    goals = new Map();
  }

  return {
    stop,
    moving: () => frame !== null,
    goals: () => goals,
    to(moves) {
      stop();
      if (moves.length === 0) return;
      if (still.matches) {
        write(new Map(moves.map(({ id, to }) => [id, to])));
        done();
        return;
      }
      goals = new Map(moves.map(({ id, to }) => [id, to]));
      let begun: number | null = null;
      const step = (now: number) => {
        begun ??= now;
        const share = Math.min(1, (now - begun) / duration);
        const way = eased(share);
        write(
          new Map(
            moves.map(({ id, from, to }) => [
              id,
              { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way },
            ]),
          ),
        );
        if (share < 1) frame = view.requestAnimationFrame(step);
        else {
          stop();
          done();
        }
      };
      frame = view.requestAnimationFrame(step);
    },
  };
}
