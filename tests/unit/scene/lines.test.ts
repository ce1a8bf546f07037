import { describe, expect, it } from "vitest";
import { wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import type { Claim, Dossier, Relation } from "../../../src/domain/dossier";
import { type Asked, compose } from "../../../src/scene/compose";
import { defaultBudget } from "../../../src/scene/focus/budget";
import { wholeFocus } from "../../../src/scene/focus/focus";
import { englishWords as words } from "../../fixtures/sceneWords";
import { small } from "../../fixtures/small";

const tie = (id: string, type: string, from: string, to: string): Relation => ({ id, type, from, to });
const said = (about: string, more: Partial<Claim> = {}): Claim => ({
  id: `said-${about}`,
  about,
  stance: "affirms",
  mode: "fact",
  voice: "paper",
  said: "2020",
  statement: { en: "It is so." },
  cites: [{ source: "report" }],
  ...more,
});

/** Nine ties between north and south: five of aid there, one back, two blockades, one of them denied, and an alliance. */
const aid = ["t1", "t2", "t3", "t4", "t5"].map((id) => tie(id, "military-aid", "north", "south"));
const others = [
  tie("t6", "military-aid", "south", "north"),
  tie("t7", "blockade", "north", "south"),
  tie("t8", "blockade", "north", "south"),
  tie("t9", "alliance", "south", "north"),
];
const many: Dossier = {
  ...small,
  relations: [...aid, ...others],
  claims: [...aid, ...others].map(({ id }) => said(id, id === "t8" ? { stance: "denies" } : {})),
};

function drawn(dossier: Dossier, focus: Partial<Asked["focus"]> = {}, shown: readonly string[] = []) {
  const model = modelOf(dossier);
  const asked = { focus: { ...wholeFocus, ...focus }, shown, budget: defaultBudget };
  return compose(model, viewOf(model, wholeLens), words, asked);
}

describe("many ties between two actors", () => {
  it("are one line for each type, direction and standing, which says how many they are", () => {
    const { edges, extent } = drawn(many);
    expect(edges.map(({ id, count }) => (count === 1 ? id : count))).toEqual(["t6", "t7", "t8", "t9", 5]);
    expect(edges.find(({ count }) => count === 5)).toMatchObject({
      from: "north",
      to: "south",
      type: "military-aid",
      standing: "stated",
      labels: ["military aid × 5"],
    });
    expect(extent.ties).toBe(9);
  });

  it("stand one beside the other", () => {
    const bends = drawn(many).edges.map(({ bend }) => bend);
    expect(new Set(bends).size).toBe(bends.length);
    expect(bends.reduce((sum, bend) => sum + bend, 0)).toBeCloseTo(0);
  });

  it("are drawn one by one when asked for, when the two are selected, and when one of them is", () => {
    expect(drawn(many, { opened: [["north", "south"]] }).edges).toHaveLength(9);
    expect(drawn(many, {}, ["south", "north"]).edges).toHaveLength(9);
    expect(drawn(many, {}, ["t3"]).edges).toHaveLength(9);
  });

  it("that are too many to be told apart stay gathered: the panel lists them", () => {
    const crowd = Array.from({ length: 30 }, (_, at) => tie(`c${at}`, "military-aid", "north", "south"));
    const dossier = { ...small, relations: crowd, claims: crowd.map(({ id }) => said(id)) };
    expect(drawn(dossier, {}, ["north", "south"]).edges.map(({ count }) => count)).toEqual([30]);
  });

  it("have a line with the same id whichever of them the lens leaves", () => {
    const idOf = (dossier: Dossier) => drawn(dossier).edges.find(({ count }) => count > 1)?.id;
    const fewer = { ...many, claims: many.claims.filter(({ about }) => about !== "t1") };
    expect(idOf(fewer)).toBe(idOf(many));
  });

  it("are drawn one by one where they are few", () => {
    const few = { ...many, claims: many.claims.slice(0, 4) };
    expect(drawn(few).edges.map(({ id }) => id)).toEqual(["t1", "t2", "t3", "t4"]);
  });
});

describe("an alliance with its members folded in", () => {
  const pact: Dossier = {
    ...small,
    actors: [...small.actors, { id: "pact", kind: "alliance", name: { en: "Pact" }, aliases: [] }],
    relations: [
      tie("m1", "membership", "north", "pact"),
      tie("m2", "membership", "south", "pact"),
      tie("inner", "alliance", "north", "south"),
      tie("t1", "threat", "rebels", "north"),
      tie("t2", "threat", "rebels", "south"),
      tie("t3", "blockade", "rebels", "south"),
    ],
    claims: ["m1", "m2", "inner", "t1", "t2", "t3"].map((id) => said(id)),
  };

  it("is one actor that says how many it holds; ties among them are inside, others are summed by type", () => {
    const { nodes, edges, hulls, extent } = drawn(pact, { folded: ["pact"] });
    expect(nodes.map(({ id, members }) => [id, members])).toEqual([
      ["rebels", null],
      ["pact", 2],
    ]);
    expect(edges.map(({ from, to, type, count }) => [from, to, type, count])).toEqual([
      ["rebels", "pact", "blockade", 1],
      ["rebels", "pact", "threat", 2],
    ]);
    expect(hulls).toEqual([]);
    expect(extent).toMatchObject({ actors: 4, ofActors: 4, ties: 6, ofTies: 6 });
  });

  it("lets a member out that is selected or pinned", () => {
    const ids = (scene: ReturnType<typeof drawn>) => scene.nodes.map(({ id }) => id);
    expect(ids(drawn(pact, { folded: ["pact"] }, ["south"]))).toEqual(["south", "rebels", "pact"]);
    expect(ids(drawn(pact, { folded: ["pact"], pinned: ["north"] }))).toEqual(["north", "rebels", "pact"]);
  });

  it("holds nobody whom nobody states to be a member", () => {
    const claims = pact.claims.map((claim) => (claim.about === "m2" ? { ...claim, stance: "denies" as const } : claim));
    expect(drawn({ ...pact, claims }, { folded: ["pact"] }).nodes.find(({ id }) => id === "pact")?.members).toBe(1);
  });
});

describe("what is left out", () => {
  it("is counted at each actor that it is tied to, and in all", () => {
    const { nodes, extent } = drawn(small, { hidden: ["south"] });
    expect(nodes.map(({ id, more }) => [id, more])).toEqual([
      ["north", 1],
      ["rebels", 1],
      ["fall", 0],
    ]);
    expect(extent).toEqual({ actors: 3, ofActors: 4, ties: 2, ofTies: 5, hidden: 1 });
  });

  it("is the least telling line where there are more than can be drawn", () => {
    const model = modelOf(many);
    const asked = { focus: wholeFocus, shown: [], budget: { ...defaultBudget, edges: 2 } };
    const { edges, extent } = compose(model, viewOf(model, wholeLens), words, asked);
    expect(edges).toHaveLength(2);
    expect(edges.map(({ count }) => count)).toContain(5);
    expect(extent.ties).toBe(6);
  });
});
