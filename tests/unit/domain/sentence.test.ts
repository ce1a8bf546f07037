import { describe, expect, it } from "vitest";
import type { Actor, Claim, RelationType } from "../../../src/domain/dossier";
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

  it("rewrites no name", () => {
    const fact = [claim("affirms", "fact")];
    const benedetto = actor("Benedetto de Angelis", "Benedetto de Angelis");
    const partido = actor("Partido de Acción de Izquierda", "Partido de Acción de Izquierda");
    expect(sentence("withdrawal", benedetto, partido, fact, "fr")).toBe(
      "Benedetto de Angelis se retire de Partido de Acción de Izquierda",
    );
    expect(sentence("blockade", partido, benedetto, fact, "fr")).toBe(
      "Partido de Acción de Izquierda soumet au blocus Benedetto de Angelis",
    );
  });

  it("leaves the sentence of a vocabulary in another language alone", () => {
    const type: RelationType = {
      id: "own",
      family: "posture",
      label: { en: "Own" },
      verb: { pt: "sai de" },
      directed: true,
      polarity: 0,
    };
    const angola = actor("Angola", "Angola");
    expect(sentenceOf({ type, from: mali, to: angola, claims: [claim("affirms", "fact")] }, "fr")).toBe(
      "Le Mali sai de Angola",
    );
  });

  it("begins with a capital, in any script", () => {
    const deseret: Actor = { id: "x", kind: "state", name: { en: "𐐨" }, aliases: [] };
    expect(sentence("alliance", deseret, mali, [claim("affirms", "fact")], "en")).toBe("𐐀 is allied with Mali");
  });

  it("takes the plain name where the dossier has none for sentences in that language", () => {
    const bare: Actor = { id: "x", kind: "state", name: { en: "Xanadu" }, aliases: [] };
    expect(sentence("alliance", bare, mali, [claim("affirms", "fact")], "en")).toBe("Xanadu is allied with Mali");
  });
});
