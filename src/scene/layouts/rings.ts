import type { Model } from "../../analysis/model";
import { relationFamilies } from "../../domain/terms";
import { neighbourCounts } from "../compose";
import { seenGraph } from "../focus/seen";
import { type LaidOutGraph, type LayoutKind, always } from "./layoutKind";

/** One actor in the middle, the others by their distance from it: what surrounds somebody, and through what. */
export const rings: LayoutKind = {
  id: "rings",
  missing: always,
  by: (model, [selected]) => [selected ?? mostTied(model)],
  task(from, [id]) {
    const { model, graph } = from;
    const centre = graph.nodes.findIndex((node) => node.id === id);
    if (centre < 0 || !model.actors.has(id ?? "")) return null;
    return { layout: "rings", graph, centre, sectors: sectorsOf(from, centre) };
  },
};

/** Who has the most neighbours in the whole dossier. */
function mostTied(model: Model): string {
  const counts = neighbourCounts(model);
  let most = 0;
  for (let at = 1; at < counts.length; at++) if ((counts[at] ?? 0) > (counts[most] ?? 0)) most = at;
  return model.dossier.actors[most]?.id ?? "";
}

/**
 * By which family of ties each node is nearest to the centre: that of the first tie of a shortest way to it. Where several ties
 * lead there, the family with the most of them counts.
 */
function sectorsOf({ model, view, actors }: LaidOutGraph, centre: number): readonly number[] {
  const graph = seenGraph(model, view);
  const nodeOf = new Map(actors.map((actor, node) => [actor, node]));
  const sectors = actors.map(() => -1);
  const start = actors[centre] ?? -1;
  const met = new Set([start]);
  const familyOf = (tie: number) =>
    relationFamilies.findIndex((family) => model.types[model.columns.type[tie] ?? -1]?.family === family);
  const counts = new Map<number, number[]>();
  graph.eachNeighbour(start, (other, tie) => {
    const count = counts.get(other) ?? relationFamilies.map(() => 0);
    const family = familyOf(tie);
    if (family >= 0) count[family] = (count[family] ?? 0) + 1;
    counts.set(other, count);
  });
  let rim = [...counts].flatMap(([other, count]) => {
    const node = nodeOf.get(other);
    if (node === undefined) return [];
    sectors[node] = count.indexOf(Math.max(...count));
    met.add(other);
    return [other];
  });
  while (rim.length > 0) {
    const next: number[] = [];
    for (const actor of rim) {
      const sector = sectors[nodeOf.get(actor) ?? -1] ?? -1;
      graph.eachNeighbour(actor, (other) => {
        const node = nodeOf.get(other);
        if (node === undefined || met.has(other)) return;
        met.add(other);
        sectors[node] = sector;
        next.push(other);
      });
    }
    rim = next;
  }
  return sectors;
}
