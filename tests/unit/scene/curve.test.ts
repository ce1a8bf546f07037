import cytoscape from "cytoscape";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  type Curve,
  clip,
  cytoscapeDistance,
  edgeCurve,
  fanBends,
  lengthOf,
  pointAt,
  tangentAt,
} from "../../../src/scene/curve";
import type { Point } from "../../../src/scene/scene";

vi.setConfig({ testTimeout: 60_000 });

const coordinate = fc.integer({ min: -800, max: 800 });
const point = fc.record({ x: coordinate, y: coordinate });
const aCurve: fc.Arbitrary<Curve> = fc.record({ from: point, control: point, to: point });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

function curveOf(...given: Parameters<typeof edgeCurve>): Curve {
  const curve = edgeCurve(...given);
  if (!curve) throw new Error("an actor has no position");
  return curve;
}

describe("fanBends", () => {
  test("one tie is straight, others fan out evenly", () => {
    expect(fanBends(0, 40)).toEqual([]);
    expect(fanBends(1, 40)).toEqual([0]);
    expect(fanBends(2, 40)).toEqual([-20, 20]);
    expect(fanBends(3, 40)).toEqual([-40, 0, 40]);
  });

  test("is symmetric, with the gap between neighbours", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 90 }), (count, gap) => {
        const bends = fanBends(count, gap);
        bends.forEach((bend, at) => {
          expect(bend + (bends.at(-1 - at) ?? NaN)).toBeCloseTo(0);
          if (at > 0) expect(bend - (bends[at - 1] ?? NaN)).toBeCloseTo(gap);
        });
      }),
    );
  });
});

describe("edgeCurve", () => {
  const positions = new Map([
    ["a", { x: 0, y: 0 }],
    ["b", { x: 200, y: 0 }],
  ]);

  test("bends to the left of the way from the smaller id, whichever way the tie goes", () => {
    const there = curveOf({ from: "a", to: "b", bend: 60 }, positions);
    expect(there).toEqual({ from: { x: 0, y: 0 }, control: { x: 100, y: -60 }, to: { x: 200, y: 0 } });
    const back = curveOf({ from: "b", to: "a", bend: 60 }, positions);
    expect(back).toEqual({ from: { x: 200, y: 0 }, control: { x: 100, y: -60 }, to: { x: 0, y: 0 } });
  });

  test("opposite bends lie on opposite sides, so that opposite ties never share a line", () => {
    const bends = fanBends(2, 46);
    const there = curveOf({ from: "a", to: "b", bend: bends[0] ?? NaN }, positions);
    const back = curveOf({ from: "b", to: "a", bend: bends[1] ?? NaN }, positions);
    expect(pointAt(there, 0.5).y).toBeGreaterThan(5);
    expect(pointAt(back, 0.5).y).toBeLessThan(-5);
  });

  test("runs from rim to rim, aimed at the control point", () => {
    const radii = new Map([
      ["a", 20],
      ["b", 10],
    ]);
    const { from, control, to } = curveOf({ from: "a", to: "b", bend: 0 }, positions, radii);
    expect([from.x, control.x, to.x]).toEqual([20, 100, 190]);
    const bent = curveOf({ from: "a", to: "b", bend: 60 }, positions, radii);
    expect(distance(bent.from, { x: 0, y: 0 })).toBeCloseTo(20);
    expect(distance(bent.to, { x: 200, y: 0 })).toBeCloseTo(10);
    expect(bent.from.y / bent.from.x).toBeCloseTo(-60 / 100);
  });

  test("is null where an actor is nowhere, and finite where two are at one place or overlap", () => {
    expect(edgeCurve({ from: "a", to: "nowhere", bend: 0 }, positions)).toBeNull();
    const close = new Map([
      ["a", { x: 5, y: 5 }],
      ["b", { x: 5, y: 5 }],
    ]);
    const radii = new Map([
      ["a", 20],
      ["b", 20],
    ]);
    const { from, control, to } = curveOf({ from: "a", to: "b", bend: 30 }, close, radii);
    expect([from, control, to].flatMap(({ x, y }) => [x, y]).every(Number.isFinite)).toBe(true);
    expect(tangentAt({ from, control: from, to: from }, 0.5)).toEqual({ x: 1, y: 0 });
  });
});

