import type { Model } from "../analysis/model";
import { perModel } from "../analysis/perModel";
import type { View } from "../analysis/view";
import { fanBends } from "./curve";
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

type Line = Omit<SceneEdge, "bend" | "importance">;

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
 */
export function linesOf(
  model: Model,
  view: View,
  words: SceneWords,
  drawn: Pick<Drawn, "ties" | "silent" | "home">,
  focus: Pick<Focus, "opened">,
  shown: readonly (readonly [string, string])[],
): readonly Omit<SceneEdge, "importance">[] {
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
  const bends = (key: string, ties: readonly Tie[], lines: readonly Line[]) =>
    lines.length === ties.length && ties.every(({ at }) => !isFolded(model, drawn.home, at))
      ? placesAmongAll(model, key, lines)
      : fanBends(lines.length, fanGap);
  const lines = [...pairs].flatMap(([key, ties]) => {
    const most = opened.has(key) ? mostOpened : mostApart;
    const made = linesOfPair(model, view, words, ties, ties.length > most, drawn.home);
    const fan = bends(key, ties, made);
    return made.map((line, at) => ({ ...line, bend: fan[at] ?? 0 }));
  });
  // As the dossier has them, faded ones first so that they lie beneath.
  const order = new Map([...drawn.silent, ...drawn.ties].map((at, rank) => [model.dossier.relations[at]?.id, rank]));
  const rank = ({ id }: Line) => order.get(id) ?? Infinity;
  return lines.toSorted((a, b) => {
    const [one, other] = [rank(a), rank(b)];
    return one === other ? 0 : one - other;
  });
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

function linesOfPair(
  model: Model,
  view: View,
  words: SceneWords,
  ties: readonly Tie[],
  isGathered: boolean,
  home: Drawn["home"],
): readonly Line[] {
  const single = ({ at, silent, ends }: Tie) => {
    const line = edgeOf(model, view, words, at, silent);
    return line === null ? [] : [{ ...line, ...ends }];
  };
  const folded = ties.filter(({ at }) => isFolded(model, home, at));
  const together = isGathered ? ties : folded;
  const groups = new Map<string, Tie[]>();
  for (const tie of together) {
    const key = groupKey(model, view, tie);
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  const apart = together === ties ? [] : ties.filter((tie) => !together.includes(tie));
  return [
    ...apart.flatMap(single),
    ...[...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      if (group.length === 1) return single(first);
      const line = gatheredEdge(
        model,
        view,
        words,
        group.map(({ at }) => at),
        first.silent,
        first.ends,
      );
      return line === null ? [] : [line];
    }),
  ];
}

/** Ties of one pair that look the same: of one type, of one direction where it has one, and of one standing. */
function groupKey(model: Model, view: View, { at, silent, ends: { from, to } }: Tie): string {
  const { standing, likelihood, compared, doubt } = lookOf(view, at, silent);
  const type = model.columns.type[at] ?? 0;
  const way = model.types[type]?.directed === true && from > to;
  return [type, way, silent, standing, likelihood, compared, doubt].join(" ");
}

/** Places in the fan of all ties of the pair, so that each stays where it is when a filter takes its siblings. */
function placesAmongAll(model: Model, key: string, lines: readonly Line[]): readonly number[] {
  const known = fansOf(model);
  const before = known.get(key);
  const all = before ?? siblingsOf(model, lines);
  if (before === undefined) known.set(key, all);
  if (all.length > mostApart) return fanBends(lines.length, fanGap);
  const fan = fanBends(all.length, fanGap);
  return lines.map(({ id }) => fan[all.indexOf(id)] ?? 0);
}

const fansOf = perModel(() => new Map<string, readonly string[]>());

/** Ids of all the dossier's ties of a pair, in its order. */
function siblingsOf({ subjects, columns, dossier }: Model, [line]: readonly Line[]): readonly string[] {
  if (line === undefined) return [];
  const { from, to, tieStart, ties, relationCount } = columns;
  const at = (id: string) => (subjects.get(id) ?? relationCount) - relationCount;
  const [a, b] = [at(line.from), at(line.to)];
  const tiesOf = (actor: number) => ties.subarray(tieStart[actor], tieStart[actor + 1]);
  const [one, other] = [tiesOf(a), tiesOf(b)];
  const fewer = one.length <= other.length ? one : other;
  const ids: string[] = [];
  for (const tie of fewer) {
    if (!((from[tie] === a && to[tie] === b) || (from[tie] === b && to[tie] === a))) continue;
    const relation = dossier.relations[tie];
    if (relation !== undefined) ids.push(relation.id);
  }
  return ids;
}
