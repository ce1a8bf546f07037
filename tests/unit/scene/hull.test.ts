import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Disc, hullPath } from "../../../src/scene/hull";
import { convexOutline, distanceTo, encloses } from "../../../src/scene/outline";

vi.setConfig({ testTimeout: 60_000 });

const padding = 26;

/** Actors without overlaps, some of them members. */
const actors = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      y: fc.integer({ min: 0, max: 600 }),
      radius: fc.integer({ min: 10, max: 26 }),
      member: fc.boolean(),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((all) => {
    const kept: typeof all = [];
    for (const actor of all)
      if (kept.every((other) => Math.hypot(actor.x - other.x, actor.y - other.y) > actor.radius + other.radius + 8))
        kept.push(actor);
    return kept;
  });

const disc = (x: number, y: number, radius = 20): Disc => ({ x, y, radius });
const parts = (d: string) => d.split("Z").length - 1;

describe("hullPath", () => {
  test("holds no other actor's centre, and in one part holds all members", () => {
    fc.assert(
      fc.property(actors, (all) => {
        const members = all.filter(({ member }) => member);
        const others = all.filter(({ member }) => !member);
        const { d, outline } = hullPath(members, others, padding);
        expect(d.includes("NaN")).toBe(false);
        expect(d === "").toBe(members.length === 0);
        for (const other of others) expect(encloses(outline, other)).toBe(false);
        if (parts(d) === 1) for (const member of members) expect(encloses(outline, member)).toBe(true);
        expect(hullPath(members, others, padding)).toEqual({ d, outline });
      }),
      { numRuns: 150 },
    );
  });

  test("is nothing without members, round around one, and one part around two", () => {
    expect(hullPath([], [disc(0, 0)], padding)).toEqual({ d: "", outline: [] });
    const one = hullPath([disc(100, 50)], [], padding);
    for (const point of one.outline) {
      expect(Math.hypot(point.x - 100, point.y - 50)).toBeGreaterThan(20 + 0.8 * padding - 0.1);
      expect(Math.hypot(point.x - 100, point.y - 50)).toBeLessThan(20 + 1.2 * padding + 0.1);
    }
    const two = hullPath([disc(0, 0), disc(300, 0)], [], padding);
    expect(parts(two.d)).toBe(1);
    expect(encloses(two.outline, { x: 150, y: 0 })).toBe(true);
  });

  test("is convex, with room around each member, where nobody else is near", () => {
    const members = [disc(0, 0), disc(200, 40), disc(90, 180, 12), disc(100, 60)];
    const { outline } = hullPath(members, [disc(400, 400)], padding);
    const hull = convexOutline(outline);
    for (const point of outline) expect(distanceTo(hull, point)).toBeLessThan(1e-6);
    for (const member of members) {
      expect(encloses(outline, member)).toBe(true);
      expect(distanceTo(outline, member)).toBeGreaterThan(member.radius + 0.7 * padding);
    }
  });

  test("goes around who stands between members", () => {
    const members = [disc(0, 0), disc(300, 0), disc(150, 200)];
    const stranger = disc(150, 80);
    const { d, outline } = hullPath(members, [stranger], padding);
    expect(encloses(outline, stranger)).toBe(false);
    expect(parts(d)).toBe(1);
    for (const member of members) expect(encloses(outline, member)).toBe(true);
  });

  test("falls apart where others leave no way between members", () => {
    const wall = Array.from({ length: 40 }, (_, at) => disc(150, -800 + at * 41));
    const members = [disc(0, 0), disc(300, 0)];
    const { d, outline } = hullPath(members, wall, padding);
    for (const other of wall) expect(encloses(outline, other)).toBe(false);
    expect(members.some((member) => encloses(outline, member))).toBe(true);
    expect(parts(d)).toBeGreaterThan(0);
  });

  test("goes around others between members far apart, where its cells are coarse", () => {
    const members = [disc(0, 0), disc(9000, 200), disc(4000, 7000)];
    const others = [disc(4500, 2000), disc(4000, 4000)];
    const { outline } = hullPath(members, others, padding);
    for (const other of others) expect(encloses(outline, other)).toBe(false);
  });
});
