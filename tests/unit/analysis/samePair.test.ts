import { describe, expect, it } from "vitest";
import { isSamePair } from "../../../src/analysis/samePair";

describe("both sides of a comparison are the same", () => {
  it("where they name one voice or source", () => {
    expect(isSamePair({ by: "voices", a: "north", b: "north" })).toBe(true);
    expect(isSamePair({ by: "sources", a: "north", b: "south" })).toBe(false);
  });

  it("where two dates span the same days, however they are written", () => {
    expect(isSamePair({ by: "held", a: "2019", b: "2019-01/2019-12" })).toBe(true);
    expect(isSamePair({ by: "held", a: "2019", b: "2019-12" })).toBe(false);
    expect(isSamePair({ by: "held", a: "2019", b: "no date" })).toBe(false);
  });

  it("where what was said by two dates was said by the same day", () => {
    expect(isSamePair({ by: "said", a: "2019", b: "2019-12-31" })).toBe(true);
    expect(isSamePair({ by: "said", a: "2019", b: "2020" })).toBe(false);
  });
});
