import type { HoldingValue } from "../analysis/facetValues";
import {
  claimsSeen,
  classOf,
  doubtBesideClass,
  eventStanding,
  holdingOf,
  leastBand,
  standingOfId,
} from "../analysis/inView";
import type { Model } from "../analysis/model";
import { perModel } from "../analysis/perModel";
import type { View } from "../analysis/view";
import type { Likelihood, Relation, RelationType } from "../domain/dossier";
import { parsePeriod, periodBounds } from "../domain/period";
import { describePeriod } from "../domain/periodText";
import { isSaidAsFact } from "../domain/sentence";
import type { Standing } from "../domain/standing";
import { type UiLanguage, textIn } from "../domain/text";
import { fanBends } from "./curve";
import { lineStyleOf } from "./lineStyles";
import type { Scene, SceneEdge, SceneHull, SceneNode } from "./scene";

/** The words that a picture needs and that no dossier has. */
export interface SceneWords {
  readonly language: UiLanguage;
  readonly band: Readonly<Record<Likelihood, string>>;
  /** A type of relation with how likely it is held to be: "military aid: unlikely". */
  readonly rated: (type: string, band: string) => string;
  /** Of what holds perhaps: "membership ?". */
  readonly perhaps: (label: string) => string;
  /** Of what follows from something that is assumed. */
  readonly assumed: (label: string) => string;
}

/** Between parallel ties, in model units: wide enough for a label on each. */
const fanGap = 46;

/** Distinct neighbours of each actor in the whole dossier, so that sizes do not change with the lens. */
export const neighbourCounts = perModel((model): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { id } of model.dossier.actors) {
    const others = new Set((model.tiesOf.get(id) ?? []).map(({ from, to }) => (from === id ? to : from)));
    others.delete(id);
    counts.set(id, others.size);
  }
  return counts;
});

/** In model units: area grows with the number of neighbours, within bounds. */
export function radiusOf(neighbours: number): number {
  return Math.min(26, 10 + 4.2 * Math.sqrt(Math.max(1, neighbours)));
}

/** Bend of each tie, from all ties of the pair, so that a tie stays where it is when a filter takes its siblings. */
const bendsOf = perModel((model): ReadonlyMap<string, number> => {
  const pairs = new Map<string, Relation[]>();
  for (const relation of model.dossier.relations) {
    const pair = [relation.from, relation.to].toSorted().join(" ");
    const siblings = pairs.get(pair);
    if (siblings) siblings.push(relation);
    else pairs.set(pair, [relation]);
  }
  const bends = new Map<string, number>();
  for (const siblings of pairs.values()) {
    const fan = fanBends(siblings.length, fanGap);
    siblings.forEach(({ id }, at) => bends.set(id, fan[at] ?? 0));
  }
  return bends;
});

const lowerFirst = (text: string, lang: string) => text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);

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
  const period = relation.period === undefined ? null : parsePeriod(relation.period);
  if (period === null) return [named];
  return [`${named}, ${describePeriod(period, language, "short")}`, named];
}

/**
 * Memberships that have certainly ended before the dossier's state of evidence: their period's last possible day lies
 * before it. One without a period, or whose end is open or not known, may still hold. Periods stand as they are written:
 * one that nearly reaches the day has ended, approximate or not.
 */
const endedMemberships = perModel(({ dossier }): ReadonlySet<string> => {
  const today = parsePeriod(dossier.stateOfEvidence);
  if (today === null) return new Set();
  const { earliestStart } = periodBounds(today);
  const ended = dossier.relations.filter(({ type, period: text }) => {
    const period = type !== "membership" || text === undefined ? null : parsePeriod(text);
    return period !== null && periodBounds(period).latestEnd < earliestStart;
  });
  return new Set(ended.map(({ id }) => id));
});

/**
 * Alliances with those whom somebody states to be members now. A hull says "these are in it" and has no dashes or marks
 * to take that back, so who is only forecast, conditionally said or denied to be one stays outside, and so does who has
 * left; a contested membership has its slash on the tie within.
 */