/** What is needed here of Cytoscape's renderer, which computes the geometry of ties, and needs no browser for it. */
interface Geometry {
  cy: cytoscape.Core;
  bezierProjPcts: readonly number[];
  nodeShapes: object;
  arrowShapes: object;
  registerNodeShapes(): void;
  registerArrowShapes(): void;
  findEdgeControlPoints(edges: cytoscape.EdgeCollection): void;
  getControlPoints(edge: cytoscape.EdgeSingular): Point[] | undefined;
  getSourceEndpoint(edge: cytoscape.EdgeSingular): Point;
  getTargetEndpoint(edge: cytoscape.EdgeSingular): Point;
  getEdgeMidpoint(edge: cytoscape.EdgeSingular): Point;
}

function isRenderer(value: unknown): value is { readonly prototype: object } {
  return typeof value === "function" && "prototype" in value;
}

function isGeometry(value: unknown): value is Geometry {
  return typeof value === "object" && value !== null && "findEdgeControlPoints" in value;
}

/** Cytoscape's own idea of a tie's line. */
function cytoscapeCurve(
  tie: { readonly from: string; readonly to: string; readonly bend: number },
  positions: ReadonlyMap<string, Point>,
  radii: ReadonlyMap<string, number>,
): Curve & { readonly middle: Point } {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: {
      nodes: [...positions].map(([id, position]) => ({ data: { id }, position: { ...position } })),
      edges: [{ data: { id: "tie", source: tie.from, target: tie.to } }],
    },
    style: [
      {
        selector: "node",
        style: {
          width: (node: cytoscape.NodeSingular) => 2 * (radii.get(node.id()) ?? 0),
          height: (node: cytoscape.NodeSingular) => 2 * (radii.get(node.id()) ?? 0),
          shape: "ellipse",
        },
      },
      {
        selector: "edge",
        style: {
          "curve-style": "unbundled-bezier",
          "edge-distances": "node-position",
          "control-point-weights": [0.5],
          "control-point-distances": [cytoscapeDistance(tie)],
          "control-point-step-size": Math.abs(cytoscapeDistance(tie)),
          "target-arrow-shape": "none",
        },
      },
    ],
    layout: { name: "preset" },
  });
  try {
    const renderer = cytoscape("renderer", "base");
    if (!isRenderer(renderer)) throw new Error("Cytoscape has no base renderer");
    const geometry: unknown = Object.create(renderer.prototype);
    if (!isGeometry(geometry)) throw new Error("Cytoscape computes ties elsewhere");
    Object.assign(geometry, { cy, bezierProjPcts: [0.5], nodeShapes: {}, arrowShapes: {} });
    geometry.registerNodeShapes();
    geometry.registerArrowShapes();
    geometry.findEdgeControlPoints(cy.edges());
    const edge = cy.getElementById("tie");
    const controls = geometry.getControlPoints(edge) ?? [];
    const middle = geometry.getEdgeMidpoint(edge);
    /* A loop has two control points, and its curve is two, which meet at the middle. */
    const control = controls.length === 1 && controls[0] ? controls[0] : middle;
    return { from: geometry.getSourceEndpoint(edge), control, to: geometry.getTargetEndpoint(edge), middle };
  } finally {
    cy.destroy();
  }
}

