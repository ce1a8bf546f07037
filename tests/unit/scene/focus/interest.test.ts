import fc from "fast-check";
import { expect, test } from "vitest";
import { mostInteresting } from "../../../../src/scene/focus/interest";
import type { SeenGraph } from "../../../../src/scene/focus/seen";

/** A graph of so many actors, a tie to each pair of indices. */
function graphOf(size: number, pairs: readonly (readonly [number, number])[]): SeenGraph {
  const others = Array.from({ length: size }, (_, actor) =>
    pairs.flatMap(([one, other], tie) =>
      one === other || ![one, other].includes(actor) ? [] : [{ tie, other: one === actor ? other : one }],
    ),
  );
  const loops = (actor: number) => pairs.filter(([one, other]) => one === actor && other === actor).length;
  const degrees = others.map((each, actor) => each.length + loops(actor));
  return {
    actors: Uint8Array.from(degrees, (degree) => Number(degree > 0)),
    actorCount: degrees.filter((degree) => degree > 0).length,
    tieCount: pairs.length,
    degree: (actor) => degrees[actor] ?? 0,
    eachNeighbour: (actor, visit) => others[actor]?.forEach(({ other, tie }) => visit(other, tie)),
    eachLoop: () => {},
    isSilent: () => false,
  };
}

/** The same by looking at all who have been met, each time: interest less 0.12 a step, equals in order. */
function oneByOne(graph: SeenGraph, seeds: readonly number[], isOpen: (actor: number) => boolean, most: number) {
  const open = [...graph.actors.keys()].filter((actor) => graph.actors[actor] === 1 && isOpen(actor));
  const highest = Math.max(...open.map(graph.degree), 0);
  const worth = (actor: number) => Math.log1p(graph.degree(actor)) / Math.log1p(highest);
  const away = new Map(seeds.filter((seed) => open.includes(seed)).map((seed) => [seed, 0]));
  const taken: number[] = [];
  const better = (a: number, b: number, key: (actor: number) => number) =>
    Math.abs(key(a) - key(b)) < 1e-9 ? a - b : key(b) - key(a);
  while (taken.length < most) {
    const waiting = [...away.keys()].filter((actor) => !taken.includes(actor));
    const [next] = waiting.toSorted((a, b) => better(a, b, (each) => worth(each) - 0.12 * (away.get(each) ?? 0)));
    if (next === undefined) {
      const [start] = open.filter((actor) => !away.has(actor)).toSorted((a, b) => better(a, b, worth));
      if (start === undefined) break;
      away.set(start, 0);
      continue;
    }
    taken.push(next);
    graph.eachNeighbour(next, (other) => {
      if (open.includes(other) && !away.has(other)) away.set(other, (away.get(next) ?? 0) + 1);
    });
  }
  return taken;
}

test("the most telling part is gathered along ties, the best first, equals in the dossier's order, in any graph", () => {
  const size = 24;
  const actor = fc.integer({ min: 0, max: size - 1 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(actor, actor), { maxLength: 60 }),
      fc.uniqueArray(actor, { maxLength: 2 }),
      fc.uniqueArray(actor, { maxLength: 4 }),
      fc.integer({ min: 1, max: size }),
      (pairs, seeds, hidden, most) => {
        const graph = graphOf(size, pairs);
        const isOpen = (each: number) => !hidden.includes(each);
        expect(mostInteresting(graph, seeds, isOpen, most)).toEqual(oneByOne(graph, seeds, isOpen, most));
      },
    ),
    { numRuns: 400 },
  );
});
