import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, everything, lets, only } from "../../../src/analysis/choice";
import { standingAt } from "../../../src/analysis/columns";
import { standingById } from "../../../src/analysis/evidence";
import { type Facet, type Lens, facets, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { relaxations, widenedFor } from "../../../src/analysis/relax";
import { facetValues, viewOf } from "../../../src/analysis/view";
import { actorKinds, builtInTypes } from "./vocabularyIds";
import { small } from "../../fixtures/small";
import { randomDossier } from "../../fixtures/randomDossier";

const model = modelOf(small);
const ids = (indices: Iterable<number>) => [...indices].map((at) => small.relations[at]?.id);
const counted = (facet: Facet, lens: Lens) =>
  Object.fromEntries(facetValues(model, facet).map((id, at) => [id, viewOf(model, lens).counts[facet][at]]));

describe("viewOf", () => {
  it("lets everything through a whole lens, and gives each tie the standing of its claims", () => {
    const view = viewOf(model, wholeLens);
    expect(ids(view.relations)).toEqual(["r-alliance", "r-blockade", "r-aid", "r-weakens", "r-threat"]);
    expect([...view.standing].map(standingAt)).toEqual(["stated", "contested", "forecast", "conditional", "denied"]);
    expect([...view.actors].map((at) => small.actors[at]?.id)).toEqual(["north", "south", "rebels", "fall"]);
  });

  it("shows only the ends of the ties that it lets through", () => {
    const view = viewOf(model, { ...wholeLens, types: only("blockade") });
    expect(ids(view.relations)).toEqual(["r-blockade"]);
    expect([...view.actors].map((at) => small.actors[at]?.id)).toEqual(["south", "rebels"]);
  });

  it("takes a tie out where the kind of one end is stopped", () => {
    const view = viewOf(model, { ...wholeLens, kinds: { form: "except", ids: ["armed-group"] } });
    expect(ids(view.relations)).toEqual(["r-alliance", "r-aid", "r-weakens"]);
  });

  it("counts what the other filters leave, not what its own does", () => {
    const lens: Lens = { ...wholeLens, types: only("blockade"), standings: only("contested") };
    expect(counted("types", lens)).toMatchObject({ blockade: 1, alliance: 0, threat: 0 });
    expect(counted("standings", lens)).toEqual({ stated: 0, contested: 1, forecast: 0, conditional: 0, denied: 0 });
    expect(counted("kinds", lens)).toMatchObject({ state: 1, "armed-group": 1, event: 0 });
  });
});

const choice = (values: readonly string[]): fc.Arbitrary<Choice> =>
  fc.record({ form: fc.constantFrom("only" as const, "except" as const), ids: fc.subarray([...values]) });
const anyLens = fc.record<Lens>({
  types: choice(builtInTypes),
  kinds: choice(actorKinds),
  standings: choice(["stated", "contested", "forecast", "conditional", "denied"]),
});

describe("viewOf, on any dossier and lens", () => {
  it("agrees with the lens asked tie by tie", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        const any = modelOf(dossier);
        const kindOf = (id: string) => any.actors.get(id)?.kind ?? "";
        const expected = dossier.relations.filter((relation) => {
          const standing = standingById(any, relation.id);
          return (
            standing !== null &&
            lets(lens.types, relation.type) &&
            lets(lens.standings, standing) &&
            lets(lens.kinds, kindOf(relation.from)) &&
            lets(lens.kinds, kindOf(relation.to))
          );
        });
        const view = viewOf(any, lens);
        expect([...view.relations].map((at) => dossier.relations[at])).toEqual(expected);
      }),
    );
  });

  it("counts for each value what one would see of it by asking for it alone", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, fc.constantFrom(...facets), (dossier, lens, facet) => {
        const any = modelOf(dossier);
        const view = viewOf(any, lens);
        facetValues(any, facet).forEach((value, at) => {
          const alone = viewOf(any, { ...lens, [facet]: facet === "kinds" ? everything : only(value) });
          const seen =
            facet === "kinds"
              ? [...alone.actors].filter((actor) => dossier.actors[actor]?.kind === value).length
              : alone.relations.length;
          expect(view.counts[facet][at]).toBe(seen);
        });
      }),
    );
  });

  it("offers a way out of an empty view that shows something", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        const any = modelOf(dossier);
        fc.pre(viewOf(any, lens).relations.length === 0 && dossier.relations.length > 0);
        const ways = relaxations(any, lens);
        expect(ways.length).toBeGreaterThan(0);
        for (const way of ways) {
          expect(viewOf(any, way.lens).relations.length).toBe(way.relations);
          expect(way.relations).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("widenedFor", () => {
  it("opens the facets that stop the ties, and leaves the others as they are", () => {
    const lens: Lens = { types: only("alliance"), kinds: only("state"), standings: only("contested") };
    const ties = small.relations.filter(({ id }) => id === "r-blockade");
    expect(widenedFor(model, lens, ties)).toEqual({
      types: everything,
      kinds: everything,
      standings: only("contested"),
    });
    expect(widenedFor(model, wholeLens, ties)).toEqual(wholeLens);
  });

  it("lets every one of the ties through, on any dossier and lens", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        const any = modelOf(dossier);
        const wider = viewOf(any, widenedFor(any, lens, dossier.relations));
        expect(wider.relations.length).toBe(viewOf(any, wholeLens).relations.length);
      }),
    );
  });
});
