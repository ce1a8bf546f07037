import cytoscape, { type Core } from "cytoscape";
import { type Curve, lengthOf, pointAt, through } from "../scene/curve";
import { contestedGap, headScale, strokeOf } from "../scene/lineStyles";
import type { Palette } from "../scene/palette";
import type { Point, Positions, Scene, SceneEdge, SceneNode } from "../scene/scene";
import { type Camera, zoomRange } from "./camera";
import { type ClassName, classNames, stylesheetFor } from "./cytoscapeStyle";
import { type Plan, planChange, sameItem } from "./diff";
import { createPassage } from "./passage";
import { createReadied } from "./readied";

/** The elements of the picture in Cytoscape: kept in step with a scene, and told which of them to set off. */
export interface Network {
  /** For events; everything else goes through the functions beside it. */
  readonly cy: Core;
  readonly scene: () => Scene;
  /** Touches what differs, and nothing else. Who moves stays where they are: `place` takes them there. */
  readonly apply: (scene: Scene, positions: Positions, fades: boolean) => Plan;
  /** Makes what a scene would bring, unseen, for the case that it comes: then it need only be shown. */
  readonly prepare: (next: Scene, positions: Positions) => void;
  /** Puts actors somewhere, but the one that a hand holds. */
  readonly place: (places: Positions) => void;
  readonly destroy: () => void;
  readonly setPalette: (palette: Palette) => void;
  readonly position: (id: string) => Point | null;
  readonly positions: () => Positions;
  /** As drawn, from rim to rim; `null` where two nodes overlap so far that nothing is drawn. */
  readonly curve: (id: string) => Curve | null;
  /** All that are drawn, by id. */
  readonly curves: () => ReadonlyMap<string, Curve>;
  /** Opens the breaks of contested ties at their middles. To be called when ends have moved. */
  readonly breakContested: () => void;
  /** Which elements have which class: all others lose it. Touches those only for whom that is new. */
  readonly setClasses: (sets: ClassSets) => void;
  readonly camera: () => Camera;
  readonly setCamera: (camera: Camera) => void;
}

type ClassSets = Readonly<Record<ClassName, ReadonlySet<string>>>;

const nothing: Scene = { nodes: [], edges: [], hulls: [] };

/**
 * @param container an empty element; Cytoscape's canvases go into it
 * @throws nothing of its own: whether there is a canvas has to be asked before
 */
