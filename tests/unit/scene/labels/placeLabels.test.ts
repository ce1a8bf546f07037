import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { placeLabels } from "../../../../src/scene/labels/placeLabels";
import { labelRect } from "../../../../src/scene/labels/placement";
import { intersects, meetsDisc } from "../../../../src/scene/rect";
import type { Scene, SceneEdge } from "../../../../src/scene/scene";
import { haloReach } from "../../../../src/scene/shapes";
import { actor, anyPicture, badgeFaultsIn, faultsIn, input, labelsOf, misreadingsIn, nearestTo, tie } from "./pictures";

vi.setConfig({ testTimeout: 60_000 });

const long = { value: "National Transitional Council", lang: "en" };

function never(): never {
  throw new Error("no label");
}

/** Actors with long names, closer together than their names are long. */
function crowd(columns: number, rows: number, spacing: number) {
  const cells = Array.from({ length: columns * rows }, (_, at) => ({
    id: `n${String(at).padStart(3, "0")}`,
    x: 90 + (at % columns) * spacing,
    y: 60 + Math.floor(at / columns) * spacing,
  }));
  const nodes = cells.map(({ id }, at) => actor(id, { label: long, importance: 1 - at / cells.length, radius: 12 }));
  const places = Object.fromEntries(cells.map(({ id, x, y }) => [id, { x, y }]));
  return { scene: { nodes, edges: [], hulls: [] } satisfies Scene, places };
}

