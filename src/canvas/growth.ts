import type { Scene } from "../scene/scene";

/** From so many lines on a first picture is more than can be drawn without keeping its reader waiting. */
const many = 90;

/** Of the actors, then of this many lines more each time. */
const atATime = 60;

/** Has a large first picture drawn part by part, so that the page hears its reader in between. */
export interface Growth {
  /** @returns whether it is large enough for that */
  readonly begin: (scene: Scene) => boolean;
  /** Leaves it as far as it has come. */
  readonly stop: () => void;
  readonly growing: () => boolean;
}

/**
 * @param show draws a part, which has all that the one before had
 * @param ends what is done when nothing is left to be added, one after the other
 */
export function createGrowth(show: (part: Scene) => void, ends: readonly (() => void)[]): Growth {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop() {
    clearTimeout(timer);
    timer = undefined;
  }

  function take([step, ...steps]: readonly (() => void)[]) {
    timer = setTimeout(() => {
      if (steps.length === 0) timer = undefined;
      else take(steps);
      step?.();
    });
  }

  return {
    begin(scene) {
      stop();
      const { edges } = scene;
      if (edges.length < many) return false;
      const counts = Array.from({ length: Math.ceil(edges.length / atATime) }, (_, at) => at * atATime);
      const parts = counts.map((count) => () => show({ ...scene, edges: edges.slice(0, count), hulls: [] }));
      take([...parts, () => show(scene), ...ends]);
      return true;
    },
    stop,
    growing: () => timer !== undefined,
  };
}
