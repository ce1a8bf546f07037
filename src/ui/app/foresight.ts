import type { KeyboardEvent, PointerEvent } from "react";
import { sceneWordsOf, useApp } from "./context";

/** For a control that changes the lens, or its name. */
interface Pressed {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * A press lasts longer than it takes to find out what is to be drawn after it: a control that is told of it early answers when it
 * is let go. Who lets go elsewhere has asked for nothing, and gets nothing.
 *
 * @returns what a control has to hear, by what letting it go will do: an act that changes the lens and does nothing else
 */
export function useForesight(): (act: () => void) => Pressed {
  const { stores, actions, selectors, messages, awaited } = useApp();
  return (act) => {
    const look = () => {
      const next = actions.foresee(act);
      // Read when it is pressed, and no reason to draw the control anew.
      const { opened } = stores.dossier.getState();
      if (next === null || opened === null) return;
      const { model } = opened;
      const { language } = stores.view.getState();
      const words = sceneWordsOf(language, messages(language));
      const asked = stores.selection.getState();
      awaited.announce(selectors.scene(model, next, words, asked));
      // Asked for again, so that of the views and scenes that are remembered these are not forgotten first.
      selectors.scene(model, stores.lens.getState(), words, asked);
    };
    return {
      onPointerDown: ({ button, pointerType }) => {
        // A finger that comes down mostly wants to scroll.
        if (button === 0 && pointerType !== "touch") look();
      },
      onKeyDown: ({ key, repeat }) => {
        if (key === " " && !repeat) look();
      },
    };
  };
}
