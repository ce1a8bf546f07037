import { geoDistance } from "d3-geo";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LonLat } from "../../../../src/scene/map/countryPoints";
import { medianOf, middleMeridian } from "../../../../src/scene/map/sphere";

const away = (one: LonLat, other: LonLat) => geoDistance([...one], [...other]);

const sites = fc.array(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
  { minLength: 1, maxLength: 12 },
);

describe("the median of places", () => {
  test("stays with most of them, however far the others are", () => {
    const sahel: LonLat[] = [
      [-8, 12],
      [-2, 17],
      [2, 13],
      [-5, 14],
      [0, 15],
    ];
    const middle = medianOf(sahel);
    expect(away(middle, [-3, 14])).toBeLessThan(0.08);
    expect(away(medianOf([...sahel, [175, -41]]), middle)).toBeLessThan(0.06);
  });

  test("is a point of the globe for any places, around the antimeridian and at the poles too", () => {
    fc.assert(
      fc.property(sites, (any) => {
        const [lon, lat] = medianOf(any);
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      }),
    );
    expect(
      Math.abs(
        medianOf([
          [179, 0],
          [-179, 0],
          [180, 5],
        ])[0],
      ),
    ).toBeGreaterThan(178);
    expect(
      medianOf([
        [0, 90],
        [120, 90],
      ])[1],
    ).toBeGreaterThan(89.9);
  });
});

test("the globe is cut where nobody stands", () => {
  fc.assert(
    fc.property(sites, (any) => {
      const middle = middleMeridian(any);
      const turned = any.map(([lon]) => Math.abs(((((lon - middle) % 360) + 540) % 360) - 180));
      const gap = 180 - Math.max(...turned);
      /* So many places leave a gap of at least so much somewhere. */
      expect(gap).toBeGreaterThanOrEqual(180 / any.length - 1e-6);
    }),
  );
});
