import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, everything, isEverything, lets, only, toggle } from "../../../src/analysis/choice";

const all = ["a", "b", "c", "d"];
const anyChoice = fc.record<Choice>({
  form: fc.constantFrom("only" as const, "except" as const),
  ids: fc.subarray(all),
});

describe("a choice", () => {
  it("lets through what it names, or all but what it names", () => {
    expect(all.filter((id) => lets(only("b"), id))).toEqual(["b"]);
    expect(all.filter((id) => lets({ form: "except", ids: ["b"] }, id))).toEqual(["a", "c", "d"]);
    expect(all.filter((id) => lets(everything, id))).toEqual(all);
  });

  it("changes for the toggled value and for no other", () => {
    fc.assert(
      fc.property(anyChoice, fc.constantFrom(...all), (choice, id) => {
        const toggled = toggle(choice, id, all);
        for (const value of all) expect(lets(toggled, value)).toBe(lets(choice, value) !== (value === id));
      }),
    );
  });

  it("is everything, and is written as such, once it lets all values through", () => {
    fc.assert(
      fc.property(anyChoice, fc.constantFrom(...all), (choice, id) => {
        const toggled = toggle(choice, id, all);
        expect(isEverything(toggled)).toBe(all.every((value) => lets(toggled, value)));
      }),
    );
  });
});
