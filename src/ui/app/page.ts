import { textIn } from "../../domain/text";
import { cssVariables, darkPalette, lightPalette } from "../../scene/palette";
import type { Stores } from "../../state/stores";
import { isDark } from "../../state/viewStore";

/** Keeps what lies outside of React in step with the stores: the page's language, colours and title. */
export function dressPage({ view, dossier }: Stores, page: Document): void {
  const dress = () => {
    const state = view.getState();
    const root = page.documentElement;
    root.lang = state.language;
    const dark = isDark(state);
    root.style.colorScheme = dark ? "dark" : "light";
    for (const [name, value] of Object.entries(cssVariables(dark ? darkPalette : lightPalette))) {
      root.style.setProperty(name, value);
    }
    const { opened } = dossier.getState();
    page.title = opened === null ? "Entente" : `${textIn(opened.model.dossier.title, state.language).value} · Entente`;
  };
  view.subscribe(dress);
  dossier.subscribe(dress);
  dress();
}
