/** What "de" and "à" become with the article that follows, which they swallow. */
const contracted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { le: "du", les: "des" },
  à: { le: "au", les: "aux" },
};

/**
 * A French verb with its object. Only where the two meet is anything changed, so that no name is rewritten: "se retire de"
 * and "le Mali" make "se retire du Mali", "se retire de" and "Ypres" "se retire d’Ypres".
 *
 * @param verb as a vocabulary gives it: "bloque", "se retire de"
 * @param object a name as it stands inside a sentence: "le Mali", "l’Ukraine", "Bamako"
 */
export function joinFrench(verb: string, object: string): string {
  const [, before = "", preposition = ""] = /^(|.*\s)(de|à)$/su.exec(verb) ?? [];
  const [, article = "", noun = ""] = /^(les?) (.+)$/su.exec(object) ?? [];
  const both = contracted[preposition]?.[article];
  if (both !== undefined) return `${before}${both} ${noun}`;
  return preposition === "de" && beginsWithVowel(object) ? `${before}d’${object}` : `${verb} ${object}`;
}

/**
 * Whether "de" is elided before it. A y is a vowel before a consonant ("d’Ypres") and none before a vowel ("de Yaoundé");
 * an h is left alone, since its spelling does not tell a mute one from an aspirated one.
 */
function beginsWithVowel(name: string): boolean {
  return /^(?:[aeiouœæ]|y(?![aeiouœæ])\p{L})/iu.test(name.normalize("NFD").replace(/\p{M}/gu, ""));
}
