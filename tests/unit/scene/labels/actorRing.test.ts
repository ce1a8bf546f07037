import fc from "fast-check";
import { expect, test } from "vitest";
import { actorRing } from "../../../../src/scene/labels/actorRing";
import { gapTo } from "../../../../src/scene/labels/neighbours";
import { rectAround } from "../../../../src/scene/rect";

test("a label touches the circle from every place of the ring", () => {
  const side = fc.integer({ min: 10, max: 180 });
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 60 }), side, side, (rim, width, height) => {
      const ring = actorRing(rim, { width, height });
      for (const place of ring) expect(gapTo(rectAround(place, { width, height }), { x: 0, y: 0 })).toBeCloseTo(rim);
      for (const quarter of [1, -1]) {
        expect(ring.some(({ x }) => x * quarter > width / 2)).toBe(true);
        expect(ring.some(({ y }) => y * quarter > height / 2)).toBe(true);
      }
    }),
  );
});
