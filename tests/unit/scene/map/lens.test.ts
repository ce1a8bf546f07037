import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lensFor, lensProjection, radialOf } from "../../../../src/scene/map/lens";

const angle = fc.double({ min: 0.01, max: 3.1, noNaN: true });

describe("a lens", () => {
  test("leaves an equal-area map alone where nothing is far", () => {
    const lens = lensFor(0.5, 0.6, 0.34);
    expect(lens.reach).toBe(Infinity);
    for (const away of [0, 0.3, 0.6, 2]) expect(radialOf(lens)(away)).toBeCloseTo(2 * Math.sin(away / 2), 12);
  });

  test("gives the focus its share, keeps the order of distances and does not tear", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.9, noNaN: true }), angle, angle, (focus, farthest, away) => {
        const lens = lensFor(focus, farthest, 0.34);
        const radial = radialOf(lens);
        if (farthest > focus) expect(radial(focus) / radial(farthest)).toBeGreaterThan(0.339);
        expect(radial(away + 0.01)).toBeGreaterThan(radial(away));
        expect(radial(away + 1e-7) - radial(away)).toBeLessThan(2e-7);
      }),
    );
  });

  test("keeps every direction, and has a place for the antipode", () => {
    const project = lensProjection(lensFor(0.2, 1.2, 0.34));
    fc.assert(
      fc.property(angle, fc.double({ min: 0, max: 6.28, noNaN: true }), (away, direction) => {
        const north = Math.sin(away) * Math.sin(direction);
        const east = Math.sin(away) * Math.cos(direction);
        const [x, y] = project(Math.atan2(east, Math.cos(away)), Math.asin(north));
        expect(Math.cos(Math.atan2(y, x) - direction)).toBeCloseTo(1, 6);
      }),
    );
    for (const value of [...project(Math.PI, 0), ...project(0, 0)]) expect(Number.isFinite(value)).toBe(true);
  });
});
