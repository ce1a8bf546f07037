import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { communitiesOf } from "../../../../src/analysis/communities";
import { modelOf } from "../../../../src/analysis/model";
import { blocsLayout } from "../../../../src/scene/layout/blocs";
import type { LayoutInput, LayoutResult } from "../../../../src/scene/layout/layout";
import { layoutInputOf } from "../../../../src/scene/layoutInput";
import { convexOutline } from "../../../../src/scene/outline";
import { bamakoDossier } from "../../analysis/bamako";
import { graph, randomGraph } from "./graphs";
import { extentOf, hullsOf, isAmong, outlinesMeet, overlapsIn } from "./measures";

vi.setConfig({ testTimeout: 60_000 });

const communitiesIn = ({ nodes, edges }: LayoutInput) => communitiesOf(nodes.length, edges);

/** Pairs of groups without a common member whose hulls, as the picture draws them, meet. */
function meetingHulls(input: LayoutInput, result: LayoutResult): [number, number][] {
  const hulls = hullsOf(input, result);
  return hulls.flatMap((hull, one) =>
    hulls.flatMap((another, other): [number, number][] => {
      if (other <= one || input.groups[one]?.some((node) => input.groups[other]?.includes(node))) return [];
      return outlinesMeet(hull, another) ? [[one, other]] : [];
    }),
  );
}

/** Convex outlines of the centres of each community's members that are in no group. */
function outlinesOf({ nodes, groups }: LayoutInput, communities: Int32Array, { x, y }: LayoutResult) {
  const allied = new Set(groups.flat());
  const ids = [...new Set(communities)].filter((community) => community >= 0);
  return ids.map((community) =>
    convexOutline(
      nodes.flatMap((_, node) =>
        communities[node] === community && !allied.has(node) ? [{ x: x[node] ?? NaN, y: y[node] ?? NaN }] : [],
      ),
    ),
  );
}

describe("hulls of alliances that share no member", () => {
  test("do not meet, in any graph", () => {
    const node = fc.nat(39);
    const groups = fc.uniqueArray(node, { minLength: 4, maxLength: 20 }).map((members) => {
      const parts: number[][] = [];
      members.forEach((member, at) => (parts[at % 4] ??= []).push(member));
      return parts;
    });
    fc.assert(
      fc.property(groups, fc.nat(100), (given, seed) => {
        const input = randomGraph(40, 60, seed, { groups: given });
        const result = blocsLayout(input, { communities: communitiesIn(input) });
        expect(meetingHulls(input, result)).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });

  test.each([1, 2])("do not meet where others share members with both of them, seed %i", (seed) => {
    const groups = [[0, 3, 7], [7, 9, 12], [12, 20, 21], [21, 25, 26], [30, 31, 32, 33]]; // prettier-ignore
    const input = randomGraph(40, 60, seed, { groups });
    const result = blocsLayout(input, { communities: communitiesIn(input) });
    expect(overlapsIn(input, result)).toBe(0);
    expect(meetingHulls(input, result)).toEqual([]);
    // Who belongs to two stands in both hulls, and nobody else does.
    for (const group of groups) {
      const strangers = input.nodes.map((_, node) => node).filter((node) => !group.includes(node));
      expect(strangers.filter((node) => isAmong(result, node, group))).toEqual([]);
    }
  });

  test("do not meet where a large alliance holds two small ones", () => {
    const groups = [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [1, 3, 5], [2, 4, 6, 8]]; // prettier-ignore
    const input = randomGraph(30, 50, 5, { groups });
    expect(meetingHulls(input, blocsLayout(input, { communities: communitiesIn(input) }))).toEqual([]);
  });
});

describe("communities", () => {
  test.each([1, 2])("stand apart, each with nobody else among them, seed %i", (seed) => {
    const input = randomGraph(50, 75, seed, { groups: [[0, 5, 9, 14], [2, 7, 20]] }); // prettier-ignore
    const communities = communitiesIn(input);
    const result = blocsLayout(input, { communities });
    const outlines = outlinesOf(input, communities, result);
    expect(outlines.length).toBeGreaterThan(2);
    for (const [at, one] of outlines.entries())
      for (const other of outlines.slice(at + 1)) expect(outlinesMeet(one, other)).toBe(false);
  });

  test("yield to alliances: who is in both is at home with the alliance", () => {
    const ties = [[0, 1], [0, 2], [1, 2], [3, 4], [3, 5], [4, 5], [2, 3]] as const; // prettier-ignore
    const input = graph(6, ties, { groups: [[2, 3]] });
    const result = blocsLayout(input, { communities: [0, 0, 0, 1, 1, 1] });
    for (const node of [0, 1, 4, 5]) expect(isAmong(result, node, [2, 3])).toBe(false);
    const between = Math.hypot((result.x[2] ?? 0) - (result.x[3] ?? 0), (result.y[2] ?? 0) - (result.y[3] ?? 0));
    expect(between).toBeLessThan(200);
  });

  test("of a real dossier stand apart in either shape", () => {
    for (const shape of ["wide", "tall"] as const) {
      const input = layoutInputOf(modelOf(bamakoDossier()), shape);
      const communities = communitiesIn(input);
      const result = blocsLayout(input, { communities });
      expect(overlapsIn(input, result)).toBe(0);
      const outlines = [...outlinesOf(input, communities, result), ...hullsOf(input, result)];
      for (const [at, one] of outlines.entries())
        for (const other of outlines.slice(at + 1)) expect(outlinesMeet(one, other)).toBe(false);
      const { width, height } = extentOf(input, result);
      expect(width / height / input.aspect).toBeGreaterThan(0.5);
      expect(width / height / input.aspect).toBeLessThan(2);
    }
  });
});

test("who is in no bloc stands between those whom it is tied to", () => {
  const clique = (nodes: readonly number[]) =>
    nodes.flatMap((one, at) => nodes.slice(at + 1).map((other) => [one, other] as const));
  const input = graph(9, [...clique([0, 1, 2, 3]), ...clique([4, 5, 6, 7]), [8, 0], [8, 4]]);
  const { x, y } = blocsLayout(input, { communities: [0, 0, 0, 0, 1, 1, 1, 1, -1] });
  const middle = (nodes: readonly number[]) => ({
    x: nodes.reduce((sum, node) => sum + (x[node] ?? NaN) / nodes.length, 0),
    y: nodes.reduce((sum, node) => sum + (y[node] ?? NaN) / nodes.length, 0),
  });
  const [one, other, between] = [middle([0, 1, 2, 3]), middle([4, 5, 6, 7]), middle([8])];
  const apart = Math.hypot(one.x - other.x, one.y - other.y);
  for (const bloc of [one, other]) expect(Math.hypot(bloc.x - between.x, bloc.y - between.y)).toBeLessThan(apart);
});

test("communities that do not fit the graph are refused", () => {
  const input = graph(2, [[0, 1]]);
  expect(() => blocsLayout(input, { communities: [0] })).toThrow(RangeError);
  expect(() => blocsLayout(input, { communities: [0, 0.5] })).toThrow(RangeError);
  expect(() => blocsLayout(input, { communities: [0, -2] })).toThrow(RangeError);
});
