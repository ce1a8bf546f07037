import { expect, test } from "vitest";
import { only } from "../../../src/analysis/choice";
import { type Lens, wholeLens } from "../../../src/analysis/lens";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import { besideSelected } from "../../../src/canvas/neighbourhood";
import { compose } from "../../../src/scene/compose";
import { englishWords } from "../../fixtures/sceneWords";
import { small } from "../../fixtures/small";

const model = modelOf(small);
const beside = (selected: readonly string[], lens: Partial<Lens> = {}) =>
  [...besideSelected(compose(model, viewOf(model, { ...wholeLens, ...lens }), englishWords), selected)].sort();

test("an actor is selected with its ties and their ends, two with what ties them, nothing with nothing", () => {
  expect(beside(["south"])).toEqual(["north", "r-aid", "r-alliance", "r-blockade", "rebels", "south"]);
  expect(beside(["rebels", "south"])).toEqual(["r-blockade"]);
  expect(beside([])).toEqual([]);
  expect(beside(["nobody"])).toEqual([]);
});

test("what a voice is silent on stays a shadow, whatever is selected", () => {
  const heard = { voices: only("south"), silent: "fade" } as const;
  expect(beside(["south"], heard)).toEqual(["r-blockade", "rebels", "south"]);
  expect(beside(["north", "south"], heard)).toEqual([]);
});
