import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edgeCurve, pointAt } from "../../../../src/scene/curve";
import { arcBends } from "../../../../src/scene/map/arcs";
import type { Point } from "../../../../src/scene/scene";

const tie = (id: string, from: string, to: string) => ({ id, from, to });
const middle = (from: string, to: string, bend: number, positions: ReadonlyMap<string, Point>) => {
  const curve = edgeCurve({ from, to, bend }, positions);
  return curve ? pointAt(curve, 0.5) : { x: NaN, y: NaN };
};

const flat = new Map([
  ["a", { x: 0, y: 0 }],
  ["b", { x: 400, y: 0 }],
]);

describe("arcs", () => {
  test("bow to the north, in whichever way the tie leads", () => {
    for (const [from, to] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const bend = arcBends([tie("t", from, to)], flat).get("t") ?? NaN;
      const top = middle(from, to, bend, flat).y;
      expect(top).toBeLessThan(-20);
      expect(top).toBeGreaterThan(-60);
    }
  });

  test("rise with the length of the tie, but only so far", () => {
    const far = new Map([...flat, ["b", { x: 4000, y: 0 }]]);
    const bend = (positions: ReadonlyMap<string, Point>) =>
      Math.abs(arcBends([tie("t", "a", "b")], positions).get("t") ?? NaN);
    expect(bend(far)).toBeGreaterThan(bend(flat));
    expect(bend(far)).toBeLessThanOrEqual(150);
  });

  test("go around who stands in their way", () => {
    const positions = new Map([...flat, ["c", { x: 200, y: -42 }]]);
    const bend = arcBends([tie("t", "a", "b")], positions, new Map([["c", 20]])).get("t") ?? NaN;
    const curve = edgeCurve({ from: "a", to: "b", bend }, positions);
    const least = Array.from({ length: 101 }, (_, step) => {
      const { x, y } = curve ? pointAt(curve, step / 100) : { x: NaN, y: NaN };
      return Math.hypot(x - 200, y + 42);
    });
    expect(Math.min(...least)).toBeGreaterThan(20);
  });

  test("of one pair lie beside each other, and never far off", () => {
    const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 7 }), (a, b, count) => {
        const positions = new Map([
          ["a", a],
          ["b", b],
        ]);
        const ties = Array.from({ length: count }, (_, at) =>
          at % 2 ? tie(`t${at}`, "a", "b") : tie(`t${at}`, "b", "a"),
        );
        const bends = [...arcBends(ties, positions).values()];
        const length = Math.hypot(a.x - b.x, a.y - b.y);
        expect(bends).toHaveLength(count);
        if (length > 0) expect(new Set(bends).size).toBe(count);
        for (const bend of bends)
          expect(Math.abs(bend)).toBeLessThanOrEqual(0.34 * length + 0.15 * count * length + 1e-9);
      }),
    );
  });

  test("are loops of their own size from an actor to itself, and straight where an end has no position", () => {
    const bends = arcBends([tie("one", "a", "a"), tie("two", "a", "a"), tie("gone", "a", "z")], flat);
    expect(bends.get("one")).not.toBe(bends.get("two"));
    expect(bends.get("gone")).toBe(0);
  });
});
