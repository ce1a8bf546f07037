import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Geography, loadGeography } from "../../../../src/scene/map/geography";
import { type MapPicture, type PlacedActor, mapPicture } from "../../../../src/scene/map/mapPicture";
import { contains, intersects } from "../../../../src/scene/rect";
import type { Point } from "../../../../src/scene/scene";
import { actor, at, boxOf, isInside, ringsOf, water } from "./drawn";

const nowhere: Point = { x: NaN, y: NaN };
const positionOf = ({ positions }: MapPicture, id: string) => positions.get(id) ?? nowhere;
const placeOf = ({ ground }: MapPicture, id: string) => ground.places.get(id) ?? nowhere;
const away = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const draw = (actors: readonly PlacedActor[], geography: Geography = water, aspect = 1.15) =>
  mapPicture({ actors, geography, aspect });

/** Actors anywhere: at any place, at one of a few towns, in a country, or nowhere. */
const anyActors = fc
  .array(
    fc.record({
      radius: fc.integer({ min: 10, max: 26 }),
      labelWidth: fc.integer({ min: 20, max: 130 }),
      where: fc.oneof(
        fc.record({ lat: fc.integer({ min: -90, max: 90 }), lon: fc.integer({ min: -180, max: 180 }) }),
        fc.constantFrom({ lat: 12.65, lon: -8 }, { lat: 90, lon: 0 }, { lat: 0, lon: 180 }, { lat: 0, lon: -180 }),
        fc.constantFrom("ML", "FR", "US-DC", "FJ", "ZZ"),
        fc.constant(null),
      ),
    }),
    { maxLength: 24 },
  )
  .map((all) =>
    all.map(({ where, ...size }, index): PlacedActor => {
      const placed = where === null ? {} : typeof where === "string" ? { iso: where } : { place: where };
      return actor(`a${index}`, { ...size, ...placed });
    }),
  );