function hullsOf(
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
  isOver: (membershipId: string) => boolean,
): readonly SceneHull[] {
  const holds = ({ id, standing, silent }: SceneEdge) =>
    !silent && (standing === "stated" || standing === "contested" || standing === "assumed") && !isOver(id);
  return nodes
    .filter((node) => node.kind === "alliance")
    .flatMap((alliance): SceneHull[] => {
      const members = edges
        .filter((edge) => edge.type === "membership" && edge.to === alliance.id && holds(edge))
        .map((edge) => edge.from);
      if (members.length === 0) return [];
      return [{ id: alliance.id, label: alliance.label, inside: [alliance.id, ...new Set(members)] }];
    });
}

/** Whether a membership is over, or not yet there, at the date that the lens asks about; today, where it asks about none. */
function overIn(model: Model, view: View): (id: string) => boolean {
  if (view.holding === null) return (id) => endedMemberships(model).has(id);
  const inside: HoldingValue = "holds";
  return (id) => holdingOf(model, view, id) !== inside;
}

/**
 * What is to be drawn of a dossier through a lens: every actor and tie of the view, and faded, where the lens says so, the
 * ties of which the chosen voices do not speak.
 *
 * @param view of the same model
 */
export function compose(model: Model, view: View, words: SceneWords): Scene {
  const nodes = nodesOf(model, view, words);
  const importance = new Map(nodes.map((node) => [node.id, node.importance]));
  const tieImportance = ({ from, to }: Relation) => ((importance.get(from) ?? 0) + (importance.get(to) ?? 0)) / 2;
  const bends = bendsOf(model);
  const edgeOf = (at: number, silent: boolean): readonly SceneEdge[] => {
    const relation = model.dossier.relations[at];
    const type = relation && model.typeById.get(relation.type);
    if (!relation || !type) return [];
    const { id, from, to } = relation;
    const standing = standingOfId(model, view, id) ?? "stated";
    const likelihood = standing === "forecast" ? leastBand(model, view, id) : null;
    const doubt = silent ? null : doubtBesideClass(model, view, id);
    const isFact = isSaidAsFact(claimsSeen(model, view, id)) || standing === "forecast" || standing === "denied";
    const labels = silent ? [] : labelsOf(relation, type, standing, likelihood, isFact, words);
    return [
      {
        id,
        from,
        to,
        type: type.id,
        line: lineStyleOf(type),
        standing,
        likelihood,
        compared: classOf(model, view, id),
        doubt,
        silent,
        bend: bends.get(id) ?? 0,
        labels: doubt === null ? labels : labels.map(words.perhaps),
        importance: tieImportance(relation),
      },
    ];
  };
  const edges = [
    ...Array.from(view.silent).flatMap((at) => edgeOf(at, true)),
    ...Array.from(view.relations).flatMap((at) => edgeOf(at, false)),
  ];
  return { nodes, edges, hulls: hullsOf(nodes, edges, overIn(model, view)) };
}

/** The actors of the view and, faded, the other ends of the ties that fade. */
function nodesOf(model: Model, view: View, words: SceneWords): readonly SceneNode[] {
  const { dossier, columns } = model;
  const counts = neighbourCounts(model);
  let most = 1;
  for (const count of counts.values()) most = Math.max(most, count);
  const heard = new Set(view.actors);
  const ends = Array.from(view.silent).flatMap((at) => [columns.from[at] ?? 0, columns.to[at] ?? 0]);
  const drawn = [...new Set([...heard, ...ends])].toSorted((a, b) => a - b);
  return drawn.flatMap((at): SceneNode[] => {
    const actor = dossier.actors[at];
    if (!actor) return [];
    const neighbours = counts.get(actor.id) ?? 0;
    const hypothetical = actor.hypothetical ?? false;
    return [
      {
        id: actor.id,
        kind: actor.kind,
        label: textIn(actor.name, words.language),
        radius: radiusOf(neighbours),
        hypothetical,
        standing: hypothetical ? eventStanding(model, view, actor.id) : null,
        silent: !heard.has(at),
        importance: neighbours / most,
      },
    ];
  });
}
