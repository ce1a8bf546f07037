import { createStore } from "zustand/vanilla";
import type { Lens } from "../analysis/lens";
import type { UiLanguage } from "../domain/text";
import { type Arrangement, arrangementKey, atFirst } from "../scene/layouts/arrangement";
import type { Point } from "../scene/scene";
import type { BarGrouping, Sort, SortColumn, Tab } from "./link";

export const themeChoices = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** A date of the lens on its way from where it was to where it will rest: one step of history. */
export interface Movement {
  readonly by: "handle" | "replay";
  /** Each that it has made of the lens. Any other one is somebody else's doing. */
  readonly lenses: WeakSet<Lens>;
}

export interface ViewState {
  readonly tab: Tab;
  readonly sort: Sort | null;
  readonly bars: BarGrouping;
  /** As the reader wants it laid out; shown once that is done. */
  readonly arrangement: Arrangement;
  /** `arrangementKey` of what is shown. */
  readonly arrangedKey: string;
  /** How far laying out is, from 0 to 1; `null` while nothing is being laid out. */
  readonly arranging: number | null;
  /** Why it could not be laid out as wanted, in words of the browser or the program. */
  readonly notArranged: string | null;
  /** A handle is held or a replay runs: the address waits for where it comes to rest. */
  readonly scrubbing: boolean;
  /** Which of them; of two, the one that moved last. `null` while nothing does. */
  readonly movement: Movement | null;
  readonly language: UiLanguage;
  readonly theme: ThemeChoice;
  /** Whether the reader's system asks for dark, which counts where `theme` is "auto". */
  readonly systemDark: boolean;
  /** On narrow screens the lens is folded away until asked for. */
  readonly lensUnfolded: boolean;
  /** Whether single keys work anywhere on the page: somebody who speaks to the computer must be able to turn them off. */
  readonly shortcuts: boolean;
  readonly dialog: "help" | null;
  /** The actor of whom what can be done is asked for, and where, in CSS pixels of the window. */
  readonly menu: { readonly id: string; readonly at: Point } | null;
  /** A preference, position or file that could not be kept on this device, in the words of the browser. */
  readonly notKept: string | null;
  /** A language whose texts could not be loaded, and why, in the words of the browser. */
  readonly unspoken: { readonly language: UiLanguage; readonly detail: string } | null;
}

/** First click ascending, second descending, third back to the dossier's order. */
export function nextSort(sort: Sort | null, column: SortColumn): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

/**
 * `arrangementKey` of what is being laid out, or else of what is shown: a link may ask for rings around an actor whom the dossier
 * does not have. What could not be laid out for another reason stays asked for, beside the reason.
 */
export const presentKey = ({ arrangement, arrangedKey, arranging, notArranged }: ViewState): string =>
  arranging === null && notArranged === null ? arrangedKey : arrangementKey(arrangement);

export const isDark = ({ theme, systemDark }: ViewState): boolean =>
  theme === "dark" || (theme === "auto" && systemDark);

export const atRest = { scrubbing: false, movement: null } as const;

export function createViewStore() {
  return createStore<ViewState>(() => ({
    tab: "network",
    sort: null,
    bars: "family",
    arrangement: atFirst,
    arrangedKey: arrangementKey(atFirst),
    arranging: null,
    notArranged: null,
    ...atRest,
    language: "en",
    theme: "auto",
    systemDark: false,
    lensUnfolded: false,
    shortcuts: true,
    dialog: null,
    menu: null,
    notKept: null,
    unspoken: null,
  }));
}

export type ViewStore = ReturnType<typeof createViewStore>;
