import { eventStanding } from "../analysis/inView";
import type { Model } from "../analysis/model";
import { perModel } from "../analysis/perModel";
import type { View } from "../analysis/view";
import { textIn } from "../domain/text";
import { type Budget, defaultBudget } from "./focus/budget";
import { type Drawn, chooseDrawn } from "./focus/drawn";
import { type Focus, wholeFocus } from "./focus/focus";
import { isMembership } from "./focus/members";
import { type Lines, linesOf } from "./lines";
import type { ComposedScene, SceneEdge, SceneHull, SceneNode } from "./scene";
import type { SceneWords } from "./words";

/** Distinct neighbours of each actor in the whole dossier, by its index, so that sizes do not change with the lens. */
export const neighbourCounts = perModel(({ columns }: Model): Uint32Array => {
  const { from, to, tieStart, ties, actorCount } = columns;
  const counts = new Uint32Array(actorCount);
  const metBy = new Int32Array(actorCount).fill(-1);
  for (let actor = 0; actor < actorCount; actor++) {
    let count = 0;
    for (let at = tieStart[actor] ?? 0; at < (tieStart[actor + 1] ?? 0); at++) {
      const tie = ties[at] ?? 0;
      const other = from[tie] === actor ? (to[tie] ?? 0) : (from[tie] ?? 0);
      if (other === actor || metBy[other] === actor) continue;
      metBy[other] = actor;
      count++;
    }
    counts[actor] = count;
  }
  return counts;
});

const mostNeighbours = perModel((model) => neighbourCounts(model).reduce((most, count) => Math.max(most, count), 1));

/** Of an actor by its id, from 0 to 1: how many neighbours it has beside who has the most. */
const importanceIn = perModel((model) => {
  const counts = neighbourCounts(model);
  const most = mostNeighbours(model);
  const { subjects, columns } = model;
  return (id: string): number => (counts[(subjects.get(id) ?? -1) - columns.relationCount] ?? 0) / most;
});

/** In model units: area grows with the number of neighbours, within bounds. */
export function radiusOf(neighbours: number): number {
  return Math.min(26, 10 + 4.2 * Math.sqrt(Math.max(1, neighbours)));
}

/** What is asked of a picture besides its lens. */
export interface Asked {
  readonly focus: Focus;
  /** Ids that have to be seen, as what is selected: an actor or two, or a tie. */
  readonly shown: readonly string[];
  readonly budget: Budget;
}

const nothingAsked: Asked = { focus: wholeFocus, shown: [], budget: defaultBudget };

/**
 * What is to be drawn of a dossier through a lens: every actor and tie of the view and, faded, where the lens says so, the
 * ties of which the chosen voices do not speak; where that is more than the budget, its most telling part, with a count at
 * each actor of what is left out.
 *
 * @param view of the same model
 */
export function compose(model: Model, view: View, words: SceneWords, asked: Asked = nothingAsked): ComposedScene {
  const { focus, shown, budget } = asked;
  const drawn = chooseDrawn(model, view, focus, shown, budget);
  const nodes = nodesOf(model, view, words, drawn, new Set(focus.pinned));
  const importance = importanceIn(model);
  const { lines, standFor } = drawnLines(model, view, words, drawn, asked);
  const edges = lines.map((line): SceneEdge => ({
    ...line,
    importance: (importance(line.from) + importance(line.to)) / 2,
  }));
  return {
    nodes,
    edges,
    hulls: hullsOf(model, view, drawn, nodes, edges),
    extent: {
      actors: drawn.actors.length,
      ofActors: drawn.of.actors,
      // Ties that no line stands for are inside of a folded alliance.
      ties: edges.reduce((sum, { silent, count }) => sum + (silent ? 0 : count), drawn.ties.length - standFor),
      ofTies: drawn.of.ties,
      hidden: drawn.hidden,
    },
  };
}

