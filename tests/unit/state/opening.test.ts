import { describe, expect, it } from "vitest";
import { only } from "../../../src/analysis/choice";
import { modelOf } from "../../../src/analysis/model";
import { wholeLens } from "../../../src/analysis/lens";
import type { Loaded } from "../../../src/analysis/loaded";
import { followAddress } from "../../../src/state/following";
import { keepPreferred } from "../../../src/state/keeping";
import { readLink } from "../../../src/state/link";
import { type OpeningServices, createOpening } from "../../../src/state/opening";
import { createActions } from "../../../src/state/actions";
import { createStores } from "../../../src/state/stores";
import { small } from "../../fixtures/small";

const loaded = (ref: string): Loaded => ({ ok: true, ref, model: modelOf({ ...small, id: ref }), warnings: [] });

/** A promise to be kept later (`Promise.withResolvers` is not in Node 20). */
function withResolvers() {
  let resolve: (value: Loaded) => void = () => {};
  const promise = new Promise<Loaded>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function setUp(services: Partial<OpeningServices> = {}) {
  const stores = createStores();
  const opening = createOpening(stores, {
    loadRef: async (ref) => loaded(ref ?? "first"),
    loadFile: async () => loaded("file:1"),
    layOut: async () => new Map([["north", { x: 1, y: 2 }]]),
    movedBefore: () => new Map(),
    ...services,
  });
  return { stores, opening, actions: createActions(stores) };
}

/** An address bar with its history, as a browser keeps it. */
function fakeAddress(start: string) {
  const steps = [start];
  let at = 0;
  let listener = () => {};
  return {
    query: () => steps[at] ?? "",
    push: (query: string) => {
      steps.splice(at + 1, steps.length, query);
      at += 1;
    },
    replace: (query: string) => {
      steps[at] = query;
    },
    onStep: (told: () => void) => {
      listener = told;
      return () => {
        listener = () => {};
      };
    },
    go: (by: number) => {
      at += by;
      listener();
    },
    steps,
  };
}

describe("opening", () => {
  it("takes lens, selection and view from the link, once the dossier is there", async () => {
    const { stores, opening } = setUp();
    await opening.openLink(readLink("?dossier=one&types=threat&select=north&view=table"));
    expect(stores.dossier.getState().opened?.ref).toBe("one");
    expect(stores.lens.getState().types).toEqual(only("threat"));
    expect(stores.selection.getState().selected).toBe("north");
    expect(stores.view.getState().tab).toBe("table");
  });

  it("leaves everything as it was where the new one cannot be read, and says why", async () => {
    const { stores, opening, actions } = setUp({
      loadRef: async (ref) => (ref === "bad" ? { ok: false, reason: { why: "status", status: 404 } } : loaded("good")),
    });
    await opening.openLink(readLink("?dossier=good"));
    actions.only("types", "threat");
    const before = stores.dossier.getState().opened;
    await opening.openLink(readLink("?dossier=bad&view=table"));
    expect(stores.dossier.getState().opened).toBe(before);
    expect(stores.lens.getState().types).toEqual(only("threat"));
    expect(stores.view.getState().tab).toBe("network");
    expect(stores.dossier.getState().failure).toEqual({ name: "bad", reason: { why: "status", status: 404 } });
  });

  it("says so where the layout fails", async () => {
    const { stores, opening } = setUp({ layOut: () => Promise.reject(new Error("no worker")) });
    await opening.openLink(readLink(""));
    expect(stores.dossier.getState().failure?.reason).toEqual({ why: "layout", detail: "no worker" });
    expect(stores.dossier.getState().opened).toBeNull();
  });

  it("keeps the last one asked for, however late an earlier one answers", async () => {
    const slow = withResolvers();
    const { stores, opening } = setUp({
      loadRef: (ref) => (ref === "slow" ? slow.promise : Promise.resolve(loaded("fast"))),
    });
    const first = opening.openLink(readLink("?dossier=slow"));
    await opening.openLink(readLink("?dossier=fast"));
    slow.resolve(loaded("slow"));
    await first;
    expect(stores.dossier.getState().opened?.ref).toBe("fast");
    expect(stores.dossier.getState().opening).toBeNull();
  });

  it("asks the picture for the middle once, and forgets it with the next selection or dossier", async () => {
    const { stores, opening, actions } = setUp();
    actions.reveal("north");
    expect(stores.selection.getState().centre).toEqual({ id: "north" });
    actions.select("south");
    expect(stores.selection.getState().centre).toBeNull();
    actions.reveal("north");
    await opening.openLink(readLink(""));
    expect(stores.selection.getState().centre).toBeNull();
  });

  it("opens a file with a whole lens and nothing selected", async () => {
    const { stores, opening, actions } = setUp();
    await opening.openLink(readLink("?types=threat&select=north"));
    actions.showTab("sources");
    await opening.openFile(new File(["{}"], "mine.json"));
    expect(stores.dossier.getState().opened?.ref).toBe("file:1");
    expect(stores.lens.getState()).toEqual(wholeLens);
    expect(stores.selection.getState().selected).toBeNull();
    expect(stores.view.getState().tab).toBe("sources");
  });
});

describe("following the address", () => {
  async function followed(start: string) {
    const { stores, opening, actions } = setUp();
    const address = fakeAddress(start);
    followAddress(stores, address, opening);
    await opening.openLink(readLink(start));
    return { stores, actions, address };
  }

  it("names the dossier in the address without a step of history", async () => {
    const { address } = await followed("");
    expect(address.steps).toEqual(["?dossier=first"]);
  });

  it("makes one step for one act, and goes back step by step", async () => {
    const { stores, actions, address } = await followed("?dossier=first");
    actions.only("types", "threat");
    await Promise.resolve();
    actions.showTab("table");
    actions.select("north");
    await Promise.resolve();
    expect(address.steps).toEqual([
      "?dossier=first",
      "?dossier=first&types=threat",
      "?dossier=first&types=threat&view=table&select=north",
    ]);
    address.go(-1);
    expect(stores.view.getState().tab).toBe("network");
    expect(stores.selection.getState().selected).toBeNull();
    expect(stores.lens.getState().types).toEqual(only("threat"));
    address.go(-1);
    expect(stores.lens.getState()).toEqual(wholeLens);
    await Promise.resolve();
    expect(address.steps).toHaveLength(3);
  });

  it("gives up an opening under way when history steps back to what is open", async () => {
    const slow = withResolvers();
    const { stores, opening } = setUp({
      loadRef: (ref) => (ref === "slow" ? slow.promise : Promise.resolve(loaded("first"))),
    });
    const address = fakeAddress("?dossier=first");
    followAddress(stores, address, opening);
    await opening.openLink(readLink("?dossier=first"));
    address.push("?dossier=slow");
    address.go(0);
    expect(stores.dossier.getState().opening).toBe("slow");
    address.go(-1);
    expect(stores.dossier.getState().opening).toBeNull();
    slow.resolve(loaded("slow"));
    await slow.promise;
    await Promise.resolve();
    expect(stores.dossier.getState().opened?.ref).toBe("first");
    expect(address.query()).toBe("?dossier=first");
  });

  it("takes a failure away when history steps back to what is open, and follows again", async () => {
    const { stores, opening, actions } = setUp({
      loadRef: async (ref) => (ref === "bad" ? { ok: false, reason: { why: "status", status: 500 } } : loaded("first")),
    });
    const address = fakeAddress("?dossier=first");
    followAddress(stores, address, opening);
    await opening.openLink(readLink("?dossier=first"));
    address.push("?dossier=bad");
    await opening.openLink(readLink("?dossier=bad"));
    expect(stores.dossier.getState().failure).not.toBeNull();
    address.go(-1);
    expect(stores.dossier.getState().failure).toBeNull();
    actions.select("north");
    await Promise.resolve();
    expect(address.query()).toBe("?dossier=first&select=north");
  });

  it("makes no step for what is not in a link", async () => {
    const { actions, address } = await followed("?dossier=first");
    actions.point("north");
    actions.setLanguage("fr");
    actions.move("north", { x: 5, y: 5 });
    await Promise.resolve();
    expect(address.steps).toEqual(["?dossier=first"]);
  });
});

describe("keeping", () => {
  it("keeps preferences and moved actors as they are set", async () => {
    const { stores, opening, actions } = setUp();
    const kept: unknown[] = [];
    keepPreferred(stores, {
      keepPreferences: (preferences) => kept.push(preferences),
      keepMoved: (id, key, moved) => kept.push([id, key, ...moved]),
    });
    await opening.openLink(readLink("?dossier=one"));
    actions.setLanguage("fr");
    actions.move("north", { x: 5, y: 6 });
    actions.select("north");
    expect(kept).toEqual([
      { language: "fr", theme: "auto", shortcuts: true },
      ["one", "force", ["north", { x: 5, y: 6 }]],
    ]);
  });

  it("says why where something cannot be kept, and goes on", () => {
    const { stores, actions } = setUp();
    keepPreferred(stores, {
      keepPreferences: () => {
        throw new DOMException("quota exceeded", "QuotaExceededError");
      },
      keepMoved: () => {},
    });
    actions.setTheme("dark");
    expect(stores.view.getState().theme).toBe("dark");
    expect(stores.view.getState().notKept).toBe("quota exceeded");
  });
});
