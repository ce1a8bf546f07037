import { describe, expect, it } from "vitest";
import { modelOf } from "../../../src/analysis/model";
import { only } from "../../../src/analysis/choice";
import { type Lens, wholeLens } from "../../../src/analysis/lens";
import { createActions } from "../../../src/state/actions";
import { type Address, followAddress } from "../../../src/state/following";
import { readLink } from "../../../src/state/link";
import { createOpening } from "../../../src/state/opening";
import { type Stores, createStores } from "../../../src/state/stores";
import type { Movement } from "../../../src/state/viewStore";
import { small } from "../../fixtures/small";

/** An address bar that keeps every step of history, and can step back. */
function fakeAddress() {
  const steps = ["?dossier=small"];
  const replaced: string[] = [];
  let at = 0;
  let listener = () => {};
  const address: Address = {
    query: () => steps[at] ?? "",
    push: (query) => {
      steps.splice(at + 1, steps.length, query);
      at += 1;
    },
    replace: (query) => {
      replaced.push(query);
      steps[at] = query;
    },
    onStep: (told) => {
      listener = told;
      return () => {
        listener = () => {};
      };
    },
  };
  const back = () => {
    at -= 1;
    listener();
  };
  return { address, steps, replaced, back };
}

async function followed() {
  const stores = createStores();
  const opening = createOpening(stores, {
    loadRef: async () => ({ ok: true, ref: "small", model: modelOf(small), warnings: [] }),
    loadFile: async () => ({ ok: true, ref: "file:1", model: modelOf(small), warnings: [] }),
    layOut: async () => new Map(),
    movedBefore: () => new Map(),
  });
  const bar = fakeAddress();
  const stop = followAddress(stores, bar.address, opening);
  await opening.openLink(readLink(bar.address.query()));
  await settled();
  return { stores, actions: createActions(stores), opening, stop, ...bar };
}
/** What was scheduled as a microtask has been done. */
const settled = () => Promise.resolve();

/** Moves dates of the lens as a handle does, or a replay. */
function mover({ lens }: Stores, { scrub }: ReturnType<typeof createActions>, by: Movement["by"] = "handle") {
  return (parts: Partial<Lens>) => scrub(by, { ...lens.getState(), ...parts });
}

describe("following, while the date is dragged", () => {
  it("pushes nothing until the handle rests, and then one step", async () => {
    const { stores, actions, steps, replaced } = await followed();
    const move = mover(stores, actions);
    for (const asOf of ["2019", "2019-06", "2020", "2020-06"]) {
      move({ asOf });
      await settled();
    }
    expect(steps).toEqual(["?dossier=small"]);
    expect(stores.view.getState().scrubbing).toBe(true);
    actions.rest("handle");
    expect(stores.view.getState().scrubbing).toBe(false);
    await settled();
    expect(steps).toEqual(["?dossier=small", "?dossier=small&asof=2020-06"]);
    expect(replaced).toEqual([]);
  });

  it("pushes one step where the last move and the rest come at once", async () => {
    const { stores, actions, steps } = await followed();
    mover(stores, actions)({ saidUpTo: "2020" });
    actions.rest("handle");
    await settled();
    expect(steps).toEqual(["?dossier=small", "?dossier=small&said=2020"]);
  });

  it("pushes nothing where the handle comes back to where it was", async () => {
    const { stores, actions, steps } = await followed();
    const move = mover(stores, actions);
    move({ asOf: "2019" });
    await settled();
    move({ asOf: null });
    actions.rest("handle");
    await settled();
    expect(steps).toEqual(["?dossier=small"]);
  });

  it("goes back to before the whole movement in one step", async () => {
    const { stores, actions, steps, back } = await followed();
    const move = mover(stores, actions);
    actions.adjust({ asOf: "2018" });
    await settled();
    move({ asOf: "2019" });
    await settled();
    move({ asOf: "2020" });
    actions.rest("handle");
    await settled();
    back();
    expect(stores.lens.getState().asOf).toBe("2018");
    back();
    expect(stores.lens.getState()).toEqual(wholeLens);
    await settled();
    expect(steps).toHaveLength(3);
  });

  it("pushes what was done just before it as a step of its own", async () => {
    const { stores, actions, steps } = await followed();
    actions.select("north");
    mover(stores, actions)({ asOf: "2019" });
    actions.rest("handle");
    await settled();
    expect(steps).toEqual(["?dossier=small", "?dossier=small&select=north", "?dossier=small&asof=2019&select=north"]);
  });

  it("is not ended by what no link tells", async () => {
    const { stores, actions, steps } = await followed();
    mover(stores, actions)({ asOf: "2019" });
    actions.point("north");
    actions.setTheme("dark");
    actions.move("north", { x: 1, y: 1 });
    await settled();
    expect(stores.view.getState().scrubbing).toBe(true);
    expect(steps).toHaveLength(1);
  });
});

