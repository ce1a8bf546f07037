import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allDistances, networkOf, pivotsOf } from "../../../../src/scene/layout/distances";
import { Energy } from "../../../../src/scene/layout/energy";
import { majorise } from "../../../../src/scene/layout/majorise";
import { partsOf } from "../../../../src/scene/layout/parts";
import { polish } from "../../../../src/scene/layout/polish";
import { seededRandom, shuffle } from "../../../../src/scene/layout/random";
import { descend, scatter } from "../../../../src/scene/layout/stress";
import { fullTerms, sparseTerms } from "../../../../src/scene/layout/stressTerms";
import type { StressTerms } from "../../../../src/scene/layout/stressTerms";
import { anyGraph, graph, gridGraph, randomGraph } from "./graphs";
import { stressOf } from "./measures";

function onlyPartOf(input: Parameters<typeof partsOf>[0]) {
  const [part] = partsOf(input);
  if (!part) throw new Error("the graph has no part");
  return part;
}

describe("random numbers", () => {
  test("are those of mulberry32", () => {
    const random = seededRandom(1);
    expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  test("shuffle loses nothing", () => {
    const items = Int32Array.from({ length: 50 }, (_, index) => index);
    shuffle(items, seededRandom(3));
    expect([...items]).not.toEqual(Array.from(items.toSorted()));
    expect(Array.from(items.toSorted())).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });
});

describe("distances", () => {
  test("are those of Floyd and Warshall's algorithm", () => {
    fc.assert(
      fc.property(anyGraph(14), (input) => {
        for (const part of partsOf(input)) {
          const size = part.bodies.length;
          const expected = part.bodies.map((_, row) =>
            part.bodies.map((__, column) => (row === column ? 0 : Infinity)),
          );
          for (const { a, b, length } of part.ties) {
            for (const [from, to] of [
              [a.at, b.at],
              [b.at, a.at],
            ] as const) {
              // prettier-ignore
              const row = expected[from];
              if (row) row[to] = Math.min(row[to] ?? Infinity, length);
            }
          }
          for (let through = 0; through < size; through++) {
            for (const row of expected) {
              for (let to = 0; to < size; to++) {
                row[to] = Math.min(row[to] ?? 0, (row[through] ?? 0) + (expected[through]?.[to] ?? 0));
              }
            }
          }
          const found = allDistances(networkOf(part));
          for (const [index, distance] of expected.flat().entries()) expect(found[index]).toBeCloseTo(distance, 6);
        }
      }),
    );
  });

  test("pivots lie far apart, and each node is of one pivot's region", () => {
    const network = networkOf(onlyPartOf(gridGraph(15)));
    const pivots = pivotsOf(network, 5, seededRandom(2));
    expect(pivots.flatMap(({ region }) => region).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 225 }, (_, node) => node),
    );
    const nearest = Math.min(
      ...pivots.flatMap(({ distances }, index) => pivots.slice(index + 1).map(({ node }) => distances[node] ?? 0)),
    );
    expect(nearest).toBeGreaterThan(7 * 90);
  });
});

describe("stress", () => {
  const input = gridGraph(16);
  const network = networkOf(onlyPartOf(input));
  const place = (terms: StressTerms) => {
    const random = seededRandom(4);
    const places = scatter(256, 1000, random);
    descend(terms, places.x, places.y, 30, random);
    return stressOf(input, places);
  };

  test("of the full model finds the grid", () => {
    expect(place(fullTerms(allDistances(network), 256))).toBeLessThan(0.03);
  });

  test("of the sparse model is not much worse", () => {
    expect(place(sparseTerms(network, 40, seededRandom(1)))).toBeLessThan(0.04);
  });

  test("three nodes on one spot come apart", () => {
    const x = new Float64Array(3);
    const y = new Float64Array(3);
    const distances = allDistances(networkOf(onlyPartOf(graph(3, [[0, 1], [1, 2]])))); // prettier-ignore
    descend(fullTerms(distances, 3), x, y, 40, seededRandom(1));
    const length = distances[1] ?? 0;
    expect(Math.hypot((x[0] ?? 0) - (x[1] ?? 0), (y[0] ?? 0) - (y[1] ?? 0)) / length).toBeCloseTo(1, 1);
    expect(Math.hypot((x[0] ?? 0) - (x[2] ?? 0), (y[0] ?? 0) - (y[2] ?? 0)) / length).toBeCloseTo(2, 1);
  });
});

describe("majorization", () => {
  /** Places that the sparse model has brought near a minimum. */
  const nearMinimum = (size: number, edges: number) => {
    const input = randomGraph(size, edges, 3);
    const part = onlyPartOf(input);
    const network = networkOf(part);
    const random = seededRandom(2);
    const { x, y } = scatter(size, part.unit * Math.sqrt(size), random);
    descend(sparseTerms(network, 40, random), x, y, 20, random);
    return { input, network, x, y };
  };

  test.each([
    ["all", 400],
    ["some", 3000],
  ])("lowers the stress, each node heeding %s others", (_, size) => {
    const { input, network, x, y } = nearMinimum(size, 2 * size);
    const before = stressOf(input, { x, y }, size / 200);
    majorise(network, [], x, y, seededRandom(1), () => {});
    expect(stressOf(input, { x, y }, size / 200)).toBeLessThan(0.97 * before);
  });

  test("brings kin together", () => {
    const { network, x, y } = nearMinimum(400, 600);
    const apart = () => Math.hypot((x[7] ?? NaN) - (x[390] ?? NaN), (y[7] ?? NaN) - (y[390] ?? NaN));
    const before = apart();
    majorise(network, [{ i: 7, j: 390, length: 20 }], x, y, seededRandom(1), () => {});
    expect(apart()).toBeLessThan(before / 2);
  });
});

describe("energy", () => {
  const setUp = (seed: number) => {
    const part = onlyPartOf(randomGraph(20, 30, seed, { groups: [[0, 3, 7, 8], [2, 5, 8]] })); // prettier-ignore
    const random = seededRandom(seed);
    for (const body of part.bodies) {
      body.x = (random() - 0.5) * 500;
      body.y = (random() - 0.5) * 500;
    }
    const energy = new Energy(part, allDistances(networkOf(part)), { halfWidth: 220, halfHeight: 200 });
    return { part, energy, random };
  };

  test("around a body is what changes of the whole when it moves", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(19), (seed, at) => {
        const { part, energy } = setUp(seed);
        const body = part.bodies[at];
        if (!body) throw new Error(`no body ${at}`);
        const whole = energy.total();
        const share = energy.around(body);
        body.x += 60;
        body.y -= 45;
        expect(energy.total() - whole).toBeCloseTo(energy.around(body) - share, 6);
      }),
    );
  });

  test("is lowered by polishing", () => {
    const { part, energy, random } = setUp(1);
    const before = energy.total();
    polish(part, energy, 4000, 1, random);
    expect(energy.total()).toBeLessThan(before / 2);
  });
});
