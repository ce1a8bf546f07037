import type { Scene } from "../scene/scene";

/** From so many lines on a first picture is more than can be drawn without keeping its reader waiting. */
const many = 90;

/** So many are added at a time: actors first, which have more to be drawn. */
const atATime = { actors: 24, lines: 48 } as const;

/** How many there are after each time but the last. */
const partsOf = (count: number, step: number) =>
  Array.from({ length: Math.ceil(count / step) - 1 }, (_, at) => (at + 1) * step);

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
      const { nodes, edges } = scene;
      if (edges.length < many) return false;
      const part = (actors: number, lines: number) => () =>
        show({ nodes: nodes.slice(0, actors), edges: edges.slice(0, lines), hulls: [] });
      const parts = [
        ...partsOf(nodes.length, atATime.actors).map((actors) => part(actors, 0)),
        ...partsOf(edges.length, atATime.lines).map((lines) => part(nodes.length, lines)),
      ];
      take([...parts, () => show(scene), ...ends]);
      return true;
    },
    stop,
    growing: () => timer !== undefined,
  };
}