describe("following, where something is done while a date moves", () => {
  const acts: readonly [string, (actions: ReturnType<typeof createActions>) => void, string][] = [
    ["another tab", (actions) => actions.showTab("table"), "?dossier=small&asof=2019&view=table"],
    ["a selection", (actions) => actions.select("north"), "?dossier=small&asof=2019&select=north"],
    ["another grouping", (actions) => actions.groupBars("actor"), "?dossier=small&asof=2019&bars=actor"],
    ["a choice", (actions) => actions.only("types", "threat"), "?dossier=small&types=threat&asof=2019"],
    ["a date that is typed", (actions) => actions.adjust({ asOf: "2021" }), "?dossier=small&asof=2021"],
    ["a date that is lifted", (actions) => actions.adjust({ asOf: null }), "?dossier=small"],
    [
      "a comparison",
      (actions) => actions.compare({ by: "held", a: "2013", b: "2020" }),
      "?dossier=small&asof=2019&compare=held,2013,2020",
    ],
  ];

  it.each(acts)("%s ends the movement: one step for it, and one for the act", async (_, act, address) => {
    const { stores, actions, steps, back } = await followed();
    mover(stores, actions, "replay")({ asOf: "2019" });
    await settled();
    act(actions);
    expect(stores.view.getState()).toMatchObject({ scrubbing: false, movement: null });
    await settled();
    expect(steps).toEqual(["?dossier=small", "?dossier=small&asof=2019", address]);
    back();
    expect(stores.lens.getState()).toEqual({ ...wholeLens, asOf: "2019" });
    expect(stores.view.getState().tab).toBe("network");
  });

  it("one that rests does not end the movement of another", async () => {
    const { stores, actions, steps } = await followed();
    mover(stores, actions, "replay")({ asOf: "2019" });
    const move = mover(stores, actions);
    move({});
    actions.rest("replay");
    expect(steps, "the replay rested when the handle was held").toEqual(["?dossier=small", "?dossier=small&asof=2019"]);
    for (const asOf of ["2020", "2021"]) {
      move({ asOf });
      await settled();
    }
    actions.rest("handle");
    await settled();
    expect(steps.slice(2)).toEqual(["?dossier=small&asof=2021"]);
  });

  it("a step back ends it, and leaves behind where it had come to", async () => {
    const { stores, actions, steps, back } = await followed();
    actions.select("north");
    await settled();
    mover(stores, actions, "replay")({ asOf: "2019" });
    await settled();
    back();
    expect(stores.view.getState().movement).toBeNull();
    await settled();
    expect(stores.lens.getState()).toEqual(wholeLens);
    expect(stores.selection.getState().selected).toBeNull();
    expect(steps).toEqual(["?dossier=small", "?dossier=small&select=north"]);
  });

  it("another dossier ends it, and it is a step of the one that was open", async () => {
    const { stores, actions, opening, steps } = await followed();
    mover(stores, actions, "replay")({ asOf: "2019" });
    await opening.openLink(readLink("?dossier=small&view=sources"));
    await settled();
    expect(stores.view.getState().movement).toBeNull();
    expect(steps).toEqual(["?dossier=small", "?dossier=small&asof=2019", "?dossier=small&view=sources"]);
  });
});

describe("following, where the lens is changed by hand", () => {
  it("pushes a step for each voice, assumption, comparison and unfolded event", async () => {
    const { stores, actions, steps, back } = await followed();
    const acts = [
      () => actions.chooseVoice("south"),
      () => actions.assume("fall", true),
      () => actions.compare({ by: "voices", a: "paper", b: "south" }),
      () => actions.unfold({ event: "fall", steps: 1 }),
      () => actions.groupBars("actor"),
    ];
    for (const act of acts) {
      act();
      await settled();
    }
    expect(steps.at(-1)).toBe(
      "?dossier=small&voices=south&assume=fall&compare=voices,paper,south&bars=actor&whatif=fall&steps=1",
    );
    expect(steps).toHaveLength(acts.length + 1);
    for (const _ of acts) back();
    expect(stores.lens.getState()).toEqual(wholeLens);
    expect(stores.selection.getState().unfolded).toBeNull();
    expect(stores.view.getState().bars).toBe("family");
  });

  it("follows no more once it is stopped", async () => {
    const { stores, actions, steps, stop, back } = await followed();
    actions.only("types", "threat");
    await settled();
    stop();
    actions.adjust({ asOf: "2019" });
    await settled();
    expect(steps).toHaveLength(2);
    back();
    expect(stores.lens.getState().types).toEqual(only("threat"));
  });
});
