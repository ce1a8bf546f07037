import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { communitiesOf } from "../../../../src/analysis/communities";
import { leaningOf } from "../../../../src/analysis/leaning";
import { modelOf } from "../../../../src/analysis/model";
import { axisLayout } from "../../../../src/scene/layout/axis";
import { blocsLayout } from "../../../../src/scene/layout/blocs";
import { forceLayout } from "../../../../src/scene/layout/force";
import { joinLayout } from "../../../../src/scene/layout/join";
import type { LayoutInput, LayoutResult } from "../../../../src/scene/layout/layout";
import { ringsLayout } from "../../../../src/scene/layout/rings";
import { layoutInputOf } from "../../../../src/scene/layoutInput";
import { bamakoDossier } from "../../analysis/bamako";
import { graph, randomGraph } from "./graphs";
import { overlapsIn } from "./measures";

vi.setConfig({ testTimeout: 120_000 });

const layouts: Readonly<Record<string, (input: LayoutInput) => LayoutResult>> = {
  force: (input) => forceLayout(input),
  blocs: (input) => blocsLayout(input, { communities: communitiesOf(input.nodes.length, input.edges) }),
  rings: (input) => ringsLayout(input, { centre: 0, sectors: input.nodes.map((_, node) => (node % 5) - 1) }),
  axis: (input) => {
    const pairs = input.edges.map((edge, at) => ({ ...edge, weight: at % 3 === 0 ? -1 : 1 }));
    return axisLayout(input, { left: 0, right: 1, leaning: leaningOf(input.nodes.length, pairs, 0, 1) });
  },
  join: (input) => {
    const { x, y } = forceLayout({ ...input, edges: [], groups: [] });
    return joinLayout(
      input,
      input.nodes.map((_, node) => (node % 4 === 0 ? null : { x: x[node] ?? NaN, y: y[node] ?? NaN })),
    );
  },
};

describe.each(Object.entries(layouts))("%s", (_, layout) => {
  test("leaves no box on another in random graphs of up to 300 nodes, and is the same each time", () => {
    const size = fc.integer({ min: 100, max: 300 });
    const asked = fc
      .tuple(size, fc.double({ min: 0.5, max: 3, noNaN: true }), fc.nat(1000))
      .map(([nodes, ties, seed]) =>
        randomGraph(nodes, Math.round(ties * nodes), seed, {
          seed,
          groups: [[1, 8, 20, 33], [33, 40, 41], [50, 51, 52, 53, 54]], // prettier-ignore
        }),
      );
    fc.assert(
      fc.property(asked, (input) => {
        const result = layout(input);
        expect([...result.x, ...result.y].every(Number.isFinite)).toBe(true);
        expect(overlapsIn(input, result)).toBe(0);
        expect(layout(input)).toEqual(result);
      }),
      { numRuns: 2, seed: 5 },
    );
  });

  test("leaves no box on another in a real dossier, in either shape", () => {
    for (const shape of ["wide", "tall"] as const) {
      const input = layoutInputOf(modelOf(bamakoDossier()), shape);
      expect(overlapsIn(input, layout(input))).toBe(0);
    }
  });

  test("refuses a tie to nobody", () => {
    expect(() => layout(graph(2, [[0, 2]]))).toThrow(RangeError);
  });
});
