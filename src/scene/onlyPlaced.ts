import type { Positions, Scene } from "./scene";

/** A scene without those who have no position yet; the same scene where everybody has one. */
export function onlyPlaced(scene: Scene, positions: Positions): Scene {
  if (scene.nodes.every(({ id }) => positions.has(id))) return scene;
  return {
    nodes: scene.nodes.filter(({ id }) => positions.has(id)),
    edges: scene.edges.filter(({ from, to }) => positions.has(from) && positions.has(to)),
    hulls: scene.hulls.map((hull) => ({ ...hull, inside: hull.inside.filter((id) => positions.has(id)) })),
  };
}
