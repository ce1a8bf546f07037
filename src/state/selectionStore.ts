import { createStore } from "zustand/vanilla";
import { type Focus, wholeFocus } from "../scene/focus/focus";
import type { Unfolded } from "./link";

export interface SelectionState {
  /** Id of the actor, relation or source whose evidence is shown. */
  readonly selected: string | null;
  /** Id of a second actor: then what is said between the two is shown. */
  readonly beside: string | null;
  /** The hypothetical event whose consequences are unfolded in the picture. */
  readonly unfolded: Unfolded | null;
  /** What the reader has asked to see more or less of. */
  readonly focus: Focus;
  /** Id of what is pointed at in a list or a panel, for the picture to light up. */
  readonly pointed: string | null;
  /** Whether the picture brings what is pointed at into view: for the list beside it, and not for links elsewhere. */
  readonly follow: boolean;
  /** Asks the picture to bring something to its middle; a new object is a new request. */
  readonly centre: { readonly id: string } | null;
}

export function createSelectionStore() {
  return createStore<SelectionState>(() => ({
    selected: null,
    beside: null,
    unfolded: null,
    focus: wholeFocus,
    pointed: null,
    follow: false,
    centre: null,
  }));
}

export type SelectionStore = ReturnType<typeof createSelectionStore>;

/** Ids of what is selected: none, one, or the two actors between whom is read. */
export const selectedIn = ({ selected, beside }: Pick<SelectionState, "selected" | "beside">): readonly string[] =>
  [selected, beside].filter((id) => id !== null);
