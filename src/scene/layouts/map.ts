import type { Model } from "../../analysis/model";
import type { Relation } from "../../domain/dossier";
import { type LayoutKind, nobody } from "./layoutKind";

/** All of the dossier's between two actors of the map, whatever the lens: an arc stays when a filter takes another. */
function tiesAmong({ columns, dossier }: Model, actors: readonly number[]): readonly Relation[] {
  const isIn = new Uint8Array(columns.actorCount);
  for (const actor of actors) isIn[actor] = 1;
  return dossier.relations.filter((_, tie) => isIn[columns.from[tie] ?? -1] === 1 && isIn[columns.to[tie] ?? -1] === 1);
}

/** Actors where they are on earth, those of whom that is not known on a margin. */
export const map: LayoutKind = {
  id: "map",
  missing: ({ dossier }) =>
    dossier.actors.some(({ place, iso }) => place !== undefined || iso !== undefined) ? null : "noPlaces",
  by: nobody,
  task: ({ model, actors, graph }) => ({
    layout: "map",
    graph,
    actors: graph.nodes.map((node, at) => {
      const { place, iso } = model.dossier.actors[actors[at] ?? -1] ?? {};
      return { ...node, place, iso };
    }),
    ties: tiesAmong(model, actors),
  }),
};
