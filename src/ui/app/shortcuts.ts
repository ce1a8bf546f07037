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
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key === "Escape" && document.querySelector("dialog[open]") === null) {
        // First what is selected, then what is unfolded.
        const { selected, unfolded } = stores.selection.getState();
        if (selected === null && unfolded !== null) actions.unfold(null);
        else actions.select(null);
        return;
      }
      if (!stores.view.getState().shortcuts || keysAreTaken(event.target)) return;
      const target = document.getElementById(keyPlaces[event.key] ?? "");
      if (target) target.focus();
      else if (event.key === "?") actions.showHelp(true);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [actions, stores]);
}
