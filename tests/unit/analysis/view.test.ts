import { describe, expect, it } from "vitest";
import { only } from "../../../src/analysis/choice";
import { standingAt } from "../../../src/analysis/columns";
import { credibilityValues, facetValues, reliabilityValues } from "../../../src/analysis/facetValues";
import { passesLens, standingOfId } from "../../../src/analysis/inView";
import { type Facet, type Lens, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import { small } from "../../fixtures/small";

const model = modelOf(small);
const ties = (lens: Partial<Lens>) =>
  [...viewOf(model, { ...wholeLens, ...lens }).relations].map((at) => small.relations[at]?.id);
const actors = (lens: Partial<Lens>) =>
  [...viewOf(model, { ...wholeLens, ...lens }).actors].map((at) => small.actors[at]?.id);
const counted = (facet: Facet, lens: Partial<Lens>) => {
  const { counts } = viewOf(model, { ...wholeLens, ...lens });
  return Object.fromEntries(facetValues(model, facet).map((id, at) => [id, counts[facet][at]]));
};
const all = ["r-alliance", "r-blockade", "r-aid", "r-weakens", "r-threat"];

describe("a view", () => {
  it("holds everything under a whole lens, and gives each tie the standing of its claims", () => {
    const { standing } = viewOf(model, wholeLens);
    expect(ties({})).toEqual(all);
    expect([...standing.subarray(0, 5)].map(standingAt)).toEqual([
      "stated",
      "contested",
      "forecast",
      "conditional",
      "denied",
    ]);
    expect(actors({})).toEqual(["north", "south", "rebels", "fall"]);
  });

  it("gives an event the standing of the claims about it, and none to whom nobody speaks of", () => {
    const view = viewOf(model, wholeLens);
    expect(standingOfId(model, view, "fall")).toBe("forecast");
    expect(standingOfId(model, view, "north")).toBeNull();
    expect(standingOfId(model, view, "nobody")).toBeNull();
  });

  it("shows only the ends of the ties that it lets through", () => {
    expect(ties({ types: only("blockade") })).toEqual(["r-blockade"]);
    expect(actors({ types: only("blockade") })).toEqual(["south", "rebels"]);
  });

  it("takes a tie out where the kind of one end is stopped", () => {
    expect(ties({ kinds: { form: "except", ids: ["armed-group"] } })).toEqual(["r-alliance", "r-aid", "r-weakens"]);
  });

  it("says of an actor that it is no tie in view", () => {
    expect(passesLens(model, viewOf(model, wholeLens), "r-alliance")).toBe(true);
    expect(passesLens(model, viewOf(model, wholeLens), "fall")).toBe(false);
  });

  it("counts what the other filters leave, not what its own does", () => {
    const lens: Partial<Lens> = { types: only("blockade"), standings: only("contested") };
    expect(counted("types", lens)).toMatchObject({ blockade: 1, alliance: 0, threat: 0 });
    expect(counted("standings", lens)).toEqual({
      stated: 0,
      contested: 1,
      forecast: 0,
      conditional: 0,
      assumed: 0,
      denied: 0,
    });
    expect(counted("kinds", lens)).toMatchObject({ state: 1, "armed-group": 1, event: 0 });
  });
});

describe("according to one voice", () => {
  const south: Partial<Lens> = { voices: only("south") };

  it("only what it speaks of is left, and what it denies is denied, not contested", () => {
    expect(ties(south)).toEqual(["r-blockade"]);
    expect(standingOfId(model, viewOf(model, { ...wholeLens, ...south }), "r-blockade")).toBe("denied");
  });

  it("what it is silent on leaves the picture, or fades where that is asked for", () => {
    expect(viewOf(model, { ...wholeLens, ...south }).silent).toHaveLength(0);
    const faded = viewOf(model, { ...wholeLens, ...south, silent: "fade" });
    expect([...faded.silent].map((at) => small.relations[at]?.id)).toEqual(all.filter((id) => id !== "r-blockade"));
    expect([...faded.relations]).toEqual([1]);
  });

  it("every other voice is told how many ties it would leave", () => {
    expect(counted("voices", south)).toEqual({ paper: 4, north: 1, south: 1 });
    expect(counted("voices", { ...south, standings: only("denied") })).toEqual({ paper: 0, north: 1, south: 1 });
  });
});

describe("as of a date", () => {
  it("certain, possible and undated ties stay, each as what it is, and the others leave", () => {
    expect(ties({ asOf: "2020-03-15" })).toEqual(["r-alliance", "r-blockade"]);
    expect(counted("holdings", { asOf: "2020-03-15" })).toEqual({ holds: 1, "may-hold": 1, undated: 0 });
    expect(ties({ asOf: "2020-03-15", holdings: only("may-hold") })).toEqual(["r-blockade"]);
    expect(ties({ asOf: "2020-06" })).toEqual(["r-alliance", "r-blockade", "r-aid", "r-weakens"]);
    expect(counted("holdings", { asOf: "2020-06" })).toEqual({ holds: 2, "may-hold": 0, undated: 2 });
  });

  it("a forecast without a period is not looked for before the day on which it was made", () => {
    expect(ties({ asOf: "2020-04-30" })).not.toContain("r-aid");
    expect(ties({ asOf: "2020-05-01" })).toContain("r-aid");
  });

  it("neither says that it holds nor stops anything by how it holds, where no date is asked for", () => {
    expect(ties({ holdings: only("may-hold") })).toEqual(all);
    expect(viewOf(model, wholeLens).holding).toBeNull();
  });
});

describe("said up to a date", () => {
  it("claims made later leave, and with them the ties that nobody has spoken of yet", () => {
    expect(ties({ saidUpTo: "2020-04" })).toEqual([]);
    expect(ties({ saidUpTo: "2020-05" })).toEqual(all);
  });
});

describe("what is assumed", () => {
  it("makes a tie that hangs on it assumed, and no other", () => {
    const view = viewOf(model, { ...wholeLens, assumed: ["fall"] });
    expect([...view.standing.subarray(0, 5)].map(standingAt)).toEqual([
      "stated",
      "contested",
      "forecast",
      "assumed",
      "denied",
    ]);
    expect(counted("standings", { assumed: ["fall"] })).toMatchObject({ conditional: 0, assumed: 1 });
  });
});

describe("grades", () => {
  const cells = (lens: Partial<Lens>) => {
    const { gradeCounts } = viewOf(model, { ...wholeLens, ...lens });
    return reliabilityValues.flatMap((row, r) =>
      credibilityValues.flatMap((column, c) => {
        const count = gradeCounts[r * credibilityValues.length + c] ?? 0;
        return count === 0 ? [] : [`${row}/${column}: ${count}`];
      }),
    );
  };

  it("stop the claims whose sources are worse, and the ties that rest on nothing else", () => {
    expect(ties({ reliabilities: only("B") })).toEqual(all);
    expect(ties({ reliabilities: only("A") })).toEqual([]);
    expect(ties({ credibilities: only("none") })).toEqual(all);
    expect(ties({ credibilities: only("2") })).toEqual([]);
  });

  it("are counted for the claims about ties, ungraded ones in their own row, whatever grade is asked for", () => {
    expect(cells({})).toEqual(["B/none: 6"]);
    expect(cells({ credibilities: only("1") })).toEqual(["B/none: 6"]);
    expect(cells({ types: only("blockade") })).toEqual(["B/none: 2"]);
  });
});
