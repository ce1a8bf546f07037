import { readFile, readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { checkDossier } from "../../../src/domain/checkDossier";
import { formatPath } from "../../../src/domain/problem";
import { dossierJsonSchema, patternOf } from "./dossierJsonSchema";

const root = new URL("../../../", import.meta.url);

test("the JSON Schema for editors is the one that the format gives; npm run schema brings it up to date", async () => {
  const text = `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../../public/schema/dossier-1.schema.json");
});

describe("patterns", () => {
  test("keep their characters, and spell out a flag that JSON Schema lacks", () => {
    expect(patternOf(/^\p{L}+$/u)).toBe("^\\p{L}+$");
    expect(new RegExp(patternOf(/^https?:/i)).test("HttpS:")).toBe(true);
  });

  test("are not lost in silence", () => {
    expect(() => patternOf(/^a$/m)).toThrow(/flags/);
    expect(() => patternOf(/^[a-c]$/i)).toThrow(/letters/);
  });
});

const shipped = (await readdir(new URL("data/", root))).filter((name) => name.endsWith(".json"));

test("there is a dossier to ship", () => {
  expect(shipped).not.toEqual([]);
});

test.each(shipped)("data/%s names the schema and has nothing wrong", async (name) => {
  const json: unknown = JSON.parse(await readFile(new URL(`data/${name}`, root), "utf8"));
  expect(json).toHaveProperty("$schema", "../public/schema/dossier-1.schema.json");
  const result = checkDossier(json);
  const errors = result.ok ? [] : result.problems.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, path, params }) => `${formatPath(path)} ${code} ${JSON.stringify(params)}`)).toEqual([]);
});
