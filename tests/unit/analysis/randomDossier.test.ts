import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDossier } from "../../../src/domain/checkDossier";
import { randomDossier } from "../../fixtures/randomDossier";

describe("the random dossiers of these tests", () => {
  it("keep every invariant that a dossier from a file has to keep", () => {
    fc.assert(
      fc.property(randomDossier(), (dossier) => {
        expect(checkDossier(dossier)).toMatchObject({ ok: true, dossier });
      }),
    );
  });

  it("have what a lens is about: dates and none, several voices, relays, grades, bands, premises, scenarios", () => {
    const all = fc.sample(randomDossier(), { numRuns: 200, seed: 1 });
    const claims = all.flatMap((dossier) => dossier.claims);
    const relations = all.flatMap((dossier) => dossier.relations);
    const periods = new Set(relations.map(({ period }) => period));
    expect(periods.size).toBeGreaterThan(20);
    expect(periods).toContain(undefined);
    expect(new Set(claims.map(({ voice }) => voice)).size).toBeGreaterThan(4);
    expect(new Set(claims.map(({ said }) => said)).size).toBeGreaterThan(10);
    expect(new Set(claims.map(({ credibility }) => credibility)).size).toBe(7);
    expect(new Set(claims.map(({ likelihood }) => likelihood)).size).toBe(8);
    expect(claims.some(({ cites }) => cites.some(({ relayedBy }) => relayedBy !== undefined))).toBe(true);
    expect(claims.some(({ about, premise }) => about === premise)).toBe(true);
    expect(new Set(all.flatMap(({ sources }) => sources.map(({ reliability }) => reliability))).size).toBe(7);
    expect(all.some(({ actors }) => actors.some(({ hypothetical }) => hypothetical === true))).toBe(true);
  });
});
