import { textIn } from "../../domain/text";
import { cssVariables, darkPalette, lightPalette } from "../../scene/palette";
import type { Stores } from "../../state/stores";
import { isDark } from "../../state/viewStore";

/** Keeps what lies outside of React in step with the stores: the page's language, colours and title. */
export function dressPage({ view, dossier }: Stores, page: Document): void {
  const root = page.documentElement;
  // Each of these is written only where it changes: while a date is dragged, the stores change with each frame.
  const language = onChange((lang: string) => {
    root.lang = lang;
  });
  const colours = onChange((dark: boolean) => {
    root.style.colorScheme = dark ? "dark" : "light";
    for (const [name, value] of Object.entries(cssVariables(dark ? darkPalette : lightPalette))) {
      root.style.setProperty(name, value);
    }
  });
  const title = onChange((text: string) => {
    page.title = text;
  });
  const dress = () => {
    const state = view.getState();
    language(state.language);
    colours(isDark(state));
    const { opened } = dossier.getState();
    title(opened === null ? "Entente" : `${textIn(opened.model.dossier.title, state.language).value} · Entente`);
  };
  view.subscribe(dress);
  dossier.subscribe(dress);
  dress();
}

/** Calls with a value that is another one than the last time. */
function onChange<T>(act: (value: T) => void): (value: T) => void {
  let last: { readonly value: T } | null = null;
  return (value) => {
    if (last !== null && Object.is(last.value, value)) return;
    last = { value };
    act(value);
  };
}
