import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorBoxes, tieBoxes, wayIntoView } from "../../../src/canvas/intoView";
import { contains, intersects } from "../../../src/scene/rect";
import type { Rect, SceneNode } from "../../../src/scene/scene";

const viewport = { width: 760, height: 716 };
const screen = { x: 0, y: 0, ...viewport };
/** The list on the left, the zoom buttons and the status line. */
const obstacles: readonly Rect[] = [
  { x: 12, y: 12, width: 320, height: 692 },
  { x: 712, y: 610, width: 34, height: 92 },
  { x: 560, y: 14, width: 186, height: 24 },
];
const moved = (box: Rect, { x, y }: { x: number; y: number }): Rect => ({ ...box, x: box.x + x, y: box.y + y });
const number = (min: number, max: number) => fc.integer({ min, max });

describe("the way into view", () => {
  test("is none for what is seen", () => {
    expect(wayIntoView([{ x: 400, y: 300, width: 40, height: 40 }], viewport, obstacles)).toEqual({ x: 0, y: 0 });
    expect(wayIntoView([{ x: 2, y: 2, width: 40, height: 40 }], viewport, [])).toEqual({ x: 0, y: 0 });
  });

  test("goes straight in from beyond an edge, with room for a name", () => {
    const below = { x: 500, y: 900, width: 40, height: 40 };
    expect(wayIntoView([below], viewport, [])).toEqual({ x: 0, y: 716 - 36 - 40 - 900 });
  });

  test("goes out sideways from under the list", () => {
    const under = { x: 280, y: 300, width: 40, height: 40 };
    expect(wayIntoView([under], viewport, obstacles)).toEqual({ x: 332 + 36 - 280, y: 0 });
  });

  test("leads what fits into the free part beside the obstacles, wherever it is", () => {
    const box = fc.record({
      x: number(-3000, 3000),
      y: number(-3000, 3000),
      width: number(1, 300),
      height: number(1, 500),
    });
    fc.assert(
      fc.property(box, (away) => {
        const there = moved(away, wayIntoView([away], viewport, obstacles));
        expect(contains(screen, there)).toBe(true);
        for (const obstacle of obstacles) expect(intersects(there, obstacle)).toBe(false);
      }),
    );
  });

  test("of a tie too long for the view is that of its middle, and none where the middle is seen", () => {
    const curve = { from: { x: 0, y: 0 }, control: { x: 400, y: 0 }, to: { x: 800, y: 0 } };
    const boxes = tieBoxes(curve, { zoom: 4, pan: { x: -1200, y: 300 } });
    expect(boxes).toEqual([
      { x: -1200, y: 300, width: 3200, height: 0 },
      { x: 388, y: 288, width: 24, height: 24 },
    ]);
    expect(wayIntoView(boxes, viewport, obstacles)).toEqual({ x: 0, y: 0 });
    const above = boxes.map((box) => moved(box, { x: 0, y: -400 }));
    expect(wayIntoView(above, viewport, obstacles)).toEqual({ x: 0, y: 36 + 112 });
  });

  test("ends under the list only where that leaves no room: on a narrow screen for something large", () => {
    const narrow = { width: 390, height: 600 };
    const list = { x: 12, y: 12, width: 320, height: 576 };
    const small = { x: 100, y: 900, width: 20, height: 20 };
    const large = { ...small, width: 100, height: 100 };
    expect(intersects(moved(small, wayIntoView([small], narrow, [list])), list)).toBe(false);
    expect(wayIntoView([large], narrow, [list])).toEqual({ x: 0, y: 500 - 900 });
  });
});

test("of an actor all that its outline covers is to be seen, corners and all", () => {
  const node: SceneNode = {
    id: "a",
    kind: "organisation",
    label: { value: "A", lang: "en" },
    radius: 20,
    hypothetical: false,
    standing: null,
    silent: false,
    importance: 1,
    more: 0,
    members: null,
    pinned: false,
  };
  const [box] = actorBoxes(node, { x: 100, y: 50 }, { zoom: 2, pan: { x: 10, y: 20 } });
  const half = 2 * 20 * 0.82 * Math.SQRT2;
  expect(box?.x).toBeCloseTo(210 - half);
  expect(box?.y).toBeCloseTo(120 - half);
  expect(box?.width).toBeCloseTo(2 * half);
});
