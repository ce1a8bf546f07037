import type { Positions } from "../scene/scene";
import type { Stores } from "./stores";
import type { ViewState } from "./viewStore";

/** Where preferences are kept; each may throw where the store is full or forbidden. */
export interface Keepers {
  readonly keepPreferences: (preferences: Pick<ViewState, "language" | "theme" | "shortcuts">) => void;
  readonly keepMoved: (dossierId: string, key: string, moved: Positions) => void;
}

/** Keeps what a reader sets, as they set it, and says so where it cannot be kept. */
export function keepPreferred({ view, dossier }: Stores, { keepPreferences, keepMoved }: Keepers): void {
  const orSay = (keep: () => void) => {
    try {
      keep();
    } catch (error) {
      view.setState({ notKept: error instanceof Error ? error.message : String(error) });
    }
  };
  view.subscribe(({ language, theme, shortcuts }, old) => {
    if (language === old.language && theme === old.theme && shortcuts === old.shortcuts) return;
    orSay(() => keepPreferences({ language, theme, shortcuts }));
  });
  dossier.subscribe(({ opened }, old) => {
    if (opened === null || opened.model !== old.opened?.model || opened.moved === old.opened.moved) return;
    const before = old.opened.moved;
    for (const [key, moved] of opened.moved)
      if (before.has(key) && before.get(key) !== moved) orSay(() => keepMoved(opened.model.dossier.id, key, moved));
  });
}
