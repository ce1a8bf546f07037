import { useCallback } from "react";
import { nodeCommands } from "../../state/nodeCommands";
import { useActions, useApp, useLens, useOpened, useScene, useSelection } from "./context";

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
  return useCallback(
    (id) => {
      const line = scene.edges.find((edge) => edge.id === id);
      if (line !== undefined && line.count > 1) actions.openPair(line.from, line.to);
      const commands = nodeCommands({ model, view: selectors.view(model, lens), scene, focus, actions }, id);
      const can = (name: string) => commands.find((command) => command.id === name && command.whyNot === null);
      (can("unfold") ?? can("expand"))?.run();
    },
    [actions, selectors, model, lens, scene, focus],
  );
}
