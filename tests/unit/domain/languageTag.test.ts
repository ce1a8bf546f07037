import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asLanguageTag, languageTagShape } from "../../../src/domain/languageTag";

test.each(["en", "bm", "haw", "en-GB", "sr-Latn", "zh-Hant-TW", "es-419", "ca-valencia", "de-1996"])(
  "%s is a tag",
  (tag) => {
    expect(tag).toMatch(languageTagShape);
  },
);

test.each([
  "",
  "e",
  "EN",
  "English",
  "en_US",
  "en-",
  "-en",
  "zh-yue",
  "en-GB-US",
  "en-x-private",
  "de-1996-1996",
  "en\n",
])("%j is none", (text) => {
  expect(text).not.toMatch(languageTagShape);
});

test("whatever is a tag, functions that take a locale accept", () => {
  fc.assert(
    fc.property(fc.stringMatching(languageTagShape), (tag) => {
      expect(Intl.getCanonicalLocales(tag)).toHaveLength(1);
      expect("é".toLocaleUpperCase(tag)).toBe("É");
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["fr", "fr"],
  ["en_US", "en-US"],
  [" FR ", "fr"],
  ["English", undefined],
  ["en; fr", undefined],
  ["", undefined],
  [undefined, undefined],
])("the language %j of a source is marked as %j", (text, tag) => {
  expect(asLanguageTag(text)).toBe(tag);
});
