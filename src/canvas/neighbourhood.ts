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

/**
 * What is set off beside the selection: the neighbourhood of one element, or of two actors the ties between them. What stays
 * in the picture only as a shadow stays one.
 */
export function besideSelected(scene: Scene, selected: readonly string[]): ReadonlySet<string> {
  const spoken = { ...scene, edges: scene.edges.filter(({ silent }) => !silent) };
  const [one, other] = selected;
  if (one === undefined) return new Set();
  if (other === undefined) return neighbourhood(spoken, one) ?? new Set();
  const between = spoken.edges.filter(
    ({ from, to }) => (from === one && to === other) || (from === other && to === one),
  );
  return new Set(between.map(({ id }) => id));
}
