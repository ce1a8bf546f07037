import { describe, expect, it } from "vitest";
import { modelOf } from "../../../src/analysis/model";
import { followArrangement } from "../../../src/state/arranging";
import { createActions } from "../../../src/state/actions";
import type { Arranged } from "../../../src/state/dossierStore";
import { createStores } from "../../../src/state/stores";
import { small } from "../../fixtures/small";

interface Asked {
  readonly key: string;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
  readonly answer: (arranged: Arranged | null) => void;
  readonly fail: (reason: unknown) => void;
}

const arranged = (x: number): Arranged => ({ positions: new Map([["north", { x, y: 0 }]]), ground: null, bends: null });

function setUp() {
  const stores = createStores();
  const asked: Asked[] = [];
  followArrangement(stores, {
    arrange: (_, { layout, by }, { signal, onProgress }) =>
      new Promise((answer, fail) => asked.push({ key: [layout, ...by].join("/"), signal, onProgress, answer, fail })),
    movedBefore: (_, key) => new Map(key === "blocs" ? [["south", { x: 7, y: 7 }]] : []),
  });
  const open = () =>
    stores.dossier.setState({
      opened: {
        ref: "small",
        model: modelOf(small),
        warnings: [],
        arranged: new Map([["force", arranged(0)]]),
        moved: new Map(),
      },
    });
  open();
  const shown = () => stores.view.getState().arrangedKey;
  return { stores, asked, open, shown, actions: createActions(stores) };
}

const answered = () => new Promise((done) => setTimeout(done, 0));

describe("laying out as wanted", () => {
  it("leaves the picture as it is until that is done, and tells how far it is", async () => {
    const { stores, asked, shown, actions } = setUp();
    actions.arrange({ layout: "blocs", by: [] });
    expect(asked.map(({ key }) => key)).toEqual(["blocs"]);
    asked[0]?.onProgress(0.5);
    expect(stores.view.getState().arranging).toBe(0.5);
    expect(shown()).toBe("force");
    asked[0]?.answer(arranged(1));
    await answered();
    expect(shown()).toBe("blocs");
    expect(stores.view.getState().arranging).toBeNull();
    const { opened } = stores.dossier.getState();
    expect(opened?.arranged.get("blocs")).toEqual(arranged(1));
    expect(opened?.moved.get("blocs")?.get("south")).toEqual({ x: 7, y: 7 });
  });

  it("shows at once what has been laid out before", async () => {
    const { asked, shown, actions } = setUp();
    actions.arrange({ layout: "blocs", by: [] });
    asked[0]?.answer(arranged(1));
    await answered();
    actions.arrange({ layout: "force", by: [] });
    expect(shown()).toBe("force");
    actions.arrange({ layout: "blocs", by: [] });
    expect(shown()).toBe("blocs");
    expect(asked).toHaveLength(1);
  });

  it("gives up what is no longer wanted, whatever it would have answered", async () => {
    const { stores, asked, shown, actions } = setUp();
    actions.arrange({ layout: "rings", by: ["north"] });
    actions.arrange({ layout: "rings", by: ["south"] });
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    asked[0]?.answer(arranged(1));
    await answered();
    expect(shown()).toBe("force");
    expect(stores.view.getState().arranging).toBe(0);
    asked[1]?.answer(arranged(2));
    await answered();
    expect(shown()).toBe("rings/south");
  });

  it("can be called off: the picture stays, and so does what the link says", async () => {
    const { stores, asked, shown, actions } = setUp();
    actions.arrange({ layout: "map", by: [] });
    actions.keepArrangement();
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(stores.view.getState()).toMatchObject({ arranging: null, arrangement: { layout: "force", by: [] } });
    expect(shown()).toBe("force");
  });

  it("says why where it fails, and tries again when it is asked for again", async () => {
    const { stores, asked, shown, actions } = setUp();
    actions.arrange({ layout: "map", by: [] });
    asked[0]?.fail(new Error("no atlas"));
    await answered();
    expect(stores.view.getState()).toMatchObject({ notArranged: "no atlas", arranging: null });
    expect(shown()).toBe("force");
    actions.arrange({ layout: "force", by: [] });
    expect(stores.view.getState().notArranged).toBeNull();
    actions.arrange({ layout: "map", by: [] });
    expect(asked).toHaveLength(2);
  });

  it("stays as it is where it fits nobody in the dossier", async () => {
    const { stores, asked, shown, actions } = setUp();
    actions.arrange({ layout: "rings", by: ["nobody"] });
    asked[0]?.answer(null);
    await answered();
    expect(shown()).toBe("force");
    expect(stores.view.getState().arranging).toBeNull();
  });

  it("begins anew with each dossier", () => {
    const { asked, open, actions } = setUp();
    actions.arrange({ layout: "blocs", by: [] });
    open();
    expect(asked.map(({ key, signal }) => [key, signal.aborted])).toEqual([
      ["blocs", true],
      ["blocs", false],
    ]);
  });
});
