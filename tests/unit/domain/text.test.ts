import { expect, test } from "vitest";
import { textIn } from "../../../src/domain/text";

test.each([
  [{ en: "summer", fr: "été" }, "fr", { value: "été", lang: "fr" }],
  [{ fr: "été" }, "en", { value: "été", lang: "fr" }],
  [{ bm: "tilema", fr: "été" }, "en", { value: "tilema", lang: "bm" }],
])("%j for a reader of %s", (text, lang, expected) => {
  expect(textIn(text, lang)).toEqual(expected);
});
