import { describe, expect, it } from "vitest";
import { everything, only } from "../../../src/analysis/choice";
import { type Lens, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { type TableOrder, tableRows, tieOrder } from "../../../src/analysis/tableRows";
import { viewOf } from "../../../src/analysis/view";
import { small } from "../../fixtures/small";

const model = modelOf(small);
const whole = viewOf(model, wholeLens);
const rows = tableRows(model, whole);
const order = (column: TableOrder["column"], descending = false) =>
  tieOrder(model, whole, { column, descending }, "en").map((at) => small.relations[at]?.id);

describe("table rows", () => {
  it("hold each tie of the view with its standing and claims by stance", () => {
    expect(rows.map(({ standing }) => standing)).toEqual(["stated", "contested", "forecast", "conditional", "denied"]);
    expect(rows[1]?.claims).toEqual({ affirms: 1, disputes: 0, denies: 1 });
  });

  it("sort by what a column shows, and equal ones stay in the dossier's order", () => {
    expect(order("from")).toEqual(["r-weakens", "r-alliance", "r-aid", "r-threat", "r-blockade"]);
    expect(order("type")[0]).toBe("r-alliance");
    expect(order("claims", true)[0]).toBe("r-blockade");
    expect(order("standing", true)[0]).toBe("r-threat");
  });

  it("sort periods by their earliest beginning, with undated ties last either way", () => {
    expect(order("period")).toEqual(["r-threat", "r-alliance", "r-blockade", "r-aid", "r-weakens"]);
    expect(order("period", true)).toEqual(["r-blockade", "r-alliance", "r-threat", "r-aid", "r-weakens"]);
  });
});

describe("table rows under a lens", () => {
  const seen = (parts: Partial<Lens>) => tableRows(model, viewOf(model, { ...wholeLens, ...parts }));

  it("have the standing and the claims of what is in view", () => {
    const [row] = seen({ voices: only("south") });
    expect(row).toMatchObject({ standing: "denied", claims: { affirms: 0, disputes: 0, denies: 1 }, sources: 0 });
  });

  it("say by how many independent sources a tie is affirmed", () => {
    expect(rows.map(({ sources }) => sources)).toEqual([1, 1, 1, 1, 0]);
  });

  it("mark what only may hold, and what has no dates, at the date asked for", () => {
    const marked = (parts: Partial<Lens>) =>
      seen(parts).map(({ relation, doubt }) => `${relation.id}${doubt === null ? "" : `: ${doubt}`}`);
    expect(marked({ asOf: "2020-03-15" })).toEqual(["r-alliance", "r-blockade: may-hold"]);
    expect(marked({ asOf: "2020-06" })).toEqual(["r-alliance", "r-blockade", "r-aid: undated", "r-weakens: undated"]);
    expect(rows.filter(({ doubt }) => doubt !== null)).toEqual([]);
  });

  it("mark what only may have been said by the date asked for", () => {
    const vague = { ...small, claims: small.claims.map((claim) => ({ ...claim, said: "2020" })) };
    const other = modelOf(vague);
    const doubts = (saidUpTo: string) =>
      new Set(tableRows(other, viewOf(other, { ...wholeLens, saidUpTo })).map(({ doubt }) => doubt));
    expect(doubts("2020-05")).toEqual(new Set(["maybe-said"]));
    expect(doubts("2020")).toEqual(new Set([null]));
  });

  it("have the class of a comparison, where something is compared", () => {
    const comparison = { by: "voices", a: "paper", b: "south", kept: everything } as const;
    expect(seen({ comparison }).map(({ relation, compared }) => [relation.id, compared])).toEqual([
      ["r-alliance", "only-a"],
      ["r-blockade", "opposed"],
      ["r-aid", "only-a"],
      ["r-weakens", "only-a"],
    ]);
    expect(rows.map(({ compared }) => compared)).toEqual([null, null, null, null, null]);
  });
});
