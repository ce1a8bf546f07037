import { useCallback } from "react";
import { useActions, useApp, useLens, useOpened, useScene, useSelection } from "./context";

/* Only after an act of the reader's, like the menu that reads the same list. */
const commandsLater = () => import("../../state/nodeCommands");

/**
 * What twice clicking, or Enter on what is selected, does: draws an actor's neighbours or, of an alliance with its members
 * folded in, them; of a line that stands for several ties, each of these.
 */
export function useActivate(): (id: string) => void {
  const actions = useActions();
  const { selectors } = useApp();
  const { model } = useOpened();
  const lens = useLens();
  const scene = useScene();
  const focus = useSelection((state) => state.focus);
  const { selection } = useApp().stores;
  const neighbours = useCallback(
    async (id: string) => {
      try {
        const { nodeCommands } = await commandsLater();
        const view = selectors.view(model, lens);
        const shown = selectors.shown(model, lens, selection.getState());
        const commands = nodeCommands({ model, view, scene, focus, shown, actions }, id);
        const can = (name: string) => commands.find((command) => command.id === name && command.whyNot === null);
        (can("unfold") ?? can("expand"))?.run();
      } catch (error) {
        actions.cannotArrange(error);
      }
    },
    [actions, selectors, selection, model, lens, scene, focus],
  );
  return useCallback(
    (id) => {
      const line = scene.edges.find((edge) => edge.id === id);
      if (line !== undefined && line.count > 1) actions.openPair(line.from, line.to);
      if (model.actors.has(id)) void neighbours(id);
    },
    [actions, model, scene, neighbours],
  );
}
