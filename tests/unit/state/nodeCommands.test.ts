import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholeLens } from "../../../src/analysis/lens";
import { type Model, modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import { compose } from "../../../src/scene/compose";
import { defaultBudget } from "../../../src/scene/focus/budget";

import type { Focus } from "../../../src/scene/focus/focus";
import { createActions } from "../../../src/state/actions";
import { type NodeCommandId, nodeCommands } from "../../../src/state/nodeCommands";
import { selectedIn } from "../../../src/state/selectionStore";
import { createStores } from "../../../src/state/stores";
import { generatedDossier } from "../../bench/generatedDossier";
import { englishWords } from "../../fixtures/sceneWords";
import { small } from "../../fixtures/small";

/** A picture as a reader has it: what is drawn, and the commands of whom is drawn, at each moment. */
function pictureOf(model: Model) {
  const stores = createStores();
  stores.dossier.setState({ opened: { ref: "", model, warnings: [], arranged: new Map(), moved: new Map() } });
  const actions = createActions(stores);
  const view = viewOf(model, wholeLens);
  const sceneNow = () => {
    const selection = stores.selection.getState();
    const asked = { focus: selection.focus, shown: selectedIn(selection), budget: defaultBudget };
    return compose(model, view, englishWords, asked);
  };
  const commands = (id: string) => {
    const selection = stores.selection.getState();
    const around = { model, view, scene: sceneNow(), focus: selection.focus, shown: selectedIn(selection), actions };
    return nodeCommands(around, id);
  };
  return {
    actions,
    drawn: () => sceneNow().nodes.map(({ id }) => id),
    focus: () => stores.selection.getState().focus,
    refocus: (focus: Focus) => stores.selection.setState({ focus }),
    commands,
    command(id: string, name: NodeCommandId) {
      const found = commands(id).find((each) => each.id === name);
      if (found === undefined) throw new Error(`no command ${name}`);
      return found;
    },
    /** Drawn, with so many more neighbours that are not. */
    withUndrawn: (least: number) => sceneNow().nodes.filter(({ more }) => more >= least),
  };
}

const large = modelOf(generatedDossier(10_000));

describe("expanding", () => {
  it("says how many it brings, of how many, and brings the next of them when it is asked for again", () => {
    const picture = pictureOf(large);
    const [hub] = picture.withUndrawn(2 * defaultBudget.step + 1);
    if (hub === undefined) throw new Error("nobody has so many neighbours");
    let before = picture.drawn().length;
    let left = hub.more;
    while (left > 0) {
      const expand = picture.command(hub.id, "expand");
      const brought = Math.min(left, defaultBudget.step);
      expect(expand).toMatchObject({ count: brought, of: left > brought ? left : null, whyNot: null });
      expand.run();
      expect(picture.drawn()).toHaveLength(before + brought);
      before += brought;
      left -= brought;
    }
    expect(picture.command(hub.id, "expand")).toMatchObject({ count: 0, whyNot: "allDrawn" });
  });

  it("brings five after five of the strongest, and those of one relation", () => {
    const picture = pictureOf(large);
    const [hub] = picture.withUndrawn(12);
    if (hub === undefined) throw new Error("nobody has so many neighbours");
    const before = picture.drawn().length;
    picture.command(hub.id, "strongest").run();
    expect(picture.drawn()).toHaveLength(before + 5);
    picture.command(hub.id, "strongest").run();
    expect(picture.drawn()).toHaveLength(before + 10);
    const byType = picture.command(hub.id, "byType");
    byType.run();
    expect(picture.drawn()).toHaveLength(before + 10 + (byType.count ?? 0));
    expect(byType.count).toBeGreaterThan(0);
  });
});

/** Runs whatever can be done with an actor, each from the same picture, and compares with what it has said. */
function expectTrue(picture: ReturnType<typeof pictureOf>, id: string) {
  const before = picture.drawn();
  const focus = picture.focus();
  for (const [at, said] of picture.commands(id).entries()) {
    if (!["expand", "strongest", "byType"].includes(said.id) || said.whyNot !== null) continue;
    picture.commands(id)[at]?.run();
    const brought = picture.drawn().filter((each) => !before.includes(each));
    expect(brought).toHaveLength(said.count ?? 0);
    picture.refocus(focus);
  }
}

describe("what a command says that it brings", () => {
  it("is what it brings, whatever was done before", () => {
    const picture = pictureOf(large);
    const act = fc.record({
      who: fc.nat(),
      what: fc.constantFrom("run", "hide", "add", "pin", "collapse"),
      which: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 5 }), fc.nat(), (acts, who) => {
        picture.actions.unfocus();
        for (const { who: at, what, which } of acts) {
          const drawn = picture.drawn();
          const id = drawn[at % drawn.length] ?? "";
          const commands = picture.commands(id).filter(({ whyNot }) => whyNot === null);
          if (what === "run") commands[which % commands.length]?.run();
          else if (what === "add") picture.actions.addToPicture([large.dossier.actors[which % 1000]?.id ?? ""]);
          else commands.find((each) => each.id === what)?.run();
        }
        const drawn = picture.drawn();
        expectTrue(picture, drawn[who % drawn.length] ?? "");
      }),
      { numRuns: 15 },
    );
  });

  it("counts no member of a folded alliance", () => {
    const model = modelOf(small);
    const picture = pictureOf(model);
    for (const { id } of small.actors.filter(({ kind }) => kind === "alliance")) picture.actions.fold(id);
    for (const id of picture.drawn()) {
      expect(picture.command(id, "expand").whyNot).not.toBeNull();
      expectTrue(picture, id);
    }
  });
});

