import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { LayoutInput, LayoutResult, RingGuides } from "../../../../src/scene/layout/layout";
import { spaced } from "../../../../src/scene/layout/ringPlaces";
import { ringsLayout } from "../../../../src/scene/layout/rings";
import { anyGraph, graph, randomGraph } from "./graphs";
import { overlapsIn } from "./measures";

vi.setConfig({ testTimeout: 60_000 });

function guidesOf({ guides }: LayoutResult): RingGuides {
  if (guides?.kind !== "rings") throw new Error("no rings");
  return guides;
}

function hopsIn({ nodes, edges }: LayoutInput, centre: number): number[] {
  const hops = nodes.map((_, node) => (node === centre ? 0 : Infinity));
  for (let round = 0; round < nodes.length; round++) {
    for (const { from, to } of edges) {
      hops[from] = Math.min(hops[from] ?? Infinity, (hops[to] ?? Infinity) + 1);
      hops[to] = Math.min(hops[to] ?? Infinity, (hops[from] ?? Infinity) + 1);
    }
  }
  return hops;
}

const awayOf = ({ x, y }: LayoutResult, node: number) => Math.hypot(x[node] ?? NaN, y[node] ?? NaN);

/** From the top, clockwise. */
function angleOf({ x, y }: LayoutResult, node: number): number {
  const angle = Math.atan2(y[node] ?? NaN, x[node] ?? NaN);
  return angle < -Math.PI / 2 ? angle + 2 * Math.PI : angle;
}

