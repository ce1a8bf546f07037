import type { Core } from "cytoscape";
import type { Point, Positions, Scene, SceneEdge, SceneNode } from "../scene/scene";
import { sameItem } from "./diff";

/** Elements in Cytoscape that are in no scene yet: made ready for one that may come, and unseen. */
export interface Readied {
  /** Makes what of it is not there yet; whatever was made ready before is dropped. */
  readonly prepare: (next: Scene, positions: Positions) => void;
  /** Puts these into the picture: those that are ready need only be shown. Whatever else was made ready is dropped. */
  readonly add: (nodes: readonly SceneNode[], edges: readonly SceneEdge[], positions: Positions) => void;
}

/** Class of what is ready. */
const readied = "readied";

export function createReadied(cy: Core): Readied {
  const items = new Map<string, SceneNode | SceneEdge>();

  const placeOf = (id: string, positions: Positions) => ({ ...(positions.get(id) ?? { x: 0, y: 0 }) });

  function make(nodes: readonly SceneNode[], edges: readonly SceneEdge[], positions: Positions, classes = "") {
    cy.add(
      nodes.map(({ id }) => ({
        group: "nodes" as const,
        data: { id },
        position: placeOf(id, positions),
        classes,
      })),
    );
    cy.add(
      edges.map(({ id, from, to }) => ({
        group: "edges" as const,
        data: { id, source: from, target: to },
        classes,
      })),
    );
  }

  /** Removes what is ready and not to be had as it is; a line goes with an actor that has left meanwhile. */
  function dropBut(wanted: ReadonlyMap<string, SceneNode | SceneEdge>) {
    for (const [id, made] of items) {
      const item = wanted.get(id);
      if (item === undefined || !sameItem(made, item)) cy.getElementById(id).remove();
    }
    for (const id of items.keys()) if (cy.getElementById(id).empty()) items.delete(id);
  }

  function placeAt(id: string, there: Point) {
    const node = cy.getElementById(id);
    const here = node.position();
    if (here.x !== there.x || here.y !== there.y) node.position(there);
  }

  return {
    prepare(next, positions) {
      dropBut(new Map());
      const isNew = ({ id }: SceneNode | SceneEdge) => cy.getElementById(id).empty();
      const [nodes, edges] = [next.nodes.filter(isNew), next.edges.filter(isNew)];
      make(nodes, edges, positions, readied);
      for (const item of [...nodes, ...edges]) items.set(item.id, item);
    },
    add(nodes, edges, positions) {
      dropBut(new Map([...nodes, ...edges].map((item) => [item.id, item])));
      const isMissing = ({ id }: SceneNode | SceneEdge) => !items.has(id);
      const missing = [nodes.filter(isMissing), edges.filter(isMissing)] as const;
      for (const { id } of nodes) if (items.has(id)) placeAt(id, placeOf(id, positions));
      for (const id of items.keys()) cy.getElementById(id).removeClass(readied);
      items.clear();
      make(...missing, positions);
    },
  };
}
