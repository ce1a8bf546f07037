import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choice, everything, lets, only } from "../../../src/analysis/choice";
import { type Lens, type Limit, limits, limitsOf, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { relaxations, widenedFor, withoutLimits } from "../../../src/analysis/relax";
import { viewOf } from "../../../src/analysis/view";
import type { Claim, Dossier, Relation } from "../../../src/domain/dossier";
import { randomDossier } from "../../fixtures/randomDossier";
import { small } from "../../fixtures/small";
import { claimsOf, isNaivelyInView, naiveHolding, tiesInView } from "./naive";
import { anyLens } from "./randomLens";

const changed = (before: Lens, after: Lens): readonly Limit[] =>
  limits.filter((limit) => before[limit] !== after[limit]);
const lens = (parts: Partial<Lens>): Lens => ({ ...wholeLens, ...parts });

describe("ways out of an empty view", { timeout: 20_000 }, () => {
  it("each show something, and as much as they say, the most telling first", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, narrow) => {
        fc.pre(dossier.relations.length > 0 && tiesInView(dossier, narrow).length === 0);
        const model = modelOf(dossier);
        const ways = relaxations(model, narrow);
        expect(ways.length).toBeGreaterThan(0);
        for (const way of ways) {
          expect(way.relations).toBeGreaterThan(0);
          expect(tiesInView(dossier, way.lens)).toHaveLength(way.relations);
        }
        expect(ways.map(({ relations }) => relations)).toEqual(
          ways.map(({ relations }) => relations).toSorted((a, b) => b - a),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("lift one limit that is set, or all of them where no single one helps", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, narrow) => {
        fc.pre(dossier.relations.length > 0 && tiesInView(dossier, narrow).length === 0);
        for (const way of relaxations(modelOf(dossier), narrow)) {
          if (way.limit === null) expect(limitsOf(way.lens)).toEqual([]);
          else {
            expect(limitsOf(narrow)).toContain(way.limit);
            expect(way.lens).toEqual({ ...narrow, [way.limit]: wholeLens[way.limit] });
          }
        }
      }),
    );
  });

  it("keep what is assumed and whether the silent fade, which stop nothing", () => {
    const narrow = lens({ types: only("office"), assumed: ["fall"], silent: "fade", asOf: "1900" });
    expect(withoutLimits(narrow)).toEqual(lens({ assumed: ["fall"], silent: "fade" }));
    expect(limitsOf(lens({ assumed: ["fall"], silent: "fade" }))).toEqual([]);
  });
});

