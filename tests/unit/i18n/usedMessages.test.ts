import { readFile, readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en";

const src = new URL("../../../src/", import.meta.url);

/** Everything that can say something: the components and the composition root. */
async function speakers(): Promise<string[]> {
  const names = (await readdir(new URL("ui/", src), { recursive: true })).map((name) => `ui/${name}`);
  const files = [...names, "main.tsx"].filter((name) => /\.tsx?$/.test(name));
  return Promise.all(files.map((name) => readFile(new URL(name, src), "utf8")));
}

/** Texts that are picked by an id: each group whole, of `evidence` the stances alone. */
const pickedById = [
  /^(tabs|kinds|families|standings|standingMeaning|modes|likelihoods|reliabilities|credibilities|problems|openingStages)\.[^.]+$/,
  /^(bar\.themes|search\.kinds|lens\.facets|network\.relax|evidence\.by|table\.columns|sources\.types)\.[^.]+$/,
  /^layouts\.(names|reasons|missing)\.[^.]+$/,
  /^focus\.(commands|whyNot)\.[^.]+$/,
  /^failure\.layout\.[^.]+$/,
  /^viewpoint\.(holdings|holdingMeaning|doubts|doubtMeaning|eventMeaning|comparison\.(kinds|classes|meaning|saidClasses|saidMeaning))\.[^.]+$/,
  /^evidence\.(affirms|disputes|denies)$/,
];

function* keys(node: object, path: readonly string[] = []): Generator<string> {
  for (const [key, value] of Object.entries(node)) {
    const inside: unknown = value;
    if (typeof inside === "object" && inside !== null && !Array.isArray(inside)) yield* keys(inside, [...path, key]);
    else yield [...path, key].join(".");
  }
}

/** A group under a name of its own, `const words = t.evidence.overview`, is written out again. */
function withoutAliases(code: string): string {
  const aliases = [...code.matchAll(/const (\w+) = (t(?:\.\w+)+);/g)];
  return aliases.reduce(
    (text, [, alias = "", path = ""]) => text.replace(new RegExp(`\\b${alias}\\.`, "g"), `${path}.`),
    code,
  );
}

test("every text is used", async () => {
  const said = (await speakers()).map(withoutAliases).join("\n");
  const isUsed = (key: string) => {
    if (!pickedById.some((picked) => picked.test(key))) return new RegExp(`(?:\\bt|\\ben|])\\.${key}\\b`).test(said);
    const group = key.slice(0, key.lastIndexOf("."));
    return new RegExp(`\\b(?:t|en)\\.${group}(?:\\[|\\b(?!\\.))`).test(said);
  };
  expect([...keys(en)].filter((key) => !isUsed(key))).toEqual([]);
});
