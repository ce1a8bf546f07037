import type { Actor, Claim, RelationType } from "./dossier";
import { textIn } from "./text";

/** The name as it stands inside a sentence. */
function nameInSentence(actor: Actor, lang: string): string {
  return textIn(actor.nameInSentence?.[lang] === undefined ? actor.name : actor.nameInSentence, lang).value;
}

/** "de le" → "du", "à les" → "aux"…, and elision before a vowel: "de Ukraine" → "d’Ukraine". */
function contract(sentence: string): string {
  return sentence
    .replace(/ de le (?=\p{L})/gu, " du ")
    .replace(/ de les (?=\p{L})/gu, " des ")
    .replace(/ à le (?=\p{L})/gu, " au ")
    .replace(/ à les (?=\p{L})/gu, " aux ")
    .replace(/ de (?=[aeiouyàâéèêëîïôöùûœæ])/giu, " d’");
}

/** Whether some claim says that it is so, rather than that it will or would be. */
function isSaidAsFact(claims: readonly Pick<Claim, "stance" | "mode">[]): boolean {
  return claims.some(({ stance, mode }) => stance !== "denies" && mode === "fact");
}

/**
 * A tie in words: "JNIM blockades southern Mali"; where nobody says that it is so, but that it will or would be, "would".
 *
 * @param claims about the tie
 * @param lang a language that the vocabulary may lack: then the first one that it has serves
 */
export function sentenceOf(
  { type, from, to, claims }: { type: RelationType; from: Actor; to: Actor; claims: readonly Claim[] },
  lang: string,
): string {
  // What everybody denies as a fact is put as the fact that is denied.
  const imagined = !isSaidAsFact(claims) && claims.some(({ mode }) => mode !== "fact");
  const verb = textIn((imagined ? type.would : undefined) ?? type.verb, lang).value;
  const sentence = `${nameInSentence(from, lang)} ${verb} ${nameInSentence(to, lang)}`;
  const joined = lang === "fr" ? contract(sentence) : sentence;
  return joined.charAt(0).toLocaleUpperCase(lang) + joined.slice(1);
}
