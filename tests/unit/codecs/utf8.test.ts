import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Utf8Pieces, illFormedAt } from "../../../src/codecs/utf8";

/** Bytes cut into pieces of the given length and decoded until one is ill-formed. */
function decoded(bytes: Uint8Array, length: number): { text: string; wellFormed: boolean } {
  const decoder = new Utf8Pieces();
  let all = "";
  for (let at = 0; at <= bytes.length; at += length) {
    const { text, wellFormed } = decoder.push(bytes.subarray(at, at + length), at + length > bytes.length);
    all += text;
    if (!wellFormed) return { text: all, wellFormed };
  }
  return { text: all, wellFormed: true };
}

const length = fc.integer({ min: 1, max: 9 });

test("text comes back whole, however it is cut", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), length, (text, cut) => {
      const marked = text.startsWith("\ufeff") ? text.slice(1) : text;
      expect(decoded(new TextEncoder().encode(text), cut)).toEqual({ text: marked, wellFormed: true });
    }),
  );
});

test("only the first byte order mark is dropped", () => {
  expect(decoded(new TextEncoder().encode("\ufeff\ufeffa"), 1)).toEqual({ text: "\ufeffa", wellFormed: true });
});

/** Bytes that are often nearly UTF-8. */
const nearly = fc
  .array(
    fc.oneof(fc.constantFrom(0x41, 0x80, 0xbf, 0xc1, 0xc3, 0xe0, 0xe2, 0xed, 0xf0, 0xf4, 0xf5, 0xff, 0x9f, 0xa0, 0x90)),
  )
  .map((bytes) => Uint8Array.from(bytes));

test("what is ill-formed is what TextDecoder refuses, and it begins where that says", () => {
  fc.assert(
    fc.property(nearly, (bytes) => {
      const at = illFormedAt(bytes);
      const fatal = new TextDecoder("utf-8", { fatal: true });
      if (at === null) expect(() => fatal.decode(bytes)).not.toThrow();
      else {
        expect(() => fatal.decode(bytes)).toThrow(TypeError);
        expect(() => fatal.decode(bytes.subarray(0, at))).not.toThrow();
        expect(new TextDecoder().decode(bytes.subarray(at)).startsWith("\ufffd")).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test("the text before the first wrong byte is given, however it is cut", () => {
  fc.assert(
    fc.property(nearly, length, (bytes, cut) => {
      const at = illFormedAt(bytes);
      const text = new TextDecoder().decode(at === null ? bytes : bytes.subarray(0, at));
      expect(decoded(bytes, cut)).toEqual({ text, wellFormed: at === null });
    }),
    { numRuns: 1000 },
  );
});