describe("agrees with Cytoscape", () => {
  test("on ends, control point and middle, whichever way the tie goes", () => {
    const radius = fc.integer({ min: 5, max: 30 });
    fc.assert(
      fc.property(
        point,
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.integer({ min: 90, max: 600 }),
        radius,
        radius,
        fc.integer({ min: -80, max: 80 }),
        fc.boolean(),
        (start, angle, length, one, other, bend, back) => {
          const end = { x: start.x + length * Math.cos(angle), y: start.y + length * Math.sin(angle) };
          const positions = new Map([
            ["a", start],
            ["b", end],
          ]);
          const radii = new Map([
            ["a", one],
            ["b", other],
          ]);
          const tie = back ? { from: "b", to: "a", bend } : { from: "a", to: "b", bend };
          const curve = curveOf(tie, positions, radii);
          const theirs = cytoscapeCurve(tie, positions, radii);
          expect(distance(curve.from, theirs.from)).toBeLessThan(0.01);
          expect(distance(curve.control, theirs.control)).toBeLessThan(0.01);
          expect(distance(curve.to, theirs.to)).toBeLessThan(0.01);
          expect(distance(pointAt(curve, 0.5), theirs.middle)).toBeLessThan(0.01);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("on the apex of a loop", () => {
    const positions = new Map([["a", { x: 30, y: 40 }]]);
    const radii = new Map([["a", 15]]);
    const loop = { from: "a", to: "a", bend: 40 };
    const { middle } = cytoscapeCurve(loop, positions, radii);
    expect(distance(pointAt(curveOf(loop, positions, radii), 0.5), middle)).toBeLessThan(0.01);
  });
});

describe("pointAt and tangentAt", () => {
  test("begin, end, and go the way of the curve", () => {
    fc.assert(
      fc.property(aCurve, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (curve, t) => {
        expect(pointAt(curve, 0)).toEqual(curve.from);
        expect(pointAt(curve, 1)).toEqual(curve.to);
        const before = pointAt(curve, t - 1e-4);
        const after = pointAt(curve, t + 1e-4);
        const step = distance(before, after);
        const way = tangentAt(curve, t);
        expect(Math.hypot(way.x, way.y)).toBeCloseTo(1);
        fc.pre(step > 1e-3);
        expect((way.x * (after.x - before.x) + way.y * (after.y - before.y)) / step).toBeCloseTo(1, 3);
      }),
    );
  });
});

describe("lengthOf", () => {
  test("is the distance on a straight line, and adds up along a curve", () => {
    const straight = { from: { x: 0, y: 0 }, control: { x: 50, y: 50 }, to: { x: 100, y: 100 } };
    expect(lengthOf(straight)).toBeCloseTo(100 * Math.SQRT2);
    fc.assert(
      fc.property(aCurve, (curve) => {
        const whole = lengthOf(curve);
        expect(whole).toBeGreaterThanOrEqual(distance(curve.from, curve.to) - 1e-6);
        expect(Math.abs(lengthOf(curve, 0, 0.3) + lengthOf(curve, 0.3, 1) - whole)).toBeLessThanOrEqual(
          0.01 * whole + 1e-6,
        );
      }),
    );
  });
});

describe("clip", () => {
  test("of a straight line leaves what the discs leave", () => {
    const line = { from: { x: 0, y: 0 }, control: { x: 50, y: 0 }, to: { x: 100, y: 0 } };
    const [start, end] = clip(line, 20, 10) ?? [NaN, NaN];
    expect(start).toBeCloseTo(0.2);
    expect(end).toBeCloseTo(0.9);
    expect(clip(line, 0, 0)).toEqual([0, 1]);
    expect(clip(line, 60, 50)).toBeNull();
    expect(clip(line, 400, 0)).toBeNull();
  });

  test("begins and ends on the rims", () => {
    const radius = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(aCurve, radius, radius, (curve, one, other) => {
        const visible = clip(curve, one, other);
        fc.pre(visible !== null);
        const [start, end] = visible ?? [NaN, NaN];
        expect(start).toBeLessThan(end);
        expect(distance(pointAt(curve, start), curve.from)).toBeCloseTo(one, 1);
        expect(distance(pointAt(curve, end), curve.to)).toBeCloseTo(other, 1);
      }),
    );
  });
});
