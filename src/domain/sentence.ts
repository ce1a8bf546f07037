import type { Actor, Claim, RelationType } from "./dossier";
import { joinFrench } from "./frenchJoint";
import { type LocalText, textIn } from "./text";

/** The name as it stands inside a sentence. */
export function nameInSentence(actor: Actor, lang: string): string {
  return textIn(actor.nameInSentence?.[lang] === undefined ? actor.name : actor.nameInSentence, lang).value;
}

/** By the grammar of the verb, since a dossier may lack the reader's language. */
function join(verb: LocalText, object: string): string {
  return /^fr(?:-|$)/.test(verb.lang) ? joinFrench(verb.value, object) : `${verb.value} ${object}`;
}

/** Whether some claim says that it is so, rather than that it will or would be. */
export function isSaidAsFact(claims: readonly Pick<Claim, "stance" | "mode">[]): boolean {
  return claims.some(({ stance, mode }) => stance !== "denies" && mode === "fact");
}

/**
 * A tie in words: "JNIM blockades southern Mali"; where nobody says that it is so, but that it will or would be, "would".
 *
 * @param claims about the tie
 * @param assumed whether the reader assumes what it hangs on: then it is put as if it were so
 * @param lang a language that the vocabulary may lack: then the first one that it has serves
 */
export function sentenceOf(
  {
    type,
    from,
    to,
    claims,
    assumed = false,
  }: { type: RelationType; from: Actor; to: Actor; claims: readonly Claim[]; assumed?: boolean },
  lang: string,
): string {
  // What everybody denies as a fact is put as the fact that is denied.
  const imagined = !assumed && !isSaidAsFact(claims) && claims.some(({ mode }) => mode !== "fact");
  const verb = textIn((imagined ? type.would : undefined) ?? type.verb, lang);
  const sentence = `${nameInSentence(from, lang)} ${join(verb, nameInSentence(to, lang))}`;
  return sentence.replace(/^./u, (first) => first.toLocaleUpperCase(lang));
}
