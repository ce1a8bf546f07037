import fc from "fast-check";
import { expect, test } from "vitest";
import { relationFamilies } from "../../../../src/domain/terms";
import type { RingGuides } from "../../../../src/scene/layout/layout";
import { guideGround } from "../../../../src/scene/layouts/guideGround";

const boxes = [{ x: -300, y: -300, width: 600, height: 600 }];

/** Sectors of some families, and of none, that make up the circle from the top, each reaching as far as some ring. */
const anyGuides = fc
  .record({
    sectors: fc.uniqueArray(fc.integer({ min: -1, max: relationFamilies.length - 1 }), { minLength: 1 }),
    shares: fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 }),
    radii: fc.uniqueArray(fc.integer({ min: 110, max: 900 }), { minLength: 1, maxLength: 5 }),
    reaches: fc.array(fc.nat(4), { minLength: 9, maxLength: 9 }),
  })
  .map(({ sectors, shares, radii, reaches }): RingGuides => {
    const ascending = radii.toSorted((a, b) => a - b);
    const sum = shares.slice(0, sectors.length).reduce((total, share) => total + share, 0);
    let at = -Math.PI / 2;
    const guides = sectors.map((sector, index) => {
      const from = at;
      at += (2 * Math.PI * (shares[index] ?? 0)) / sum;
      // The outermost ring is there since somebody stands on it.
      const last = index === 0 ? ascending.length - 1 : (reaches[index] ?? 0) % ascending.length;
      return { sector, from, to: at, reach: ascending[last] ?? 0 };
    });
    const rings = ascending.map((radius, index) => ({ hop: index + 1, radius }));
    return { kind: "rings", rings, sectors: guides };
  });

const anyBox = fc.record({
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
  width: fc.integer({ min: 20, max: 160 }),
  height: fc.integer({ min: 20, max: 60 }),
});

test("each family is named once, in its sector, beyond all who stand there, and where it hides nobody", () => {
  const anyBoxes = fc.array(anyBox, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(anyGuides, anyBoxes, fc.double({ min: 0.3, max: 3, noNaN: true }), (guides, all, aspect) => {
      const { names } = guideGround(guides, all, aspect);
      const families = guides.sectors.filter(({ sector }) => sector >= 0);
      expect(names.map(({ of }) => of)).toEqual(families.map(({ sector }) => relationFamilies[sector]));
      const far = Math.max(...guides.rings.map(({ radius }) => radius));
      for (const [index, { at }] of names.entries()) {
        const { from = 0, to = 0, reach = 0 } = families[index] ?? {};
        const away = Math.hypot(at.x, at.y);
        expect(away).toBeGreaterThan(reach);
        expect(away).toBeLessThan(far + 80);
        const isIn = all.some(({ x, y, width, height }) => {
          return at.x > x && at.x < x + width && at.y > y && at.y < y + height;
        });
        if (isIn) expect(away).toBeGreaterThan(far);
        const turned = (Math.atan2(at.y, at.x) - from + 4 * Math.PI) % (2 * Math.PI);
        expect(turned).toBeGreaterThan(0);
        expect(turned).toBeLessThan(to - from);
      }
    }),
  );
});

test("a ring is drawn in the sectors where somebody stands on it or beyond, and borders as far as those beside them reach", () => {
  fc.assert(
    fc.property(anyGuides, (guides) => {
      const { graticule } = guideGround(guides, boxes, 1);
      // Each arc in two, since one of more than half a turn would be drawn the other way round.
      const arcs = guides.sectors.flatMap(({ reach }) => guides.rings.filter(({ radius }) => radius <= reach));
      expect(graticule.match(/A/g)?.length).toBe(2 * arcs.length);
      const ends = [...graticule.matchAll(/L(\S+) ([-\d.]+)/g)].map(([, x, y]) => Math.hypot(Number(x), Number(y)));
      const { sectors } = guides;
      const wanted = sectors.map(({ reach }, at) => Math.max(reach, sectors.at(at - 1)?.reach ?? 0));
      expect(ends).toHaveLength(sectors.length < 2 ? 0 : sectors.length);
      for (const [at, end] of ends.entries()) expect(end).toBeCloseTo(wanted[at] ?? NaN, 0);
    }),
  );
});

test("a single sector has no border, and in a high frame names stand above and below", () => {
  const rings = [{ hop: 1, radius: 120 }];
  const half = (sector: number, from: number) => ({ sector, from, to: from + Math.PI, reach: 120 });
  const whole = { kind: "rings", rings, sectors: [{ ...half(0, -Math.PI / 2), to: 1.5 * Math.PI }] } as const;
  expect(guideGround(whole, boxes, 2).graticule).not.toContain("L");
  const two = { kind: "rings", rings, sectors: [half(0, -Math.PI / 2), half(1, Math.PI / 2)] } as const;
  expect(guideGround(two, boxes, 2).graticule.match(/L/g)).toHaveLength(2);
  expect(guideGround(two, boxes, 2).names.map(({ anchor }) => anchor)).toEqual(["start", "end"]);
  for (const { at } of guideGround(two, boxes, 0.5).names) expect(Math.abs(at.y)).toBeGreaterThan(Math.abs(at.x));
});
