import { describe, expect, it } from "vitest";
import bamako from "../../../../data/bamako-2025.json" with { type: "json" };
import { wholeLens } from "../../../../src/analysis/lens";
import { modelOf } from "../../../../src/analysis/model";
import { viewOf } from "../../../../src/analysis/view";
import { checkDossier } from "../../../../src/domain/checkDossier";
import { firstPart, layoutInputOf } from "../../../../src/scene/layoutInput";
import {
  type Arrangement,
  arrangementKey,
  layoutIds,
  readArrangement,
} from "../../../../src/scene/layouts/arrangement";
import { layoutKind, layoutKinds } from "../../../../src/scene/layouts/list";
import { runTask } from "../../../../src/scene/layouts/runTask";
import { small } from "../../../fixtures/small";

const checked = checkDossier(bamako);
if (!checked.ok) throw new Error("the shipped dossier does not pass its check");
const model = modelOf(checked.dossier);
const graph = layoutInputOf(model, "wide");
const from = { model, view: viewOf(model, wholeLens), actors: firstPart(model).actors, graph };

describe("the list of layouts", () => {
  it("has each once, in the order in which they are offered", () => {
    expect(layoutKinds.map(({ id }) => id)).toEqual(layoutIds);
  });

  it("says what a dossier lacks for one", () => {
    const missing = (id: (typeof layoutIds)[number]) => layoutKind(id).missing(modelOf(small));
    expect(missing("map")).toBe("noPlaces");
    expect(missing("force")).toBeNull();
    const peaceful = { ...small, relations: small.relations.filter(({ type }) => type === "alliance") };
    const claims = small.claims.filter(({ about }) => about === "r-alliance");
    const calm = modelOf({ ...peaceful, claims });
    expect(layoutKind("axis").missing(calm)).toBe("noPair");
    expect(layoutKind("cascade").missing(calm)).toBe("noEvents");
    expect(layoutKinds.map(({ missing: of }) => of(model))).toEqual(layoutIds.map(() => null));
  });

  it("is about whom the reader has selected, else about whom it says the most", () => {
    expect(layoutKind("rings").by(model, ["jnim", "mali"])).toEqual(["jnim"]);
    expect(layoutKind("rings").by(model, [])).toEqual(["malian-junta"]);
    expect(layoutKind("axis").by(model, ["jnim", "malian-junta"])).toEqual(["jnim", "malian-junta"]);
    expect(layoutKind("axis").by(model, ["jnim"])).toEqual(["jnim", "southern-mali"]);
    expect(layoutKind("axis").by(model, [])).toEqual(["russia", "ukraine"]);
    expect(layoutKind("cascade").by(model, ["mali", "fall-of-bamako"])).toEqual(["fall-of-bamako"]);
  });

  it("asks for nothing that is about nobody", () => {
    expect(layoutKind("rings").task(from, ["nobody"])).toBeNull();
    expect(layoutKind("axis").task(from, ["mali", "nobody"])).toBeNull();
  });

  it("gives the ties around the middle of rings a sector by family, and those farther off that of the way there", () => {
    const task = layoutKind("rings").task(from, ["france"]);
    if (task?.layout !== "rings") throw new Error("no rings");
    const sector = (id: string) => task.sectors[graph.nodes.findIndex((node) => node.id === id)];
    expect(sector("france")).toBe(-1);
    expect(sector("lerner")).toBe(sector("dgse"));
    expect(sector("mali")).not.toBe(sector("dgse"));
    expect(sector("ghana")).toBe(-1);
  });
});

describe("a layout task", () => {
  const arrangements: readonly Arrangement[] = [
    { layout: "force", by: [] },
    { layout: "blocs", by: [] },
    { layout: "rings", by: ["mali"] },
    { layout: "axis", by: ["jnim", "malian-junta"] },
    { layout: "map", by: [] },
  ];

  it("puts everybody somewhere, the same each time, and tells how far it is", async () => {
    for (const { layout, by } of arrangements) {
      const task = layoutKind(layout).task(from, by);
      if (task === null) throw new Error(`${layout} asks for nothing`);
      const told: number[] = [];
      const laid = await runTask(structuredClone(task), (fraction) => told.push(fraction));
      expect(laid.x, layout).toHaveLength(graph.nodes.length);
      expect([...laid.x, ...laid.y].every(Number.isFinite), layout).toBe(true);
      expect(told.at(-1), layout).toBe(1);
      expect(await runTask(task, () => {}), layout).toEqual(laid);
      expect(laid.ground === null, layout).toBe(layout === "force" || layout === "blocs");
    }
  });

  it("bends ties on a map alone, each the same whatever the lens", async () => {
    const task = layoutKind("map").task(from, []);
    if (task === null) throw new Error("no map");
    const { bends } = await runTask(task, () => {});
    expect(bends?.size).toBe(model.dossier.relations.length);
  });
});

describe("the key of an arrangement", () => {
  it("is read back, and nothing else is", () => {
    for (const text of ["force", "blocs", "map", "rings/mali", "axis/jnim/mali"]) {
      const arrangement = readArrangement(text);
      expect(arrangement === null ? null : arrangementKey(arrangement)).toBe(text);
    }
    for (const text of [
      "",
      "cascade",
      "rings",
      "rings/",
      "rings/a/b",
      "axis/mali",
      "axis/mali/mali",
      "map/mali",
      "tree",
    ])
      expect(readArrangement(text)).toBeNull();
  });
});
