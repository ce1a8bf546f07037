import { Graphviz } from "@hpcc-js/wasm-graphviz";
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { labelGap } from "../../src/scene/layout/body";
import type { LayoutInput, LayoutNode, LayoutResult } from "../../src/scene/layout/layout";
import { mergedPairs } from "../../src/scene/layout/pairs";
import { seededRandom } from "../../src/scene/layout/random";
import { extentOf } from "../unit/scene/layout/measures";

cytoscape.use(fcose);
const graphviz = await Graphviz.load();

/** Of the box around a node and its label, and from the box's centre up to the node's. */
function boxOf({ radius, labelWidth, labelHeight }: LayoutNode) {
  const below = labelHeight > 0 ? labelGap + labelHeight : 0;
  return { width: Math.max(2 * radius, labelWidth), height: 2 * radius + below, rise: below / 2 };
}

function resultAt({ nodes }: LayoutInput, of: (node: number) => { x: number; y: number }): LayoutResult {
  const places = nodes.map((_, node) => of(node));
  return { x: Float64Array.from(places, ({ x }) => x), y: Float64Array.from(places, ({ y }) => y) };
}

/** The fcose extension of Cytoscape, which is told the boxes, at its best quality. */
export function fcoseLayout(input: LayoutInput): LayoutResult {
  const boxes = input.nodes.map(boxOf);
  const picture = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: "node", style: { width: "data(width)", height: "data(height)", shape: "rectangle" } }],
    elements: [
      ...boxes.map((box, node) => ({ data: { id: `n${node}`, ...box } })),
      ...mergedPairs(input).map(({ from, to }) => ({ data: { source: `n${from}`, target: `n${to}` } })),
    ],
  });
  const options = { name: "fcose", quality: "proof", animate: false, randomize: true };
  // It draws from here and takes no seed.
  const drawn = Math.random;
  Math.random = seededRandom(input.seed);
  try {
    picture.layout(options).run();
  } finally {
    Math.random = drawn;
  }
  return resultAt(input, (node) => {
    const { x, y } = picture.getElementById(`n${node}`).position();
    return { x, y: y - (boxes[node]?.rise ?? 0) };
  });
}

/** ForceAtlas2 as graphology has it, settings inferred. It is not told the labels: brought to the area of another picture. */
export function forceAtlas2Layout(input: LayoutInput, like: LayoutResult): LayoutResult {
  const random = seededRandom(input.seed);
  const graph = new UndirectedGraph();
  for (const node of input.nodes.keys()) graph.addNode(node, { x: random() * 1000, y: random() * 1000 });
  for (const { from, to } of mergedPairs(input)) graph.addEdge(from, to);
  const places = forceAtlas2(graph, { iterations: 500, settings: forceAtlas2.inferSettings(graph) });
  const result = resultAt(input, (node) => ({ x: places[node]?.x ?? NaN, y: places[node]?.y ?? NaN }));
  return asLarge(input, result, like);
}

/** Between the outermost centres. */
function areaOf(input: LayoutInput, result: LayoutResult): number {
  const points = input.nodes.map((node) => ({ ...node, radius: 0, labelWidth: 0, labelHeight: 0 }));
  const { width, height } = extentOf({ ...input, nodes: points }, result);
  return width * height;
}

function asLarge(input: LayoutInput, result: LayoutResult, like: LayoutResult): LayoutResult {
  const factor = Math.sqrt(areaOf(input, like) / areaOf(input, result));
  return { x: result.x.map((x) => x * factor), y: result.y.map((y) => y * factor) };
}

const pointsPerInch = 72;

/**
 * Graphviz's sfdp, which is told the boxes. On large graphs without `prism`, which ends there for want of memory: laid out
 * without regard to boxes, and brought to the area of another picture.
 */
export function sfdpLayout(input: LayoutInput, like: LayoutResult): LayoutResult {
  const isLarge = input.nodes.length > 1000;
  const boxes = input.nodes.map(boxOf);
  const lines = boxes.map(
    ({ width, height }, node) => `n${node} [width=${width / pointsPerInch} height=${height / pointsPerInch}]`,
  );
  const ties = mergedPairs(input).map(({ from, to }) => `n${from} -- n${to}`);
  const head = `overlap=${isLarge ? "true" : "prism"}; start=${input.seed}; node [shape=box fixedsize=true label=""]`;
  const text = `graph { ${[head, ...lines, ...ties].join("; ")} }`;
  const places = new Map<string, { x: number; y: number }>();
  for (const line of graphviz.sfdp(text, "plain").split("\n")) {
    const [kind, name = "", x, y] = line.split(" ");
    if (kind === "node") places.set(name, { x: Number(x) * pointsPerInch, y: -Number(y) * pointsPerInch });
  }
  const result = resultAt(input, (node) => {
    const { x = NaN, y = NaN } = places.get(`n${node}`) ?? {};
    return { x, y: isLarge ? y : y - (boxes[node]?.rise ?? 0) };
  });
  return isLarge ? asLarge(input, result, like) : result;
}
