import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDossier } from "../../../src/domain/checkDossier";
import type { Claim, Dossier } from "../../../src/domain/dossier";
import { standingOf } from "../../../src/domain/standing";
import { builtInRelationTypes } from "../../../src/domain/vocabulary";

const briefing = "briefing-2025-11-18";
const json: unknown = JSON.parse(read("bamako-2025.json"));
const readme = read("README.md");

function read(name: string): string {
  return readFileSync(new URL(`../../../data/${name}`, import.meta.url), "utf8");
}

function checked(): Dossier {
  const result = checkDossier(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.dossier;
}

const dossier = checked();
const { actors, relations, claims, sources } = dossier;

const about = (id: string): readonly Claim[] => claims.filter((claim) => claim.about === id);
const saidBy = (voice: string): readonly Claim[] => claims.filter((claim) => claim.voice === voice);
const citing = (source: string): readonly Claim[] =>
  claims.filter(({ cites }) => cites.some((cite) => cite.source === source));
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id).toSorted();

/** Rows of the table under a heading of the README, cells trimmed, without its head. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => line.split("|").slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
}

/** Every object in the file, with the path to it. */
function* objectsIn(value: unknown, path = "$"): Generator<{ path: string; object: object }> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { path, object: value };
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}.${key}`);
}

describe("the Bamako dossier", () => {
  it("is without a problem or a warning", () => {
    expect(checkDossier(json)).toMatchObject({ ok: true, warnings: [], more: 0 });
  });

  it("keeps to the built-in relation types", () => {
    const known = new Set(builtInRelationTypes.map(({ id }) => id));
    expect(relations.filter(({ type }) => !known.has(type))).toEqual([]);
  });

  it("gives every text in both its languages", () => {
    const texts = [...objectsIn(json)].filter(
      ({ object }) => Object.hasOwn(object, "en") || Object.hasOwn(object, "fr"),
    );
    expect(texts.length).toBeGreaterThan(200);
    expect(
      texts.filter(({ object }) => Object.keys(object).toSorted().join() !== "en,fr").map(({ path }) => path),
    ).toEqual([]);
    expect(actors.filter(({ about: text }) => text === undefined)).toEqual([]);
  });

  it("holds no address, no coordinates, no identifier from elsewhere", () => {
    const keys = [...objectsIn(json)].flatMap(({ object }) => Object.keys(object));
    expect(keys.filter((key) => /^(url|doi|issn|isbn|wikidata|place|lat|lon)$/i.test(key))).toEqual([]);
    expect(JSON.stringify(json)).not.toMatch(/https?:|\bQ\d{2,}\b/);
  });

  it("leaves what the briefing lacks unsaid: title, author, publisher", () => {
    const source = sources.find(({ id }) => id === briefing);
    expect(source).toMatchObject({ reliability: "F", language: "fr" });
    for (const key of ["title", "author", "publisher", "container-title", "URL"])
      expect(source).not.toHaveProperty(key);
    expect(source?.description).toBeDefined();
  });

  it("draws every actor into a tie, or lets it speak or be spoken of, but for the newspaper", () => {
    const seen = new Set([
      ...relations.flatMap(({ from, to }) => [from, to]),
      ...claims.flatMap((claim) => [claim.voice, claim.about]),
    ]);
    expect(idsOf(actors.filter(({ id }) => !seen.has(id)))).toEqual(["financial-times"]);
  });
});

describe("voices and footnotes", () => {
  it("lets the unnamed source speak of two countries' help and of nothing else", () => {
    const spoken = saidBy("unnamed-source");
    expect(idsOf(spoken)).toEqual(["c-aid-burkina-faso-unnamed", "c-aid-niger-unnamed"]);
    for (const claim of spoken) {
      expect(claim).toMatchObject({ stance: "affirms", mode: "forecast", likelihood: "almost-no-chance" });
      expect(claim.cites).toEqual([{ source: briefing, locator: "§ 2" }]);
    }
    expect(actors.filter(({ anonymous }) => anonymous)).toMatchObject([{ id: "unnamed-source", kind: "person" }]);
  });

  it("has the junta deny the blockade, play the refugees down and claim the territory, by the briefing alone", () => {
    expect(saidBy("malian-junta").map(({ about: id, stance }) => [id, stance])).toEqual([
      ["r-malian-junta-territorial-control-mali", "affirms"],
      ["r-jnim-blockade-southern-mali", "denies"],
      ["r-malian-refugees-displacement-cote-d-ivoire", "disputes"],
    ]);
    for (const { cites } of saidBy("malian-junta")) expect(cites).toEqual([{ source: briefing, locator: "§ 4" }]);
  });

  it("knows the press only through the briefing", () => {
    const cites = claims.flatMap((claim) => claim.cites);
    for (const cite of cites) {
      if (cite.source === briefing) expect(cite.relayedBy).toBeUndefined();
      else expect(cite.relayedBy).toBe(briefing);
    }
  });

  it("lets each note support its own sentence only", () => {
    const locators = (source: string) =>
      new Set(
        claims.flatMap(({ cites }) => cites.filter((cite) => cite.source === source).map((cite) => cite.locator)),
      );
    expect(locators("ft-2025-11-01")).toEqual(new Set(["§ 6, note 2"]));
    expect(locators("africa-radio-2025-11-18")).toEqual(new Set(["§ 4, note 1", "note 1"]));
    expect(locators("france-inter-2025-11-10")).toEqual(new Set(["§ 7, note 3", "note 3"]));
    for (const { cites } of citing("ft-2025-11-01")) expect(cites).toContainEqual({ source: briefing, locator: "§ 6" });
    expect(new Set(citing("africa-radio-2025-11-18").map(({ voice }) => voice))).toEqual(
      new Set(["ouattara", "africa-radio"]),
    );
    expect(new Set(citing("france-inter-2025-11-10").map(({ voice }) => voice))).toEqual(
      new Set(["lerner", "france-inter"]),
    );
    expect(saidBy("financial-times")).toEqual([]);
  });

  it("quotes fragments of spoken words only, a dozen words at most", () => {
    const quoted = claims.flatMap(({ quote, voice }) => (quote === undefined ? [] : [{ voice, ...quote }]));
    expect(quoted.map(({ voice }) => voice).toSorted()).toEqual(["lerner", "malian-junta", "ouattara"]);
    for (const { text } of quoted) expect(text.split(/[\s’]+/).length).toBeLessThanOrEqual(12);
  });
});

describe("what the claims add up to", () => {
  it.each([
    ["r-jnim-blockade-southern-mali", "contested"],
    ["r-malian-refugees-displacement-cote-d-ivoire", "contested"],
    ["fall-of-bamako", "contested"],
    ["r-jnim-causes-fall-of-bamako", "contested"],
    ["r-niger-military-aid-malian-junta", "forecast"],
    ["r-burkina-faso-military-aid-malian-junta", "forecast"],
    ["r-russia-military-aid-mali", "forecast"],
    ["r-fall-of-the-junta-weakens-niger", "conditional"],
    ["r-caliphate-endangers-europe", "conditional"],
    ["fall-of-the-junta", "conditional"],
    ["caliphate", "conditional"],
    ["r-france-withdrawal-mali", "stated"],
    ["r-russia-alliance-mali", "stated"],
  ])("%s is %s", (id, standing) => {
    expect(standingOf(about(id))).toBe(standing);
  });

  it("contests nothing else", () => {
    const contested = [...relations, ...actors].filter(({ id }) => standingOf(about(id)) === "contested");
    expect(contested).toHaveLength(4);
  });

  it("hangs each consequence on the event that the text hangs it on", () => {
    const hanging = (event: string) =>
      relations
        .filter(({ id }) => about(id).some(({ premise }) => premise === event))
        .map(({ from, type, to }) => `${from} ${type} ${to}`);
    expect(hanging("fall-of-bamako")).toEqual(["fall-of-bamako sets-back france"]);
    expect(hanging("fall-of-the-junta")).toEqual([
      "fall-of-the-junta weakens niger",
      "fall-of-the-junta weakens burkina-faso",
      "fall-of-the-junta sets-back russia",
    ]);
    expect(hanging("caliphate")).toEqual([
      "caliphate destabilises cote-d-ivoire",
      "caliphate destabilises ghana",
      "caliphate destabilises benin",
      "caliphate endangers europe",
    ]);
  });

  it("dates things as vaguely as the text does", () => {
    const periods = new Map([...actors, ...relations].map(({ id, period }) => [id, period]));
    expect(periods.get("jnim")).toBe("2017/..");
    expect(periods.get("aes")).toBe("2023/..");
    expect(periods.get("serval")).toBe("2013/");
    expect(periods.get("barkhane")).toBe("2014/");
    expect(periods.get("r-jnim-blockade-southern-mali")).toBe("2025-09~/..");
    expect(periods.get("r-france-withdrawal-mali")).toBe("2022-22");
    expect(periods.get("r-barkhane-intervention-mali")).toBe("2014/2022-22");
    expect(periods.get("r-malian-refugees-displacement-cote-d-ivoire")).toBeUndefined();
    expect(claims.find(({ id }) => id === "c-endangers-europe-lerner")?.said).toBe("2025-11-10");
  });

  it("does not let Serval meet a JNIM that was yet to be founded", () => {
    const foes = relations.filter(({ from, type }) => from === "serval" && type === "hostilities").map(({ to }) => to);
    expect(foes).toEqual(["jihadist-coalition-2013"]);
  });
});

describe("the curator's notes", () => {
  it("keep the original word of every estimate", () => {
    const estimates = claims.filter(({ likelihood }) => likelihood !== undefined);
    expect(estimates).toHaveLength(6);
    for (const { mode, note } of estimates) {
      expect(mode).toBe("forecast");
      expect(note?.["en"]).toMatch(/Original words?: «/);
      expect(note?.["fr"]).toMatch(/Mots? d’origine\s: «/);
    }
  });

  it("give the reason of every grade, in both languages", () => {
    for (const { credibility, note } of claims) {
      expect(note?.["en"]).toContain(`Credibility ${credibility}: `);
      expect(note?.["fr"]).toMatch(new RegExp(`Crédibilité ${credibility}\\s: `));
    }
    for (const { reliability, note } of sources) {
      expect(note?.["en"]).toContain(`Reliability ${reliability}: `);
      expect(note?.["fr"]).toMatch(new RegExp(`Fiabilité ${reliability}\\s: `));
    }
  });

  it("own up to every slip in the table of slips, and to no other", () => {
    const [slips = ""] = (readme.split(/^## /m).find((part) => part.startsWith("Slips")) ?? "").split("Not errors");
    const listed = [...slips.matchAll(/`(c-[a-z0-9-]+)`/g)].map(([, id]) => id);
    const noted = claims.filter(({ note }) => note?.["en"]?.includes("Slip: "));
    expect(new Set(listed)).toEqual(new Set(idsOf(noted)));
  });
});

describe("data/README.md", () => {
  const rows = tableUnder("Paragraph by paragraph");
  const claimsOf = (cell: string) =>
    [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, id]) => (id === undefined ? [] : [id]));
  const placed = rows.flatMap(([place = "", , cell = ""]) => claimsOf(cell).map((id) => ({ place, id })));

  it("accounts for every claim, and for none that is not there", () => {
    expect(new Set(placed.map(({ id }) => id))).toEqual(new Set(idsOf(claims)));
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("has claims for § %i, of the dossier and of the table alike", (number) => {
    const place = `§ ${number}`;
    const cited = claims.filter(({ cites }) =>
      cites.some(({ locator }) => locator === place || locator?.startsWith(`${place},`)),
    );
    const tabled = new Set(placed.filter((entry) => entry.place === place).map(({ id }) => id));
    expect(cited.length).toBeGreaterThan(0);
    expect(idsOf(cited).filter((id) => !tabled.has(id))).toEqual([]);
  });

  it("names no claim anywhere that the dossier lacks", () => {
    const known = new Set(idsOf(claims));
    const named = [...readme.matchAll(/`(c-[a-z0-9-]+)`/g)].flatMap(([, id]) => (id === undefined ? [] : [id]));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