export function createNetwork(container: HTMLElement, firstPalette: Palette): Network {
  const nodes = new Map<string, SceneNode>();
  const edges = new Map<string, SceneEdge>();
  /* As last drawn, of what has left the scene too: Cytoscape styles in a later frame what was touched before it left. */
  const nodeLooks = new Map<string, SceneNode>();
  const edgeLooks = new Map<string, SceneEdge>();
  const look = { node: (id: string) => known(nodeLooks, id), edge: (id: string) => known(edgeLooks, id) };
  let scene = nothing;
  /* Both spare Cytoscape questions and orders that cost it a look at its styles, by the thousand where ties are. */
  const drawnCurves = new Map<string, Curve | null>();
  const drawnBreaks = new Map<string, string>();
  let classed: ClassSets = { faded: new Set(), lit: new Set(), selected: new Set(), beside: new Set() };

  const cy = cytoscape({
    container,
    style: stylesheetFor(firstPalette, look),
    minZoom: zoomRange.least,
    maxZoom: zoomRange.most,
    boxSelectionEnabled: false,
    autounselectify: true,
    selectionType: "single",
  });

  function position(id: string): Point | null {
    if (!nodes.has(id)) return null;
    const { x, y } = cy.getElementById(id).position();
    return { x, y };
  }

  function curve(id: string): Curve | null {
    const before = drawnCurves.get(id);
    if (before !== undefined) return before;
    const now = askedCurve(id);
    drawnCurves.set(id, now);
    return now;
  }

  /** Of the lines that a change of scene draws otherwise, or that end at somebody whom it does. */
  function forgetCurves({ removed, addedEdges, changedEdges }: Plan, ends: ReadonlySet<string>) {
    for (const id of [...removed, ...[...addedEdges, ...changedEdges].map((edge) => edge.id)]) drawnCurves.delete(id);
    if (ends.size === 0) return;
    for (const { id, from, to } of scene.edges) if (ends.has(from) || ends.has(to)) drawnCurves.delete(id);
  }

  function askedCurve(id: string): Curve | null {
    const item = edges.get(id);
    if (item === undefined) return null;
    const edge = cy.getElementById(id);
    const from = edge.sourceEndpoint();
    const to = edge.targetEndpoint();
    const control = item.from === item.to ? through(from, edge.midpoint(), to) : edge.controlPoints()?.[0];
    return control && [control, from, to].every(({ x, y }) => Number.isFinite(x + y)) ? { from, control, to } : null;
  }

  /** To the middle. A loop is drawn as two curves, which meet there. */
  function halfLength({ id, from, to }: SceneEdge, drawn: Curve): number {
    const control = from === to ? cy.getElementById(id).controlPoints()?.[0] : undefined;
    return control ? lengthOf({ from: drawn.from, control, to: pointAt(drawn, 0.5) }) : lengthOf(drawn, 0, 0.5);
  }

  /** Of a line that is broken in its middle; `null` where nothing of it is drawn. */
  function brokenDash(item: SceneEdge): readonly number[] | null {
    const { id, line, standing, likelihood } = item;
    const drawn = curve(id);
    if (drawn === null) return null;
    const { width } = strokeOf(line, standing, likelihood);
    /* The line begins where its head ends, and Cytoscape counts dashes from there. */
    const covered = line.source === "none" ? 0 : 2 * width * headScale(line);
    const half = Math.max(0, halfLength(item, drawn) - covered);
    return [Math.max(1, half - contestedGap), 2 * contestedGap, 1e5, 0];
  }

  function setBreak(item: SceneEdge) {
    const { id, standing } = item;
    const pattern = standing === "contested" ? brokenDash(item) : null;
    const key = pattern?.join(" ");
    if (key === drawnBreaks.get(id)) return;
    if (pattern === null || key === undefined) {
      cy.getElementById(id).removeStyle("line-dash-pattern");
      drawnBreaks.delete(id);
      return;
    }
    cy.getElementById(id).style("line-dash-pattern", [...pattern]);
    drawnBreaks.set(id, key);
  }

  cy.on("position", "node", () => drawnCurves.clear());
  const passage = createPassage(cy, container.ownerDocument.defaultView ?? window);

  const readied = createReadied(cy);

  return {
    cy,
    scene: () => scene,
    position,
    positions: () => new Map(scene.nodes.flatMap(({ id }) => [[id, position(id) ?? { x: 0, y: 0 }] as const])),
    curve,
    curves: () =>
      new Map(
        scene.edges.flatMap(({ id }) => {
          const drawn = curve(id);
          return drawn ? [[id, drawn] as const] : [];
        }),
      ),
    apply(next, positions, fades) {
      const plan = planChange(scene, next, position, positions);
      const added = [...plan.addedNodes, ...plan.addedEdges].map(({ id }) => id);
      /* A tie that has changed its ends leaves and comes back under the same id. */
      passage.leave(plan.removed, fades);
      passage.clear(added);
      for (const id of plan.removed) drawnBreaks.delete(id);
      const restyledNodes = plan.changedNodes.filter((node) => !looksTheSame(nodes.get(node.id), node));
      const restyledEdges = plan.changedEdges.filter((edge) => !looksTheSame(edges.get(edge.id), edge));
      cy.batch(() => {
        nodes.clear();
        edges.clear();
        for (const node of next.nodes) {
          nodes.set(node.id, node);
          nodeLooks.set(node.id, node);
        }
        for (const edge of next.edges) {
          edges.set(edge.id, edge);
          edgeLooks.set(edge.id, edge);
        }
        readied.add(plan.addedNodes, plan.addedEdges, positions);
        /* Writing any datum makes Cytoscape ask the stylesheet again, for this element alone. */
        for (const { id } of [...restyledNodes, ...restyledEdges]) cy.getElementById(id).data("drawn", look);
      });
      if (fades) passage.enter(added);
      scene = next;
      forgetCurves(plan, new Set(restyledNodes.map(({ id }) => id)));
      cy.batch(() => {
        for (const edge of [...plan.addedEdges, ...plan.changedEdges]) setBreak(edge);
      });
      return plan;
    },
    prepare(next, positions) {
      for (const node of next.nodes) if (!nodes.has(node.id)) nodeLooks.set(node.id, node);
      for (const edge of next.edges) if (!edges.has(edge.id)) edgeLooks.set(edge.id, edge);
      cy.batch(() => readied.prepare(next, positions));
    },
    place(places) {
      const grabbed = new Set(cy.nodes(":grabbed").map((node) => node.id()));
      cy.batch(() => {
        for (const [id, at] of places) if (nodes.has(id) && !grabbed.has(id)) cy.getElementById(id).position({ ...at });
      });
    },
    destroy() {
      passage.destroy();
      cy.destroy();
    },
    setPalette(palette) {
      cy.style(stylesheetFor(palette, look));
    },
    breakContested() {
      cy.batch(() => {
        for (const edge of scene.edges) if (edge.standing === "contested") setBreak(edge);
      });
    },
    setClasses(sets) {
      cy.batch(() => {
        for (const name of classNames) {
          const [before, now] = [classed[name], sets[name]];
          for (const id of before) if (!now.has(id)) cy.getElementById(id).removeClass(name);
          // What has come back, or come new, under an id that had it before has it no more.
          for (const id of now)
            if (!before.has(id) || !cy.getElementById(id).hasClass(name)) cy.getElementById(id).addClass(name);
        }
      });
      classed = sets;
    },
    camera: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    setCamera: ({ zoom, pan }) => {
      cy.viewport({ zoom, pan: { ...pan } });
    },
  };
}

/** What is written about an element stands over it: the stylesheet knows nothing of that. */
const written: ReadonlySet<string> = new Set(["label", "labels", "importance", "more", "pinned"]);

const looksTheSame = (one: SceneNode | SceneEdge | undefined, other: SceneNode | SceneEdge) =>
  one !== undefined && sameItem(one, other, written);

function known<T>(items: ReadonlyMap<string, T>, id: string): T {
  const item = items.get(id);
  if (item === undefined) throw new Error(`"${id}" is drawn and has never been in the scene`);
  return item;
}
