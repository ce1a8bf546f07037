import { wholeLens } from "../analysis/lens";
import type { Model } from "../analysis/model";
import { perModel } from "../analysis/perModel";
import { viewOf } from "../analysis/view";
import { textIn, uiLanguages } from "../domain/text";
import { neighbourCounts, radiusOf } from "./compose";
import { defaultBudget } from "./focus/budget";
import { chooseDrawn } from "./focus/drawn";
import { wholeFocus } from "./focus/focus";
import { approximateMeasure } from "./labels/measure";
import { nameLines } from "./labels/nameLines";
import type { LayoutEdge, LayoutInput, LayoutResult } from "./layout/layout";
import type { Point, Positions, Size } from "./scene";

/** Any fixed number will do: what matters is that it is the same at each opening. */
const seed = 2025;

/**
 * The frames that a picture is laid out for, width by height: what bar, lens, evidence and timeline leave of a common screen, and
 * what a telephone held upright has. Two fixed ones and not the frame at hand, so that the same dossier looks the same in
 * every window of a kind.
 */
export const frameAspects = { wide: 760 / 660, tall: 390 / 580 } as const;
export type FrameShape = keyof typeof frameAspects;

/** Actors and ties by their indices in the dossier, ascending. */
export interface Part {
  readonly actors: readonly number[];
  readonly ties: readonly number[];
}

/**
 * What is laid out at first: all actors that have a tie, whatever the lens, where they can all be drawn at once; else those that
 * the whole lens draws. Others find their places beside these when they come.
 */
export const firstPart = perModel((model): Part => {
  const { actorCount, relationCount, tieStart } = model.columns;
  const actors: number[] = [];
  for (let at = 0; at < actorCount && actors.length <= defaultBudget.actors; at++) {
    if (tieStart[at] !== tieStart[at + 1]) actors.push(at);
  }
  if (actors.length > defaultBudget.actors)
    return chooseDrawn(model, viewOf(model, wholeLens), wholeFocus, [], defaultBudget);
  return { actors, ties: Array.from({ length: relationCount }, (_, at) => at) };
});

/** Of a name as the picture sets it, a long one in lines. */
function labelSize(name: string): Size {
  const [lines = [name]] = nameLines(name);
  const sizes = lines.map((line) => approximateMeasure(line, "actor"));
  return {
    width: Math.max(0, ...sizes.map(({ width }) => width)),
    height: sizes.reduce((sum, { height }) => sum + height, 0),
  };
}

/**
 * A part of a dossier as a graph to be laid out, with room for the longer of an actor's names, so that a change of language
 * moves nothing.
 */
export function layoutInputOf(model: Model, shape: FrameShape, part: Part = firstPart(model)): LayoutInput {
  const { columns, dossier } = model;
  const counts = neighbourCounts(model);
  const at = new Map(part.actors.map((actor, index) => [actor, index]));
  const nodes = part.actors.map((actor) => {
    const { id = "", name = {} } = dossier.actors[actor] ?? {};
    const sizes = uiLanguages.map((lang) => labelSize(textIn(name, lang).value));
    return {
      id,
      radius: radiusOf(counts[actor] ?? 0),
      labelWidth: Math.max(...sizes.map(({ width }) => width)),
      labelHeight: Math.max(...sizes.map(({ height }) => height)),
    };
  });

  const pairs = new Map<string, LayoutEdge>();
  const groups = new Map<number, Set<number>>();
  for (const tie of part.ties) {
    const a = at.get(columns.from[tie] ?? -1);
    const b = at.get(columns.to[tie] ?? -1);
    if (a === undefined || b === undefined || a === b) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    pairs.set(key, { from: Math.min(a, b), to: Math.max(a, b), weight: (pairs.get(key)?.weight ?? 0) + 1 });
    const alliance = columns.to[tie] ?? -1;
    if (dossier.relations[tie]?.type === "membership" && dossier.actors[alliance]?.kind === "alliance") {
      const group = groups.get(alliance) ?? new Set([b]);
      groups.set(alliance, group.add(a));
    }
  }
  return {
    nodes,
    edges: [...pairs.values()],
    groups: [...groups.values()].map((group) => [...group]),
    seed,
    aspect: frameAspects[shape],
  };
}

/**
 * A picture that newcomers are added to: those known, and the newcomers with their ties to them and to each other.
 *
 * @param known positions by id
 */
export function joinInputOf(
  model: Model,
  shape: FrameShape,
  newcomers: readonly string[],
  known: Positions,
): { readonly graph: LayoutInput; readonly known: readonly (Point | null)[] } {
  const { columns, subjects, dossier } = model;
  const at = (id: string) => (subjects.get(id) ?? -1) - columns.relationCount;
  const all = [...known.keys(), ...newcomers].map(at).filter((actor) => actor >= 0);
  const actors = [...new Set(all)].toSorted((a, b) => a - b);
  const isIn = new Set(actors);
  const ties = new Set<number>();
  for (const actor of newcomers.map(at)) {
    for (const tie of columns.ties.subarray(columns.tieStart[actor], columns.tieStart[actor + 1]))
      if (isIn.has(columns.from[tie] ?? -1) && isIn.has(columns.to[tie] ?? -1)) ties.add(tie);
  }
  const graph = layoutInputOf(model, shape, { actors, ties: [...ties] });
  return { graph, known: actors.map((actor) => known.get(dossier.actors[actor]?.id ?? "") ?? null) };
}

/** The result of a layout by actor id. */
export function positionsOf(input: LayoutInput, { x, y }: Pick<LayoutResult, "x" | "y">): Positions {
  return new Map(input.nodes.map(({ id }, at) => [id, { x: x[at] ?? 0, y: y[at] ?? 0 }]));
}
