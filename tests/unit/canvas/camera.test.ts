import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Camera,
  type Extent,
  between,
  centredOn,
  fitted,
  framing,
  toModel,
  toScreen,
  zoomRange,
  zoomedAround,
} from "../../../src/canvas/camera";
import { wheelStep } from "../../../src/canvas/wheel";
import { intersects } from "../../../src/scene/rect";
import type { Rect } from "../../../src/scene/scene";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.record({ x: number(-2000, 2000), y: number(-2000, 2000) });
const camera: fc.Arbitrary<Camera> = fc.record({ zoom: number(zoomRange.least, zoomRange.most), pan: point });

describe("the camera", () => {
  test("leads from model to screen and back", () => {
    fc.assert(
      fc.property(camera, point, (at, model) => {
        const back = toModel(toScreen(model, at), at);
        expect(back.x).toBeCloseTo(model.x, 6);
        expect(back.y).toBeCloseTo(model.y, 6);
      }),
    );
  });

  test("zooms around a point, within its range", () => {
    fc.assert(
      fc.property(camera, point, number(0.01, 100), (before, at, factor) => {
        const after = zoomedAround(before, at, factor);
        expect(after.zoom).toBeGreaterThanOrEqual(zoomRange.least);
        expect(after.zoom).toBeLessThanOrEqual(zoomRange.most);
        const under = toScreen(toModel(at, before), after);
        expect(under.x).toBeCloseTo(at.x, 6);
        expect(under.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  test("centres a point, and goes from one place to another without leaving the way", () => {
    fc.assert(
      fc.property(camera, camera, point, number(0, 1), (from, to, model, share) => {
        expect(toScreen(model, centredOn(from, model, { x: 380, y: 358 })).x).toBeCloseTo(380, 5);
        const middle = between(from, to, share);
        const [least, most] = [Math.min(from.zoom, to.zoom), Math.max(from.zoom, to.zoom)];
        expect(middle.zoom).toBeGreaterThanOrEqual(least - 1e-9);
        expect(middle.zoom).toBeLessThanOrEqual(most + 1e-9);
        expect(between(from, to, 0).zoom).toBeCloseTo(from.zoom, 9);
        expect(between(from, to, 1).pan.x).toBeCloseTo(to.pan.x, 5);
      }),
    );
  });

  test("a movement that only zooms around a point keeps that point still all the way", () => {
    const from = { zoom: 1, pan: { x: 10, y: 20 } };
    const at = { x: 300, y: 200 };
    const to = zoomedAround(from, at, 2.5);
    for (const share of [0.1, 0.5, 0.9]) {
      const under = toScreen(toModel(at, from), between(from, to, share));
      expect(under.x).toBeCloseTo(at.x, 9);
      expect(under.y).toBeCloseTo(at.y, 9);
    }
  });
});

test("a movement of next to no zoom runs straight to its end", () => {
  const from = { zoom: 0.15, pan: { x: -1000, y: 0 } };
  const to = { zoom: 0.15 + 2 ** -55, pan: { x: 1000, y: 0 } };
  for (const share of [0, 0.25, 0.5, 1]) expect(between(from, to, share).pan.x).toBeCloseTo(2000 * share - 1000, 6);
});

const extent: fc.Arbitrary<Extent> = fc.record({
  at: fc.record({ x: number(-400, 400), y: number(-300, 300) }),
  radius: number(5, 26),
  halfWidth: number(0, 50),
  above: number(0, 20),
  below: number(0, 35),
});

/** What an extent covers on screen, written down apart from the code under test. */
const covers = ({ at, radius, halfWidth, above, below }: Extent, { zoom, pan }: Camera): Rect => {
  const half = Math.max(radius * zoom, halfWidth);
  const x = at.x * zoom + pan.x;
  const y = at.y * zoom + pan.y;
  return { x: x - half, y: y - radius * zoom - above, width: 2 * half, height: 2 * radius * zoom + above + below };
};

describe("framing", () => {
  const room = { x: 40, y: 60, width: 700, height: 600 };

  test("fits everything into the room, and no smaller than it must be", () => {
    fc.assert(
      fc.property(fc.array(extent, { minLength: 1, maxLength: 20 }), (extents) => {
        const found = fitted(extents, room);
        const boxes = extents.map((each) => covers(each, found));
        const left = Math.min(...boxes.map(({ x }) => x));
        const right = Math.max(...boxes.map(({ x, width }) => x + width));
        const top = Math.min(...boxes.map(({ y }) => y));
        const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
        expect(left).toBeGreaterThanOrEqual(room.x - 0.01);
        expect(right).toBeLessThanOrEqual(room.x + room.width + 0.01);
        expect(top).toBeGreaterThanOrEqual(room.y - 0.01);
        expect(bottom).toBeLessThanOrEqual(room.y + room.height + 0.01);
        if (found.zoom < zoomRange.mostByFit)
          expect(Math.max((right - left) / room.width, (bottom - top) / room.height)).toBeGreaterThan(0.98);
      }),
    );
  });

  test("never puts anything under a control as long as a part of the element is free", () => {
    const viewport = { width: 760, height: 716 };
    const obstacles = [
      { x: 14, y: 14, width: 230, height: 36 },
      { x: 560, y: 14, width: 186, height: 24 },
      { x: 712, y: 610, width: 34, height: 92 },
    ];
    fc.assert(
      fc.property(fc.array(extent, { minLength: 1, maxLength: 20 }), (extents) => {
        const found = framing(extents, viewport, obstacles, 20);
        for (const each of extents)
          for (const obstacle of obstacles) expect(intersects(covers(each, found), obstacle)).toBe(false);
      }),
    );
  });

  test("uses the corner beside a control where nothing is in the way", () => {
    const wide = Array.from({ length: 11 }, (_, at): Extent => {
      return { at: { x: at * 200, y: 0 }, radius: 20, halfWidth: 0, above: 0, below: 0 };
    });
    const control = { x: 0, y: 0, width: 300, height: 40 };
    expect(framing(wide, { width: 1000, height: 600 }, [control], 20)).toEqual(
      framing(wide, { width: 1000, height: 600 }, [], 20),
    );
  });
});

describe("a turn of the wheel", () => {
  test("a notch of a mouse zooms by about a fifth and is smoothed, in pixels and in lines", () => {
    expect(wheelStep({ deltaY: -100, deltaMode: 0, ctrlKey: false })).toEqual({ factor: Math.exp(0.18), notch: true });
    expect(wheelStep({ deltaY: -3, deltaMode: 1, ctrlKey: false }).factor).toBeCloseTo(Math.exp(0.18), 2);
  });

  test("a touchpad's small steps follow the fingers at once, and a pinch is stronger", () => {
    const scroll = wheelStep({ deltaY: 4, deltaMode: 0, ctrlKey: false });
    const pinch = wheelStep({ deltaY: 4, deltaMode: 0, ctrlKey: true });
    expect(scroll.notch).toBe(false);
    expect(pinch.factor).toBeLessThan(scroll.factor);
    expect(scroll.factor).toBeLessThan(1);
  });

  test("there and back ends where it began, and no turn is wild", () => {
    fc.assert(
      fc.property(number(-1e6, 1e6), fc.constantFrom(0, 1, 2), fc.boolean(), (deltaY, deltaMode, ctrlKey) => {
        const there = wheelStep({ deltaY, deltaMode, ctrlKey }).factor;
        expect(there * wheelStep({ deltaY: -deltaY, deltaMode, ctrlKey }).factor).toBeCloseTo(1, 9);
        expect(there).toBeGreaterThanOrEqual(0.625);
        expect(there).toBeLessThanOrEqual(1.6);
      }),
    );
  });
});
