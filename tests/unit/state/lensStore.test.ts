import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, everything, isEverything, lets, only } from "../../../src/analysis/choice";
import { comparisonClasses, voiceClasses } from "../../../src/analysis/comparison";
import { type Lens, choices, wholeLens } from "../../../src/analysis/lens";
import {
  createLensStore,
  withAll,
  withAssumed,
  withComparison,
  withKept,
  withOnly,
  withToggled,
  withVoice,
} from "../../../src/state/lensStore";

const lens = (parts: Partial<Lens> = {}): Lens => ({ ...wholeLens, ...parts });
const ids = ["a", "b", "c"];
const anyId = fc.constantFrom(...ids);
const anyChoice = fc.record<Choice>({
  form: fc.constantFrom("only" as const, "except" as const),
  ids: fc.subarray(ids),
});

describe("a part of the lens that chooses", () => {
  it("is set for the one value that is toggled, chosen alone or let through with all, and no other part is", () => {
    fc.assert(
      fc.property(fc.constantFrom(...choices), anyChoice, anyId, (key, choice, id) => {
        const before = lens({ [key]: choice });
        const others = (after: Lens) => ({ ...after, [key]: null });
        const toggled = withToggled(before, key, id, ids);
        for (const value of ids) expect(lets(toggled[key], value)).toBe(lets(choice, value) !== (value === id));
        expect(withOnly(before, key, id)[key]).toEqual(only(id));
        expect(withAll(before, key)[key]).toEqual(everything);
        for (const after of [toggled, withOnly(before, key, id), withAll(before, key)]) {
          expect(others(after)).toEqual(others(before));
        }
      }),
    );
  });
});

describe("choosing voices", () => {
  const click = (old: Lens, id: string) => withVoice(old, id, ids);
  const chosen = (...clicks: string[]) => clicks.reduce(click, lens()).voices;

  it("hears the first that is chosen alone, and each further one beside it", () => {
    expect(chosen("b")).toEqual(only("b"));
    expect(chosen("b", "a")).toEqual({ form: "only", ids: ["a", "b"] });
  });

  it("hears one less where it is chosen again, and everybody where none is left", () => {
    expect(chosen("b", "a", "b")).toEqual(only("a"));
    expect(chosen("b", "b")).toEqual(everything);
  });

  it("takes one more or less of those that a link leaves when it names who is not heard", () => {
    const [first = "", ...others] = ids;
    expect(click(lens({ voices: { form: "except", ids: [first] } }), first).voices).toEqual({
      form: "only",
      ids: ids.toSorted(),
    });
    const [second = "", ...rest] = others;
    expect(click(lens({ voices: { form: "except", ids: [first] } }), second).voices).toEqual({
      form: "only",
      ids: rest.toSorted(),
    });
  });

  it("never hears nobody", () => {
    fc.assert(
      fc.property(anyChoice, fc.array(anyId, { minLength: 1 }), (voices, clicks) => {
        const heard = clicks.reduce(click, lens({ voices })).voices;
        expect(ids.some((id) => lets(heard, id))).toBe(true);
      }),
    );
  });
});

describe("assuming", () => {
  it("adds an event once, in one order, and lifts it again", () => {
    const both = withAssumed(withAssumed(lens(), "flood", true), "fall", true);
    expect(both.assumed).toEqual(["fall", "flood"]);
    expect(withAssumed(both, "fall", true).assumed).toEqual(["fall", "flood"]);
    expect(withAssumed(both, "fall", false).assumed).toEqual(["flood"]);
    expect(withAssumed(lens(), "fall", false)).toEqual(lens());
  });
});

describe("comparing", () => {
  const pair = { by: "voices", a: "a", b: "b" } as const;

  it("begins with every class kept, also after another comparison of which some were", () => {
    const first = withKept(withComparison(lens(), pair), "agreed");
    expect(withComparison(first, { ...pair, b: "c" }).comparison).toEqual({ ...pair, b: "c", kept: everything });
  });

  it("keeps and leaves out single classes, and ends without a trace", () => {
    const opposedOut = withKept(withComparison(lens(), pair), "opposed");
    const kept = opposedOut.comparison?.kept ?? everything;
    expect(comparisonClasses.filter((name) => !lets(kept, name))).toEqual(["opposed"]);
    expect(withKept(opposedOut, "opposed").comparison?.kept).toEqual(everything);
    expect(withComparison(opposedOut, null)).toEqual(lens());
    expect(withKept(lens(), "opposed")).toEqual(lens());
  });

  it("keeps everything again once every class that it can have is kept", () => {
    const narrow = lens({ comparison: { ...pair, kept: only("opposed") } });
    const rest = voiceClasses.filter((name) => name !== "opposed");
    const { comparison } = rest.reduce((before, name) => withKept(before, name), narrow);
    expect(comparison !== null && isEverything(comparison.kept)).toBe(true);
  });
});

describe("the store of the lens", () => {
  it("begins with a whole lens", () => {
    expect(createLensStore().getState()).toEqual(wholeLens);
  });
});
