import type { CollectionReturnValue, Core } from "cytoscape";
import { passage } from "./cytoscapeStyle";

/** Lets elements come and go with a short fade, where the reader wants motion. */
export interface Passage {
  /** To be called when these have just been added. */
  readonly enter: (ids: readonly string[]) => void;
  /** Takes these out of the picture: at once for all who ask, and from sight too, or when they have faded. */
  readonly leave: (ids: readonly string[], fades: boolean) => void;
  /** Removes at once what is on its way out and has one of these ids, since it is to be added anew. */
  readonly clear: (ids: readonly string[]) => void;
  readonly destroy: () => void;
}

/** More than this at once is another picture, and fading it would take longer than it lasts. */
const mostFading = 40;

/** What leaves stays in Cytoscape until it has faded, under its id, and no pointer finds it. */
export function createPassage(cy: Core, view: Window): Passage {
  const still = view.matchMedia("(prefers-reduced-motion: reduce)");
  const leaving = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  function elements(ids: readonly string[]): CollectionReturnValue {
    const all = cy.collection();
    for (const id of ids) all.merge(cy.getElementById(id));
    return all;
  }

  const after = (act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, passage + 20);
    timers.add(timer);
  };

  /** Of those that nobody has brought back in the meantime. */
  const remove = (ids: readonly string[]) => {
    for (const id of ids) if (leaving.delete(id)) cy.getElementById(id).remove();
  };

  return {
    enter(ids) {
      if (still.matches || ids.length === 0 || ids.length > mostFading) return;
      const entering = elements(ids);
      cy.batch(() => entering.addClass("absent"));
      cy.batch(() => entering.addClass("passing").removeClass("absent"));
      after(() => cy.batch(() => entering.removeClass("passing")));
    },
    leave(ids, fades) {
      if (!fades || still.matches || ids.length > mostFading) {
        cy.batch(() => ids.forEach((id) => cy.getElementById(id).remove()));
        return;
      }
      if (ids.length === 0) return;
      const going = elements(ids);
      for (const id of ids) leaving.add(id);
      cy.batch(() => going.addClass("passing absent").removeClass("faded lit selected beside"));
      after(() => remove(ids));
    },
    clear: (ids) => remove(ids.filter((id) => leaving.has(id))),
    destroy() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
