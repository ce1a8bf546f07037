/**
 * A language tag (BCP 47, RFC 5646) of a language, a script, a region and at most one variant: "fr", "sr-Latn", "en-GB",
 * "ca-valencia". Whatever matches is well-formed for `Intl` and the methods of strings that take a locale, which throw at
 * anything else; what BCP 47 has beyond it, such as extensions, no text of a dossier needs.
 */
export const languageTagShape =
  /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?$/;

/**
 * A tag for a `lang` attribute from what a reference manager calls a language; `undefined` where it is no tag, so that
 * nothing is marked.
 *
 * @example asLanguageTag("en_US") // "en-US"
 * @example asLanguageTag("English") // undefined
 */
export function asLanguageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll("_", "-") ?? "";
  const lowered = tag.replace(/^[A-Za-z]+/, (language) => language.toLowerCase());
  return languageTagShape.test(lowered) ? lowered : undefined;
}
