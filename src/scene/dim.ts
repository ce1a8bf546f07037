import type { Scene } from "./scene";

/** The same scene with everything faded but these actors and ties; alliances have no hull then. */
export function dimmedBut(scene: Scene, ids: ReadonlySet<string>): Scene {
  const dim = <T extends { readonly id: string; readonly silent: boolean }>(item: T): T =>
    ids.has(item.id) || item.silent ? item : { ...item, silent: true };
  return { nodes: scene.nodes.map(dim), edges: scene.edges.map(dim), hulls: [] };
}
