import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageOf } from "../../../src/analysis/coverage";
import { modelOf } from "../../../src/analysis/model";
import { dayNumber } from "../../../src/domain/calendar";
import type { Claim, Dossier } from "../../../src/domain/dossier";
import { asLanguageTag } from "../../../src/domain/languageTag";
import { randomDossier } from "../../fixtures/randomDossier";
import { small } from "../../fixtures/small";
import { bamakoDossier } from "./bamako";

const of = (dossier: Dossier) => coverageOf(modelOf(dossier));
const oneTie = (period?: string): Dossier => ({
  ...small,
  relations: [
    { id: "r-alliance", type: "alliance", from: "north", to: "south", ...(period !== undefined && { period }) },
  ],
  claims: small.claims.filter(({ about }) => about === "r-alliance"),
});
const withSaid = (...dates: readonly string[]): readonly Claim[] =>
  dates.flatMap((said, at) => small.claims.slice(0, 1).map((claim) => ({ ...claim, id: `c${at}`, said })));

describe("what a dossier covers", () => {
  it("are the days from the first that a tie's dates name to the last, and the ties without dates", () => {
    expect(of(small)).toMatchObject({
      held: { from: dayNumber(1999, 1, 1), to: dayNumber(2020, 3, 31) },
      undatedTies: 2,
    });
    expect(of(oneTie("2013/")).held).toEqual({
      from: dayNumber(2013, 1, 1),
      to: dayNumber(2013, 12, 31),
    });
    expect(of(oneTie("../..")).held).toBeNull();
    expect(of(oneTie())).toMatchObject({ held: null, undatedTies: 1 });
  });

  it("are the days on which something was said, as far as they are known", () => {
    const claims = [...withSaid("2018-03", "../2020-05-01", "2019")];
    expect(of({ ...small, claims }).said).toEqual({ from: dayNumber(2018, 3, 1), to: dayNumber(2020, 5, 1) });
    expect(of({ ...small, claims: [...withSaid("../..")] }).said).toBeNull();
  });

  it("are its voices, who says most first", () => {
    expect(of(small).voices).toEqual(["paper", "north", "south"]);
  });

  it("are its languages and those of its quotes and sources, each once, as tags", () => {
    const [report, letter] = small.sources;
    const quoted = withSaid("2020").map((claim): Claim => ({ ...claim, quote: { text: "ja", lang: "de" } }));
    const sources = [
      { ...report, id: "report", type: "report", language: "fr_FR" },
      { ...letter, id: "letter", type: "document", language: "en" },
      { id: "memo", type: "document", language: "de" },
      { id: "speech", type: "speech", language: "a language of the mountains" },
    ];
    const covered = of({ ...small, claims: quoted, sources });
    expect(covered.languages).toEqual(["en", "fr"]);
    expect(covered.sourceLanguages).toEqual(["de", "fr-FR", "en"]);
    for (const tag of covered.sourceLanguages) expect(asLanguageTag(tag)).toBe(tag);
  });

  it("are the ties that one independent source affirms, of those that any does", () => {
    const claims = small.claims.map((claim): Claim =>
      claim.about === "r-alliance" ? { ...claim, cites: [{ source: "report" }, { source: "letter" }] } : claim,
    );
    const { onOneSource, affirmed } = of({ ...small, claims });
    expect(onOneSource.map(({ id }) => id)).toEqual(["r-blockade", "r-aid", "r-weakens"]);
    expect(affirmed).toBe(4);
  });
});

describe("what any dossier covers", () => {
  it("holds together: no range ends before it begins, no more ties rest on one source than on any", () => {
    fc.assert(
      fc.property(randomDossier(), (dossier) => {
        const { held, said, undatedTies, onOneSource, affirmed } = of(dossier);
        for (const range of [held, said]) if (range !== null) expect(range.from).toBeLessThanOrEqual(range.to);
        expect(undatedTies).toBe(dossier.relations.filter((relation) => relation.period === undefined).length);
        expect(onOneSource.length).toBeLessThanOrEqual(affirmed);
        const affirms = (id: string) =>
          dossier.claims.some(({ about, stance }) => about === id && stance === "affirms");
        expect(affirmed).toBe(dossier.relations.filter(({ id }) => affirms(id)).length);
      }),
    );
  });
});

describe("what the dossier on Bamako covers", () => {
  const covered = of(bamakoDossier());

  it("runs from Serval to the blockade, said within nine days of November 2025", () => {
    expect(covered.held).toEqual({ from: dayNumber(2013, 1, 1), to: dayNumber(2025, 9, 30) });
    expect(covered.said).toEqual({ from: dayNumber(2025, 11, 10), to: dayNumber(2025, 11, 18) });
  });

  it("rests on a single source for most of what somebody affirms, and nobody affirms more than there is", () => {
    expect(covered.affirmed).toBe(bamakoDossier().relations.length);
    expect(covered.onOneSource.length).toBeGreaterThan(covered.affirmed / 2);
    expect(covered.onOneSource.map(({ id }) => id)).not.toContain("r-lerner-office-dgse");
  });
});