describe("the lens widened for some ties", { timeout: 20_000 }, () => {
  const someTies = fc
    .tuple(randomDossier(), anyLens, fc.infiniteStream(fc.boolean()))
    .map(([dossier, narrow, coins]) => ({
      dossier,
      narrow,
      ties: dossier.relations.filter(() => coins.next().value),
    }));

  it("lets every one of them through, on any dossier and lens", () => {
    fc.assert(
      fc.property(someTies, ({ dossier, narrow, ties }) => {
        const wider = widenedFor(modelOf(dossier), narrow, ties);
        expect(ties.filter((tie) => !isNaivelyInView(dossier, wider, tie))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("is the same lens where they are all in view, or there are none", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, narrow) => {
        const model = modelOf(dossier);
        expect(widenedFor(model, narrow, tiesInView(dossier, narrow))).toEqual(narrow);
        expect(widenedFor(model, narrow, [])).toEqual(narrow);
      }),
    );
  });

  it("only ever lifts a limit wholly, and touches neither what is assumed nor whether the silent fade", () => {
    fc.assert(
      fc.property(someTies, ({ dossier, narrow, ties }) => {
        const wider = widenedFor(modelOf(dossier), narrow, ties);
        expect(wider.assumed).toBe(narrow.assumed);
        expect(wider.silent).toBe(narrow.silent);
        const isUnkept = narrow.comparison && { ...narrow.comparison, kept: everything };
        for (const limit of changed(narrow, wider)) {
          if (limit === "comparison") expect([null, isUnkept]).toContainEqual(wider.comparison);
          else expect(wider[limit]).toEqual(wholeLens[limit]);
        }
      }),
    );
  });

  it("has other types and kinds only where one of the ties is of a type or kind that was stopped", () => {
    fc.assert(
      fc.property(someTies, ({ dossier, narrow, ties }) => {
        const wider = widenedFor(modelOf(dossier), narrow, ties);
        const kindOf = (id: string) => dossier.actors.find((actor) => actor.id === id)?.kind ?? "";
        const isStopped = (choice: Choice, values: readonly string[]) => values.some((id) => !lets(choice, id));
        const kinds = ties.flatMap(({ from, to }) => [kindOf(from), kindOf(to)]);
        const types = ties.map(({ type }) => type);
        expect(wider.types).toEqual(isStopped(narrow.types, types) ? everything : narrow.types);
        expect(wider.kinds).toEqual(isStopped(narrow.kinds, kinds) ? everything : narrow.kinds);
      }),
    );
  });

  it("asks about another date only where one of the ties does not hold on the one that was asked about", () => {
    fc.assert(
      fc.property(someTies, ({ dossier, narrow, ties }) => {
        const { asOf } = narrow;
        fc.pre(asOf !== null && narrow.comparison?.by !== "held");
        const isOut = ties.some((tie) => naiveHolding(dossier, tie, asOf) === "does-not-hold");
        expect(widenedFor(modelOf(dossier), narrow, ties).asOf).toBe(isOut ? null : asOf);
      }),
    );
  });

  it("hears no other claims where of each of the ties some claim was heard", () => {
    fc.assert(
      fc.property(someTies, ({ dossier, narrow, ties }) => {
        const alone = { ...narrow, comparison: null };
        const heard = ties.filter(({ id }) => claimsOf(dossier, alone, id).length > 0);
        const wider = widenedFor(modelOf(dossier), alone, heard);
        for (const limit of ["voices", "saidUpTo", "reliabilities", "credibilities"] as const) {
          expect(wider[limit]).toBe(narrow[limit]);
        }
      }),
    );
  });
});

describe("the lens widened for one tie of the small dossier", () => {
  const tie = (id: string): readonly Relation[] => small.relations.filter((relation) => relation.id === id);
  const widened = (narrow: Partial<Lens>, id: string, dossier: Dossier = small) =>
    changed(lens(narrow), widenedFor(modelOf(dossier), lens(narrow), tie(id)));

  it("opens the facets that stop it, and leaves the others as they are", () => {
    const narrow = { types: only("alliance"), kinds: only("state"), standings: only("contested") };
    expect(widened(narrow, "r-blockade")).toEqual(["types", "kinds"]);
    expect(widened({}, "r-blockade")).toEqual([]);
  });

  it("opens what stops the standing that comes with claims that were not heard before", () => {
    expect(widened({ voices: only("north"), standings: only("stated") }, "r-blockade")).toEqual([
      "standings",
      "voices",
    ]);
  });

  it("opens the grade that stops it, and not the one beside it", () => {
    const graded = { reliabilities: only("B"), credibilities: only("2") };
    expect(widened(graded, "r-blockade")).toEqual(["credibilities"]);
    expect(widened({ reliabilities: only("A"), credibilities: only("none") }, "r-blockade")).toEqual(["reliabilities"]);
  });

  it("keeps a comparison of whose sides one speaks of it, where something else stops what that side says", () => {
    const comparison = { by: "voices", a: "paper", b: "south", kept: everything } as const;
    expect(widened({ comparison, credibilities: only("2") }, "r-blockade")).toEqual(["credibilities"]);
    expect(widened({ comparison, saidUpTo: "2019" }, "r-blockade")).toEqual(["saidUpTo"]);
  });

  it("goes on comparing where only its class is not kept", () => {
    const comparison = { by: "voices", a: "paper", b: "south", kept: only("agreed") } as const;
    const narrow = lens({ comparison });
    expect(widenedFor(modelOf(small), narrow, tie("r-blockade"))).toEqual(
      lens({ comparison: { ...comparison, kept: everything } }),
    );
    expect(widenedFor(modelOf(small), narrow, tie("r-threat")).comparison).toBeNull();
  });

  it("opens the way of the claim that least stops", () => {
    const base = small.claims[0];
    const late: Claim[] = base ? [{ ...base, id: "late", about: "r-aid", voice: "south", said: "2020-06-01" }] : [];
    const dossier = { ...small, claims: [...small.claims, ...late] };
    expect(widened({ voices: only("paper"), saidUpTo: "2019" }, "r-aid", dossier)).toEqual(["saidUpTo"]);
  });

  it("shows it", () => {
    const model = modelOf(small);
    const wider = widenedFor(model, lens({ asOf: "1900", voices: only("north") }), tie("r-blockade"));
    expect(Array.from(viewOf(model, wider).relations)).toContain(1);
  });
});
