import type { Model } from "../analysis/model";
import { perModel } from "../analysis/perModel";
import type { View } from "../analysis/view";
import { fanBends, loopBends } from "./curve";
import { type Ends, edgeOf, gatheredEdge, lookOf } from "./edges";
import type { Drawn } from "./focus/drawn";
import { type Focus, pairOf } from "./focus/focus";
import type { SceneEdge } from "./scene";
import type { SceneWords } from "./words";

/** Between parallel ties, in model units: wide enough for a label on each. */
const fanGap = 46;
/** More ties of one pair than this are gathered by type, unless they are asked for one by one. */
const mostApart = 4;
/** More than this are gathered even then: they would fan out over the whole picture. The panel lists them. */
const mostOpened = 24;

/** A line before it is made: what it costs most to find out, its words, only those need that are drawn. */
interface Draft {
  /** Of these it stands for all; the first names it. */
  readonly ties: readonly Tie[];
  readonly isGathered: boolean;
  readonly bend: number;
}

/** Lines, and for how many ties they and those that there was no room for stand, faded ones not among them. */
export interface Lines {
  readonly lines: readonly Omit<SceneEdge, "importance">[];
  readonly standFor: number;
}

interface Tie {
  readonly at: number;
  readonly silent: boolean;
  readonly ends: Ends;
}

/**
 * The lines of the ties that are drawn. Those of a pair stand one beside the other; many of them, and those of an alliance that
 * is folded, are gathered into one for each type and look. Ties between members of a folded alliance are inside of it.
 *
 * @param shown pairs of actors that are selected, whose ties are drawn one by one
 * @param most how many lines; where there are more, those that stand for the most or are between the most important
 * @param importance of an actor, from 0 to 1
 */
export function linesOf(
  model: Model,
  view: View,
  words: SceneWords,
  drawn: Pick<Drawn, "ties" | "silent" | "home">,
  focus: Pick<Focus, "opened">,
  shown: readonly (readonly [string, string])[],
  most: number,
  importance: (actor: string) => number,
): Lines {
  const opened = new Set([...focus.opened, ...shown].map((pair) => pair.join(" ")));
  const pairs = new Map<string, Tie[]>();
  for (const [ties, silent] of [
    [drawn.silent, true],
    [drawn.ties, false],
  ] as const) {
    for (const at of ties) {
      const tie = tieOf(model, drawn.home, at, silent);
      if (tie === null) continue;
      const key = pairOf(tie.ends.from, tie.ends.to).join(" ");
      const siblings = pairs.get(key);
      if (siblings) siblings.push(tie);
      else pairs.set(key, [tie]);
    }
  }
  const drafts = [...pairs].flatMap(([key, ties]): Draft[] => {
    const mostAlone = opened.has(key) ? mostOpened : mostApart;
    const groups = groupsOf(model, view, ties, ties.length > mostAlone, drawn.home);
    const isPlain = groups.length === ties.length && ties.every(({ at }) => !isFolded(model, drawn.home, at));
    const fan = isPlain ? placesAmongAll(model, key, groups) : bendsOf(groups, groups.length);
    return groups.map((group, at) => ({ ties: group, isGathered: group.length > 1, bend: fan[at] ?? 0 }));
  });
  // As the dossier has them, faded ones first so that they lie beneath; gathered ones above.
  const order = new Map([...drawn.silent, ...drawn.ties].map((at, rank) => [at, rank]));
  const rank = ({ ties: [first], isGathered }: Draft) =>
    isGathered ? Infinity : (order.get(first?.at ?? -1) ?? Infinity);
  const inOrder = drafts.toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return one === other ? 0 : one - other;
  });
  const weight = ({ ties }: Draft) => {
    const { from = "", to = "" } = ties[0]?.ends ?? {};
    return Math.log1p(ties.length) + (importance(from) + importance(to)) / 2;
  };
  return {
    lines: heaviest(inOrder, weight, most).flatMap((draft) => made(model, view, words, draft)),
    standFor: drafts.reduce((sum, { ties }) => sum + (ties[0]?.silent === true ? 0 : ties.length), 0),
  };
}

/** Those of the greatest weight where there are too many; in the order given. */
function heaviest(drafts: readonly Draft[], weight: (draft: Draft) => number, most: number): readonly Draft[] {
  if (drafts.length <= most) return drafts;
  const weights = new Map(drafts.map((draft) => [draft, weight(draft)]));
  const of = (draft: Draft) => weights.get(draft) ?? 0;
  const kept = new Set(drafts.toSorted((a, b) => of(b) - of(a)).slice(0, most));
  return drafts.filter((draft) => kept.has(draft));
}

