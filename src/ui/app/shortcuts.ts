import { useEffect } from "react";
import { useApp } from "./context";
import { placeIds } from "./places";

/** Where single keys take the focus. */
const keyPlaces: Readonly<Record<string, string>> = {
  "/": placeIds.search,
  l: placeIds.pictureList,
  L: placeIds.pictureList,
};

/** Where letters are for writing, or a dialog has the page. */
function keysAreTaken(target: EventTarget | null): boolean {
  if (document.querySelector("dialog[open]") !== null) return true;
  return (
    target instanceof Element && target.closest("input:not([type=checkbox]), select, textarea, [role=listbox]") !== null
  );
}

/** The keys that work anywhere on the page. */
export function useShortcuts(): void {
  const { actions, stores } = useApp();
  useEffect(() => {
    const actors = () => stores.dossier.getState().opened?.model.actors ?? new Map<string, never>();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key === "Escape" && document.querySelector("dialog[open]") === null) {
        // First what is selected, then what is unfolded, then what is looked at alone.
        const { selected, unfolded, focus } = stores.selection.getState();
        if (selected !== null) actions.select(null);
        else if (unfolded !== null) actions.unfold(null);
        else if (focus.around !== null) actions.around(null);
        return;
      }
      if (!stores.view.getState().shortcuts || keysAreTaken(event.target)) return;
      const target = document.getElementById(keyPlaces[event.key] ?? "");
      if (target) target.focus();
      else if (event.key === "?") actions.showHelp(true);
      else if (/^[0-4]$/.test(event.key)) {
        const { selected, focus } = stores.selection.getState();
        const id = selected !== null && actors().has(selected) ? selected : (focus.around?.id ?? null);
        const depth = Number(event.key);
        if (id === null) return;
        const isSame = focus.around?.id === id && focus.around.depth === depth;
        if (!isSame) actions.around(depth === 0 ? null : { id, depth });
      } else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [actions, stores]);
}
