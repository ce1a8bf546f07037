import { createStore } from "zustand/vanilla";

export interface SelectionState {
  /** Id of the actor, relation or source whose evidence is shown. */
  readonly selected: string | null;
  /** Id of what is pointed at in a list or a panel, for the picture to light up. */
  readonly pointed: string | null;
  /** Whether the picture brings what is pointed at into view: for the list beside it, and not for links elsewhere. */
  readonly follow: boolean;
  /** Asks the picture to bring something to its middle; a new object is a new request. */
  readonly centre: { readonly id: string } | null;
}

export function createSelectionStore() {
  return createStore<SelectionState>(() => ({ selected: null, pointed: null, follow: false, centre: null }));
}

export type SelectionStore = ReturnType<typeof createSelectionStore>;
