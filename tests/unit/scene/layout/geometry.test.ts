import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyOf } from "../../../../src/scene/layout/body";
import type { Body } from "../../../../src/scene/layout/body";
import { hullOf, passesThrough, roughGap, separationOf } from "../../../../src/scene/layout/hull";
import { removeOverlaps } from "../../../../src/scene/layout/overlap";
import { distanceToSegment, lengthInRect, segmentsCross } from "../../../../src/scene/layout/segment";

const coordinate = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: coordinate, y: coordinate });
const aBody = fc
  .record({ x: coordinate, y: coordinate, radius: fc.integer({ min: 1, max: 40 }) })
  .map((given): Body => bodyAt(given.x, given.y, given.radius));

/** A circle without a label: its box is the square around it. */
function bodyAt(x: number, y: number, radius: number): Body {
  return { ...bodyOf({ id: "a", radius, labelWidth: 0, labelHeight: 0 }, 0, 0), x, y };
}

describe("segments", () => {
  const a = { x: 0, y: 0 };
  const b = { x: 10, y: 10 };

  test("cross or do not", () => {
    expect(segmentsCross(a, b, { x: 0, y: 10 }, { x: 10, y: 0 })).toBe(true);
    expect(segmentsCross(a, b, { x: 10, y: 0 }, { x: 0, y: 10 })).toBe(true);
    expect(segmentsCross(a, b, { x: 0, y: 10 }, { x: 4, y: 6 })).toBe(false);
    expect(segmentsCross(a, b, { x: 1, y: 2 }, { x: 11, y: 12 })).toBe(false);
  });

  test("touching is not crossing", () => {
    expect(segmentsCross(a, b, { x: 5, y: 5 }, { x: 10, y: 0 })).toBe(false);
  });

  test("cross in whatever order they are told", () => {
    fc.assert(
      fc.property(point, point, point, point, (p, q, r, s) => {
        expect(segmentsCross(q, p, r, s)).toBe(segmentsCross(p, q, r, s));
        expect(segmentsCross(r, s, p, q)).toBe(segmentsCross(p, q, r, s));
      }),
    );
  });

  test("are as far from a point as their nearest point", () => {
    expect(distanceToSegment({ x: 0, y: 10 }, a, b)).toBeCloseTo(Math.sqrt(50));
    expect(distanceToSegment({ x: 13, y: 14 }, a, b)).toBeCloseTo(5);
    expect(distanceToSegment({ x: 3, y: 4 }, a, a)).toBeCloseTo(5);
  });

  test("lie in a rectangle for some of their length", () => {
    expect(lengthInRect({ x: -5, y: 5 }, { x: 20, y: 5 }, 0, 0, 10, 10)).toBeCloseTo(10);
    expect(lengthInRect({ x: 5, y: 5 }, { x: 5, y: 8 }, 0, 0, 10, 10)).toBeCloseTo(3);
    expect(lengthInRect({ x: -5, y: 5 }, { x: 5, y: 20 }, 0, 0, 10, 10)).toBe(0);
    expect(lengthInRect({ x: 12, y: 0 }, { x: 12, y: 10 }, 0, 0, 10, 10)).toBe(0);
  });
});

describe("hulls", () => {
  const hull = hullOf([bodyAt(0, 0, 10), bodyAt(100, 0, 10), bodyAt(0, 100, 10)]);

  test("have the members' boxes inside, and a stranger's gap beside", () => {
    expect(hull.corners).toHaveLength(5);
    expect(separationOf(hull, bodyAt(130, 0, 10))).toEqual({ gap: 10, awayX: 1, awayY: 0 });
    expect(separationOf(hull, bodyAt(100, 100, 10)).gap).toBeGreaterThan(0);
    expect(separationOf(hull, bodyAt(40, 40, 10)).gap).toBeLessThan(0);
  });

  test("whoever goes the way that a separation shows gets the gap asked for", () => {
    fc.assert(
      fc.property(fc.array(aBody, { minLength: 1, maxLength: 6 }), aBody, (members, body) => {
        const around = hullOf(members);
        const { gap, awayX, awayY } = separationOf(around, body);
        const moved = { ...body, x: body.x + awayX * (20 - gap), y: body.y + awayY * (20 - gap) };
        expect(separationOf(around, moved).gap).toBeGreaterThan(19.999);
        expect(roughGap(around, body)).toBeLessThanOrEqual(gap + 1e-9);
        for (const member of members) expect(separationOf(around, member).gap).toBeLessThan(0);
      }),
    );
  });

  test("are passed through by what has a point inside", () => {
    expect(passesThrough(hull, { x: -50, y: 50 }, { x: 150, y: 50 })).toBe(true);
    expect(passesThrough(hull, { x: 150, y: 50 }, { x: -50, y: 50 })).toBe(true);
    expect(passesThrough(hull, { x: 20, y: 20 }, { x: 30, y: 30 })).toBe(true);
    expect(passesThrough(hull, { x: 50, y: 150 }, { x: 150, y: 50 })).toBe(false);
    expect(passesThrough(hull, { x: -50, y: 50 }, { x: -20, y: 50 })).toBe(false);
  });
});

describe("removal of overlaps", () => {
  const box = fc.record({
    x: coordinate,
    y: coordinate,
    halfWidth: fc.integer({ min: 1, max: 90 }),
    halfHeight: fc.integer({ min: 1, max: 40 }),
  });

  test("leaves none, and the gap between all", () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), (given) => {
        const boxes = given.map((one) => ({ ...one }));
        removeOverlaps(boxes, 6);
        for (const [index, one] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) {
            const besideX = Math.abs(one.x - other.x) - one.halfWidth - other.halfWidth;
            const besideY = Math.abs(one.y - other.y) - one.halfHeight - other.halfHeight;
            expect(Math.max(besideX, besideY)).toBeGreaterThan(5.999);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("moves nothing that is apart", () => {
    const boxes = [
      { x: 0, y: 0, halfWidth: 10, halfHeight: 10 },
      { x: 40, y: 5, halfWidth: 10, halfHeight: 10 },
    ];
    expect(removeOverlaps(boxes, 6)).toBe(false);
    expect(boxes.map(({ x, y }) => [x, y])).toEqual([[0, 0], [40, 5]]); // prettier-ignore
  });

  test("parts two that stand on the same spot", () => {
    const boxes = [1, 2].map(() => ({ x: 0, y: 0, halfWidth: 20, halfHeight: 10 }));
    expect(removeOverlaps(boxes, 0)).toBe(true);
    expect(Math.abs((boxes[0]?.y ?? 0) - (boxes[1]?.y ?? 0))).toBeGreaterThanOrEqual(20);
  });
});
