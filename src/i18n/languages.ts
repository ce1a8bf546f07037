import type { Messages } from "./messages";

/** Languages that the interface speaks, each in its own words. */
export const languageNames = { en: "English", fr: "Français" } as const;
type Language = keyof typeof languageNames;

/** The texts of one language. A reader needs one, so each is loaded only when it is wanted. */
const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import("./en")).en,
  fr: async () => (await import("./fr")).fr,
};

/** Languages that have been loaded. */
export interface Catalogue {
  /** @throws where the language has not been loaded */
  readonly messages: (language: Language) => Messages;
  /** Rejects where the texts cannot be fetched; may be tried again. */
  readonly load: (language: Language) => Promise<void>;
}

export function createCatalogue(): Catalogue {
  const loaded = new Map<Language, Messages>();
  return {
    messages(language) {
      const found = loaded.get(language);
      if (found === undefined) throw new Error(`the texts in ${languageNames[language]} are not loaded`);
      return found;
    },
    async load(language) {
      if (!loaded.has(language)) loaded.set(language, await loaders[language]());
    },
  };
}