/** The steps to a scene, for who has no time for all of them at once: what they find out `compose` does not find out again. */
export function stepsToScene(
  model: Model,
  view: View,
  words: SceneWords,
  asked: Asked = nothingAsked,
): readonly (() => unknown)[] {
  const { focus, shown, budget } = asked;
  const drawn = () => chooseDrawn(model, view, focus, shown, budget);
  return [drawn, () => drawnLines(model, view, words, drawn(), asked)];
}

/** The last lines of each choice of what is drawn. */
const known = new WeakMap<Drawn, { readonly words: SceneWords; readonly lines: Lines }>();

/** A choice is of one view, one focus and what has to be seen; what is written on lines is of the words. */
function drawnLines(model: Model, view: View, words: SceneWords, drawn: Drawn, { focus, shown, budget }: Asked): Lines {
  const before = known.get(drawn);
  if (before?.words === words) return before.lines;
  const lines = linesOf(model, view, words, drawn, focus, pairsIn(model, shown), budget.edges, importanceIn(model));
  known.set(drawn, { words, lines });
  return lines;
}

/** The actors of the pair that is selected, or at the ends of the tie. */
function pairsIn({ actors, relations }: Model, shown: readonly string[]): readonly (readonly [string, string])[] {
  const ends = shown.flatMap((id) => {
    const tie = relations.get(id);
    return tie === undefined ? (actors.has(id) ? [id] : []) : [tie.from, tie.to];
  });
  const [a, b] = ends;
  return a === undefined || b === undefined ? [] : [a < b ? [a, b] : [b, a]];
}

/**
 * Alliances with those whom somebody states to be members now. A hull says "these are in it" and has no dashes or marks
 * to take that back, so who is only forecast, conditionally said or denied to be one stays outside, and so does who has
 * left; a contested membership has its slash on the tie within.
 */
function hullsOf(
  model: Model,
  view: View,
  { ties }: Drawn,
  nodes: readonly SceneNode[],
  edges: readonly SceneEdge[],
): readonly SceneHull[] {
  const drawn = new Set(edges.map(({ id }) => id));
  const memberships = ties.flatMap((tie) => {
    const relation = model.dossier.relations[tie];
    return relation !== undefined && isMembership(model, view, tie) && drawn.has(relation.id) ? [relation] : [];
  });
  return nodes
    .filter((node) => node.kind === "alliance")
    .flatMap((alliance): SceneHull[] => {
      const members = memberships.filter(({ to }) => to === alliance.id).map(({ from }) => from);
      if (members.length === 0) return [];
      return [{ id: alliance.id, label: alliance.label, inside: [alliance.id, ...new Set(members)] }];
    });
}

/** The actors that are drawn, but for those that are folded into their alliance. */
function nodesOf(
  model: Model,
  view: View,
  words: SceneWords,
  drawn: Drawn,
  pinned: ReadonlySet<string>,
): readonly SceneNode[] {
  const { dossier } = model;
  const counts = neighbourCounts(model);
  const importance = importanceIn(model);
  const membersOf = new Map<number, number[]>();
  for (const [member, alliance] of drawn.home) membersOf.set(alliance, [...(membersOf.get(alliance) ?? []), member]);
  return drawn.actors.flatMap((at): SceneNode[] => {
    const actor = dossier.actors[at];
    if (!actor || drawn.home.has(at)) return [];
    const neighbours = counts[at] ?? 0;
    const hypothetical = actor.hypothetical ?? false;
    const members = membersOf.get(at) ?? null;
    return [
      {
        id: actor.id,
        kind: actor.kind,
        label: textIn(actor.name, words.language),
        radius: radiusOf(neighbours),
        hypothetical,
        standing: hypothetical ? eventStanding(model, view, actor.id) : null,
        silent: !isAmong(view.actors, at),
        importance: importance(actor.id),
        more: drawn.undrawn([at, ...(members ?? [])]),
        members: members?.length ?? null,
        pinned: pinned.has(actor.id),
      },
    ];
  });
}

/** @param ascending looked through by halves */
function isAmong(ascending: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === wanted;
}
