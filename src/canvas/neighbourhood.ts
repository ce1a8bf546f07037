import type { Scene } from "../scene/scene";

/**
 * What belongs to an element: of an actor its ties and their other ends, of a tie its two ends and no parallel tie.
 *
 * @returns ids, the element's own among them; `null` where it is not in the picture
 */
export function neighbourhood(scene: Scene, id: string): ReadonlySet<string> | null {
  const edge = scene.edges.find((each) => each.id === id);
  if (edge) return new Set([id, edge.from, edge.to]);
  if (!scene.nodes.some((node) => node.id === id)) return null;
  const ties = scene.edges.filter(({ from, to }) => from === id || to === id);
  return new Set([id, ...ties.flatMap((tie) => [tie.id, tie.from, tie.to])]);
}
