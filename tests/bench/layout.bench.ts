import { bench, describe } from "vitest";
import { communitiesOf } from "../../src/analysis/communities";
import { leaningOf } from "../../src/analysis/leaning";
import { modelOf } from "../../src/analysis/model";
import { axisLayout } from "../../src/scene/layout/axis";
import { blocsLayout } from "../../src/scene/layout/blocs";
import { forceLayout } from "../../src/scene/layout/force";
import { joinLayout } from "../../src/scene/layout/join";
import type { LayoutInput, LayoutResult } from "../../src/scene/layout/layout";
import { amongOnly, mergedPairs } from "../../src/scene/layout/pairs";
import { ringsLayout } from "../../src/scene/layout/rings";
import { layoutInputOf } from "../../src/scene/layoutInput";
import { bamakoDossier } from "../unit/analysis/bamako";
import { randomGraph } from "../unit/scene/layout/graphs";
import { crossingsIn, overlapsIn, stressOf } from "../unit/scene/layout/measures";
import { fcoseLayout, forceAtlas2Layout, sfdpLayout } from "./rivalLayouts";

type Layout = (input: LayoutInput, ours: LayoutResult) => LayoutResult;

/** The nodes with most ties, most first. */
function busiest(input: LayoutInput): number[] {
  const degree = new Float64Array(input.nodes.length);
  for (const { from, to } of mergedPairs(input)) {
    degree[from] = (degree[from] ?? 0) + 1;
    degree[to] = (degree[to] ?? 0) + 1;
  }
  return [...degree.keys()].sort((one, other) => (degree[other] ?? 0) - (degree[one] ?? 0) || one - other);
}

/** Every eighth node added to a picture of the others, which is laid out before the clock starts. */
function joining(input: LayoutInput): () => LayoutResult {
  const kept = [...input.nodes.keys()].filter((node) => node % 8 !== 7);
  const { x, y } = forceLayout(amongOnly(input, kept));
  const known = input.nodes.map((_, node) => {
    const at = kept.indexOf(node);
    return at < 0 ? null : { x: x[at] ?? NaN, y: y[at] ?? NaN };
  });
  return () => joinLayout(input, known);
}

const ours: Readonly<Record<string, Layout>> = {
  force: (input) => forceLayout(input),
  blocs: (input) => blocsLayout(input, { communities: communitiesOf(input.nodes.length, input.edges) }),
  rings: (input) =>
    ringsLayout(input, { centre: busiest(input)[0] ?? 0, sectors: input.nodes.map((_, node) => node % 4) }),
  axis: (input) => {
    const [left = 0, right = 1] = busiest(input);
    const pairs = mergedPairs(input).map((pair, at) => (at % 3 === 0 ? { ...pair, weight: -pair.weight } : pair));
    return axisLayout(input, { left, right, leaning: leaningOf(input.nodes.length, pairs, left, right) });
  },
};
const rivals: Readonly<Record<string, Layout>> = {
  fcose: fcoseLayout,
  ForceAtlas2: forceAtlas2Layout,
  "graphviz sfdp": sfdpLayout,
};

const model = modelOf(bamakoDossier());
const graphs: Readonly<Record<string, LayoutInput>> = {
  "Bamako, wide": layoutInputOf(model, "wide"),
  "Bamako, tall": layoutInputOf(model, "tall"),
  "28/37": randomGraph(28, 37, 1),
  "200/400": randomGraph(200, 400, 1),
  "200/800": randomGraph(200, 800, 1),
  "2,000/8,000": randomGraph(2000, 8000, 1),
};

/** Above it, fcose takes minutes. */
const fcoseUpTo = 500;

/*
 * Stress is that of distances to numbers of ties on the shortest paths, at the scale that suits each picture best; overlaps
 * are those of boxes, each a node and the label beneath; times are of one run, after one on a small graph.
 */
const table: string[] = ["graph | layout | stress | crossings | overlaps | ms", "--- | --- | --: | --: | --: | --:"];
const fixed = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
for (const [name, input] of Object.entries(graphs)) {
  const force = forceLayout(input);
  const layouts: [string, Layout][] = [
    ...Object.entries(ours),
    ["join an eighth", joining(input)],
    ...Object.entries(rivals).filter(([rival]) => rival !== "fcose" || input.nodes.length <= fcoseUpTo),
  ];
  for (const [layout, layOut] of layouts) {
    if (table.length === 2) layOut(input, force);
    const start = performance.now();
    const result = layOut(input, force);
    const time = performance.now() - start;
    const stress = stressOf(input, result, Math.ceil(input.nodes.length / 200)).toFixed(3);
    const counts = [crossingsIn(input, result), overlapsIn(input, result), time].map((count) => fixed.format(count));
    table.push([name, layout, stress, ...counts].join(" | "));
  }
}
console.log(table.join("\n"));

const once = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };

describe("200 actors and 800 ties", () => {
  const input = randomGraph(200, 800, 1);
  const force = forceLayout(input);
  for (const [name, layout] of Object.entries({ ...ours, ...rivals }))
    bench(name, () => void layout(input, force), once);
});

describe("50 actors added to 200", () => {
  const join = joining(randomGraph(250, 500, 1));
  bench("join", () => void join(), once);
});
