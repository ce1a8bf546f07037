import type { Model } from "../analysis/model";
import { textIn, uiLanguages } from "../domain/text";
import { neighbourCounts, radiusOf } from "./compose";
import { approximateMeasure } from "./labels/measure";
import { nameLines } from "./labels/nameLines";
import type { LayoutEdge, LayoutInput, LayoutResult } from "./layout/layout";
import type { Positions, Size } from "./scene";

/** Any fixed number will do: what matters is that it is the same at each opening. */
const seed = 2025;

/**
 * The frames that a picture is laid out for, width by height: what bar, lens, evidence and timeline leave of a common screen, and
 * what a telephone held upright has. Two fixed ones and not the frame at hand, so that the same dossier looks the same in
 * every window of a kind.
 */
export const frameAspects = { wide: 760 / 660, tall: 390 / 580 } as const;
export type FrameShape = keyof typeof frameAspects;

/** Ids of the actors that have a tie, in the dossier's order: those that can be in a picture. */
function drawable({ dossier, tiesOf }: Model): readonly string[] {
  return dossier.actors.flatMap(({ id }) => (tiesOf.has(id) ? [id] : []));
}

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
 * The whole dossier as a graph to be laid out: whatever the lens, since filters never move anything; and with room for the
 * longer of an actor's names, so that a change of language moves nothing either.
 */
export function layoutInputOf(model: Model, shape: FrameShape): LayoutInput {
  const counts = neighbourCounts(model);
  const ids = drawable(model);
  const at = new Map(ids.map((id, index) => [id, index]));
  const nodes = ids.map((id) => {
    const name = model.actors.get(id)?.name ?? {};
    const sizes = uiLanguages.map((lang) => labelSize(textIn(name, lang).value));
    return {
      id,
      radius: radiusOf(counts[(model.subjects.get(id) ?? 0) - model.columns.relationCount] ?? 0),
      labelWidth: Math.max(...sizes.map(({ width }) => width)),
      labelHeight: Math.max(...sizes.map(({ height }) => height)),
    };
  });

  const pairs = new Map<string, LayoutEdge>();
  const groups = new Map<string, Set<number>>();
  for (const { from, to, type } of model.dossier.relations) {
    const a = at.get(from);
    const b = at.get(to);
    if (a === undefined || b === undefined || a === b) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    pairs.set(key, { from: Math.min(a, b), to: Math.max(a, b), weight: (pairs.get(key)?.weight ?? 0) + 1 });
    if (type === "membership" && model.actors.get(to)?.kind === "alliance") {
      const group = groups.get(to) ?? new Set([b]);
      groups.set(to, group.add(a));
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

/** The result of a layout by actor id. */
export function positionsOf(input: LayoutInput, { x, y }: LayoutResult): Positions {
  return new Map(input.nodes.map(({ id }, at) => [id, { x: x[at] ?? 0, y: y[at] ?? 0 }]));
}
