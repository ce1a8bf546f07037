import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { axisLayout } from "../../../../src/scene/layout/axis";
import type { AxisGuides, LayoutInput, LayoutResult } from "../../../../src/scene/layout/layout";
import { anyGraph, graph, randomGraph } from "./graphs";
import { crossingsIn, extentOf, overlapsIn } from "./measures";

vi.setConfig({ testTimeout: 60_000 });

function guidesOf({ guides }: LayoutResult): AxisGuides {
  if (guides?.kind !== "axis") throw new Error("no axis");
  return guides;
}

/** The leaning that a node's place says. */
function toldBy(result: LayoutResult, node: number): number {
  const { left, right } = guidesOf(result);
  return (2 * ((result.x[node] ?? NaN) - left)) / (right - left) - 1;
}

/** A graph, two poles, and a leaning for all: any, none, or the same as others'. */
const asked = anyGraph(40)
  .filter(({ nodes }) => nodes.length > 1)
  .chain((input) => {
    const size = input.nodes.length;
    const leaning = fc.oneof(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.constantFrom(-1, 0, 0.4, 1),
      fc.constant(NaN),
    );
    return fc.record({
      input: fc.constant(input),
      poles: fc.uniqueArray(fc.nat(size - 1), { minLength: 2, maxLength: 2 }),
      leaning: fc.array(leaning, { minLength: size, maxLength: size }),
    });
  });

describe("the axis between two poles", () => {
  test("has everybody where it leans, to a tenth, boxes apart, those of no leaning beneath, in any graph", () => {
    fc.assert(
      fc.property(asked, ({ input, poles, leaning }) => {
        const [left = 0, right = 1] = poles;
        const result = axisLayout(input, { left, right, leaning });
        expect(overlapsIn(input, result)).toBe(0);
        expect(axisLayout(input, { left, right, leaning })).toEqual(result);
        const { band } = guidesOf(result);
        const isPole = (node: number) => node === left || node === right;
        const unknown = leaning.filter((value, node) => Number.isNaN(value) && !isPole(node));
        expect(band === null).toBe(unknown.length === 0);
        leaning.forEach((value, node) => {
          const lower = (result.y[node] ?? NaN) - (input.nodes[node]?.radius ?? NaN);
          if (isPole(node)) return;
          if (Number.isNaN(value)) return expect(lower).toBeGreaterThan(band ?? NaN);
          expect(result.y[node]).toBeLessThan(band ?? Infinity);
          expect(Math.abs(toldBy(result, node) - value)).toBeLessThan(0.1 + 1e-9);
          expect(result.x[left]).toBeLessThan(result.x[node] ?? NaN);
          expect(result.x[right]).toBeGreaterThan(result.x[node] ?? NaN);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("keeps who stands clear where its leaning says, exactly", () => {
    const input = graph(5, [[0, 2], [1, 4]]); // prettier-ignore
    const result = axisLayout(input, { left: 0, right: 1, leaning: [NaN, NaN, -0.75, 0.1, 0.6] });
    for (const [node, value] of [[2, -0.75], [3, 0.1], [4, 0.6]] as const) expect(toldBy(result, node)).toBeCloseTo(value, 9); // prettier-ignore
    expect(result.y[0]).toBeCloseTo(result.y[1] ?? NaN, 9);
  });

  test("has short ties: neighbours stand at similar heights", () => {
    // Two chains from pole to pole, told in turn.
    const input = graph(10, [[0, 2], [2, 4], [4, 6], [6, 8], [8, 1], [0, 3], [3, 5], [5, 7], [7, 9], [9, 1]]); // prettier-ignore
    const leaning = input.nodes.map((_, node) => (node < 2 ? NaN : -0.6 + 0.4 * Math.floor((node - 2) / 2)));
    const result = axisLayout(input, { left: 0, right: 1, leaning });
    expect(crossingsIn(input, result)).toBe(0);
    const { height } = extentOf(input, result);
    expect(height).toBeLessThan(300);
  });

  test("does not become a tower where all lean alike", () => {
    const input = graph(
      62,
      Array.from({ length: 60 }, (_, at) => [0, at + 2] as const),
    );
    const result = axisLayout(input, { left: 0, right: 1, leaning: input.nodes.map(() => -0.6) });
    const { width, height } = extentOf(input, result);
    expect(overlapsIn(input, result)).toBe(0);
    expect(height / width).toBeLessThan(1.5);
  });

  test("is told how far it is, upwards to the end", () => {
    const told: number[] = [];
    const input = randomGraph(40, 60, 1);
    const leaning = input.nodes.map((_, node) => Math.sin(node));
    axisLayout(input, { left: 0, right: 1, leaning }, (fraction) => told.push(fraction));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test("is refused between those who are nobody, or one, and with leanings that are none", () => {
    const input: LayoutInput = graph(3, [[0, 1]]);
    const leaning = [0, 0, 0];
    expect(() => axisLayout(input, { left: 3, right: 1, leaning })).toThrow(RangeError);
    expect(() => axisLayout(input, { left: 1, right: 1, leaning })).toThrow(RangeError);
    expect(() => axisLayout(input, { left: 0, right: 1, leaning: [0] })).toThrow(RangeError);
    expect(() => axisLayout(input, { left: 0, right: 1, leaning: [0, 0, 1.5] })).toThrow(RangeError);
  });
});
