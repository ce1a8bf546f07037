import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cascadePositions } from "../../../src/scene/cascadeLayout";
import type { Point } from "../../../src/scene/scene";
import { actor } from "./labels/pictures";

const columns = new Map([
  ["event", 0],
  ["first", 1],
  ["second", 1],
  ["far", 2],
]);
const everyone = [...columns.keys(), "rest", "other"];
const nodes = everyone.map((id) => actor(id));
const scattered = fc
  .array(fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }), {
    minLength: everyone.length,
    maxLength: everyone.length,
  })
  .map((points) => new Map(everyone.map((id, at) => [id, points[at] ?? { x: 0, y: 0 }])));

const at = (places: ReadonlyMap<string, Point>, id: string): Point => {
  const place = places.get(id);
  if (place === undefined) throw new Error(`${id} has no place`);
  return place;
};

describe("a cascade", () => {
  it("runs from left to right, above the rest, which stays where it is", () => {
    fc.assert(
      fc.property(scattered, (positions) => {
        const placed = cascadePositions(columns, { nodes }, positions);
        for (const id of ["rest", "other"]) expect(placed.get(id)).toEqual(positions.get(id));
        expect(at(placed, "event").x).toBeLessThan(at(placed, "first").x - 100);
        expect(at(placed, "second").x).toBeLessThan(at(placed, "far").x - 100);
        expect(at(placed, "first").x).toBe(at(placed, "second").x);
        const top = Math.min(at(positions, "rest").y, at(positions, "other").y);
        for (const id of columns.keys()) expect(at(placed, id).y).toBeLessThan(top - 50);
      }),
    );
  });

  it("has no two actors on one another", () => {
    const placed = cascadePositions(columns, { nodes }, new Map(everyone.map((id) => [id, { x: 0, y: 0 }])));
    const shown = [...columns.keys()].map((id) => at(placed, id));
    for (const [i, one] of shown.entries())
      for (const other of shown.slice(i + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(80);
  });

  it("has room where there is nothing else, and no place for whom the picture does not show", () => {
    const placed = cascadePositions(columns, { nodes: nodes.slice(0, 2) }, new Map());
    expect([...placed.keys()]).toEqual(["event", "first"]);
    for (const { x, y } of placed.values()) expect(Number.isFinite(x + y)).toBe(true);
  });
});
