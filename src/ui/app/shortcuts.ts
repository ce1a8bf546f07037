import { useEffect } from "react";
import { searchInputId } from "./Bar";
import { useApp } from "./context";

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
        actions.select(null);
        return;
      }
      if (!stores.view.getState().shortcuts || keysAreTaken(event.target)) return;
      const focus = (id: string) => document.getElementById(id)?.focus();
      if (event.key === "/") focus(searchInputId);
      else if (event.key === "l" || event.key === "L") focus("picture-list");
      else if (event.key === "?") actions.showHelp(true);
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [actions, stores]);
}