describe("collapsing", () => {
  it("takes out again whom expanding has brought, in any number of steps, and says how many", () => {
    const picture = pictureOf(large);
    const [hub] = picture.withUndrawn(defaultBudget.step + 1);
    if (hub === undefined) throw new Error("nobody has so many neighbours");
    const before = picture.drawn();
    picture.command(hub.id, "expand").run();
    picture.command(hub.id, "expand").run();
    const grown = picture.drawn();
    const collapse = picture.command(hub.id, "collapse");
    expect(collapse).toMatchObject({ whyNot: null });
    collapse.run();
    expect(picture.drawn()).toHaveLength(grown.length - (collapse.count ?? 0));
    expect(before).toEqual(expect.arrayContaining([...picture.drawn()]));
  });

  it("leaves in the picture who is selected, or brought by somebody else, and does not count them", () => {
    const picture = pictureOf(large);
    const [hub] = picture.withUndrawn(6);
    if (hub === undefined) throw new Error("nobody has so many neighbours");
    const before = new Set(picture.drawn());
    picture.command(hub.id, "strongest").run();
    const [first, second, ...others] = picture.drawn().filter((id) => !before.has(id));
    if (first === undefined || second === undefined) throw new Error("it has brought nobody");
    picture.actions.select(first);
    picture.actions.addToPicture([second]);
    const grown = picture.drawn();
    const collapse = picture.command(hub.id, "collapse");
    collapse.run();
    const lost = grown.filter((id) => !picture.drawn().includes(id));
    expect(lost).toEqual(expect.arrayContaining(others));
    expect(lost).toHaveLength(collapse.count ?? 0);
    expect(picture.drawn()).toEqual(expect.arrayContaining([first, second]));
  });

  it("is not offered where it would take nobody out", () => {
    const picture = pictureOf(modelOf(small));
    const drawn = picture.drawn();
    for (const id of drawn) {
      const collapse = picture.command(id, "collapse");
      collapse.run();
      const lost = drawn.length - picture.drawn().length;
      expect(collapse).toMatchObject({ count: lost, whyNot: lost === 0 ? "noneToLose" : null });
      picture.command(id, "expand").run();
      expect(picture.drawn()).toEqual(drawn);
      picture.actions.unfocus();
    }
  });
});
