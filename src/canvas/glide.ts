import { type Camera, between } from "./camera";

export interface Glide {
  /** Where the camera will come to rest, or rests. */
  readonly goal: () => Camera;
  /** Moves there in `duration` milliseconds; at once if that is 0, or where the reader wants no motion. */
  readonly to: (camera: Camera, duration: number) => void;
  readonly moving: () => boolean;
  readonly stop: () => void;
}

/** Starts fast and comes to rest gently, as cubic ease-out. */
const eased = (share: number) => 1 - (1 - share) ** 3;

/**
 * Moves a camera from where it is to where it is to be.
 *
 * @param done called when a movement that takes time has arrived, not when it was stopped
 */
export function createGlide(
  view: Window,
  read: () => Camera,
  write: (camera: Camera) => void,
  done: () => void,
): Glide {
  const still = view.matchMedia("(prefers-reduced-motion: reduce)");
  let frame: number | null = null;
  let goal: Camera | null = null;

  function stop() {
    if (frame !== null) view.cancelAnimationFrame(frame);
    frame = null;
    goal = null;
  }

  return {
    goal: () => goal ?? read(),
    moving: () => goal !== null,
    stop,
    to(camera, duration) {
      stop();
      if (duration === 0 || still.matches) {
        write(camera);
        if (duration > 0) done();
        return;
      }
      const from = read();
      let begun: number | null = null;
      goal = camera;
      const step = (now: number) => {
        begun ??= now;
        const share = Math.min(1, (now - begun) / duration);
        write(share === 1 ? camera : between(from, camera, eased(share)));
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
