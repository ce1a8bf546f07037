import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { communitiesOf, noCommunity } from "../../../src/analysis/communities";

const pair = (from: number, to: number, weight = 1) => ({ from, to, weight });
const clique = (members: readonly number[]) =>
  members.flatMap((one, at) => members.slice(at + 1).map((other) => pair(one, other)));

describe("communities", () => {
  it("are those who have most of their ties among themselves", () => {
    const found = communitiesOf(9, [...clique([0, 2, 4, 6]), ...clique([1, 3, 5, 7]), pair(0, 1)]);
    expect([...found]).toEqual([0, 1, 0, 1, 0, 1, 0, 1, noCommunity]);
  });

  it("are not made by enmity", () => {
    expect([...communitiesOf(4, [pair(0, 1, -5), pair(1, 2), pair(0, 3)])]).toEqual([0, 1, 1, 0]);
    expect([...communitiesOf(3, [pair(0, 1, -1), pair(1, 2, 0)])]).toEqual([-1, -1, -1]);
  });

  it("follow the number of ties", () => {
    const ring = [pair(0, 1, 9), pair(1, 2), pair(2, 3, 9), pair(3, 0)];
    expect([...communitiesOf(4, ring)]).toEqual([0, 0, 1, 1]);
  });

  it("have two members or more, are numbered by their first, and are the same each time", () => {
    const size = 30;
    const index = fc.nat(size - 1);
    const pairs = fc.array(fc.record({ from: index, to: index, weight: fc.integer({ min: -2, max: 4 }) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(pairs, (given) => {
        const found = [...communitiesOf(size, given)];
        expect([...communitiesOf(size, given)]).toEqual(found);
        const named = found.filter((community) => community !== noCommunity);
        const inOrder = [...new Set(named)];
        expect(inOrder).toEqual(inOrder.map((_, place) => place));
        for (const community of inOrder) {
          const members = found.flatMap((other, actor) => (other === community ? [actor] : []));
          expect(members.length).toBeGreaterThan(1);
          for (const member of members) {
            const bound = given.some(
              ({ from, to, weight }) =>
                weight > 0 &&
                from !== to &&
                ((from === member && members.includes(to)) || (to === member && members.includes(from))),
            );
            expect(bound).toBe(true);
          }
        }
      }),
    );
  });

  it("refuse pairs that name nobody", () => {
    expect(() => communitiesOf(2, [pair(0, 2)])).toThrow(RangeError);
    expect(() => communitiesOf(2, [pair(-1, 0)])).toThrow(RangeError);
  });
});
