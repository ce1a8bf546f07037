import fc from "fast-check";
import { expect, test } from "vitest";
import { relationFamilies } from "../../../../src/domain/terms";
import type { RingGuides } from "../../../../src/scene/layout/layout";
import { guideGround } from "../../../../src/scene/layouts/guideGround";

const bounds = { x: -300, y: -300, width: 600, height: 600 };

/** Sectors of some families, and of none, that make up the circle from the top. */
const anyGuides = fc
  .record({
    sectors: fc.uniqueArray(fc.integer({ min: -1, max: relationFamilies.length - 1 }), { minLength: 1 }),
    shares: fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 }),
    radii: fc.uniqueArray(fc.integer({ min: 110, max: 900 }), { minLength: 1, maxLength: 5 }),
  })
  .map(({ sectors, shares, radii }): RingGuides => {
    const sum = shares.slice(0, sectors.length).reduce((total, share) => total + share, 0);
    let at = -Math.PI / 2;
    const guides = sectors.map((sector, index) => {
      const from = at;
      at += (2 * Math.PI * (shares[index] ?? 0)) / sum;
      return { sector, from, to: at };
    });
    const rings = radii.toSorted((a, b) => a - b).map((radius, index) => ({ hop: index + 1, radius }));
    return { kind: "rings", rings, sectors: guides };
  });

test("each family is named once, within its sector and beyond the outermost ring, whatever the frame", () => {
  fc.assert(
    fc.property(anyGuides, fc.double({ min: 0.3, max: 3, noNaN: true }), (guides, aspect) => {
      const { names } = guideGround(guides, bounds, aspect);
      const families = guides.sectors.filter(({ sector }) => sector >= 0);
      expect(names.map(({ of }) => of)).toEqual(families.map(({ sector }) => relationFamilies[sector]));
      const far = Math.max(...guides.rings.map(({ radius }) => radius));
      for (const [index, { at }] of names.entries()) {
        const { from = 0, to = 0 } = families[index] ?? {};
        expect(Math.hypot(at.x, at.y)).toBeGreaterThan(far);
        const turned = (Math.atan2(at.y, at.x) - from + 4 * Math.PI) % (2 * Math.PI);
        expect(turned).toBeGreaterThan(0);
        expect(turned).toBeLessThan(to - from);
      }
    }),
  );
});

test("a single sector has no border, and in a high frame names stand above and below", () => {
  const rings = [{ hop: 1, radius: 120 }];
  const half = (sector: number, from: number) => ({ sector, from, to: from + Math.PI });
  const whole = { kind: "rings", rings, sectors: [{ sector: 0, from: -Math.PI / 2, to: 1.5 * Math.PI }] } as const;
  expect(guideGround(whole, bounds, 2).graticule).not.toContain("L");
  const two = { kind: "rings", rings, sectors: [half(0, -Math.PI / 2), half(1, Math.PI / 2)] } as const;
  expect(guideGround(two, bounds, 2).graticule.match(/L/g)).toHaveLength(2);
  expect(guideGround(two, bounds, 2).names.map(({ anchor }) => anchor)).toEqual(["start", "end"]);
  for (const { at } of guideGround(two, bounds, 0.5).names) expect(Math.abs(at.y)).toBeGreaterThan(Math.abs(at.x));
});
