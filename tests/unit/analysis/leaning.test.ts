import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leaningOf } from "../../../src/analysis/leaning";
import { modelOf } from "../../../src/analysis/model";
import { wholeLens } from "../../../src/analysis/lens";
import { signedPairs } from "../../../src/analysis/signedPairs";
import { viewOf } from "../../../src/analysis/view";
import { bamakoDossier } from "./bamako";

const size = 12;
const index = fc.nat(size - 1);
const pairs = fc.array(fc.record({ from: index, to: index, weight: fc.integer({ min: -3, max: 3 }) }), {
  maxLength: 30,
});
/** To a millionth; NaN only where the other is. */
function expectSame(one: Float64Array, other: Float64Array): void {
  one.forEach((value, at) => {
    if (Number.isNaN(value)) expect(other[at]).toBeNaN();
    else expect(other[at]).toBeCloseTo(value, 6);
  });
}

const pair = (from: number, to: number, weight = 1) => ({ from, to, weight });

describe("leaning between two poles", () => {
  it("is within -1 and 1, the poles themselves at the ends, and turns round when they are swapped", () => {
    fc.assert(
      fc.property(pairs, fc.uniqueArray(index, { minLength: 2, maxLength: 2 }), (given, [left = 0, right = 1]) => {
        const leaning = leaningOf(size, given, left, right);
        expect([leaning[left], leaning[right]]).toEqual([-1, 1]);
        for (const value of leaning) if (!Number.isNaN(value)) expect(Math.abs(value)).toBeLessThanOrEqual(1);
        const swapped = leaningOf(size, given, right, left);
        expectSame(
          swapped,
          leaning.map((value) => -value),
        );
      }),
    );
  });

  it("is not a number for those, and only those, whom no tie leads to a pole", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const reached = new Set([0, 1]);
        for (let round = 0; round < size; round++) {
          for (const { from, to, weight } of given) {
            if (weight === 0 || (!reached.has(from) && !reached.has(to))) continue;
            reached.add(from).add(to);
          }
        }
        const leaning = leaningOf(size, given, 0, 1);
        leaning.forEach((value, actor) => expect(Number.isNaN(value)).toBe(!reached.has(actor)));
      }),
    );
  });

  it("is the same whichever way round the ties are told", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const leaning = leaningOf(size, given, 0, 1);
        const turned = given.map(({ from, to, weight }) => ({ from: to, to: from, weight })).toReversed();
        expectSame(leaningOf(size, turned, 0, 1), leaning);
      }),
    );
  });

  it("is to the side of friends, away from enemies, and with the enemies of enemies", () => {
    // 0 and 1 are the poles; 2 sides with 0, 3 is against 0, 4 is against 3, 5 is with both, 6 is with 2.
    const [, , friend = 0, enemy = 0, enemysEnemy = 0, between, farther = 0] = leaningOf(
      7,
      [pair(0, 2), pair(0, 3, -1), pair(3, 4, -1), pair(5, 0), pair(1, 5), pair(2, 6)],
      0,
      1,
    );
    expect(friend).toBeLessThan(-0.5);
    expect(enemy).toBeGreaterThan(0.3);
    expect(enemysEnemy).toBeLessThan(-0.2);
    expect(between).toBeCloseTo(0, 12);
    expect(farther).toBeLessThan(-0.2);
    expect(farther).toBeGreaterThan(friend);
  });

  it("is the surer the more ties say so", () => {
    const [, , once = 0, thrice = 0] = leaningOf(4, [pair(0, 2), pair(0, 3, 3)], 0, 1);
    expect(thrice).toBeLessThan(once);
  });

  it("settles in time for a large graph", () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => pair(at, at + 1, at % 7 === 0 ? -1 : 2));
    const leaning = leaningOf(20_001, chain, 0, 20_000);
    expect(leaning.every((value) => Math.abs(value) <= 1)).toBe(true);
  });

  it("refuses poles and pairs that name nobody", () => {
    expect(() => leaningOf(2, [], 0, 2)).toThrow(RangeError);
    expect(() => leaningOf(2, [], 1, 1)).toThrow(RangeError);
    expect(() => leaningOf(2, [pair(0, 2)], 0, 1)).toThrow(RangeError);
    expect(() => leaningOf(2, [pair(0, 1, NaN)], 0, 1)).toThrow(RangeError);
  });
});

describe("signed pairs of a dossier", () => {
  const model = modelOf(bamakoDossier());
  const whole = viewOf(model, wholeLens);
  const at = (id: string) => model.dossier.actors.findIndex((actor) => actor.id === id);
  const weightOf = (one: string, other: string, neutral: 0 | 1) =>
    signedPairs(model, whole, neutral).find(
      ({ from, to }) => from === Math.min(at(one), at(other)) && to === Math.max(at(one), at(other)),
    )?.weight;

  it("sum up the ties of each pair by polarity, and count neutral ones only where asked", () => {
    let friendly = 0;
    let neutral = 0;
    let hostile = 0;
    for (const { type, from, to } of model.dossier.relations) {
      const polarity = model.typeById.get(type)?.polarity;
      if (from === to) continue;
      if (polarity === 1) friendly++;
      else if (polarity === -1) hostile++;
      else neutral++;
    }
    const sum = (asked: 0 | 1) => signedPairs(model, whole, asked).reduce((total, { weight }) => total + weight, 0);
    expect(sum(0)).toBe(friendly - hostile);
    expect(sum(1)).toBe(friendly + neutral - hostile);
  });

  it("tell the blockade from the alliance", () => {
    const { relations } = model.dossier;
    const blockade = relations.find(({ type }) => type === "blockade");
    const membership = relations.find(({ type }) => type === "membership");
    expect(weightOf(blockade?.from ?? "", blockade?.to ?? "", 0)).toBeLessThan(0);
    expect(weightOf(membership?.from ?? "", membership?.to ?? "", 0)).toBeGreaterThan(0);
  });
});
