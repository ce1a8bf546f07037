import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { modelOf } from "../../../../src/analysis/model";
import { forceLayout } from "../../../../src/scene/layout/force";
import { joinLayout } from "../../../../src/scene/layout/join";
import type { LayoutInput, LayoutResult } from "../../../../src/scene/layout/layout";
import { amongOnly } from "../../../../src/scene/layout/pairs";
import { layoutInputOf } from "../../../../src/scene/layoutInput";
import { bamakoDossier } from "../../analysis/bamako";
import { anyGraph, graph, randomGraph } from "./graphs";
import { isAmong, overlapsIn } from "./measures";

vi.setConfig({ testTimeout: 60_000 });

/** A picture of the nodes that `keep` keeps, and null for the others. */
function pictureOf(input: LayoutInput, keep: (node: number) => boolean) {
  const kept = input.nodes.map((_, node) => node).filter(keep);
  const { x, y } = forceLayout(amongOnly(input, kept));
  return input.nodes.map((_, node) => {
    const at = kept.indexOf(node);
    return at < 0 ? null : { x: x[at] ?? NaN, y: y[at] ?? NaN };
  });
}

function expectUnmoved({ x, y }: LayoutResult, known: readonly ({ x: number; y: number } | null)[]): void {
  known.forEach((point, node) => {
    if (point) expect([x[node], y[node]]).toEqual([point.x, point.y]);
  });
}

const distance = ({ x, y }: LayoutResult, one: number, other: number) =>
  Math.hypot((x[one] ?? NaN) - (x[other] ?? NaN), (y[one] ?? NaN) - (y[other] ?? NaN));

describe("whoever joins a picture", () => {
  test("finds free room, and nobody who was there moves, in any graph", () => {
    fc.assert(
      fc.property(anyGraph(40), fc.infiniteStream(fc.boolean()), (input, stays) => {
        const known = pictureOf(input, () => stays.next().value === true);
        const result = joinLayout(input, known);
        expect([...result.x, ...result.y].every(Number.isFinite)).toBe(true);
        expect(overlapsIn(input, result)).toBe(0);
        if (known.some((point) => point !== null)) expectUnmoved(result, known);
        expect(joinLayout(input, known)).toEqual(result);
      }),
      { numRuns: 12 },
    );
  });

  test("stands near those whom it is tied to", () => {
    const input = randomGraph(60, 110, 4);
    const known = pictureOf(input, (node) => node < 45);
    const result = joinLayout(input, known);
    const whole = forceLayout(input);
    const lengths = (picture: LayoutResult) =>
      input.edges.filter(({ to }) => to >= 45).map(({ from, to }) => distance(picture, from, to));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(lengths(result))).toBeLessThan(1.6 * mean(lengths(whole)));
  });

  test("as a member, stands by its group; as a stranger, out of its hull", () => {
    const input = graph(6, [[0, 1], [1, 2], [0, 2], [0, 4], [1, 4], [2, 4]], { groups: [[0, 1, 2, 5]] }); // prettier-ignore
    const corners = [{ x: -400, y: 0 }, { x: 400, y: 0 }, { x: 0, y: 600 }, { x: 2000, y: 2000 }, null, null]; // prettier-ignore
    const result = joinLayout(input, corners);
    expectUnmoved(result, corners);
    expect(isAmong(result, 4, [0, 1, 2])).toBe(false);
    expect(distance(result, 5, 0)).toBeLessThan(800);
    expect(distance(result, 5, 3)).toBeGreaterThan(1500);
  });

  test("has a place beneath where no tie leads to it", () => {
    const input = graph(5, [[0, 1], [2, 3], [3, 4]]); // prettier-ignore
    const known = [{ x: 100, y: 50 }, { x: 300, y: 90 }, null, null, null]; // prettier-ignore
    const result = joinLayout(input, known);
    expect(result.y.slice(2).every((y) => y > 110)).toBe(true);
    expect(distance(result, 2, 3)).toBeLessThan(200);
  });

  test("one by one into a real dossier: of all others none moves, in either shape", () => {
    for (const shape of ["wide", "tall"] as const) {
      const input = layoutInputOf(modelOf(bamakoDossier()), shape);
      const { x, y } = forceLayout(input);
      const all = input.nodes.map((_, node) => ({ x: x[node] ?? NaN, y: y[node] ?? NaN }));
      for (const newcomer of all.keys()) {
        const known = all.map((point, node) => (node === newcomer ? null : point));
        const result = joinLayout(input, known);
        expectUnmoved(result, known);
        expect(overlapsIn(input, result)).toBe(0);
      }
    }
  });
});

describe("a picture without newcomers", () => {
  test("stays as it is where nothing overlaps, even where boxes all but touch", () => {
    const input = graph(3, [[0, 1]]);
    const known = [{ x: 7, y: 0 }, { x: 78, y: 0 }, { x: 7, y: 53 }]; // prettier-ignore
    expectUnmoved(joinLayout(input, known), known);
  });

  test("has those who overlap pushed apart by no more than they overlap, and nobody else", () => {
    const input = graph(3, [[0, 1]]);
    const known = [{ x: 0, y: 0 }, { x: 60, y: 0 }, { x: 400, y: 0 }]; // prettier-ignore
    const result = joinLayout(input, known);
    expect(overlapsIn(input, result)).toBe(0);
    expect(Math.abs(result.x[0] ?? NaN)).toBeLessThan(6);
    expect(Math.abs((result.x[1] ?? NaN) - 60)).toBeLessThan(6);
    expect([result.x[2], result.y[2]]).toEqual([400, 0]);
  });
});

test("where nothing is known it is the force layout", () => {
  const input = randomGraph(20, 30, 3);
  expect(
    joinLayout(
      input,
      input.nodes.map(() => null),
    ),
  ).toEqual(forceLayout(input));
});

test("is told how far it is, upwards to the end", () => {
  const input = randomGraph(40, 60, 3);
  const known = pictureOf(input, (node) => node % 2 === 0);
  const told: number[] = [];
  joinLayout(input, known, (fraction) => told.push(fraction));
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

test("what is known of somebody else, or of nowhere, is refused", () => {
  const input = graph(2, [[0, 1]]);
  expect(() => joinLayout(input, [null])).toThrow(RangeError);
  expect(() => joinLayout(input, [{ x: NaN, y: 0 }, null])).toThrow(RangeError);
  expect(() => joinLayout({ ...input, edges: [{ from: 0, to: 7, weight: 1 }] }, [null, null])).toThrow(RangeError);
});