describe("any actors", () => {
  test("stand somewhere without covering each other, the same each time", () => {
    fc.assert(
      fc.property(anyActors, fc.double({ min: 0.5, max: 2, noNaN: true }), (actors, aspect) => {
        const picture = draw(actors, water, aspect);
        expect(picture.positions.size).toBe(actors.length);
        const boxes = actors.map((each) => boxOf(each, positionOf(picture, each.id)));
        for (const { x, y } of boxes) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        for (const [index, box] of boxes.entries())
          for (const other of boxes.slice(index + 1)) expect(intersects(box, other)).toBe(false);
        for (const box of boxes) expect(contains(picture.ground.bounds, box)).toBe(true);
        expect(draw(actors, water, aspect)).toEqual(picture);
      }),
      { numRuns: 60 },
    );
  });

  test("stand at their true place where that is free, and on the margin where they have none", () => {
    fc.assert(
      fc.property(anyActors, (actors) => {
        const picture = draw(actors);
        const { places, margin } = picture.ground;
        const lost = actors.filter(({ place, iso }) => !place && (iso === undefined || iso === "ZZ"));
        expect(picture.unplaced).toEqual(lost.map(({ id }) => id));
        expect([...places.keys()]).toEqual(actors.filter((each) => !lost.includes(each)).map(({ id }) => id));
        expect(margin === null).toBe(lost.length === 0);
        for (const each of actors) {
          const box = boxOf(each, positionOf(picture, each.id));
          if (margin) expect(contains(margin, box)).toBe(lost.includes(each));
        }
        const wanted = actors.filter(({ id }) => places.has(id)).map((each) => boxOf(each, placeOf(picture, each.id)));
        const isFree = wanted.every((box, index) =>
          wanted.every(
            (other, by) =>
              by === index ||
              !intersects(
                { ...box, height: box.height + 12, width: box.width + 8 },
                { ...other, height: other.height + 12, width: other.width + 8 },
              ),
          ),
        );
        if (isFree) for (const [id, place] of places) expect(away(positionOf(picture, id), place)).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });
});

describe("on the map", () => {
  const sahel = [at("Bamako", 12.65, -8), at("Gao", 16.27, -0.04), at("Niamey", 13.51, 2.11), at("Dakar", 14.7, -17.4)];

  test("north is up, east is right, and who is at one place has one true place", () => {
    const picture = draw([...sahel, at("twin", 12.65, -8)]);
    expect(placeOf(picture, "twin")).toEqual(placeOf(picture, "Bamako"));
    expect(positionOf(picture, "Gao").y).toBeLessThan(positionOf(picture, "Bamako").y);
    expect(positionOf(picture, "Niamey").x).toBeGreaterThan(positionOf(picture, "Bamako").x);
    expect(positionOf(picture, "Dakar").x).toBeLessThan(positionOf(picture, "Bamako").x);
  });

  test("all at one place gather around it, the largest in the middle", () => {
    const actors = Array.from({ length: 12 }, (_, index) => ({ ...at(`a${index}`, 12.65, -8), radius: 10 + index }));
    const picture = draw(actors);
    const distances = actors.map(({ id }) => away(positionOf(picture, id), placeOf(picture, id)));
    expect(Math.max(...distances)).toBeLessThan(260);
    expect(Math.min(...distances)).toBe(distances.at(-1));
  });

  test("a few far away do not shrink the region to a spot, and are in their true direction", () => {
    const near = draw(sahel);
    const far = draw([...sahel, at("Wellington", -41.3, 174.8)]);
    const span = (picture: MapPicture) => away(placeOf(picture, "Dakar"), placeOf(picture, "Niamey"));
    expect(span(far)).toBeGreaterThan(0.2 * span(near));
    const paris = draw([...sahel, at("Paris", 48.87, 2.35)]);
    expect(span(paris)).toBeGreaterThan(0.3 * span(near));
    const way = {
      x: placeOf(paris, "Paris").x - placeOf(paris, "Niamey").x,
      y: placeOf(paris, "Niamey").y - placeOf(paris, "Paris").y,
    };
    expect(Math.abs(way.x)).toBeLessThan(0.25 * way.y);
  });

  test("places on both sides of the date line are neighbours", () => {
    const pacific = draw([at("Suva", -18.14, 178.44), at("Apia", -13.83, -171.77), at("Tonga", -21.13, -175.2)]);
    expect(placeOf(pacific, "Suva").x).toBeLessThan(placeOf(pacific, "Tonga").x);
    expect(placeOf(pacific, "Tonga").x).toBeLessThan(placeOf(pacific, "Apia").x);
  });

  test("nobody at all is an empty map", () => {
    const { positions, ground, unplaced } = draw([]);
    expect([positions.size, unplaced.length, ground.margin, ground.land]).toEqual([0, 0, null, ""]);
  });

  test("nobody with a place is a margin and no map", () => {
    const { ground, unplaced } = draw([actor("a"), actor("b", { iso: "ZZ" })]);
    expect(unplaced).toEqual(["a", "b"]);
    expect(ground.sea).toBe("");
  });
});

describe("the ground", () => {
  let geography: Geography;
  beforeAll(async () => {
    geography = await loadGeography();
  });

  test("has each country under who stands in it, and is light", () => {
    const codes = ["ML", "NE", "BF", "CI", "FR", "RU"];
    const picture = draw(
      codes.map((iso) => actor(iso, { iso })),
      geography,
    );
    const { land, named, borders, sea } = picture.ground;
    for (const code of codes) {
      expect(isInside(ringsOf(named), placeOf(picture, code))).toBe(true);
      expect(isInside(ringsOf(land), placeOf(picture, code))).toBe(true);
    }
    expect(isInside(ringsOf(sea), placeOf(picture, "ML"))).toBe(true);
    expect(`${land}${named}${borders}${sea}`.length).toBeLessThan(200_000);
  });

  test("ends where what is drawn ends", () => {
    const { ground } = draw([at("a", 12, -8), at("b", 14, 2)], geography);
    const { x, y, width, height } = ground.bounds;
    for (const d of [ground.land, ground.sea, ground.borders])
      for (const point of ringsOf(d).flat()) {
        expect(Math.abs(point.x - x - width / 2)).toBeLessThanOrEqual(width / 2 + 0.5);
        expect(Math.abs(point.y - y - height / 2)).toBeLessThanOrEqual(height / 2 + 0.5);
      }
  });

  test("is drawn for places anywhere: at a pole, at the date line, all over the world", () => {
    const worlds = [
      [at("pole", 90, 0), at("other", -90, 0)],
      [at("a", 0, 180), at("b", 0, -180)],
      [at("a", 40, -100), at("b", -30, 140), at("c", 50, 10), at("d", -20, -60), at("e", 35, 105)],
      [at("alone", 90, 45)],
    ];
    for (const actors of worlds) {
      const { ground } = draw(actors, geography);
      for (const d of [ground.sea, ground.land, ground.borders, ground.graticule])
        expect(d).not.toMatch(/NaN|Infinity/);
      expect(ground.sea).not.toBe("");
    }
  });
});
