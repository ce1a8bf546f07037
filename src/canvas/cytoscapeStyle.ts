import type { Css, EdgeSingular, NodeSingular, StylesheetJson } from "cytoscape";
import { cytoscapeDistance } from "../scene/curve";
import { edgeOpacity, gatheredWidth, headScale, hueOf, strokeOf } from "../scene/lineStyles";
import { type Palette, hueColour } from "../scene/palette";
import type { ArrowShape, SceneEdge, SceneNode } from "../scene/scene";
import { haloReach, shapeOf } from "../scene/shapes";

/** Between a node's rim and what touches it, in model units: drawn as a border in the colour of the paper. */
const rim = 3;

/** How an element is to be drawn, by id: the stylesheet asks it for each element. */
export interface Look {
  readonly node: (id: string) => SceneNode;
  readonly edge: (id: string) => SceneEdge;
}

/** How long it takes to come into the picture or to leave it, in milliseconds. */
export const passage = 180;

/**
 * Classes that the canvas puts on elements: faded is everything but what is pointed at, lit what is pointed at, beside
 * what the selection touches.
 */
export const classNames = ["faded", "lit", "selected", "beside"] as const;
export type ClassName = (typeof classNames)[number];

const heads: Readonly<Record<ArrowShape, Css.ArrowShape>> = {
  none: "none",
  triangle: "triangle",
  "triangle-hollow": "triangle",
  tee: "tee",
  diamond: "diamond",
  square: "square",
  circle: "circle",
  vee: "vee",
};

const silentNode = 0.2;

/** What has not happened is hollow, until it is assumed. */
function nodeFill({ kind, hypothetical, standing }: SceneNode, palette: Palette): string {
  if (!hypothetical) return palette.kinds[kind];
  return standing === "assumed" ? palette.families.consequence : palette.ifPaper;
}

/** Around an alliance with its members folded in, a second outline says that there are more of them. */
function borderColour({ kind, hypothetical, members }: SceneNode, palette: Palette): string {
  if (hypothetical) return palette.families.consequence;
  return members === null ? palette.paper : palette.kinds[kind];
}

function borderStyle({ hypothetical, standing, members }: SceneNode): "dashed" | "double" | "solid" {
  if (hypothetical && standing !== "assumed") return "dashed";
  return members === null ? "solid" : "double";
}

function nodeBlock(palette: Palette, { node }: Look): Css.Node {
  const of = (element: NodeSingular) => node(element.id());
  const shape = (element: NodeSingular) => {
    const { kind, hypothetical } = of(element);
    return shapeOf(kind, hypothetical);
  };
  const extent = (element: NodeSingular, side: "width" | "height") => {
    const outline = shape(element);
    return 2 * of(element).radius * (outline.form === "round-rectangle" ? outline[side] : 1);
  };
  return {
    width: (element: NodeSingular) => extent(element, "width"),
    height: (element: NodeSingular) => extent(element, "height"),
    shape: (element) => shape(element).form,
    "shape-polygon-points": (element) => {
      const outline = shape(element);
      return outline.form === "polygon" ? outline.points.join(" ") : "-1 -1 1 -1 1 1 -1 1";
    },
    "corner-radius": (element) => {
      const outline = shape(element);
      return String(outline.form === "round-rectangle" ? outline.corner * of(element).radius : 0);
    },
    opacity: (element: NodeSingular) => (of(element).silent ? silentNode : 1),
    "background-color": (element) => nodeFill(of(element), palette),
    "border-width": (element: NodeSingular) => (of(element).hypothetical ? 2 : of(element).members === null ? rim : 7),
    "border-color": (element) => borderColour(of(element), palette),
    "border-style": (element) => borderStyle(of(element)),
    "border-dash-pattern": [4, 3],
    "border-position": (element) => (of(element).hypothetical ? "center" : "outside"),
    "overlay-opacity": 0,
    "underlay-color": palette.focus,
    "underlay-shape": "ellipse",
    "underlay-opacity": 0,
    "underlay-padding": haloReach,
  };
}

/** The stroke of a hollow head, which Cytoscape's types do not know. */
const hollowStroke = { "source-arrow-width": 1.6, "target-arrow-width": 1.6 };

