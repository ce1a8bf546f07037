import { claimsSeen, classAt, doubtBesideClassAt, leastBandAt } from "../analysis/inView";
import { standingAt } from "../analysis/columns";
import type { Model } from "../analysis/model";
import type { View } from "../analysis/view";
import type { Likelihood, Relation, RelationType } from "../domain/dossier";
import { parsePeriod } from "../domain/period";
import { describePeriod } from "../domain/periodText";
import { isSaidAsFact } from "../domain/sentence";
import type { Standing } from "../domain/standing";
import { type UiLanguage, textIn } from "../domain/text";
import { lineStyleOf } from "./lineStyles";
import type { SceneEdge } from "./scene";
import type { SceneWords } from "./words";

/** Which actors a line runs between: those of its tie, or the alliances in which they are folded. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** What of a tie decides how it is drawn, whoever says it and when. */
export function lookOf(
  view: View,
  tie: number,
  silent: boolean,
): Pick<SceneEdge, "standing" | "likelihood" | "compared" | "doubt" | "silent"> {
  const standing = standingAt(view.standing[tie]) ?? "stated";
  return {
    standing,
    likelihood: standing === "forecast" ? leastBandAt(view, tie) : null,
    compared: classAt(view, tie),
    doubt: silent ? null : doubtBesideClassAt(view, tie),
    silent,
  };
}

/** The line of one tie, without its bend and importance; `null` where its type is not known. */
export function edgeOf(
  model: Model,
  view: View,
  words: SceneWords,
  tie: number,
  silent: boolean,
): Omit<SceneEdge, "bend" | "importance"> | null {
  const relation = model.dossier.relations[tie];
  const type = relation && model.typeById.get(relation.type);
  if (!relation || !type) return null;
  const { id, from, to } = relation;
  const look = lookOf(view, tie, silent);
  const { standing, likelihood, doubt } = look;
  const isFact = isSaidAsFact(claimsSeen(model, view, id)) || standing === "forecast" || standing === "denied";
  const labels = silent ? [] : labelsOf(relation, type, standing, likelihood, isFact, words);
  return {
    id,
    from,
    to,
    type: type.id,
    line: lineStyleOf(type),
    ...look,
    labels: doubt === null ? labels : labels.map(words.perhaps),
    count: 1,
  };
}

/** The line that stands for ties of one pair that look alike, named by one of them; `null` where its type is not known. */
export function gatheredEdge(
  model: Model,
  view: View,
  words: SceneWords,
  ties: readonly number[],
  silent: boolean,
  { from, to }: Ends,
): Omit<SceneEdge, "bend" | "importance"> | null {
  const [first] = ties;
  const relation = first === undefined ? undefined : model.dossier.relations[first];
  const type = relation && model.typeById.get(relation.type);
  if (first === undefined || !relation || !type) return null;
  const look = lookOf(view, first, silent);
  const label = labelOf(type, look.standing, look.likelihood, words);
  const counted = words.counted(label, ties.length);
  return {
    id: ["*", from, to, type.id, ...Object.values(look).map(String)].join("*"),
    from,
    to,
    type: type.id,
    line: lineStyleOf(type),
    ...look,
    labels: silent ? [] : [look.doubt === null ? counted : words.perhaps(counted)],
    count: ties.length,
  };
}

/** How many answers are kept at most; then all are forgotten, so that no dossier fills the memory. */
const mostKept = 4000;

/** The same answer to the same question: what the browser says of dates and letters takes it long to find out. */
function keep<T>(find: (text: string, language: UiLanguage) => T): (text: string, language: UiLanguage) => T {
  const kept = { en: new Map<string, T>(), fr: new Map<string, T>() };
  return (text, language) => {
    const known = kept[language];
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostKept) known.clear();
    const found = find(text, language);
    known.set(text, found);
    return found;
  };
}

const lowerFirst = keep((text, language) => text.charAt(0).toLocaleLowerCase(language) + text.slice(1));

/** Empty for what is no period. */
const shortPeriod = keep((edtf, language) => {
  const period = parsePeriod(edtf);
  return period === null ? "" : describePeriod(period, language, "short");
});

/** Of several ties at once: of which nothing more is said than type, standing and band. */
function labelOf(type: RelationType, standing: Standing, band: Likelihood | null, words: SceneWords): string {
  const { language, band: bandWords, rated, assumed } = words;
  const short = lowerFirst(textIn(type.label, language).value, language);
  if (standing === "forecast" && band !== null) return rated(short, bandWords[band]);
  if (standing === "assumed") return assumed(lowerFirst(textIn(type.verb, language).value, language));
  // What nobody says to be so must not read as if it were.
  return standing === "conditional" ? textIn(type.would ?? type.label, language).value : short;
}

function labelsOf(
  relation: Relation,
  type: RelationType,
  standing: Standing,
  band: Likelihood | null,
  isFact: boolean,
  { language, band: bandWords, rated, assumed }: SceneWords,
): readonly string[] {
  const short = lowerFirst(textIn(type.label, language).value, language);
  /* What nobody says to be so must not read as if it were. */
  const named = isFact ? short : textIn(type.would ?? type.label, language).value;
  if (standing === "forecast" && band !== null) {
    // Where there is no room for both, the band stays: the bare type would look like a tie that is there.
    return [rated(short, bandWords[band]), bandWords[band], short];
  }
  if (standing === "assumed") return [assumed(lowerFirst(textIn(type.verb, language).value, language)), short];
  const period = relation.period === undefined ? "" : shortPeriod(relation.period, language);
  return period === "" ? [named] : [`${named}, ${period}`, named];
}
