import { describe, expect, it } from "vitest";
import { claimsInView, idsInView } from "../../../src/analysis/claimsInView";
import { bearingOf, overviewOf, stanceGroups, tiesByFamily } from "../../../src/analysis/evidence";
import { only } from "../../../src/analysis/choice";
import { wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import { small } from "../../fixtures/small";

const model = modelOf(small);

describe("evidence", () => {
  it("groups claims by stance and counts voices, not claims", () => {
    const groups = stanceGroups(model, "r-blockade").map(({ stance, claims, voices }) => [
      stance,
      claims.length,
      voices,
    ]);
    expect(groups).toEqual([
      ["affirms", 1, 1],
      ["denies", 1, 1],
    ]);
  });

  it("groups an actor's ties by family", () => {
    expect(tiesByFamily(model, "north").map(({ family, ties }) => [family, ties.map(({ id }) => id)])).toEqual([
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

  it("keeps of a source's claims those about what the view shows", () => {
    const inView = idsInView(model, viewOf(model, { ...wholeLens, types: only("blockade") }));
    expect(claimsInView(small.claims, inView).map(({ id }) => id)).toEqual(["c2", "c3", "c8"]);
  });
});
