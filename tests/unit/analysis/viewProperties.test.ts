import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everything } from "../../../src/analysis/choice";
import {
  classOf,
  claimsSeen,
  holdingOf,
  passesLens,
  isMaybeKnown,
  leastBand,
  seenClaims,
  standingOfId,
} from "../../../src/analysis/inView";
import { type Lens, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import type { Dossier } from "../../../src/domain/dossier";
import { likelihoods } from "../../../src/domain/terms";
import { randomDossier } from "../../fixtures/randomDossier";
import {
  claimsOf,
  isNaivelyInView,
  isNaivelyMaybeKnown,
  isNaivelyMaybeSaid,
  naiveAsked,
  naiveClass,
  naiveStanding,
  tiesInView,
} from "./naive";
import { anyLens, lensSequence } from "./randomLens";

const subjectsOf = ({ relations, actors }: Dossier) => [...relations, ...actors].map(({ id }) => id);

describe("the view of any dossier through any lens", { timeout: 20_000 }, () => {
  it("holds the ties that the lens lets through when asked tie by tie, and their ends", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        const model = modelOf(dossier);
        const view = viewOf(model, lens);
        const expected = tiesInView(dossier, lens);
        expect(Array.from(view.relations, (at) => dossier.relations[at])).toEqual(expected);
        const ends = new Set(expected.flatMap(({ from, to }) => [from, to]));
        expect(Array.from(view.actors, (at) => dossier.actors[at]?.id)).toEqual(
          dossier.actors.map(({ id }) => id).filter((id) => ends.has(id)),
        );
        expect(dossier.relations.filter(({ id }) => passesLens(model, view, id))).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it("gives everything the standing of the claims in view about it", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        const model = modelOf(dossier);
        const view = viewOf(model, lens);
        const ids = subjectsOf(dossier);
        expect(ids.map((id) => standingOfId(model, view, id))).toEqual(
          ids.map((id) => naiveStanding(dossier, lens, id)),
        );
      }),
    );
  });

  it("has the claims that pass, in the dossier's order, and their least likely band", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        const model = modelOf(dossier);
        const view = viewOf(model, lens);
        for (const id of subjectsOf(dossier)) {
          const expected = claimsOf(dossier, lens, id);
          expect(claimsSeen(model, view, id)).toEqual(expected);
          const bands = new Set(expected.map(({ likelihood }) => likelihood));
          expect(leastBand(model, view, id)).toBe(likelihoods.find((band) => bands.has(band)) ?? null);
        }
      }),
    );
  });

  it("shows every claim about a thing, and says which are in view and which only may have been made by then", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        const model = modelOf(dossier);
        const view = viewOf(model, lens);
        for (const { id } of dossier.relations) {
          const seen = seenClaims(model, view, id);
          expect(seen.map(({ claim }) => claim)).toEqual(dossier.claims.filter(({ about }) => about === id));
          expect(seen.filter(({ isInView }) => isInView).map(({ claim }) => claim)).toEqual(
            claimsOf(dossier, lens, id),
          );
          for (const { claim, isInView, isUnasked, isMaybeSaid } of seen) {
            expect(isInView && isUnasked).toBe(false);
            expect(isMaybeSaid).toBe(isInView && isNaivelyMaybeSaid(lens, claim));
          }
        }
      }),
    );
  });

  it("tells of each tie whether it holds, may hold or is undated, and of each claim whether it may not have been said", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        const model = modelOf(dossier);
        const view = viewOf(model, lens);
        const ids = dossier.relations.map(({ id }) => id);
        const asked = dossier.relations.map((relation) => naiveAsked(dossier, lens, relation));
        expect(ids.map((id) => holdingOf(model, view, id))).toEqual(
          asked.map((each) => (each === "does-not-hold" ? null : each)),
        );
        expect(ids.map((id) => isMaybeKnown(model, view, id))).toEqual(
          ids.map((id) => isNaivelyMaybeKnown(dossier, lens, id)),
        );
      }),
    );
  });

  it("puts each thing into the class of a comparison that its claims or dates give", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        const model = modelOf(dossier);
        const view = viewOf(model, lens);
        const ids = subjectsOf(dossier);
        expect(ids.map((id) => classOf(model, view, id))).toEqual(ids.map((id) => naiveClass(dossier, lens, id)));
      }),
      { numRuns: 150 },
    );
  });
});

describe("what fades", { timeout: 20_000 }, () => {
  /** Everybody is heard, and nobody is set against anybody. */
  const heard = (lens: Lens): Lens => {
    const isOfSpeakers = lens.comparison?.by === "voices" || lens.comparison?.by === "sources";
    return { ...lens, voices: everything, comparison: isOfSpeakers ? null : lens.comparison };
  };
  const fading = anyLens
    .filter(({ comparison }) => comparison?.by !== "said")
    .map((lens): Lens => ({ ...lens, silent: "fade" }));

  const fadesExactlyWhatSilenceTakesOut = (lenses: fc.Arbitrary<Lens>) => {
    fc.assert(
      fc.property(randomDossier(), lenses, (dossier, lens) => {
        const expected = dossier.relations.filter(
          (relation) =>
            claimsOf(dossier, lens, relation.id).length === 0 && isNaivelyInView(dossier, heard(lens), relation),
        );
        const { silent } = viewOf(modelOf(dossier), lens);
        expect(Array.from(silent, (at) => dossier.relations[at])).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  };

  it("is what the chosen voices do not speak of, and nothing but their silence takes out", () => {
    fadesExactlyWhatSilenceTakesOut(
      fading.map((lens): Lens => ({ ...lens, standings: everything, bands: everything })),
    );
  });

  it("has the standing and the band that are asked for, by what the others say of it", () => {
    fadesExactlyWhatSilenceTakesOut(fading);
  });

  it("is nothing where the silent is to leave", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        expect(viewOf(modelOf(dossier), { ...lens, silent: "remove" }).silent).toHaveLength(0);
      }),
    );
  });
});

describe("one view after another", { timeout: 20_000 }, () => {
  it("is what a dossier opened afresh would show, whatever was asked before", () => {
    fc.assert(
      fc.property(randomDossier(), lensSequence, (dossier, lenses) => {
        const model = modelOf(dossier);
        for (const lens of [...lenses, wholeLens, ...lenses]) {
          expect(viewOf(model, lens)).toEqual(viewOf(modelOf(dossier), lens));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("leaves the views given out earlier as they were", () => {
    fc.assert(
      fc.property(randomDossier(), lensSequence, (dossier, lenses) => {
        const model = modelOf(dossier);
        const given = lenses.map((lens) => {
          const view = viewOf(model, lens);
          return { view, asGiven: structuredClone(view) };
        });
        for (const { view, asGiven } of given) expect(view).toEqual(asGiven);
      }),
      { numRuns: 50 },
    );
  });
});
