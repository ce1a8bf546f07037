import { standingById } from "../analysis/evidence";
import { standingAt } from "../analysis/columns";
import type { Model } from "../analysis/model";
import type { View } from "../analysis/view";
import { type Likelihood, type Relation, type RelationType, likelihoods } from "../domain/dossier";
import { parsePeriod, periodBounds } from "../domain/period";
import { describePeriod } from "../domain/periodText";
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
}

/** Between parallel ties, in model units: wide enough for a label on each. */
const fanGap = 46;

/** Computes once for each model what no lens changes. */
function perModel<T>(compute: (model: Model) => T): (model: Model) => T {
  const known = new WeakMap<Model, { readonly value: T }>();
  return (model) => {
    const before = known.get(model);
    if (before) return before.value;
    const value = compute(model);
    known.set(model, { value });
    return value;
  };
}

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

/** The least likely band that a forecast of this tie gives; `null` where none does. */
function likelihoodOf(model: Model, relationId: string): Likelihood | null {
  const given = new Set((model.claimsAbout.get(relationId) ?? []).map((claim) => claim.likelihood));
  return likelihoods.find((band) => given.has(band)) ?? null;
}

const lowerFirst = (text: string, lang: string) => text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);

function labelsOf(
  relation: Relation,
  type: RelationType,
  standing: Standing,
  band: Likelihood | null,
  { language, band: bandWords, rated }: SceneWords,
): readonly string[] {
  const short = lowerFirst(textIn(type.label, language).value, language);
  const named = standing === "conditional" ? textIn(type.would ?? type.label, language).value : short;
  if (standing === "forecast" && band !== null) {
    // Where there is no room for both, the band stays: the bare type would look like a tie that is there.
    return [rated(short, bandWords[band]), bandWords[band], short];
  }
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
  ended: ReadonlySet<string>,
): readonly SceneHull[] {
  const holds = ({ id, standing }: SceneEdge) => (standing === "stated" || standing === "contested") && !ended.has(id);
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

/**
 * What is to be drawn of a dossier through a lens: every actor and tie of the view.
 *
 * @param view of the same model
 */
export function compose(model: Model, view: View, words: SceneWords): Scene {
  const { dossier } = model;
  const counts = neighbourCounts(model);
  let most = 1;
  for (const count of counts.values()) most = Math.max(most, count);
  const nodes = Array.from(view.actors).flatMap((at): SceneNode[] => {
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
        standing: hypothetical ? standingById(model, actor.id) : null,
        importance: neighbours / most,
      },
    ];
  });
  const importance = new Map(nodes.map((node) => [node.id, node.importance]));
  const bends = bendsOf(model);
  const edges = Array.from(view.relations).flatMap((at): SceneEdge[] => {
    const relation = dossier.relations[at];
    const standing = standingAt(view.standing[at]);
    const type = relation && model.typeById.get(relation.type);
    if (!relation || !type || standing === null) return [];
    const likelihood = standing === "forecast" ? likelihoodOf(model, relation.id) : null;
    return [
      {
        id: relation.id,
        from: relation.from,
        to: relation.to,
        type: relation.type,
        line: lineStyleOf(type),
        standing,
        likelihood,
        bend: bends.get(relation.id) ?? 0,
        labels: labelsOf(relation, type, standing, likelihood, words),
        importance: ((importance.get(relation.from) ?? 0) + (importance.get(relation.to) ?? 0)) / 2,
      },
    ];
  });
  return { nodes, edges, hulls: hullsOf(nodes, edges, endedMemberships(model)) };
}
