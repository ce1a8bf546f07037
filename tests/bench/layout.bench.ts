import { forceCenter, forceLink, forceManyBody, forceSimulation } from "d3-force";
import { bench, describe } from "vitest";
import { forceLayout } from "../../src/scene/layout/force";
import type { LayoutInput, LayoutResult } from "../../src/scene/layout/layout";
import { crossingsIn, overlapsIn, stressOf } from "../unit/scene/layout/measures";
import { randomGraph } from "../unit/scene/layout/graphs";

/** d3-force by itself, with the settings of its documentation: what one gets without an own layout. */
function plainD3({ nodes, edges }: LayoutInput): LayoutResult {
  const bodies = nodes.map((): { x?: number; y?: number } => ({}));
  const links = edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .force("link", forceLink(links).distance(130))
    .force("charge", forceManyBody().strength(-400))
    .force("center", forceCenter())
    .stop()
    .tick(300);
  return { x: Float64Array.from(bodies, ({ x }) => x ?? 0), y: Float64Array.from(bodies, ({ y }) => y ?? 0) };
}

const ratio = (ours: number, theirs: number) => (theirs > 0 ? (ours / theirs).toFixed(2) : "–");

for (const [size, edges] of [
  [28, 37],
  [200, 400],
  [2000, 8000],
] as const) {
  // prettier-ignore
  const input = randomGraph(size, edges, 1);
  const every = Math.ceil(size / 200);

  describe(`${size} actors, ${edges} ties`, () => {
    const once = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };
    bench("forceLayout", () => void forceLayout(input), once);
    bench("d3-force alone", () => void plainD3(input), once);
  });

  const ours = forceLayout(input);
  const theirs = plainD3(input);
  const stress = [stressOf(input, ours, every), stressOf(input, theirs, every)] as const;
  const overlaps = [overlapsIn(input, ours), overlapsIn(input, theirs)] as const;
  const quality = [`${size}/${edges}: forceLayout to d3-force alone`];
  quality.push(`stress ${stress[0].toFixed(3)} to ${stress[1].toFixed(3)} (ratio ${ratio(...stress)})`);
  quality.push(`overlaps ${overlaps[0]} to ${overlaps[1]} (ratio ${ratio(...overlaps)})`);
  if (size <= 200) {
    const crossings = [crossingsIn(input, ours), crossingsIn(input, theirs)] as const;
    quality.push(`crossings ${crossings[0]} to ${crossings[1]} (ratio ${ratio(...crossings)})`);
  }
  console.log(quality.join("; "));
}
