import * as fc from "fast-check";
import { expect, test } from "vitest";
import { only } from "../../../../src/analysis/choice";
import { type Lens, wholeLens } from "../../../../src/analysis/lens";
import { modelOf } from "../../../../src/analysis/model";
import { viewOf } from "../../../../src/analysis/view";
import { listingOf } from "../../../../src/scene/timeline/listing";
import { bamakoDossier } from "../../analysis/bamako";
import { anyLens } from "../../analysis/randomLens";
import { randomDossier } from "../../../fixtures/randomDossier";

const bamako = modelOf(bamakoDossier());
const listed = (parts: Partial<Lens> = {}) => listingOf(bamako, viewOf(bamako, { ...wholeLens, ...parts }));
const idsIn = ({ dated }: ReturnType<typeof listed>) => [...dated].map((at) => bamako.dossier.relations[at]?.id);

test("every tie with a period is listed, and how many have none", () => {
  const { relations } = bamako.dossier;
  const dated = relations.filter(({ period }) => period !== undefined);
  expect(idsIn(listed())).toEqual(dated.map(({ id }) => id));
  expect(listed().undated).toBe(relations.length - dated.length);
});

test("the date of holding changes nothing, and nothing is computed again for it", () => {
  const before = listed();
  for (const asOf of ["2013-06", "1990", "2014/2022-07-01"]) {
    const after = listed({ asOf });
    expect(after).toBe(before);
  }
});

test("nor does a comparison of two dates of holding", () => {
  const comparison = { by: "held", a: "2013", b: "2025", kept: only("begun") } as const;
  expect(idsIn(listed({ comparison }))).toEqual(idsIn(listed()));
});

test("what was not said yet stays in its place; what the voices do not speak of does not", () => {
  expect(idsIn(listed({ saidUpTo: "2025-11-09" }))).toEqual(idsIn(listed()));
  const [, second = ""] = bamako.voices;
  expect(idsIn(listed({ voices: only(second), saidUpTo: "2030" })).length).toBeLessThan(idsIn(listed()).length);
});

test("what is undated counts once somebody has said it", () => {
  const { columns } = bamako;
  const { relations } = viewOf(bamako, { ...wholeLens, saidUpTo: "2025-11-09" });
  const undated = [...relations].filter((at) => columns.spans[columns.span[at] ?? 0]?.bounds === null);
  expect(listed({ saidUpTo: "2025-11-09" }).undated).toBe(undated.length);
});

test("only the types that are asked for", () => {
  expect(idsIn(listed({ types: only("blockade") }))).toEqual(["r-jnim-blockade-southern-mali"]);
  expect([...listed({ types: only("blockade") }).byFamily.keys()]).toEqual(["hostility"]);
});

test("claims are those of the lens, whenever they were said", () => {
  const total = ({ said }: ReturnType<typeof listed>) => said.reduce((sum, { count }) => sum + count, 0);
  const { claims, relations } = bamako.dossier;
  const ties = new Set(relations.map(({ id }) => id));
  expect(total(listed())).toBe(claims.filter(({ about }) => ties.has(about)).length);
  expect(total(listed({ saidUpTo: "2025-11-09" }))).toBe(total(listed()));
});

test("what is in view and dated is listed, once, and counted", () => {
  fc.assert(
    fc.property(randomDossier(), anyLens, (dossier, lens) => {
      const model = modelOf(dossier);
      const view = viewOf(model, lens);
      const { dated, byFamily } = listingOf(model, view);
      const inView = [...view.relations].filter((at) => dossier.relations[at]?.period !== undefined);
      expect(new Set(dated).size).toBe(dated.length);
      expect([...dated]).toEqual(expect.arrayContaining(inView));
      const counted = [...byFamily.values()].flat().reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(dated.length);
    }),
  );
});
