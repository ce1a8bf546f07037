import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeLens } from "../../../../src/analysis/lens";
import { type Model, modelOf } from "../../../../src/analysis/model";
import { type View, viewOf } from "../../../../src/analysis/view";
import { type Drawn, chooseDrawn } from "../../../../src/scene/focus/drawn";
import { type Focus, wholeFocus } from "../../../../src/scene/focus/focus";
import { generatedDossier } from "../../../bench/generatedDossier";

const worlds = [1, 2, 3].map((seed) => {
  const model = modelOf(generatedDossier(400, seed));
  const view = viewOf(model, { ...wholeLens, standings: { form: "except", ids: ["denied"] } });
  return { model, view };
});
const world = fc.constantFrom(...worlds);
const budget = fc.record({ actors: fc.integer({ min: 1, max: 60 }), step: fc.integer({ min: 1, max: 12 }) });

const idAt = ({ dossier }: Model, at: number) => dossier.actors[at]?.id ?? "";
const idsOf = (model: Model, drawn: Drawn) => drawn.actors.map((at) => idAt(model, at));
const inView = ({ columns }: Model, { relations }: View) =>
  [...relations].map((tie) => ({ tie, from: columns.from[tie] ?? -1, to: columns.to[tie] ?? -1 }));
/** Neighbours in the view by brute force. */
function neighbours(model: Model, view: View, at: number): ReadonlySet<number> {
  const others = inView(model, view).flatMap(({ from, to }) => (from === at ? [to] : to === at ? [from] : []));
  return new Set(others.filter((other) => other !== at));
}
const draw = (model: Model, view: View, focus: Partial<Focus>, actors: number, shown: readonly string[] = []) =>
  chooseDrawn(model, view, { ...wholeFocus, ...focus }, shown, { actors, step: 8 });

