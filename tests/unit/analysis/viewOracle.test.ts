import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { type View, viewOf } from "../../../src/analysis/view";
import { checkDossier } from "../../../src/domain/checkDossier";
import type { Dossier } from "../../../src/domain/dossier";
import { generatedDossier } from "../../bench/generatedDossier";
import { lensChanges } from "../../bench/lensChanges";
import { tiesInView } from "./naive";
import { lensSequence } from "./randomLens";

/*
 * Where every tie has one claim, as in a generated dossier, ties are taken four at a time and counted by codes; else they
 * are asked one by one. Both have to see the same, and what the naive questions see.
 */

const anyGenerated = fc
  .record({ ties: fc.integer({ min: 1, max: 90 }), seed: fc.integer() })
  .map(({ ties, seed }) => generatedDossier(ties, seed));

/** The same dossier, but for a tie in front of which nobody says anything: it is never in view, nor counted. */
function asked(dossier: Dossier): Dossier {
  const ghosts = dossier.relations.slice(0, 1).map((relation) => ({ ...relation, id: "ghost" }));
  return { ...dossier, relations: [...ghosts, ...dossier.relations] };
}

/** What two views have in common where the other has one more tie in front. */
const seen = ({ actors, counts, classCounts, gradeCounts }: View) => ({ actors, counts, classCounts, gradeCounts });

describe("the view of a dossier with one claim to a tie", { timeout: 20_000 }, () => {
  it("is that of one in which ties are asked one by one, one lens after another", () => {
    fc.assert(
      fc.property(anyGenerated, lensSequence, (dossier, lenses) => {
        const [ours, other] = [modelOf(dossier), modelOf(asked(dossier))];
        for (const lens of [...lenses, ...lenses]) {
          const [view, plain] = [viewOf(ours, lens), viewOf(other, lens)];
          expect(seen(view)).toEqual(seen(plain));
          expect(view.relations.map((at) => at + 1)).toEqual(plain.relations);
          expect(view.silent.map((at) => at + 1)).toEqual(plain.silent.filter((at) => at > 0));
          expect(view.standing).toEqual(plain.standing.slice(1));
          expect(view.faults).toEqual(plain.faults.slice(1));
          for (let at = 0; at < view.standing.length; at++)
            expect(view.evidence.of(at)).toEqual(plain.evidence.of(at + 1));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("holds the ties that pass when asked in the words of the lens", () => {
    fc.assert(
      fc.property(anyGenerated, lensSequence, (dossier, lenses) => {
        const model = modelOf(dossier);
        for (const lens of lenses) {
          const { relations } = viewOf(model, lens);
          expect(Array.from(relations, (at) => dossier.relations[at])).toEqual(tiesInView(dossier, lens));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe("a generated dossier", { timeout: 20_000 }, () => {
  it("keeps every rule of the format, and is the same from the same seed", () => {
    expect(checkDossier(generatedDossier(2000))).toMatchObject({ ok: true });
    expect(generatedDossier(50, 7)).toEqual(generatedDossier(50, 7));
    expect(generatedDossier(50, 7)).not.toEqual(generatedDossier(50, 8));
  });

  it("is seen through each lens that is measured as it would be afresh, and never left as it is", () => {
    const dossier = generatedDossier(403);
    const model = modelOf(dossier);
    const views = new Map<Lens, View>();
    for (const { lenses } of lensChanges) {
      for (const lens of [...lenses, ...lenses]) {
        const view = viewOf(model, lens);
        expect(view).toEqual(views.get(lens) ?? viewOf(modelOf(dossier), lens));
        views.set(lens, view);
      }
    }
    expect(new Set(Array.from(views.values(), ({ relations }) => relations.join())).size).toBeGreaterThan(50);
  });
});
