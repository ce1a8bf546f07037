import { describe, expect, it } from "vitest";
import { only } from "../../../src/analysis/choice";
import { claimsInView } from "../../../src/analysis/claimsInView";
import { bearingOf, overviewOf, stanceGroups, tiesByFamily } from "../../../src/analysis/evidence";
import { seenClaims } from "../../../src/analysis/inView";
import { type Lens, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import { small } from "../../fixtures/small";

const model = modelOf(small);
const see = (parts: Partial<Lens> = {}) => viewOf(model, { ...wholeLens, ...parts });

describe("evidence", () => {
  it("groups claims by stance and counts voices, not claims", () => {
    const twice = { ...small, claims: [...small.claims, ...small.claims.filter(({ id }) => id === "c2")] };
    const other = modelOf(twice);
    const groups = stanceGroups(seenClaims(other, viewOf(other, wholeLens), "r-blockade"));
    expect(groups.map(({ stance, claims, voices }) => [stance, claims.length, voices])).toEqual([
      ["affirms", 2, 1],
      ["denies", 1, 1],
    ]);
  });

  it("keeps the claims that are out of view, and says why they are", () => {
    const [affirms, denies] = stanceGroups(seenClaims(model, see({ voices: only("south") }), "r-blockade"));
    expect(affirms?.claims).toMatchObject([{ isInView: false, isUnasked: true, isMaybeSaid: false }]);
    expect(denies?.claims).toMatchObject([{ isInView: true, isUnasked: false, isMaybeSaid: false }]);
    const [later] = seenClaims(model, see({ saidUpTo: "2019" }), "r-blockade");
    expect(later).toMatchObject({ isInView: false, isUnasked: false });
    expect(seenClaims(model, see(), "nobody")).toEqual([]);
  });

  it("groups an actor's ties by family", () => {
    expect(
      tiesByFamily(model, model.tiesOf.get("north") ?? []).map(({ family, ties }) => [
        family,
        ties.map(({ id }) => id),
      ]),
    ).toEqual([
      ["cooperation", ["r-alliance"]],
      ["hostility", ["r-threat"]],
      ["aid", ["r-aid"]],
      ["consequence", ["r-weakens"]],
    ]);
  });

  it("finds what hangs on an event, and what a tie hangs on", () => {
    expect(bearingOf(model, "fall").hangsOnIt.map(({ id }) => id)).toEqual(["r-weakens"]);
    expect(bearingOf(model, "r-weakens").premises).toEqual(["fall"]);
  });

  it("counts distinct voices for the whole dossier", () => {
    expect(overviewOf(model)).toEqual({ actors: 5, relations: 5, claims: 8, voices: 3, sources: 2 });
  });

  it("finds the claims that rest on a source, by itself or as the one that relays", () => {
    expect(model.claimsCiting.get("report")).toHaveLength(8);
    expect(model.claimsCiting.get("letter")?.map(({ id }) => id)).toEqual(["c8"]);
  });
});

describe("the claims that are heard through a lens", () => {
  const heard = (parts: Partial<Lens>) => {
    const inView = claimsInView(model, see(parts));
    return small.claims.filter((claim) => inView.has(claim)).map(({ id }) => id);
  };

  it("are all of them through a whole one", () => {
    expect(heard({})).toEqual(small.claims.map(({ id }) => id));
  });

  it("are those about the ties that it shows and the actors at their ends", () => {
    expect(heard({ types: only("blockade") })).toEqual(["c2", "c3", "c8"]);
    expect(heard({ types: only("weakens") })).toEqual(["c5", "c7"]);
  });

  it("are made by the chosen voices", () => {
    expect(heard({ voices: only("south") })).toEqual(["c3"]);
  });
});
