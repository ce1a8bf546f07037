import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorKinds } from "../../../../src/domain/terms";
import { Neighbours, bodyOf, gapTo, rimGap } from "../../../../src/scene/labels/neighbours";
import { shapeOf } from "../../../../src/scene/shapes";
import { actor } from "./pictures";

const rect = { x: 100, y: 100, width: 60, height: 20 };

describe("the gap between a label and an actor", () => {
  test("is from border to rim", () => {
    const body = bodyOf(actor("a", { radius: 10 }), { x: 130, y: 150 }, 2);
    expect(rimGap(rect, body)).toBeCloseTo(10);
    expect(rimGap({ ...rect, y: 125 }, body)).toBeLessThanOrEqual(0);
  });

  test("goes by the outline where it is narrower than a circle", () => {
    const person = bodyOf(actor("a", { kind: "person", radius: 10 }), { x: 180, y: 110 }, 1);
    expect(rimGap(rect, person)).toBeCloseTo(20 - 6.2);
  });

  test("is never taken for larger than it is", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...actorKinds),
        fc.record({ x: fc.integer({ min: 0, max: 260 }), y: fc.integer({ min: 0, max: 220 }) }),
        (kind, centre) => {
          const node = actor("a", { kind, radius: 20 });
          const shape = shapeOf(kind);
          if (shape.form !== "polygon") return;
          const corners = shape.points.flatMap((x, at) =>
            at % 2 === 0 ? [{ x: centre.x + 20 * x, y: centre.y + 20 * (shape.points[at + 1] ?? 0) }] : [],
          );
          const nearest = Math.min(...corners.map((corner) => gapTo(rect, corner)));
          expect(rimGap(rect, bodyOf(node, centre, 1))).toBeLessThanOrEqual(nearest + 1e-9);
        },
      ),
    );
  });
});

test("the least gap to a stranger is found as far as it is looked for", () => {
  const at = (x: number) => bodyOf(actor("a", { radius: 10 }), { x, y: 110 }, 1);
  const neighbours = new Neighbours({ width: 400, height: 300 }, [
    ["own", at(90)],
    ["near", at(190)],
    ["far", at(230)],
  ]);
  expect(neighbours.gap(rect, (id) => id !== "own", 50)).toBeCloseTo(20);
  expect(neighbours.gap(rect, (id) => id === "far", 80)).toBeCloseTo(60);
  expect(neighbours.gap(rect, (id) => id !== "own", 12)).toBe(12);
});
