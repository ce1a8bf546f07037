import { describe, expect, it } from "vitest";
import type { Actor, Claim } from "../../../src/domain/dossier";
import { sentenceOf } from "../../../src/domain/sentence";
import { builtInRelationTypes } from "../../../src/domain/vocabulary";

const actor = (en: string, fr: string): Actor => ({
  id: en.toLowerCase(),
  kind: "state",
  name: { en, fr: fr.replace(/^(le|la|les|l’) ?/, "") },
  nameInSentence: { en, fr },
  aliases: [],
});
const claim = (stance: Claim["stance"], mode: Claim["mode"]): Claim => ({
  id: "c",
  about: "r",
  stance,
  mode,
  voice: "v",
  said: "2020",
  statement: { en: "…" },
  cites: [],
});
const mali = actor("Mali", "le Mali");
const france = actor("France", "la France");
const refugees = actor("refugees", "les réfugiés");

function sentence(typeId: string, from: Actor, to: Actor, claims: Claim[], lang: string): string {
  const type = builtInRelationTypes.find(({ id }) => id === typeId);
  if (!type) throw new Error(`no type ${typeId}`);
  return sentenceOf({ type, from, to, claims }, lang);
}

describe("sentenceOf", () => {
  it("puts a fact as a fact, also where somebody denies it", () => {
    const fact = claim("affirms", "fact");
    expect(sentence("blockade", france, mali, [fact], "en")).toBe("France blockades Mali");
    expect(sentence("blockade", france, mali, [fact, claim("denies", "fact")], "fr")).toBe(
      "La France soumet au blocus le Mali",
    );
    expect(sentence("blockade", france, mali, [claim("denies", "fact")], "en")).toBe("France blockades Mali");
  });

  it("says “would” where nobody says that it is so", () => {
    expect(sentence("weakens", mali, france, [claim("affirms", "conditional")], "en")).toBe("Mali would weaken France");
    const contested = [claim("affirms", "forecast"), claim("denies", "forecast")];
    expect(sentence("causes", mali, france, contested, "fr")).toBe("Le Mali entraînerait la France");
  });

  it("contracts French articles after “de” and elides before a vowel", () => {
    const fact = [claim("affirms", "fact")];
    expect(sentence("withdrawal", france, mali, fact, "fr")).toBe("La France se retire du Mali");
    expect(sentence("withdrawal", france, refugees, fact, "fr")).toBe("La France se retire des réfugiés");
    expect(sentence("withdrawal", mali, france, fact, "fr")).toBe("Le Mali se retire de la France");
    const europe = actor("Europe", "Europe");
    expect(sentence("withdrawal", mali, europe, fact, "fr")).toBe("Le Mali se retire d’Europe");
  });

  it("takes the plain name where the dossier has none for sentences in that language", () => {
    const bare: Actor = { id: "x", kind: "state", name: { en: "Xanadu" }, aliases: [] };
    expect(sentence("alliance", bare, mali, [claim("affirms", "fact")], "en")).toBe("Xanadu is allied with Mali");
  });
});
