import { createStore } from "zustand/vanilla";
import type { UiLanguage } from "../domain/text";
import type { Sort, SortColumn, Tab } from "./link";

export const themeChoices = ["auto", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

export interface ViewState {
  readonly tab: Tab;
  readonly sort: Sort | null;
  readonly language: UiLanguage;
  readonly theme: ThemeChoice;
  /** Whether the reader's system asks for dark, which counts where `theme` is "auto". */
  readonly systemDark: boolean;
  /** On narrow screens the lens is folded away until asked for. */
  readonly lensUnfolded: boolean;
  /** Whether single keys work anywhere on the page: somebody who speaks to the computer must be able to turn them off. */
  readonly shortcuts: boolean;
  readonly dialog: "help" | null;
  /** A preference, position or file that could not be kept on this device, in the words of the browser. */
  readonly notKept: string | null;
}

/** First click ascending, second descending, third back to the dossier's order. */
export function nextSort(sort: Sort | null, column: SortColumn): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

export const isDark = ({ theme, systemDark }: ViewState): boolean =>
  theme === "dark" || (theme === "auto" && systemDark);

export function createViewStore() {
  return createStore<ViewState>(() => ({
    tab: "network",
    sort: null,
    language: "en",
    theme: "auto",
    systemDark: false,
    lensUnfolded: false,
    shortcuts: true,
    dialog: null,
    notKept: null,
  }));
}

export type ViewStore = ReturnType<typeof createViewStore>;
