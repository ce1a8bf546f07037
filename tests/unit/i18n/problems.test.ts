import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../../src/domain/period";
import { checkDossier } from "../../../src/domain/checkDossier";
import { en } from "../../../src/i18n/en";
import { fr } from "../../../src/i18n/fr";
import { broken, problemsOf } from "../domain/breakage";

/** The first problem of the small dossier with a change, in words. */
function told(change: Parameters<typeof broken>[0]): string[] {
  const [first] = problemsOf(checkDossier(broken(change)));
  if (first === undefined) throw new Error("nothing is wrong with it");
  return [en, fr].map(({ problems }) => problems[first.code](first.params));
}

describe("what the schema expects, in words", () => {
  test.each([
    [
      { "claims.4": null },
      "Expected an object in { }, found null.",
      "Attendu\u00a0: un objet entre { }\u202f; trouvé\u00a0: null.",
    ],
    [
      { actors: { a: 1 } },
      "Expected a list in [ ], found an object in { }.",
      "Attendu\u00a0: une liste entre [ ]\u202f; trouvé\u00a0: un objet entre { }.",
    ],
    [
      { license: ["CC0"] },
      "Expected a text in quotes, found a list in [ ].",
      "Attendu\u00a0: un texte entre guillemets\u202f; trouvé\u00a0: une liste entre [ ].",
    ],
    [
      { "actors.1.place.lat": "4" },
      'Expected a number, found "4".',
      'Attendu\u00a0: un nombre\u202f; trouvé\u00a0: "4".',
    ],
    [
      { "actors.2.hypothetical": 1 },
      "Expected true or false, found 1.",
      "Attendu\u00a0: true ou false\u202f; trouvé\u00a0: 1.",
    ],
    [
      { "sources.0.issued": { "date-parts": [[true]] } },
      "Expected a number or a text in quotes, found true.",
      "Attendu\u00a0: un nombre ou un texte entre guillemets\u202f; trouvé\u00a0: true.",
    ],
    [
      { "actors.1.place.lat": -90.5 },
      "Expected at least -90, found -90.5.",
      "Attendu\u00a0: au moins -90\u202f; trouvé\u00a0: -90.5.",
    ],
    [
      { "claims.0.said": "2".repeat(65) },
      "Expected at most 64 characters, found 65 characters.",
      "Attendu\u00a0: au plus 64 caractères\u202f; trouvé\u00a0: 65 caractères.",
    ],
    [
      { "claims.0.cites.0.locator": "" },
      "Expected at least 1 character, found 0 characters.",
      "Attendu\u00a0: au moins 1 caractère\u202f; trouvé\u00a0: 0 caractère.",
    ],
    [
      { languages: [] },
      "Expected at least 1 item, found 0 items.",
      "Attendu\u00a0: au moins 1 élément\u202f; trouvé\u00a0: 0 élément.",
    ],
    [
      { title: {} },
      "Expected at least 1 entry, found 0 entries.",
      "Attendu\u00a0: au moins 1 entrée\u202f; trouvé\u00a0: 0 entrée.",
    ],
    [
      { "claims.0.stance": "doubts" },
      'Expected ("affirms" | "disputes" | "denies"), found "doubts".',
      'Attendu\u00a0: ("affirms" | "disputes" | "denies")\u202f; trouvé\u00a0: "doubts".',
    ],
    [
      { stateOfEvidence: "30 June" },
      'Expected a date as YYYY-MM-DD, found "30 June".',
      'Attendu\u00a0: une date sous la forme AAAA-MM-JJ\u202f; trouvé\u00a0: "30 June".',
    ],
    [{ sources: undefined }, 'Missing: "sources".', 'Il manque\u00a0: "sources".'],
  ])("%j", (change, english, french) => {
    expect(told(change)).toEqual([english, french]);
  });
});

test("the examples of a period are periods as they stand between the quotes", () => {
  for (const text of told({ "claims.0.said": "soon" })) {
    const quoted = [...text.matchAll(/(?:“|«\u00a0)(.*?)(?:”|\u00a0»)/g)].map(([, inside = ""]) => inside);
    expect(quoted).toEqual(["soon", "2025-09~", "2017/.."]);
    expect(quoted.map((each) => parsePeriod(each) !== null)).toEqual([false, true, true]);
  }
});
