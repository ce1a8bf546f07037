import { describe, expect, it } from "vitest";
import { only } from "../../../src/analysis/choice";
import { type Lens, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import type { Dossier } from "../../../src/domain/dossier";
import { en } from "../../../src/i18n/en";
import { fr } from "../../../src/i18n/fr";
import { compose } from "../../../src/scene/compose";
import { layoutInputOf } from "../../../src/scene/layoutInput";
import { small } from "../../fixtures/small";

const english = { language: "en", band: en.likelihoods, rated: en.rated } as const;
const french = { language: "fr", band: fr.likelihoods, rated: fr.rated } as const;

function scene(lens: Lens = wholeLens, words: typeof english | typeof french = english, dossier: Dossier = small) {
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
    expect(edge("r-blockade")?.labels).toEqual(["blockade, since ~Mar 2020", "blockade"]);
    expect(edge("r-aid")?.labels).toEqual(["military aid: unlikely", "military aid"]);
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

  it("puts an alliance and the members that the view shows into one hull", () => {
    const pact: Dossier = {
      ...small,
      actors: [...small.actors, { id: "pact", kind: "alliance", name: { en: "Pact" }, aliases: [] }],
      relations: [
        ...small.relations,
        { id: "m1", type: "membership", from: "north", to: "pact" },
        { id: "m2", type: "membership", from: "south", to: "pact" },
      ],
      claims: [
        ...small.claims,
        ...["m1", "m2"].flatMap((about) =>
          small.claims.slice(0, 1).map((one) => ({ ...one, id: `c-${about}`, about })),
        ),
      ],
    };
    expect(scene(wholeLens, english, pact).hulls.map(({ id, inside }) => [id, inside])).toEqual([
      ["pact", ["pact", "north", "south"]],
    ]);
    expect(scene({ ...wholeLens, types: only("blockade") }, english, pact).hulls).toEqual([]);
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
