import type { Model } from "../../analysis/model";
import type { View } from "../../analysis/view";
import { strongestNeighbours } from "./drawn";
import { seenGraph } from "./seen";

export interface Neighbour {
  /** Index of the actor. */
  readonly actor: number;
  /** Ids of the types of the ties to it. */
  readonly types: ReadonlySet<string>;
}

/** Whom the lens ties to an actor, those with the strongest ties first. */
export function neighboursOf(model: Model, view: View, actor: number): readonly Neighbour[] {
  const graph = seenGraph(model, view);
  const types = new Map<number, Set<string>>();
  graph.eachNeighbour(actor, (other, tie) => {
    const type = model.types[model.columns.type[tie] ?? -1]?.id;
    const known = types.get(other) ?? new Set<string>();
    if (type !== undefined) known.add(type);
    types.set(other, known);
  });
  return strongestNeighbours(model, graph, actor, () => true, null).map((other) => ({
    actor: other,
    types: types.get(other) ?? new Set<string>(),
  }));
}
