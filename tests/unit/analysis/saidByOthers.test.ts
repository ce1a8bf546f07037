import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { only } from "../../../src/analysis/choice";
import { wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { claimsOfOthers, tiesOfOthers } from "../../../src/analysis/saidByOthers";
import { viewOf } from "../../../src/analysis/view";
import type { Claim } from "../../../src/domain/dossier";
import { randomDossier } from "../../fixtures/randomDossier";
import { small } from "../../fixtures/small";
import { claimsOf } from "./naive";
import { anyLens } from "./randomLens";

const [base] = small.claims;

/** The small dossier with one tie of north's, of which these voices speak. */
function tieSaidBy(...voices: readonly string[]) {
  if (base === undefined) throw new Error("no claim to begin with");
  const model = modelOf({
    ...small,
    relations: [{ id: "tie", type: "alliance", from: "north", to: "south" }],
    claims: voices.map((voice, at): Claim => ({ ...base, id: `c${at}`, about: "tie", voice })),
  });
  return (lens = wholeLens) =>
    tiesOfOthers(model, viewOf(model, lens), model.dossier.relations, "north").map(({ id }) => id);
}

describe("what others say of an actor", () => {
  it("is nothing of a tie of which only it speaks itself", () => {
    expect(tieSaidBy("north")()).toEqual([]);
    expect(tieSaidBy("north", "south")()).toEqual(["tie"]);
    expect(tieSaidBy("south")()).toEqual(["tie"]);
  });

  it("is what they say in view, where anything is", () => {
    const others = tieSaidBy("north", "south");
    expect(others({ ...wholeLens, voices: only("north") })).toEqual([]);
    expect(others({ ...wholeLens, voices: only("paper") })).toEqual(["tie"]);
  });

  it("leaves no tie out that the actor does not speak of itself, and no claim of others", () => {
    fc.assert(
      fc.property(randomDossier(), anyLens, (dossier, lens) => {
        const model = modelOf(dossier);
        const view = viewOf(model, lens);
        for (const { id: actor } of dossier.actors) {
          const ties = model.tiesOf.get(actor) ?? [];
          const kept = new Set(tiesOfOthers(model, view, ties, actor));
          for (const tie of ties) {
            const heard = claimsOf(dossier, lens, tie.id);
            if (!kept.has(tie)) expect(model.claimsBy.get(actor)?.some(({ about }) => about === tie.id)).toBe(true);
            else if (heard.length > 0) expect(heard.some(({ voice }) => voice !== actor)).toBe(true);
          }
          const claims = claimsOfOthers(model, view, actor, actor).map(({ claim }) => claim.id);
          const about = dossier.claims.filter((claim) => claim.about === actor && claim.voice !== actor);
          expect(new Set(claims)).toEqual(new Set(about.map(({ id }) => id)));
        }
      }),
    );
  });
});
