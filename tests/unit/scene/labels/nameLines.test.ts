import fc from "fast-check";
import { expect, test } from "vitest";
import { nameLines } from "../../../../src/scene/labels/nameLines";

test("a short name is one line", () => {
  expect(nameLines("South Sudan")).toEqual([["South Sudan"]]);
  expect(nameLines("")).toEqual([[""]]);
});

test("a long name is two lines, else one", () => {
  expect(nameLines("Jihadist coalition of 2013")).toEqual([
    ["Jihadist", "coalition of 2013"],
    ["Jihadist coalition of 2013"],
  ]);
});

test("a fairly long name is one line, else two", () => {
  expect(nameLines("Operation Serval")).toEqual([["Operation Serval"], ["Operation", "Serval"]]);
  expect(nameLines("Burkina Faso")).toEqual([["Burkina Faso"], ["Burkina", "Faso"]]);
  expect(nameLines("Transnistrien")).toEqual([["Transnistrien"]]);
});

test("a very long one is three lines, else four, and never one", () => {
  expect(nameLines("Defence, Security and Civil Protection Commission")).toEqual([
    ["Defence, Security", "and Civil Protection", "Commission"],
    ["Defence,", "Security and", "Civil Protection", "Commission"],
  ]);
});

test("what does not fit is cut", () => {
  expect(nameLines("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz")).toEqual([
    ["Rindfleischetikettierungsüberwa…"],
  ]);
});

test("of any name: at most four lines, none too long, no word lost but by a cut", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,14}$/), { maxLength: 12 }), (words) => {
      for (const lines of nameLines(words.join(" "))) {
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(4);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(32);
        const shown = lines.join(" ");
        if (!shown.includes("…")) expect(shown).toBe(words.join(" "));
      }
    }),
  );
});
