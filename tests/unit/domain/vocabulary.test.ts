import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { relationTypeSchema } from "../../../src/domain/dossier";
import { relationFamilies } from "../../../src/domain/terms";
import { uiLanguages } from "../../../src/domain/text";
import { builtInRelationTypes, vocabularyOf } from "../../../src/domain/vocabulary";
import { smallDossier } from "../../fixtures/smallDossier";

const ids = builtInRelationTypes.map(({ id }) => id);

test("ids are unique", () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ["cooperation", ["alliance", "membership", "founding"]],
  ["hostility", ["blockade", "hostilities", "threat"]],
  ["aid", ["military-aid"]],
  ["posture", ["influence", "territorial-control", "intervention", "border-reinforcement"]],
  ["disengagement", ["withdrawal"]],
  ["movement", ["displacement"]],
  ["office", ["office"]],
  ["consequence", ["weakens", "destabilises", "sets-back", "endangers", "causes"]],
])("the family %s has %j", (family, expected) => {
  const types = builtInRelationTypes.filter((type) => type.family === family).map(({ id }) => id);
  expect(types).toEqual(expect.arrayContaining(expected));
});

test("every family is used", () => {
  expect(new Set(builtInRelationTypes.map(({ family }) => family))).toEqual(new Set(relationFamilies));
});

describe.each(builtInRelationTypes)("$id", (type) => {
  test("is as the format wants a type to be", () => {
    expect(v.safeParse(relationTypeSchema, type).issues).toBeUndefined();
  });

  test.each(uiLanguages)("has label, verb and conditional in %s", (lang) => {
    for (const text of [type.label, type.verb, type.would]) {
      expect(text?.[lang]?.trim()).toBe(text?.[lang]);
      expect(text?.[lang]).toMatch(/\p{L}/u);
    }
    expect(type.would?.[lang]).not.toBe(type.verb[lang]);
  });
});

test("labels tell the types apart", () => {
  for (const lang of uiLanguages) {
    expect(new Set(builtInRelationTypes.map(({ label }) => label[lang])).size).toBe(builtInRelationTypes.length);
  }
});

/** Titles by the CAMEO codebook 1.1b3 (Schrodt 2012), chapter 2. */
test.each([
  ["alliance", "050", "Engage in diplomatic cooperation, not specified below"],
  ["military-aid", "072", "Provide military aid"],
  ["withdrawal", "087", "De-escalate military engagement"],
  ["threat", "138", "Threaten with military force, not specified below"],
  ["border-reinforcement", "154", "Mobilize or increase armed forces"],
  ["hostilities", "190", "Use conventional military force, not specified below"],
  ["intervention", "190", "Use conventional military force, not specified below"],
  ["blockade", "191", "Impose blockade, restrict movement"],
])("%s has CAMEO's %s: %s", (id, code) => {
  expect(builtInRelationTypes.find((type) => type.id === id)?.cameo).toBe(code);
});

test("a code stands only where one fits", () => {
  expect(builtInRelationTypes.filter(({ cameo }) => cameo !== undefined)).toHaveLength(8);
});

test("a dossier's own types come after the built-in ones", () => {
  const all = vocabularyOf(smallDossier()).map(({ id }) => id);
  expect(all).toEqual([...ids, "fishing"]);
});
