/** Languages that the interface itself speaks. A dossier may hold others. */
export const uiLanguages = ["en", "fr"] as const;
export type UiLanguage = (typeof uiLanguages)[number];

/** A text meant for readers: BCP 47 language tag → text, at least one. */
export type Text = Readonly<Record<string, string>>;

/** A text in the language it was found in, so that `lang` can be set where it differs from the page. */
export interface LocalText {
  readonly value: string;
  readonly lang: string;
}

/**
 * The text in the reader's language or, where the dossier lacks it, in the first language that it has.
 *
 * @example textIn({ fr: "été" }, "en") // → { value: "été", lang: "fr" }
 */
export function textIn(text: Text, lang: string): LocalText {
  const wanted = text[lang];
  if (wanted !== undefined) return { value: wanted, lang };
  for (const [other, value] of Object.entries(text)) return { value, lang: other };
  return { value: "", lang };
}