describe("any picture", () => {
  test("has no label on another label, an actor, a mark or a control, and none beyond the edge", () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        expect(faultsIn(picture, placeLabels(picture))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("has no name beside a stranger, no tie's label off its line, and none on a head or at the edge", () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        expect(misreadingsIn(picture, placeLabels(picture))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("has every badge in the middle of its line, but where a name needs that place: then it covers nothing either", () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        expect(badgeFaultsIn(picture, placeLabels(picture))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("stays without faults when it moves under labels that try to stay", () => {
    fc.assert(
      fc.property(
        anyPicture,
        fc.integer({ min: -60, max: 60 }),
        fc.constantFrom(0.8, 1, 1.25),
        (picture, by, ratio) => {
          const previous = placeLabels(picture);
          const { zoom, x, y } = picture.camera;
          const moved = { ...picture, previous, camera: { zoom: zoom * ratio, x: x + by, y: y - by } };
          const placement = placeLabels(moved);
          expect(faultsIn(moved, placement)).toEqual([]);
          expect(misreadingsIn(moved, placement)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("gives the same labels again, whatever the order of actors and ties", () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const placement = placeLabels(picture);
        expect(placeLabels(picture)).toEqual(placement);
        const { nodes, edges, hulls } = picture.scene;
        const scene = { nodes: nodes.toReversed(), edges: edges.toReversed(), hulls };
        const again = placeLabels({ ...picture, scene });
        for (const kind of ["nodes", "edges", "hulls"] as const)
          expect(Object.fromEntries(again[kind])).toEqual(Object.fromEntries(placement[kind]));
      }),
      { numRuns: 60 },
    );
  });

  test("keeps every label where it is as long as nothing moves", () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const previous = placeLabels(picture);
        const again = new Map(labelsOf(placeLabels({ ...picture, previous })));
        for (const [id, { dx, dy, side, lines }] of labelsOf(previous)) {
          const now = again.get(id);
          expect(now).toMatchObject({ side, lines });
          expect(now?.dx).toBeCloseTo(dx, 6);
          expect(now?.dy).toBeCloseTo(dy, 6);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("actors", () => {
  test("with room have their name below, centred, just under the rim", () => {
    const scene = { nodes: [actor("a")], edges: [], hulls: [] };
    const label = placeLabels(
      input(scene, { a: { x: 300, y: 300 } }, { camera: { zoom: 2, x: -100, y: 0 } }),
    ).nodes.get("a");
    expect(label).toMatchObject({ side: "s", dx: 0, lines: ["Mali"], anchor: { x: 300, y: 300 }, t: null });
    expect((label?.dy ?? NaN) - (label?.height ?? NaN) / 2).toBeCloseTo(2 * 16 + 4);
  });

  test("with a long name have it in two lines of about the same length", () => {
    const scene = { nodes: [actor("a", { label: long })], edges: [], hulls: [] };
    const label = placeLabels(input(scene, { a: { x: 300, y: 300 } })).nodes.get("a");
    expect(label?.lines).toEqual(["National", "Transitional Council"]);
    expect(label?.height).toBe(30);
  });

  test("with a halo have their name beyond it", () => {
    const scene = { nodes: [actor("a", { kind: "armed-group" })], edges: [], hulls: [] };
    const camera = { zoom: 2, x: -100, y: 0 };
    const picture = input(scene, { a: { x: 300, y: 300 } }, { camera });
    const selected = { ...picture, always: new Set(["a"]), previous: placeLabels(picture) };
    const label = placeLabels(selected).nodes.get("a");
    expect(label?.side).toBe("s");
    expect((label?.dy ?? NaN) - (label?.height ?? NaN) / 2).toBeCloseTo(2 * (16 + haloReach) + 4);
  });

  test("at the lower edge have their name above", () => {
    const scene = { nodes: [actor("a")], edges: [], hulls: [] };
    expect(placeLabels(input(scene, { a: { x: 300, y: 880 } })).nodes.get("a")?.side).toBe("n");
  });

  test("out of view have none, even if it has to be shown", () => {
    const scene = { nodes: [actor("a"), actor("b")], edges: [tie("t", "a", "b")], hulls: [] };
    const places = { a: { x: -200, y: 300 }, b: { x: -400, y: 300 } };
    const placement = placeLabels(input(scene, places, { always: new Set(["a", "t"]) }));
    expect(labelsOf(placement)).toEqual([]);
  });

  test("rather have their name where no line runs", () => {
    const scene = { nodes: [actor("a"), actor("b")], edges: [tie("t", "a", "b", { labels: [] })], hulls: [] };
    const { nodes } = placeLabels(input(scene, { a: { x: 300, y: 300 }, b: { x: 300, y: 600 } }));
    expect(nodes.get("a")?.side).toBe("n");
    expect(nodes.get("b")?.side).toBe("s");
  });

  test("are named nearer to themselves than to a stranger, or not at all", () => {
    const scene = {
      nodes: ["a", "b", "c"].map((id) => actor(id, { radius: 10, label: { value: "Burkina Faso", lang: "en" } })),
      edges: [],
      hulls: [],
    };
    for (let apart = 22; apart < 60; apart += 2) {
      const places = { a: { x: 300, y: 300 }, b: { x: 300, y: 300 + apart }, c: { x: 300 + apart, y: 300 } };
      const { nodes } = placeLabels(input(scene, places));
      for (const [id, label] of nodes) {
        const rect = labelRect(label, { zoom: 1, x: 0, y: 0 });
        const gaps = Object.entries(places).map(([other, at]) => [other, nearestTo(rect, [at])] as const);
        const [nearest] = gaps.toSorted((one, two) => one[1] - two[1]);
        expect(nearest?.[0]).toBe(id);
      }
      expect(nodes.size).toBeGreaterThan(0);
    }
  });

  test("go a little farther off where no place beside them is free", () => {
    const scene = { nodes: [actor("a")], edges: [], hulls: [] };
    const places = { a: { x: 300, y: 300 } };
    /* A control leaves only what is a little too far above. */
    const obstacles = [{ x: 0, y: 278, width: 1440, height: 622 }];
    const label = placeLabels(input(scene, places, { obstacles })).nodes.get("a");
    expect(label?.side).toBe("near");
    const gap = nearestTo(labelRect(label ?? never(), { zoom: 1, x: 0, y: 0 }), [places.a]) - 16;
    expect(gap).toBeGreaterThan(3);
    expect(gap).toBeLessThan(14);
  });

  test("do not when that is nearer to a stranger", () => {
    const scene = { nodes: [actor("a"), actor("b", { radius: 8, importance: 0 })], edges: [], hulls: [] };
    const obstacles = [
      { x: 0, y: 278, width: 1440, height: 622 },
      { x: 0, y: 0, width: 285, height: 300 },
    ];
    const named = (x: number) =>
      placeLabels(input(scene, { a: { x: 300, y: 300 }, b: { x, y: 267 } }, { obstacles })).nodes.has("a");
    expect(named(340)).toBe(true);
    expect(named(328)).toBe(false);
  });

  test("never have it on an arrowhead, but where it has to be shown", () => {
    const scene = { nodes: [actor("a"), actor("b")], edges: [tie("t", "b", "a", { labels: [] })], hulls: [] };
    const places = { a: { x: 300, y: 300 }, b: { x: 300, y: 600 } };
    const obstacles = [
      { x: 0, y: 0, width: 1440, height: 284 },
      { x: 0, y: 284, width: 284, height: 616 },
      { x: 316, y: 284, width: 1124, height: 616 },
    ];
    const picture = input(scene, places, { obstacles });
    expect(placeLabels(picture).nodes.has("a")).toBe(false);
    expect(placeLabels({ ...picture, always: new Set(["a"]) }).nodes.has("a")).toBe(true);
  });

  describe("outrank badges", () => {
    const scene = (more: Partial<SceneEdge> = {}) => ({
      nodes: [actor("a"), actor("b", { importance: 0 })],
      edges: [tie("t", "a", "b", { labels: [], compared: "opposed", ...more })],
      hulls: [],
    });
    /* Controls leave the name only what lies to the right, where the line runs. */
    const obstacles = [
      { x: 0, y: 0, width: 1440, height: 288 },
      { x: 0, y: 312, width: 1440, height: 588 },
      { x: 0, y: 288, width: 284, height: 24 },
    ];
    const at = (x: number) => input(scene(), { a: { x: 300, y: 300 }, b: { x, y: 300 } }, { obstacles });

    test("which slide aside along their line", () => {
      const picture = at(400);
      const { nodes, badges } = placeLabels(picture);
      expect(nodes.has("a")).toBe(true);
      expect(badges.get("t")).toBeGreaterThan(0.5);
      expect(faultsIn(picture, placeLabels(picture))).toEqual([]);
    });

    test("or are left out where their line is too short for both", () => {
      const picture = at(385);
      const { nodes, badges } = placeLabels(picture);
      expect(nodes.has("a")).toBe(true);
      expect(badges.get("t")).toBeNull();
    });

    test("but leave them where they are as long as there is another place", () => {
      const picture = at(600);
      const { nodes, badges } = placeLabels(picture);
      expect(nodes.has("a")).toBe(true);
      expect(badges.size).toBe(0);
    });

    test("and no other mark, which says what the line is", () => {
      const contested = scene({ compared: null, standing: "contested" });
      const { nodes } = placeLabels({ ...at(385), scene: contested });
      expect(nodes.has("a")).toBe(false);
    });
  });

  test("come before ties, and the more important before the less", () => {
    const { scene, places } = crowd(8, 5, 52);
    const edges = scene.nodes
      .slice(1)
      .map(({ id }, at) => tie(`t${at}`, id, scene.nodes[at]?.id ?? id, { importance: 1 }));
    const placed = placeLabels(input({ ...scene, edges }, places));
    const without = placeLabels(input(scene, places));
    expect(placed.nodes.size).toBeGreaterThan(0);
    expect(without.nodes.size).toBeLessThan(scene.nodes.length);
    expect(placed.nodes.size).toBeGreaterThanOrEqual(without.nodes.size - 2);
    expect(without.nodes.has("n000")).toBe(true);
  });

  test("move over for a neighbour that would get none", () => {
    /* The first takes the place below, the only one that the second could have. */
    const scene = { nodes: [actor("a", { importance: 1 }), actor("b", { importance: 0.5 })], edges: [], hulls: [] };
    const viewport = { width: 120, height: 120 };
    const places = { a: { x: 60, y: 40 }, b: { x: 60, y: 96 } };
    const obstacles = [
      { x: 0, y: 62, width: 40, height: 58 },
      { x: 80, y: 62, width: 40, height: 58 },
      { x: 0, y: 114, width: 120, height: 6 },
    ];
    const alone = placeLabels(input({ ...scene, nodes: scene.nodes.slice(0, 1) }, places, { viewport, obstacles }));
    expect(alone.nodes.get("a")?.side).toBe("s");
    const both = placeLabels(input(scene, places, { viewport, obstacles }));
    expect(both.nodes.get("b")?.side).toBe("n");
    expect(both.nodes.has("a")).toBe(true);
  });
});

describe("what has to be shown", () => {
  test("is shown in the densest crowd, whoever else goes without", () => {
    const { scene, places } = crowd(10, 8, 50);
    const rest = placeLabels(input(scene, places));
    const hidden = scene.nodes.filter(({ id }) => !rest.nodes.has(id));
    expect(hidden.length).toBeGreaterThan(10);
    for (const { id } of hidden) {
      const picture = input(scene, places, { always: new Set([id]), previous: rest });
      const placement = placeLabels(picture);
      expect(placement.nodes.has(id)).toBe(true);
      expect(faultsIn(picture, placement)).toEqual([]);
    }
  });

  test("drives nobody away where it can stand free", () => {
    const scene = {
      nodes: [actor("a", { importance: 0 }), actor("b", { importance: 1 })],
      edges: [],
      hulls: [],
    };
    const places = { a: { x: 300, y: 300 }, b: { x: 300, y: 366 } };
    const before = placeLabels(input({ ...scene, nodes: scene.nodes.slice(1) }, places, { obstacles: [] }));
    const previous = { ...before, nodes: new Map(before.nodes) };
    const label = before.nodes.get("b");
    if (!label) throw new Error("no label");
    previous.nodes.set("b", { ...label, side: "n", dy: -label.dy });
    const placement = placeLabels(input(scene, places, { previous, always: new Set(["a"]) }));
    expect(placement.nodes.get("b")?.side).toBe("n");
    expect(placement.nodes.get("a")?.side).not.toBe("s");
  });

  test("is the tie that was left out", () => {
    const { scene, places } = crowd(3, 3, 60);
    const edges = scene.nodes.flatMap((a, at) =>
      scene.nodes.slice(at + 1).map((b) => tie(`${a.id}-${b.id}`, a.id, b.id)),
    );
    const crowded = { ...scene, edges };
    const rest = placeLabels(input(crowded, places));
    const hidden = edges.filter(({ id }) => !rest.edges.has(id));
    expect(hidden.length).toBeGreaterThan(5);
    for (const { id } of hidden.slice(0, 12)) {
      const picture = input(crowded, places, { always: new Set([id]) });
      const placement = placeLabels(picture);
      expect(placement.edges.has(id)).toBe(true);
      expect(faultsIn(picture, placement)).toEqual([]);
    }
  });
});

describe("ties", () => {
  const nodes = [actor("a"), actor("b")];
  const places = { a: { x: 200, y: 300 }, b: { x: 700, y: 300 } };

  test("have the fullest wording on the middle of their line", () => {
    const scene = { nodes, edges: [tie("t", "a", "b")], hulls: [] };
    const { edges } = placeLabels(input(scene, places));
    expect(edges.get("t")).toMatchObject({ lines: ["alliance, since 2023"], side: "on", dx: 0, dy: 0 });
    expect(edges.get("t")?.t).toBeCloseTo(0.5, 1);
  });

  test("have a shorter wording, or none, where there is less room", () => {
    const words = ["military aid, since about September 2025", "aid"];
    const scene = { nodes, edges: [tie("t", "a", "b", { labels: words })], hulls: [] };
    const at = (width: number) =>
      placeLabels(
        input(
          scene,
          { a: { x: 30, y: 50 }, b: { x: 30 + width, y: 50 } },
          { viewport: { width: width + 60, height: 90 } },
        ),
      );
    expect(at(500).edges.get("t")?.lines).toEqual([words[0]]);
    expect(at(120).edges.get("t")?.lines).toEqual([words[1]]);
    expect(at(36).edges.has("t")).toBe(false);
  });

  test("have their label beside a mark, and near it", () => {
    const scene = { nodes, edges: [tie("t", "a", "b", { standing: "contested" })], hulls: [] };
    const picture = input(scene, { a: { x: 200, y: 300 }, b: { x: 330, y: 300 } });
    const placement = placeLabels(picture);
    const label = placement.edges.get("t");
    expect(label?.side).not.toBe("on");
    expect(Math.abs(label?.dy ?? NaN)).toBeLessThan(24);
    expect(faultsIn(picture, placement)).toEqual([]);
  });

  test("that run beside each other have a label each", () => {
    const bends = [-46, 0, 46];
    const fan = bends.map((bend, at) => tie(`t${at}`, "a", "b", { bend }));
    expect(placeLabels(input({ nodes, edges: fan, hulls: [] }, places)).edges.size).toBe(3);
  });

  test("rather have it where no other line runs", () => {
    const across = [actor("c"), actor("d")];
    const scene = {
      nodes: [...nodes, ...across],
      edges: [tie("t", "a", "b"), tie("u", "c", "d", { labels: [] })],
      hulls: [],
    };
    const { edges } = placeLabels(input(scene, { ...places, c: { x: 450, y: 100 }, d: { x: 450, y: 500 } }));
    const label = edges.get("t");
    if (!label) throw new Error("no label");
    const { x, width } = labelRect(label, { zoom: 1, x: 0, y: 0 });
    expect(x > 450 || x + width < 450).toBe(true);
  });

  test("have none rather than one along another tie's line", () => {
    /* Beside the short line there is room only where a long one runs. */
    const more = [actor("c"), actor("d")];
    const words = { labels: ["territorial control"] };
    const short = { a: { x: 200, y: 300 }, b: { x: 345, y: 300 } };
    const open = placeLabels(input({ nodes, edges: [tie("t", "a", "b", words)], hulls: [] }, short));
    expect(open.edges.get("t")?.side).toBe("left");
    const lines = [12, -12].map((dy, at) => tie(`u${at}`, "c", "d", { labels: [], bend: 2 * dy }));
    const scene = { nodes: [...nodes, ...more], edges: [tie("t", "a", "b", words), ...lines], hulls: [] };
    const far = { ...short, c: { x: -300, y: 300 }, d: { x: 800, y: 300 } };
    expect(placeLabels(input(scene, far)).edges.has("t")).toBe(false);
  });

  test("that are half out of view have it on the part that is seen", () => {
    const scene = { nodes, edges: [tie("t", "a", "b")], hulls: [] };
    const picture = input(scene, places, { camera: { zoom: 1, x: -420, y: 0 } });
    const placement = placeLabels(picture);
    expect(placement.edges.get("t")?.t).toBeGreaterThan(0.6);
    expect(faultsIn(picture, placement)).toEqual([]);
  });
});

describe("hulls", () => {
  const nodes = [actor("a"), actor("b"), actor("c")];
  const hulls = [{ id: "h", label: { value: "Alliance of Sahel States", lang: "en" }, inside: ["a", "b", "c"] }];
  const places = { a: { x: 300, y: 300 }, b: { x: 500, y: 320 }, c: { x: 400, y: 450 } };

  test("have their name along the top edge, outside", () => {
    const picture = input({ nodes, edges: [], hulls }, places);
    const placement = placeLabels(picture);
    const label = placement.hulls.get("h");
    expect(label).toMatchObject({ lines: ["Alliance of Sahel States"], side: "outside" });
    const top = Math.min(...(picture.hulls.get("h") ?? []).map(({ y }) => y));
    expect(label?.anchor.y).toBeLessThan(top + 25);
    expect(faultsIn(picture, placement)).toEqual([]);
  });

  test("have it over or under them where the edge slants, and not beside", () => {
    const tall = { a: { x: 300, y: 200 }, b: { x: 310, y: 380 }, c: { x: 305, y: 560 } };
    const picture = input({ nodes, edges: [], hulls }, tall);
    const obstacle = { x: 250, y: 0, width: 120, height: 165 };
    for (const obstacles of [[], [obstacle]]) {
      const label = placeLabels({ ...picture, obstacles }).hulls.get("h") ?? never();
      const outline = picture.hulls.get("h") ?? [];
      const middle = { x: label.anchor.x + label.dx, y: label.anchor.y + label.dy };
      const xs = outline.map(({ x }) => x);
      if (label.side === "outside") {
        expect(middle.x).toBeGreaterThan(Math.min(...xs));
        expect(middle.x).toBeLessThan(Math.max(...xs));
      } else expect(label.side).toBe("inside");
    }
  });

  describe("with strangers at the edge", () => {
    const around = (turn: number, radius: number) => {
      const angle = 2 * Math.PI * turn;
      return { x: 400 + radius * Math.cos(angle), y: 300 + radius * Math.sin(angle) };
    };
    const members = { a: { x: 370, y: 300 }, b: { x: 430, y: 300 } };
    const amid = (name: string, turns: readonly number[], away: number, edge: number) => {
      const home = { id: "a", label: { value: name, lang: "en" }, inside: ["a", "b"] };
      const strangers = turns.map((_, at) => actor(`s${at}`, { radius: 10, importance: 0 }));
      const strange = turns.map((turn, at) => [`s${at}`, around(turn, away)] as const);
      const round = Array.from({ length: 40 }, (_, at) => around(at / 40, edge));
      const own = [actor("a", { kind: "alliance", radius: 10 }), actor("b", { radius: 10 })];
      const scene = { nodes: [...own, ...strangers], edges: [], hulls: [home] };
      const picture = input(scene, { ...members, ...Object.fromEntries(strange) });
      return { strange, placement: placeLabels({ ...picture, hulls: new Map([["a", round]]) }) };
    };
    test("it stands nearer to its members than to them", () => {
      const { strange, placement } = amid("Alliance of Sahel States", [0.7, 0.75, 0.8], 135, 100);
      const rect = labelRect(placement.hulls.get("a") ?? never(), { zoom: 1, x: 0, y: 0 });
      const others = strange.map(([, at]) => at);
      expect(nearestTo(rect, Object.values(members))).toBeLessThan(nearestTo(rect, others));
    });

    test("all around, the alliance is named at its node", () => {
      const turns = Array.from({ length: 24 }, (_, at) => at / 24);
      const { placement } = amid("Confederation of all States of the Sahel and the Coast", turns, 102, 60);
      expect(placement.hulls.size).toBe(0);
      expect(placement.nodes.has("a")).toBe(true);
    });
  });

  test("name an alliance once: along the hull, and at its node only where the hull's edge has no room", () => {
    const home = {
      ...hulls[0],
      id: "a",
      label: { value: "Alliance of Sahel States", lang: "en" },
      inside: ["a", "b", "c"],
    };
    const free = input({ nodes, edges: [], hulls: [home] }, places);
    expect([...placeLabels(free).hulls.keys()]).toEqual(["a"]);
    expect([...placeLabels(free).nodes.keys()]).toEqual(["b", "c"]);
    const without = placeLabels({ ...free, hulls: new Map() });
    expect(without.hulls.size).toBe(0);
    expect([...without.nodes.keys()]).toEqual(["a", "b", "c"]);
  });

  test("slide along the edge where the top is covered", () => {
    const free = input({ nodes, edges: [], hulls }, places);
    const obstacle = { x: 0, y: 0, width: 1440, height: 290 };
    const covered = { ...free, obstacles: [obstacle] };
    const placement = placeLabels(covered);
    const label = placement.hulls.get("h");
    if (!label) throw new Error("no label");
    expect(intersects(labelRect(label, covered.camera), obstacle)).toBe(false);
    expect(meetsDisc(labelRect(label, covered.camera), places.a, 16)).toBe(false);
  });
});

test("a missing position or outline is no error", () => {
  const hulls = [{ id: "h", label: { value: "Alliance", lang: "en" }, inside: ["a"] }];
  const scene = { nodes: [actor("a"), actor("b")], edges: [tie("t", "a", "b"), tie("l", "a", "a")], hulls };
  const placement = placeLabels(input(scene, { a: { x: 200, y: 200 } }, { hulls: new Map() }));
  expect([...placement.nodes.keys()]).toEqual(["a"]);
  expect([...placement.edges.keys()]).toEqual(["l"]);
  expect(placement.hulls.size).toBe(0);
});

test("lines that are known better than by computing them are taken as they are", () => {
  const scene = { nodes: [actor("a"), actor("b")], edges: [tie("t", "a", "b")], hulls: [] };
  const curve = { from: { x: 220, y: 300 }, control: { x: 450, y: 100 }, to: { x: 680, y: 300 } };
  const places = { a: { x: 200, y: 300 }, b: { x: 700, y: 300 } };
  const { edges } = placeLabels(input(scene, places, { curves: new Map([["t", curve]]) }));
  expect(edges.get("t")?.anchor.y).toBeLessThan(210);
});
