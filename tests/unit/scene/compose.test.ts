import { describe, expect, it } from "vitest";
import { only } from "../../../src/analysis/choice";
import { type Lens, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import type { Claim, Dossier, Relation } from "../../../src/domain/dossier";
import { compose } from "../../../src/scene/compose";
import { layoutInputOf } from "../../../src/scene/layoutInput";
import { englishWords as english, frenchWords as french } from "../../fixtures/sceneWords";
import { small } from "../../fixtures/small";

function scene(lens: Lens = wholeLens, words = english, dossier: Dossier = small) {
  const model = modelOf(dossier);
  return compose(model, viewOf(model, lens), words);
}
const edge = (id: string, ...args: Parameters<typeof scene>) => scene(...args).edges.find((one) => one.id === id);

describe("compose", () => {
  it("draws each actor and tie of the view, and nothing that nobody speaks of", () => {
    expect(scene().nodes.map(({ id }) => id)).toEqual(["north", "south", "rebels", "fall"]);
    expect(scene().edges.map(({ id }) => id)).toEqual(["r-alliance", "r-blockade", "r-aid", "r-weakens", "r-threat"]);
    const silent: Dossier = { ...small, claims: small.claims.filter(({ about }) => about !== "r-alliance") };
    expect(scene(wholeLens, english, silent).edges.map(({ id }) => id)).not.toContain("r-alliance");
  });

  it("names in the reader's language, and says in which language a name is where that one is missing", () => {
    expect(scene(wholeLens, french).nodes[0]?.label).toEqual({ value: "Nord", lang: "fr" });
    const english_only = { ...small, actors: small.actors.map((actor) => ({ ...actor, name: { en: "N" } })) };
    expect(scene(wholeLens, french, english_only).nodes[0]?.label).toEqual({ value: "N", lang: "en" });
  });

  it("labels a tie with its period, its likelihood or its condition, and falls back to the bare type", () => {
    expect(edge("r-blockade")?.labels).toEqual(["blockade, since about Mar 2020", "blockade"]);
    expect(edge("r-aid")?.labels).toEqual(["military aid: unlikely", "unlikely", "military aid"]);
    expect(edge("r-weakens")?.labels).toEqual(["would weaken"]);
    expect(edge("r-weakens", wholeLens, french)?.labels).toEqual(["affaiblirait"]);
  });

  it("fans parallel ties apart, and leaves each where it is when a filter takes the other", () => {
    const both = [edge("r-alliance")?.bend, edge("r-aid")?.bend];
    expect(both[0]).toBe(-(both[1] ?? Number.NaN));
    expect(both[0]).not.toBe(0);
    expect(edge("r-alliance", { ...wholeLens, types: only("alliance") })?.bend).toBe(both[0]);
    expect(edge("r-weakens")?.bend).toBe(0);
  });

  it("gives a hypothetical event its standing, and no other actor one", () => {
    expect(scene().nodes.map(({ standing }) => standing)).toEqual([null, null, null, "forecast"]);
  });

  it("draws a type that a dossier names like something that every object has", () => {
    for (const type of ["constructor", "toString", "valueOf"]) {
      const own: Dossier = {
        ...small,
        relationTypes: [
          { id: type, family: "aid", label: { en: "Own" }, verb: { en: "owns" }, directed: true, polarity: 0 },
        ],
        relations: small.relations.map((one) => (one.id === "r-alliance" ? { ...one, type } : one)),
      };
      expect(edge("r-alliance", wholeLens, english, own)?.line).toEqual({
        family: "aid",
        width: 2,
        source: "none",
        target: "triangle",
      });
    }
  });

  it("draws what hundreds of thousands of actors leave in view", () => {
    const crowd = Array.from({ length: 200_000 }, (_, at) => ({
      id: `silent${at}`,
      kind: "person" as const,
      name: { en: "Silent" },
      aliases: [],
    }));
    expect(scene(wholeLens, english, { ...small, actors: [...small.actors, ...crowd] })).toEqual(scene());
  });
});

describe("the hull of an alliance", () => {
  const membership = (id: string, from: string, period?: string) => ({
    id,
    type: "membership",
    from,
    to: "pact",
    ...(period !== undefined && { period }),
  });
  const claim = (about: string, more: Partial<Claim> = {}): Claim => ({
    id: `c-${about}-${more.stance ?? ""}`,
    about,
    stance: "affirms",
    mode: "fact",
    voice: "paper",
    said: "2020-05-01",
    statement: { en: "A member." },
    cites: [{ source: "report" }],
    ...more,
  });
  /** The small dossier, whose state of evidence is of 1 June 2020, with a pact. */
  const pactOf = (relations: readonly Relation[], claims: readonly Claim[]): Dossier => ({
    ...small,
    actors: [...small.actors, { id: "pact", kind: "alliance", name: { en: "Pact" }, aliases: [] }],
    relations: [...small.relations, ...relations],
    claims: [...small.claims, ...claims],
  });
  const insides = (dossier: Dossier, lens = wholeLens) =>
    scene(lens, english, dossier).hulls.map(({ id, inside }) => [id, inside]);

  it("holds it and the members that the view shows", () => {
    const pact = pactOf([membership("m1", "north"), membership("m2", "south")], [claim("m1"), claim("m2")]);
    expect(insides(pact)).toEqual([["pact", ["pact", "north", "south"]]]);
    expect(insides(pact, { ...wholeLens, types: only("blockade") })).toEqual([]);
  });

  it("holds a contested member, and none who is only forecast, conditionally said or denied to be one", () => {
    const pact = (claims: readonly Claim[]) =>
      pactOf([membership("m1", "north"), membership("m2", "south")], [claim("m1"), ...claims]);
    expect(insides(pact([claim("m2"), claim("m2", { stance: "denies" })]))).toEqual([
      ["pact", ["pact", "north", "south"]],
    ]);
    for (const more of [
      { mode: "forecast" },
      { mode: "conditional", premise: "fall" },
      { stance: "denies" },
    ] satisfies Partial<Claim>[]) {
      const drawn = scene(wholeLens, english, pact([claim("m2", more)]));
      expect(drawn.edges.map(({ id }) => id)).toContain("m2");
      expect(drawn.hulls.map(({ inside }) => inside)).toEqual([["pact", "north"]]);
    }
  });

  it.each([
    ["2010/2019", false],
    ["2010/2020-05-31", false],
    ["../2020-05", false],
    ["2018", false],
    ["2010/2020-06-01", true],
    ["2010/2020-06~", true],
    ["2010/2020", true],
    ["2020", true],
    ["2010/..", true],
    ["2010/", true],
    ["2021/..", true],
  ])("with a period of %s, of a state of evidence of 2020-06-01, holds the member: %s", (period, holds) => {
    const pact = pactOf([membership("m1", "north"), membership("m2", "south", period)], [claim("m1"), claim("m2")]);
    expect(insides(pact)).toEqual([["pact", holds ? ["pact", "north", "south"] : ["pact", "north"]]]);
  });

  it("is not drawn around nobody", () => {
    expect(insides(pactOf([membership("m1", "north", "2010/2015")], [claim("m1")]))).toEqual([]);
  });
});

describe("layoutInputOf", () => {
  it("has every actor with a tie, whatever the lens, and each pair once with its number of ties", () => {
    const input = layoutInputOf(modelOf(small), "wide");
    expect(input.nodes.map(({ id }) => id)).toEqual(["north", "south", "rebels", "fall"]);
    expect(input.edges).toContainEqual({ from: 0, to: 1, weight: 2 });
    expect(input.edges).toHaveLength(4);
  });
});
