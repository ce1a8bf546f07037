import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everything, only } from "../../../src/analysis/choice";
import { comparisonClasses } from "../../../src/analysis/comparison";
import { credibilityValues, facetValues, reliabilityValues } from "../../../src/analysis/facetValues";
import { type Facet, type Lens, facets } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import type { Dossier } from "../../../src/domain/dossier";
import { randomDossier } from "../../fixtures/randomDossier";
import { claimsOf, naiveClass, tiesInView } from "./naive";
import { anyComparison, anyLens } from "./randomLens";

/** What one would see of a value by asking for it alone: actors of a kind, else ties. */
function seenAlone(dossier: Dossier, lens: Lens, facet: Facet, value: string): number {
  if (facet !== "kinds") return tiesInView(dossier, { ...lens, [facet]: only(value) }).length;
  /* A tie has two ends, so a kind alone would take out its ties with every other kind. */
  const ends = new Set(tiesInView(dossier, { ...lens, kinds: everything }).flatMap(({ from, to }) => [from, to]));
  return dossier.actors.filter(({ id, kind }) => kind === value && ends.has(id)).length;
}

function countsWhatIsSeenAlone(facet: Facet, lenses: fc.Arbitrary<Lens>) {
  fc.assert(
    fc.property(randomDossier(), lenses, (dossier, lens) => {
      const model = modelOf(dossier);
      const counts = Array.from(viewOf(model, lens).counts[facet]);
      expect(counts).toEqual(facetValues(model, facet).map((value) => seenAlone(dossier, lens, facet, value)));
    }),
    { numRuns: 80 },
  );
}

describe(
  "beside each value of a facet stands how many ties one would see by asking for it alone",
  { timeout: 20_000 },
  () => {
    it.each(facets.filter((facet) => facet !== "voices" && facet !== "holdings"))("of %s", (facet) => {
      countsWhatIsSeenAlone(facet, anyLens);
    });

    it("of holdings, where a date is asked for", () => {
      countsWhatIsSeenAlone(
        "holdings",
        anyLens.filter(({ asOf, comparison }) => asOf !== null || comparison?.by === "held"),
      );
    });

    it("of voices, where nothing but dates of holding is compared", () => {
      countsWhatIsSeenAlone(
        "voices",
        anyLens.filter(({ comparison }) => comparison === null || comparison.by === "held"),
      );
    });

    it("of voices, where sources or dates of saying are compared and some classes are not kept", () => {
      countsWhatIsSeenAlone(
        "voices",
        anyLens.filter(({ comparison }) => comparison?.by === "sources" || comparison?.by === "said"),
      );
    });
  },
);

describe("beside each class of a comparison", { timeout: 20_000 }, () => {
  it("stands how many ties are in it, whichever classes are kept", () => {
    const compared = fc.tuple(anyLens, anyComparison).map(([lens, comparison]): Lens => ({ ...lens, comparison }));
    fc.assert(
      fc.property(randomDossier(), compared, (dossier, lens) => {
        const { comparison } = lens;
        fc.pre(comparison !== null);
        const unkept = { ...lens, comparison: { ...comparison, kept: everything } };
        const classes = tiesInView(dossier, unkept).map(({ id }) => naiveClass(dossier, unkept, id));
        expect(Array.from(viewOf(modelOf(dossier), lens).classCounts)).toEqual(
          comparisonClasses.map((name) => classes.filter((each) => each === name).length),
        );
      }),
    );
  });
});

describe("in each cell of the matrix of grades", { timeout: 20_000 }, () => {
  /** The claims of which a tie in view is made of when every grade is let through, by grade. */
  function byGrade(dossier: Dossier, lens: Lens): number[] {
    const graded = { ...lens, reliabilities: everything, credibilities: everything };
    const cells = Array.from({ length: reliabilityValues.length * credibilityValues.length }, () => 0);
    for (const { id } of tiesInView(dossier, graded)) {
      for (const { cites, credibility } of claimsOf(dossier, graded, id)) {
        const column = credibilityValues.indexOf(credibility === undefined ? "none" : `${credibility}`);
        const rows = cites.map(
          ({ source }) => dossier.sources.find((each) => each.id === source)?.reliability ?? "none",
        );
        for (const row of new Set(rows)) {
          const cell = reliabilityValues.indexOf(row) * credibilityValues.length + column;
          cells[cell] = (cells[cell] ?? 0) + 1;
        }
      }
    }
    return cells;
  }
  const countsClaimsByGrade = (lenses: fc.Arbitrary<Lens>) => {
    fc.assert(
      fc.property(randomDossier(), lenses, (dossier, lens) => {
        expect(Array.from(viewOf(modelOf(dossier), lens).gradeCounts)).toEqual(byGrade(dossier, lens));
      }),
      { numRuns: 80 },
    );
  };

  it("stands how many claims about the ties in view have that grade, whichever grades are let through", () => {
    countsClaimsByGrade(
      anyLens.map((lens): Lens => ({
        ...lens,
        standings: everything,
        bands: everything,
        comparison: lens.comparison && { ...lens.comparison, kept: everything },
      })),
    );
  });

  it("stand only claims about ties of the standing, band and class that are asked for", () => {
    countsClaimsByGrade(anyLens);
  });
});