describe("what is drawn", () => {
  it("is everything where the budget allows it", () => {
    for (const { model, view } of worlds) {
      const drawn = draw(model, view, {}, view.actors.length);
      expect(drawn.actors).toEqual([...view.actors]);
      expect(drawn.ties).toEqual([...view.relations]);
      expect(drawn.undrawn(drawn.actors)).toBe(0);
    }
  });

  it("is as much as the budget allows, with every tie between those drawn, and every neighbour left out is counted", () => {
    fc.assert(
      fc.property(world, budget, ({ model, view }, { actors }) => {
        const drawn = draw(model, view, {}, actors);
        const isDrawn = new Set(drawn.actors);
        expect(drawn.actors).toHaveLength(Math.min(actors, view.actors.length));
        expect(drawn.of).toEqual({ actors: view.actors.length, ties: view.relations.length });
        const between = inView(model, view).filter(({ from, to }) => isDrawn.has(from) && isDrawn.has(to));
        expect(drawn.ties).toEqual(between.map(({ tie }) => tie));
        for (const at of drawn.actors) {
          const left = [...neighbours(model, view, at)].filter((other) => !isDrawn.has(other));
          expect(drawn.undrawn([at])).toBe(left.length);
        }
      }),
    );
  });

  it("begins with whom the lens leaves the most ties, and hangs together", () => {
    for (const { model, view } of worlds) {
      const degree = (at: number) => inView(model, view).filter(({ from, to }) => from === at || to === at).length;
      const most = Math.max(...[...view.actors].map(degree));
      const [first] = draw(model, view, {}, 1).actors;
      expect(degree(first ?? -1)).toBe(most);
      const few = draw(model, view, {}, 30).actors;
      const met = new Set(few.slice(0, 1));
      for (let grows = true; grows;) {
        const next = few.filter((at) => !met.has(at) && [...neighbours(model, view, at)].some((each) => met.has(each)));
        next.forEach((at) => met.add(at));
        grows = next.length > 0;
      }
      expect(met.size).toBe(few.length);
    }
  });

  it("holds what is selected, added or pinned, and nobody who is hidden", () => {
    const picks = fc.array(fc.nat({ max: 99 }), { maxLength: 5 });
    fc.assert(
      fc.property(world, picks, picks, picks, picks, ({ model, view }, selected, added, pinned, hidden) => {
        const seen = new Set([...view.actors].map((at) => idAt(model, at)));
        const [shown, plus, pins, minus] = [selected, added, pinned, hidden].map((some) =>
          some.map((at) => idAt(model, at)),
        );
        const focus = { added: plus ?? [], pinned: pins ?? [], hidden: minus ?? [] };
        const drawn = new Set(idsOf(model, draw(model, view, focus, 10, shown)));
        for (const id of [...(shown ?? []), ...focus.added, ...focus.pinned])
          expect(drawn.has(id)).toBe(seen.has(id) && !focus.hidden.includes(id));
        for (const id of focus.hidden) expect(drawn.has(id)).toBe(false);
      }),
    );
  });

  it("is both ends of a tie that is selected", () => {
    for (const { model, view } of worlds) {
      const tie = model.dossier.relations[view.relations.at(-1) ?? 0];
      const drawn = idsOf(model, draw(model, view, {}, 1, [tie?.id ?? ""]));
      expect(drawn).toEqual(expect.arrayContaining([tie?.from, tie?.to]));
    }
  });

  it("is what lies within some steps of an actor, no more, where only that is asked for", () => {
    fc.assert(
      fc.property(world, fc.nat({ max: 99 }), fc.integer({ min: 1, max: 3 }), ({ model, view }, centre, depth) => {
        fc.pre(view.actors.includes(centre));
        const near = new Set([centre]);
        for (let step = 0; step < depth; step++) {
          const reached = [...near];
          for (const at of reached) for (const other of neighbours(model, view, at)) near.add(other);
        }
        const drawn = draw(model, view, { around: { id: idAt(model, centre), depth } }, view.actors.length);
        expect(drawn.actors).toEqual([...near].toSorted((a, b) => a - b));
        const few = draw(model, view, { around: { id: idAt(model, centre), depth } }, 5);
        expect(few.actors).toContain(centre);
        expect(few.actors.every((at) => near.has(at))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("grows by an actor's neighbours, those with the most ties to it first, at most a step at a time", () => {
    fc.assert(
      fc.property(world, budget, ({ model, view }, { actors, step }) => {
        const before = draw(model, view, {}, actors);
        const [at = 0] = before.actors;
        const expanded = [{ id: idAt(model, at), reach: { by: "all" } as const }];
        const focus = { ...wholeFocus, expanded };
        const after = chooseDrawn(model, view, focus, [], { actors, step });
        const wanted = [...neighbours(model, view, at)];
        const isNew = (other: number) => !before.actors.includes(other);
        const due = wanted.filter(isNew);
        expect(after.actors).toEqual(expect.arrayContaining([...before.actors]));
        const added = after.actors.filter(isNew);
        expect(added).toHaveLength(Math.min(step, due.length));
        const ties = (other: number) =>
          inView(model, view).filter(({ from, to }) => (from === at && to === other) || (from === other && to === at));
        const weakest = Math.min(Infinity, ...added.map((other) => ties(other).length));
        for (const other of due.filter((each) => !added.includes(each)))
          expect(ties(other).length).toBeLessThanOrEqual(weakest);
        expect(after.undrawn([at])).toBe(due.length - added.length);
      }),
    );
  });

  it("loses by collapsing those whom only that actor leads to, and gains them back by expanding", () => {
    for (const { model, view } of worlds) {
      const all = draw(model, view, {}, view.actors.length);
      const leaf = all.actors.find((at) => neighbours(model, view, at).size === 1) ?? -1;
      const [hub = -1] = neighbours(model, view, leaf);
      const id = idAt(model, hub);
      const collapsed = draw(model, view, { collapsed: [id] }, view.actors.length);
      const leaves = [...neighbours(model, view, hub)].filter((at) => neighbours(model, view, at).size === 1);
      expect(all.actors.filter((at) => !collapsed.actors.includes(at))).toEqual(leaves.toSorted((a, b) => a - b));
      expect(collapsed.undrawn([hub])).toBe(leaves.length);
      const pinned = draw(model, view, { collapsed: [id], pinned: [idAt(model, leaf)] }, view.actors.length);
      expect(pinned.actors).toContain(leaf);
    }
  });

  it("is the same for the same question", () => {
    fc.assert(
      fc.property(world, budget, ({ model, view }, { actors }) => {
        expect(draw(model, view, {}, actors).actors).toEqual(draw(model, view, {}, actors).actors);
      }),
    );
  });
});