function made(model: Model, view: View, words: SceneWords, { ties, isGathered, bend }: Draft): Lines["lines"] {
  const [first] = ties;
  if (first === undefined) return [];
  const { at, silent, ends } = first;
  const line = isGathered
    ? gatheredEdge(
        model,
        view,
        words,
        ties.map((tie) => tie.at),
        silent,
        ends,
      )
    : edgeOf(model, view, words, at, silent);
  return line === null ? [] : [{ ...line, ...ends, bend }];
}

const isFolded = ({ columns }: Model, home: Drawn["home"], tie: number) =>
  home.size > 0 && (home.has(columns.from[tie] ?? 0) || home.has(columns.to[tie] ?? 0));

/** `null` for what is inside of a folded alliance. */
function tieOf({ dossier, columns }: Model, home: Drawn["home"], at: number, silent: boolean): Tie | null {
  const relation = dossier.relations[at];
  if (relation === undefined) return null;
  const actor = (index: number, id: string) => {
    const alliance = home.get(index);
    return alliance === undefined ? id : (dossier.actors[alliance]?.id ?? id);
  };
  const from = actor(columns.from[at] ?? 0, relation.from);
  const to = actor(columns.to[at] ?? 0, relation.to);
  return from === to && relation.from !== relation.to ? null : { at, silent, ends: { from, to } };
}

/** The ties of a pair, those that one line stands for together; those that stand alone first. */
function groupsOf(
  model: Model,
  view: View,
  ties: readonly Tie[],
  isGathered: boolean,
  home: Drawn["home"],
): readonly (readonly Tie[])[] {
  const together = isGathered ? ties : ties.filter(({ at }) => isFolded(model, home, at));
  const groups = new Map<string, Tie[]>();
  for (const tie of together) {
    const key = groupKey(model, view, tie);
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  const apart = together === ties ? [] : ties.filter((tie) => !together.includes(tie));
  return [...apart.map((tie) => [tie]), ...groups.values()];
}

/** Ties of one pair that look the same: of one type, of one direction where it has one, and of one standing. */
function groupKey(model: Model, view: View, { at, silent, ends: { from, to } }: Tie): string {
  const { standing, likelihood, compared, doubt } = lookOf(view, at, silent);
  const type = model.columns.type[at] ?? 0;
  const way = model.types[type]?.directed === true && from > to;
  return [type, way, silent, standing, likelihood, compared, doubt].join(" ");
}

/** Of so many lines between the two who have these. */
function bendsOf(groups: readonly (readonly Tie[])[], count: number): readonly number[] {
  const ends = groups[0]?.[0]?.ends;
  const isLoop = ends?.from === ends?.to;
  return isLoop ? loopBends(count) : fanBends(count, fanGap);
}

/** Places in the fan of all ties of the pair, so that each stays where it is when a filter takes its siblings. */
function placesAmongAll(model: Model, key: string, groups: readonly (readonly Tie[])[]): readonly number[] {
  const known = fansOf(model);
  const before = known.get(key);
  const all = before ?? siblingsOf(model, groups[0]?.[0]?.ends);
  if (before === undefined) known.set(key, all);
  if (all.length > mostApart) return bendsOf(groups, groups.length);
  const fan = bendsOf(groups, all.length);
  return groups.map(([tie]) => fan[all.indexOf(tie?.at ?? -1)] ?? 0);
}

const fansOf = perModel(() => new Map<string, readonly number[]>());

/** Indices of all the dossier's ties of a pair, in its order. */
function siblingsOf({ subjects, columns }: Model, ends: Ends | undefined): readonly number[] {
  if (ends === undefined) return [];
  const { from, to, tieStart, ties, relationCount } = columns;
  const at = (id: string) => (subjects.get(id) ?? relationCount) - relationCount;
  const [a, b] = [at(ends.from), at(ends.to)];
  const tiesOf = (actor: number) => ties.subarray(tieStart[actor], tieStart[actor + 1]);
  const [one, other] = [tiesOf(a), tiesOf(b)];
  const fewer = one.length <= other.length ? one : other;
  const found: number[] = [];
  // Not copied first: who is in the middle of a large dossier has very many.
  for (const tie of fewer) {
    if ((from[tie] === a && to[tie] === b) || (from[tie] === b && to[tie] === a)) found.push(tie);
  }
  return found;
}
