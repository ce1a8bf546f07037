import type { Positions, Scene } from "../scene/scene";
import { createGrowth } from "./growth";
import type { Picture, PictureWords } from "./picture";

/** A first picture that is too large to be drawn at once: it comes part by part, hidden until all of it is there. */
export interface FirstPicture {
  /** @returns whether it is that large */
  readonly begin: (scene: Scene, positions: Positions, words: PictureWords) => boolean;
  readonly growing: () => boolean;
  /** Something has changed by which it is framed or labelled: what of that has been found out counts no more. */
  readonly disturb: () => void;
  /** Leaves it as far as it has come, and shows it. */
  readonly stop: () => void;
}

interface Ends {
  /** Frames what is there. */
  readonly frame: () => void;
  /** Of that the steps to labels; see `Picture`. */
  readonly stepsToLabels: () => readonly (() => void)[];
  /** All of it is there. `showLabels` is `null` where it has been disturbed since it was framed. */
  readonly done: (showLabels: (() => void) | null) => void;
}

export function createFirstPicture(
  { root, network, show }: Pick<Picture, "root" | "network" | "show">,
  { frame, stepsToLabels, done }: Ends,
): FirstPicture {
  let drawn: { readonly positions: Positions; readonly words: PictureWords } | null = null;
  let labelling: readonly (() => void)[] | null = null;

  const growth = createGrowth(
    (part) => {
      if (drawn === null) return;
      show(part, drawn.positions, drawn.words, false);
      // Asked for now, since whatever Cytoscape has to find out for that it would else find out for all parts at once.
      network.curves();
    },
    [
      () => {
        frame();
        labelling = [];
      },
      () => {
        labelling &&= stepsToLabels();
        labelling?.[0]?.();
      },
      () => labelling?.[1]?.(),
      () => {
        const showLabels = labelling?.[2] ?? null;
        stop();
        done(showLabels);
      },
    ],
  );

  function stop() {
    growth.stop();
    drawn = null;
    labelling = null;
    root.classList.remove("is-growing");
  }

  return {
    begin(scene, positions, words) {
      drawn = { positions, words };
      const begins = growth.begin(scene);
      root.classList.toggle("is-growing", begins);
      if (!begins) drawn = null;
      return begins;
    },
    growing: growth.growing,
    disturb() {
      labelling = null;
    },
    stop,
  };
}