describe("rings around a node", () => {
  test("hold each node at its number of ties away, in its sector, boxes apart, in any graph", () => {
    const asked = anyGraph(40)
      .filter(({ nodes }) => nodes.length > 0)
      .chain((input) =>
        fc.record({
          input: fc.constant(input),
          centre: fc.nat(input.nodes.length - 1),
          sectors: fc.array(fc.integer({ min: -1, max: 4 }), {
            minLength: input.nodes.length,
            maxLength: input.nodes.length,
          }),
        }),
      );
    fc.assert(
      fc.property(asked, ({ input, centre, sectors }) => {
        const result = ringsLayout(input, { centre, sectors });
        expect(overlapsIn(input, result)).toBe(0);
        expect(awayOf(result, centre)).toBe(0);
        expect(ringsLayout(input, { centre, sectors })).toEqual(result);
        const { rings, sectors: ends } = guidesOf(result);
        const radii = rings.map(({ radius }) => radius);
        expect(radii).toEqual(radii.toSorted((a, b) => a - b));
        for (const [node, hops] of hopsIn(input, centre).entries()) {
          if (node === centre) continue;
          if (hops === Infinity) {
            // Beneath all whom something leads to.
            for (const [other, away] of hopsIn(input, centre).entries())
              if (away < Infinity) expect(result.y[node]).toBeGreaterThan(result.y[other] ?? NaN);
            continue;
          }
          const ring = rings.find(({ hop }) => hop === hops);
          expect(awayOf(result, node)).toBeCloseTo(ring?.radius ?? NaN, 6);
          const end = ends.find(({ sector }) => sector === sectors[node]);
          expect(end?.reach).toBeGreaterThanOrEqual(ring?.radius ?? NaN);
          expect(angleOf(result, node)).toBeGreaterThan((end?.from ?? NaN) - 1e-9);
          expect(angleOf(result, node)).toBeLessThan((end?.to ?? NaN) + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("leave those beneath to whom nothing leads, by themselves", () => {
    const result = ringsLayout(graph(5, [[0, 1], [1, 2], [3, 4]]), { centre: 0, sectors: [-1, 0, 0, -1, -1] }); // prettier-ignore
    const { rings } = guidesOf(result);
    expect(rings.map(({ hop }) => hop)).toEqual([1, 2]);
    for (const node of [3, 4]) expect(result.y[node]).toBeGreaterThan(rings.at(-1)?.radius ?? NaN);
  });

  test("are a circle of sectors, clockwise from the top in the order of their indices, none last", () => {
    const result = ringsLayout(graph(5, [[0, 1], [0, 2], [0, 3], [0, 4]]), { centre: 0, sectors: [-1, 3, -1, 0, 3] }); // prettier-ignore
    const { sectors } = guidesOf(result);
    expect(sectors.map(({ sector }) => sector)).toEqual([0, 3, -1]);
    expect(sectors[0]?.from).toBe(-Math.PI / 2);
    expect(sectors.at(-1)?.to).toBe((3 * Math.PI) / 2);
    sectors.slice(1).forEach(({ from }, at) => expect(from).toBe(sectors[at]?.to));
  });

  test("have children near the direction of their parents", () => {
    // Four by four: who hangs on whom is told in no order.
    const pairs = [1, 2, 3, 4].map((child) => [0, child] as const);
    const more = Array.from({ length: 16 }, (_, at) => [(at % 4) + 1, 5 + at] as const);
    const input = graph(21, [...pairs, ...more]);
    const result = ringsLayout(input, { centre: 0, sectors: input.nodes.map(() => 0) });
    for (const [parent, child] of more) {
      const off = Math.abs(angleOf(result, parent) - angleOf(result, child));
      expect(off).toBeLessThan(Math.PI / 4);
    }
  });

  test("grow no larger than the boxes of a crowd ask for", () => {
    const input = randomGraph(120, 240, 3);
    const degree = (node: number) => input.edges.filter(({ from, to }) => from === node || to === node).length;
    const centre = input.nodes.reduce((best, _, node) => (degree(node) > degree(best) ? node : best), 0);
    const result = ringsLayout(input, { centre, sectors: input.nodes.map((_, node) => node % 3) });
    expect(overlapsIn(input, result)).toBe(0);
    const widths = input.nodes.reduce((sum, { labelWidth }) => sum + labelWidth + 12, 0);
    expect(guidesOf(result).rings.at(-1)?.radius).toBeLessThan((2 * widths) / (2 * Math.PI) + 600);
  });

  test("are told how far they are, upwards to the end", () => {
    const told: number[] = [];
    const input = randomGraph(40, 60, 1);
    ringsLayout(input, { centre: 0, sectors: input.nodes.map(() => 0) }, (fraction) => told.push(fraction));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test("are refused around nobody, and with sectors that do not fit", () => {
    const input = graph(2, [[0, 1]]);
    expect(() => ringsLayout(input, { centre: 2, sectors: [0, 0] })).toThrow(RangeError);
    expect(() => ringsLayout(input, { centre: 0.5, sectors: [0, 0] })).toThrow(RangeError);
    expect(() => ringsLayout(input, { centre: 0, sectors: [0] })).toThrow(RangeError);
    expect(() => ringsLayout(input, { centre: 0, sectors: [0, -2] })).toThrow(RangeError);
  });
});

describe("spacing", () => {
  const wishes = fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
    .map((all) => Float64Array.from(all).sort());

  test("keeps gaps and bounds, and leaves alone who is well where it wishes to be", () => {
    fc.assert(
      fc.property(wishes, fc.double({ min: 0, max: 0.15, noNaN: true }), (wished, gap) => {
        const gaps = Array.from(wished.slice(1), () => gap);
        const places = spaced(wished, gaps, -1, 1);
        expect(places).not.toBeNull();
        places?.forEach((place, at) => {
          expect(Math.abs(place)).toBeLessThan(1 + 1e-9);
          if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThan(gap - 1e-9);
        });
        if (wished.every((wish, at) => at === 0 || wish - (wished[at - 1] ?? 0) >= gap))
          places?.forEach((place, at) => expect(place).toBeCloseTo(wished[at] ?? NaN, 9));
      }),
    );
  });

  test("is none where the bounds leave no room", () => {
    expect(spaced(new Float64Array(3), [1, 1.1], 0, 2)).toBeNull();
  });
});