/** Of all lines but contested ones, which break where the network finds their middle. Cytoscape's types know no function here. */
const dashes = (of: (element: EdgeSingular) => readonly number[]) => Object.fromEntries([["line-dash-pattern", of]]);

function edgeBlock(palette: Palette, { edge }: Look): Css.Edge {
  const of = (element: EdgeSingular) => edge(element.id());
  const colour = (element: EdgeSingular) => hueColour(palette, hueOf(of(element)));
  const stroke = (element: EdgeSingular) => {
    const { line, standing, likelihood } = of(element);
    return strokeOf(line, standing, likelihood);
  };
  const fill = (shape: ArrowShape) => (shape === "triangle-hollow" ? "hollow" : "filled");
  return {
    width: (element: EdgeSingular) => stroke(element).width * gatheredWidth(of(element).count),
    opacity: (element: EdgeSingular) => edgeOpacity(of(element)),
    "line-color": colour,
    "source-arrow-color": colour,
    "target-arrow-color": colour,
    "source-arrow-shape": (element) => heads[of(element).line.source],
    "target-arrow-shape": (element) => heads[of(element).line.target],
    "source-arrow-fill": (element) => fill(of(element).line.source),
    "target-arrow-fill": (element) => fill(of(element).line.target),
    ...hollowStroke,
    "arrow-scale": (element) => headScale(of(element).line),
    "line-style": (element) =>
      stroke(element).dash !== null || of(element).standing === "contested" ? "dashed" : "solid",
    ...dashes((element) => stroke(element).dash ?? []),
    "curve-style": "unbundled-bezier",
    "edge-distances": "node-position",
    "control-point-weights": [0.5],
    "control-point-distances": (element) => [cytoscapeDistance(of(element))],
    "source-endpoint": "outside-to-node",
    "target-endpoint": "outside-to-node",
    "overlay-opacity": 0,
    "underlay-color": palette.focus,
    "underlay-opacity": 0,
    "underlay-padding": 4,
  };
}

/** Up to the left. No two have quite the same direction, since those Cytoscape would move apart by itself. */
function loopBlock({ edge }: Look): Css.Edge {
  const turns = new Map<string, number>();
  const turn = (id: string) => {
    const known = turns.get(id) ?? turns.size;
    turns.set(id, known);
    return known / 1e6;
  };
  return {
    "control-point-step-size": (element: EdgeSingular) => cytoscapeDistance(edge(element.id())),
    "loop-direction": (element: EdgeSingular) => `${-45 - turn(element.id())}deg`,
  };
}

/** The whole look of the picture in one palette. Elements are asked for by id, so that no data is kept twice. */
export function stylesheetFor(palette: Palette, look: Look): StylesheetJson {
  return [
    { selector: "core", style: coreBlock },
    { selector: "node", style: nodeBlock(palette, look) },
    { selector: "edge", style: edgeBlock(palette, look) },
    { selector: ":loop", style: loopBlock(look) },
    { selector: ":active", style: { "overlay-opacity": 0 } },
    { selector: ".beside", style: { "z-index": 1, "underlay-opacity": 0.13 } },
    { selector: ".lit", style: { "z-index": 2 } },
    {
      selector: "node.selected",
      style: { "underlay-opacity": 0.22, "outline-color": palette.focus, "outline-width": 2.5, "outline-offset": 1 },
    },
    { selector: "edge.selected", style: { "z-index": 3, "underlay-opacity": 0.28 } },
    { selector: ".faded", style: { "underlay-opacity": 0 } },
    { selector: "node.faded", style: { opacity: 0.22 } },
    { selector: "edge.faded", style: { opacity: 0.14 } },
    { selector: ".readied", style: { visibility: "hidden", events: "no" } },
    { selector: ".absent", style: { opacity: 0, events: "no" } },
    {
      selector: ".passing",
      style: {
        "transition-property": "opacity",
        "transition-duration": passage,
        "transition-timing-function": "ease-in-out",
      },
    },
  ];
}

const coreBlock: Css.Core = {
  "active-bg-color": "#000000",
  "active-bg-opacity": 0,
  "active-bg-size": 0,
  "selection-box-color": "#000000",
  "selection-box-border-color": "#000000",
  "selection-box-border-width": 0,
  "selection-box-opacity": 0,
  "outside-texture-bg-color": "#000000",
  "outside-texture-bg-opacity": 0,
};
