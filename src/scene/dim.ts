import type { Scene } from "./scene";

/** The same scene with everything faded but these actors and ties; alliances have no hull then. */
export function dimmedBut<S extends Scene>(scene: S, ids: ReadonlySet<string>): S {
  const dim = <T extends { readonly id: string; readonly silent: boolean }>(item: T): T =>
    ids.has(item.id) || item.silent ? item : { ...item, silent: true };
  return { ...scene, nodes: scene.nodes.map(dim), edges: scene.edges.map(dim), hulls: [] };
}
