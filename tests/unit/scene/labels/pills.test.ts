import fc from "fast-check";
import { expect, test } from "vitest";
import { pillBox, pillsOf, pillsWithRoom } from "../../../../src/scene/labels/pills";
import { intersects, meetsDisc } from "../../../../src/scene/rect";
import type { Rect } from "../../../../src/scene/scene";

interface Actor {
  readonly id: string;
  readonly radius: number;
  readonly more: number;
  readonly silent: boolean;
  readonly pinned: boolean;
  readonly importance: number;
  readonly x: number;
  readonly y: number;
}

const actor = (id: string, x: number, y: number, more = 12): Actor => ({
  id,
  radius: 20,
  more,
  silent: false,
  pinned: false,
  importance: 0.5,
  x,
  y,
});
const pillsAmong = (actors: readonly Actor[]) => pillsOf(actors, (id) => actors.find((each) => each.id === id) ?? null);
const inModel = { zoom: 1, x: 0, y: 0 };

test("a pill stands up and to the right, or else at the first corner where it covers nobody", () => {
  expect(pillsAmong([actor("a", 0, 0)])).toMatchObject([{ id: "a", text: "+12", isLeft: false, at: { x: 12.4 } }]);
  const beside = pillsAmong([actor("a", 0, 0), actor("b", 45, -16, 0)]);
  expect(beside).toMatchObject([{ id: "a", isLeft: true }]);
  expect(beside[0]?.at.y).toBeLessThan(0);
  const [below] = pillsAmong([actor("a", 0, 0), actor("b", 45, -16, 0), actor("c", -45, -16, 0)]);
  expect(below?.isLeft).toBe(false);
  expect(below?.at.y).toBeGreaterThan(0);
  // A pin stands at the upper left.
  const [pinned] = pillsAmong([{ ...actor("a", 0, 0), pinned: true }, actor("b", 45, -16, 0)]);
  expect(pinned?.at.y).toBeGreaterThan(0);
  // Where there is no free corner it stands at the first all the same.
  const all = [actor("b", 40, -16, 0), actor("c", -40, -16, 0), actor("d", 40, 16, 0), actor("e", -40, 16, 0)];
  expect(pillsAmong([actor("a", 0, 0), ...all])).toMatchObject([{ id: "a", isLeft: false }]);
});

test("nobody has one without neighbours left out, or who is faded or has no place", () => {
  expect(pillsAmong([actor("a", 0, 0, 0), { ...actor("b", 90, 0), silent: true }])).toEqual([]);
  expect(pillsOf([actor("a", 0, 0)], () => null)).toEqual([]);
});

test("there is one for each, and where each has room somewhere for it none covers another or an actor", () => {
  const anyActors = fc
    .array(fc.record({ x: fc.integer({ min: 0, max: 9 }), y: fc.integer({ min: 0, max: 9 }) }), { maxLength: 30 })
    .map((cells) => cells.map(({ x, y }, at) => actor(`n${at}`, x * 160, y * 100)));
  const apart = (actors: readonly Actor[]) => new Set(actors.map(({ x, y }) => `${x},${y}`)).size === actors.length;
  fc.assert(
    fc.property(anyActors.filter(apart), fc.double({ min: 0.85, max: 3, noNaN: true }), (actors, zoom) => {
      const boxes = pillsAmong(actors).map((each) => pillBox(each, { ...inModel, zoom }));
      expect(boxes).toHaveLength(actors.length);
      for (const [at, box] of boxes.entries()) {
        for (const other of boxes.slice(at + 1)) expect(intersects(box, other)).toBe(false);
        for (const [index, { x, y, radius }] of actors.entries())
          if (index !== at) expect(meetsDisc(box, { x: x * zoom, y: y * zoom }, radius * zoom)).toBe(false);
      }
    }),
  );
});

const roomyAmong = (actors: readonly Actor[], zoom: number, always: readonly string[] = []) => {
  const position = (id: string) => actors.find((each) => each.id === id) ?? null;
  return pillsWithRoom(pillsAmong(actors), actors, position, { ...inModel, zoom }, new Set(always));
};

test("of counts that would cover each other the more important one keeps its room, and what is asked for before it", () => {
  const small = (id: string, y: number, importance: number) => ({ ...actor(id, 0, y), radius: 3, importance });
  const close = [small("a", 0, 0.5), small("b", 24, 0.9)];
  expect(roomyAmong(close, 0.85)).toEqual(new Set(["a", "b"]));
  expect(roomyAmong(close, 0.45)).toEqual(new Set(["b"]));
  expect(roomyAmong(close, 0.45, ["a"])).toEqual(new Set(["a"]));
});

test("no count covers another or an actor, however far away one is, and none is small that has room", () => {
  const anyActors = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 900 }), more: fc.nat(400) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(anyActors, fc.double({ min: 0.1, max: 3, noNaN: true }), (places, zoom) => {
      const actors = places.map(({ x, y, more }, at) => ({ ...actor(`n${at}`, x, y, more), importance: at / 30 }));
      const roomy = roomyAmong(actors, zoom);
      const pills = pillsAmong(actors);
      const boxes = pills.map((each) => pillBox(each, { ...inModel, zoom }, !roomy.has(each.id)));
      const covers = (index: number, box: Rect) =>
        boxes.some((other, at) => at !== index && intersects(box, other)) ||
        actors.some(
          ({ id, x, y, radius }) =>
            id !== pills[index]?.id && meetsDisc(box, { x: x * zoom, y: y * zoom }, radius * zoom),
        );
      for (const [index, each] of pills.entries())
        expect(covers(index, pillBox(each, { ...inModel, zoom }))).toBe(!roomy.has(each.id));
    }),
  );
});
