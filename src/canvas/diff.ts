import type { Point, Positions, Scene, SceneEdge, SceneNode } from "../scene/scene";

/** What has to be touched to get from one picture to the next: nothing else is. */
export interface Plan {
  readonly removed: readonly string[];
  readonly addedNodes: readonly SceneNode[];
  readonly addedEdges: readonly SceneEdge[];
  /** In the picture before and after, but drawn otherwise. */
  readonly changedNodes: readonly SceneNode[];
  readonly changedEdges: readonly SceneEdge[];
  /** Nodes that stay in the picture and go elsewhere. */
  readonly moved: readonly { readonly id: string; readonly to: Point }[];
}

/** Plain data of the same make: compared by what it says, after the cheap question whether it is the same. */
const same = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === "object" && JSON.stringify(one) === JSON.stringify(other));

type Item = SceneNode | SceneEdge;

/** @param besides keys that do not count */
export const sameItem = (one: Item, other: Item, besides: ReadonlySet<string> = new Set()): boolean =>
  one === other ||
  Object.entries(one).every(([key, value]) => besides.has(key) || same(value, Reflect.get(other, key)));

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/**
 * The steps from one scene to the next. A tie that changes its ends is another tie: it is removed and added, and so
 * are the ties of an actor that leaves.
 *
 * @param at where nodes are drawn now, in model coordinates
 * @param positions where they are to be; a node without one stays where it is
 */
export function planChange(before: Scene, after: Scene, at: (id: string) => Point | null, positions: Positions): Plan {
  const nodesBefore = byId(before.nodes);
  const edgesBefore = byId(before.edges);
  const nodesAfter = byId(after.nodes);
  const edgesAfter = byId(after.edges);
  const stays = (edge: SceneEdge) => {
    const next = edgesAfter.get(edge.id);
    return next !== undefined && next.from === edge.from && next.to === edge.to;
  };
  return {
    removed: [
      ...before.edges.filter((edge) => !stays(edge)).map(({ id }) => id),
      ...before.nodes.filter(({ id }) => !nodesAfter.has(id)).map(({ id }) => id),
    ],
    addedNodes: after.nodes.filter(({ id }) => !nodesBefore.has(id)),
    addedEdges: after.edges.filter(({ id }) => {
      const old = edgesBefore.get(id);
      return old === undefined || !stays(old);
    }),
    changedNodes: after.nodes.filter((node) => {
      const old = nodesBefore.get(node.id);
      return old !== undefined && !sameItem(old, node);
    }),
    changedEdges: after.edges.filter((edge) => {
      const old = edgesBefore.get(edge.id);
      return old !== undefined && stays(old) && !sameItem(old, edge);
    }),
    moved: after.nodes.flatMap(({ id }) => {
      const to = positions.get(id);
      const now = nodesBefore.has(id) ? at(id) : null;
      return to && now && (now.x !== to.x || now.y !== to.y) ? [{ id, to }] : [];
    }),
  };
}
