import { describe, expect, it } from "vitest";
import { only } from "../../../src/analysis/choice";
import { type Lens, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import { compose } from "../../../src/scene/compose";
import { englishWords as words } from "../../fixtures/sceneWords";
import { small } from "../../fixtures/small";

const model = modelOf(small);
const scene = (lens: Partial<Lens>) => compose(model, viewOf(model, { ...wholeLens, ...lens }), words);
const edge = (id: string, lens: Partial<Lens>) => scene(lens).edges.find((one) => one.id === id);

describe("a scene through a voice", () => {
  it("has the standing of what is heard, and without the rest", () => {
    const heard = scene({ voices: only("south") });
    expect(heard.edges.map(({ id, standing }) => [id, standing])).toEqual([["r-blockade", "denied"]]);
    expect(heard.nodes.map(({ id }) => id)).toEqual(["south", "rebels"]);
  });

  it("keeps what the voice is silent on faded, without labels, where the lens says so", () => {
    const { nodes, edges } = scene({ voices: only("south"), silent: "fade" });
    const faded = edges.filter(({ silent }) => silent);
    expect(faded.map(({ id }) => id)).toEqual(["r-alliance", "r-aid", "r-weakens", "r-threat"]);
    expect(faded.flatMap(({ labels }) => labels)).toEqual([]);
    expect(nodes.filter(({ silent }) => silent).map(({ id }) => id)).toEqual(["north", "fall"]);
    expect(edges.at(-1)).toMatchObject({ id: "r-blockade", silent: false, standing: "denied" });
  });

  it("fades nothing that another filter takes out", () => {
    const { edges } = scene({ voices: only("south"), silent: "fade", types: only("alliance") });
    expect(edges.map(({ id }) => id)).toEqual(["r-alliance"]);
    expect(scene({ silent: "fade", types: only("alliance") }).edges).toHaveLength(1);
  });
});

describe("a scene at a date", () => {
  it("marks what may hold or has no date, and leaves out what does not hold", () => {
    expect(edge("r-alliance", { asOf: "2019" })).toMatchObject({ doubt: null });
    expect(edge("r-alliance", { asOf: "2010-06" })).toMatchObject({
      doubt: "may-hold",
      labels: ["alliance, since 2010?", "alliance?"],
    });
    expect(edge("r-aid", { asOf: "2020-05-02" })).toMatchObject({ doubt: "undated" });
    expect(edge("r-blockade", { asOf: "2019" })).toBeUndefined();
  });

  it("has no forecast before the day on which it was made", () => {
    expect(edge("r-aid", { asOf: "2020-04" })).toBeUndefined();
    expect(edge("r-weakens", { asOf: "2020-04" })).toBeUndefined();
    expect(edge("r-weakens", { asOf: "2020-05" })).toMatchObject({ doubt: "undated" });
  });
});

describe("a scene with something assumed", () => {
  it("draws what hangs on it as if it held, and says that it is assumed", () => {
    expect(edge("r-weakens", { assumed: ["fall"] })).toMatchObject({
      standing: "assumed",
      labels: ["weakens, assumed", "weakens"],
    });
    expect(scene({ assumed: ["fall"] }).nodes.find(({ id }) => id === "fall")?.standing).toBe("assumed");
  });

  it("changes nothing else", () => {
    const others = (lens: Partial<Lens>) => scene(lens).edges.filter(({ id }) => id !== "r-weakens");
    expect(others({ assumed: ["fall"] })).toEqual(others({}));
    expect(edge("r-weakens", { assumed: ["paper"] })).toMatchObject({ standing: "conditional" });
  });
});

describe("a scene of a comparison", () => {
  it("says of each tie what the comparison makes of it", () => {
    const { edges } = scene({ comparison: { by: "voices", a: "paper", b: "south", kept: wholeLens.types } });
    expect(edges.map(({ id, compared }) => [id, compared])).toEqual([
      ["r-alliance", "only-a"],
      ["r-blockade", "opposed"],
      ["r-aid", "only-a"],
      ["r-weakens", "only-a"],
    ]);
  });

  it("says once that a tie is not dated, and of a vague date that it is one", () => {
    const comparison = { by: "held", a: "2010-06", b: "2021", kept: wholeLens.types } as const;
    expect(edge("r-alliance", { comparison })).toMatchObject({ compared: "unchanged", doubt: "may-hold" });
    const later = { ...comparison, a: "2020-06" };
    const undated = edge("r-aid", { comparison: later });
    expect(undated).toMatchObject({ compared: "undated", doubt: null });
    expect(undated?.labels.join()).not.toContain("?");
  });
});
