import { describe, expect, it } from "vitest";
import { modelOf } from "../../../src/analysis/model";
import { createActions } from "../../../src/state/actions";
import { createStores } from "../../../src/state/stores";
import { small } from "../../fixtures/small";

function setUp() {
  const stores = createStores();
  const opened = { ref: "small", model: modelOf(small), warnings: [], arranged: new Map(), moved: new Map() };
  stores.dossier.setState({ opened });
  return { stores, actions: createActions(stores) };
}

describe("what an act would make of the lens", () => {
  it("is told without being done", () => {
    const { stores, actions } = setUp();
    const before = stores.lens.getState();
    const told: unknown[] = [];
    stores.lens.subscribe((lens) => told.push(lens));
    expect(actions.foresee(() => actions.adjust({ asOf: "2019" }))).toEqual({ ...before, asOf: "2019" });
    expect(stores.lens.getState()).toBe(before);
    expect(told).toEqual([]);
  });

  it("is the very lens that the act then gives, so that what was found out of it holds", () => {
    const { stores, actions } = setUp();
    const foreseen = actions.foresee(() => actions.only("types", "threat"));
    actions.only("types", "threat");
    expect(stores.lens.getState()).toBe(foreseen);
  });

  it("does not bind who does something else, or comes from another lens", () => {
    const { stores, actions } = setUp();
    actions.foresee(() => actions.only("types", "threat"));
    actions.adjust({ asOf: "2019" });
    expect(stores.lens.getState()).toMatchObject({ asOf: "2019", types: { form: "except", ids: [] } });
    actions.only("types", "threat");
    expect(stores.lens.getState()).toMatchObject({ asOf: "2019", types: { form: "only", ids: ["threat"] } });
  });

  it("is nothing where an act leaves the lens alone, and where it fails the next act is done", () => {
    const { stores, actions } = setUp();
    expect(actions.foresee(() => {})).toBeNull();
    expect(actions.foresee(() => actions.all("types"))).toBeNull();
    expect(() =>
      actions.foresee(() => {
        throw new Error("no");
      }),
    ).toThrow("no");
    actions.adjust({ asOf: "2019" });
    expect(stores.lens.getState().asOf).toBe("2019");
  });
});
