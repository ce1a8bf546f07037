import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { forceLayout } from "../../../../src/scene/layout/force";
import type { LayoutResult } from "../../../../src/scene/layout/layout";
import { seededRandom } from "../../../../src/scene/layout/random";
import { anyGraph, graph, gridGraph, randomGraph } from "./graphs";
import { crossingsIn, extentOf, isAmong, overlapsIn, stressOf } from "./measures";

vi.setConfig({ testTimeout: 60_000 });

function distance({ x, y }: LayoutResult, one: number, other: number): number {
  return Math.hypot((x[one] ?? NaN) - (x[other] ?? NaN), (y[one] ?? NaN) - (y[other] ?? NaN));
}

function randomPlaces(size: number, seed: number): LayoutResult {
  const random = seededRandom(seed);
  const place = () => random() * 1000;
  return { x: Float64Array.from({ length: size }, place), y: Float64Array.from({ length: size }, place) };
}

describe("any graph", () => {
  test("gets finite places without overlaps, the same each time", () => {
    fc.assert(
      fc.property(anyGraph(60), (input) => {
        const result = forceLayout(input);
        expect(result.x.length).toBe(input.nodes.length);
        expect([...result.x, ...result.y].every(Number.isFinite)).toBe(true);
        expect(overlapsIn(input, result)).toBe(0);
        expect(forceLayout(input)).toEqual(result);
      }),
      { numRuns: 12 },
    );
  });

  test("is told how far it is, upwards to the end", () => {
    const told: number[] = [];
    forceLayout(randomGraph(40, 50, 1), (fraction) => told.push(fraction));
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test("looks otherwise with another seed", () => {
    const input = randomGraph(12, 16, 1);
    expect(forceLayout({ ...input, seed: 2 })).not.toEqual(forceLayout(input));
  });
});

describe("the least graphs", () => {
  test("nothing", () => {
    expect(forceLayout(graph(0, []))).toEqual({ x: new Float64Array(0), y: new Float64Array(0) });
  });

  test("one node: its box stands around the origin", () => {
    const { x, y } = forceLayout(graph(1, []));
    // Radius 16, and 20 for the label beneath, so the circle's centre is 10 above the middle of the box.
    expect([...x, ...y]).toEqual([0, -10]);
  });

  test("two nodes: as far apart as a label needs", () => {
    const result = forceLayout(graph(2, [[0, 1]]));
    expect(distance(result, 0, 1)).toBeGreaterThan(90);
    expect(distance(result, 0, 1)).toBeLessThan(180);
  });

  test("loops and repeated pairs are no further edges", () => {
    const once = graph(3, [[0, 1], [1, 2]]); // prettier-ignore
    const looped = graph(3, [[0, 1], [1, 1], [1, 2], [2, 2]]); // prettier-ignore
    expect(forceLayout(looped)).toEqual(forceLayout(once));
    const both = graph(3, [[0, 1], [1, 0], [1, 2]]); // prettier-ignore
    const merged = { ...once, edges: once.edges.map((edge, index) => ({ ...edge, weight: index === 0 ? 2 : 1 })) };
    expect(forceLayout(both)).toEqual(forceLayout(merged));
  });
});

describe("a small graph", () => {
  test.each([1, 2])("has a tenth of the stress of random places or less, seed %i", (seed) => {
    const input = gridGraph(6, { seed });
    expect(stressOf(input, forceLayout(input))).toBeLessThan(stressOf(input, randomPlaces(36, seed)) / 10);
  });

  test.each([1, 2, 3])("a tree has no crossing, seed %i", (seed) => {
    const input = randomGraph(26, 25, seed);
    expect(crossingsIn(input, forceLayout(input))).toBe(0);
  });

  test("leaves fan out around their neighbour", () => {
    const leaves = [1, 2, 3, 4, 5, 6];
    const result = forceLayout(
      graph(
        7,
        leaves.map((leaf) => [0, leaf] as const),
      ),
    );
    expect(isAmong(result, 0, leaves)).toBe(true);
    const angles = leaves
      .map((leaf) => Math.atan2((result.y[leaf] ?? 0) - (result.y[0] ?? 0), (result.x[leaf] ?? 0) - (result.x[0] ?? 0)))
      .sort((a, b) => a - b);
    const gaps = angles.slice(1).map((angle, index) => angle - (angles[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(Math.PI / 9);
  });

  test.each([0.6, 1.06, 1.7])("fills a frame of aspect %d", (aspect) => {
    const input = randomGraph(28, 36, 7, { aspect });
    const { width, height } = extentOf(input, forceLayout(input));
    expect(width / height / aspect).toBeGreaterThan(0.8);
    expect(width / height / aspect).toBeLessThan(1.25);
    expect((width * height) / 28).toBeLessThan(25_000);
  });
});

describe("groups", () => {
  test.each([1, 2, 3])("stand together, strangers outside of their hull, seed %i", (seed) => {
    const groups = [
      [0, 5, 9, 14],
      [2, 7, 20],
    ];
    const input = randomGraph(30, 42, seed, { groups, seed });
    const result = forceLayout(input);
    expect(overlapsIn(input, result)).toBe(0);
    for (const group of groups) {
      const strangers = input.nodes.map((_, node) => node).filter((node) => !group.includes(node));
      expect(strangers.filter((node) => isAmong(result, node, group))).toEqual([]);
    }
  });

  test("of a large graph too", () => {
    const groups = [Array.from({ length: 12 }, (_, index) => 20 * index)];
    const input = randomGraph(300, 500, 3, { groups });
    const result = forceLayout(input);
    expect(overlapsIn(input, result)).toBe(0);
    const strangers = input.nodes.map((_, node) => node).filter((node) => node % 20 !== 0 || node > 220);
    expect(strangers.filter((node) => isAmong(result, node, groups[0] ?? []))).toEqual([]);
  });

  test("hold members that nothing ties", () => {
    const result = forceLayout(graph(8, [[0, 1], [2, 3], [4, 5], [6, 7]], { groups: [[0, 2]] })); // prettier-ignore
    expect(distance(result, 0, 2)).toBeLessThan(200);
  });
});

describe("parts that nothing ties", () => {
  test("stand side by side in the frame", () => {
    const pairs = Array.from({ length: 60 }, (_, pair) => [4 * pair, 4 * pair + 1] as const);
    const more = Array.from({ length: 60 }, (_, pair) => [4 * pair + 1, 4 * pair + 2] as const);
    const input = graph(240, [...pairs, ...more]);
    const result = forceLayout(input);
    expect(overlapsIn(input, result)).toBe(0);
    const { width, height } = extentOf(input, result);
    expect(width / height).toBeGreaterThan(0.75);
    expect(width / height).toBeLessThan(1.4);
    expect((width * height) / 240).toBeLessThan(25_000);
  });

  test("those without any tie stand in rows beneath the others", () => {
    const result = forceLayout(graph(6, [[0, 1], [1, 2]])); // prettier-ignore
    const lowest = Math.max(...result.y.slice(0, 3));
    expect(result.y.slice(3).every((y) => y > lowest)).toBe(true);
    expect(new Set(result.y.slice(3)).size).toBe(1);
  });
});

describe("a large graph", () => {
  test("has no overlaps and low stress", () => {
    const input = gridGraph(32);
    const result = forceLayout(input);
    expect(overlapsIn(input, result)).toBe(0);
    expect(stressOf(input, result, 10)).toBeLessThan(stressOf(input, randomPlaces(1024, 1), 10) / 10);
  });
});

describe("what is no graph is refused", () => {
  test.each([
    ["an edge to nowhere", graph(2, [[0, 2]]), /no nodes for the edge 0 to 2/],
    ["a group of nobody", graph(2, [], { groups: [[0, -1]] }), /no node -1/],
    ["a frame without height", graph(2, [], { aspect: Infinity }), /aspect Infinity/],
    [
      "a node without size",
      { ...graph(0, []), nodes: [{ id: "a", radius: NaN, labelWidth: 1, labelHeight: 1 }] },
      /a has no usable size/,
    ],
    ["an edge of no weight", { ...graph(2, []), edges: [{ from: 0, to: 1, weight: NaN }] }, /no usable weight/],
  ])("%s", (_, input, message) => {
    expect(() => forceLayout(input)).toThrow(message);
  });
});
