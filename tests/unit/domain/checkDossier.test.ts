import { describe, expect, test } from "vitest";
import { checkDossier } from "../../../src/domain/checkDossier";
import { problemLimit } from "../../../src/domain/problem";
import { type SmallDossier, smallDossier } from "../../fixtures/smallDossier";
import { broken, inShort, problemsOf } from "./breakage";

function found(json: unknown): string[] {
  return problemsOf(checkDossier(json)).map(inShort);
}

test("a dossier with nothing wrong is given back as it is", () => {
  expect(checkDossier(smallDossier())).toEqual({ ok: true, dossier: smallDossier(), warnings: [], more: 0 });
});

test("what is left out by default is filled in", () => {
  const result = checkDossier(
    broken({ "actors.1.aliases": undefined, relationTypes: undefined, "relations.0.type": "alliance" }),
  );
  expect(result.ok && [result.dossier.actors[1]?.aliases, result.dossier.relationTypes]).toEqual([[], []]);
});

test("the input is left as it was, right or wrong", () => {
  const frozen = JSON.stringify(broken({ "claims.0.voice": 7, surplus: true }));
  const json: unknown = JSON.parse(frozen);
  checkDossier(json);
  expect(JSON.stringify(json)).toBe(frozen);
});

describe("what is no dossier is not checked further", () => {
  test.each([[null], [true], ["entente-dossier/1"], [[]], [[{ format: "entente-dossier/1" }]], [{}], [{ nodes: [] }]])(
    "%j",
    (json) => {
      expect(found(json)).toEqual(["$: not-a-dossier"]);
    },
  );

  test.each([
    ["gexf"],
    [1],
    [null],
    ["entente-dossier/0"],
    ["entente-dossier/1.1"],
    ["Entente-Dossier/1"],
    ["entente-dossier/"],
  ])("format %j", (format) => {
    expect(found({ format })).toEqual(["$.format: not-a-dossier"]);
  });

  test("nor what a later version wrote", () => {
    expect(problemsOf(checkDossier({ format: "entente-dossier/12", planets: [] }))).toEqual([
      {
        severity: "error",
        code: "newer-version",
        path: ["format"],
        value: "entente-dossier/12",
        params: { found: "entente-dossier/12", expected: "entente-dossier/1" },
      },
    ]);
  });
});

describe("the shape", () => {
  test.each([
    ["a missing part", { sources: undefined }, "$.sources", '"sources"', "undefined"],
    ["a missing field", { "relations.0.to": undefined }, "$.relations[0].to", '"to"', "undefined"],
    ["a wrong type", { "actors.1.place.lat": "4" }, "$.actors[1].place.lat", "number", '"4"'],
    ["a wrong alternative", { "claims.0.credibility": 7 }, "$.claims[0].credibility", "(1 | 2 | 3 | 4 | 5 | 6)", "7"],
    ["a number out of range", { "actors.1.place.lat": 91 }, "$.actors[1].place.lat", "<=90", "91"],
    [
      "a choice of types",
      { "sources.0.issued": { "date-parts": [[true]] } },
      '$.sources[0].issued["date-parts"][0][0]',
      "(number | string)",
      "true",
    ],
    ["null for an item", { "claims.4": null }, "$.claims[4]", "Object", "null"],
  ])("%s", (_what, change, path, expected, received) => {
    const first = problemsOf(checkDossier(broken(change)))[0];
    expect(first && inShort(first)).toBe(`${path}: schema`);
    expect(first?.params).toEqual({ expected, received });
  });

  test.each([
    ["a text without languages", { title: {} }, { expected: ">=1", received: "0", unit: "entries" }],
    ["a list without items", { languages: [] }, { expected: ">=1", received: "0", unit: "items" }],
    ["an empty text", { "claims.0.cites.0.locator": "" }, { expected: "!0", received: "0", unit: "characters" }],
    ["a text too long", { "claims.0.said": "2".repeat(65) }, { expected: "<=64", received: "65", unit: "characters" }],
  ])("what is counted is told of %s", (_what, change, params) => {
    expect(problemsOf(checkDossier(broken(change)))).toMatchObject([{ code: "schema", params }]);
  });

  test.each([
    ["id", { id: "two words" }],
    ["id", { id: "x".repeat(129) }],
    ["language-tag", { "title.English": "The islands" }],
    ["language-tag", { "title.zh-yue": "The islands" }],
    ["language-tag", { languages: ["en", "en_US"] }],
    ["language-tag", { "claims.0.quote.lang": "Anglais" }],
    ["iso-date", { stateOfEvidence: "30 June" }],
    ["iso-3166", { "actors.0.iso": "ml" }],
    ["http-address", { "sources.0.URL": "javascript:alert(1)" }],
    ["cameo-code", { "relationTypes.0.cameo": "x" }],
  ])("the rule %s", (rule, change) => {
    expect(problemsOf(checkDossier(broken(change)))).toMatchObject([{ code: "schema", params: { rule } }]);
  });

  test("a source keeps whatever its reference manager calls its language", () => {
    expect(found(broken({ "sources.0.language": "en_US" }))).toEqual([]);
  });

  test("an address may be written in capitals, an id in any script", () => {
    expect(found(broken({ "sources.0.URL": "HTTPS://example.org/", "claims.0.id": "élan-Мали-1" }))).toEqual([]);
  });
});

describe("unknown keys", () => {
  test("are all listed, wherever they are", () => {
    const changes = {
      who: 1,
      what: 2,
      "actors.1.place.alt": 3,
      "claims.0.cites.0.page": 4,
      "claims.0.voices": [],
      "relationTypes.0.x": 5,
    };
    expect(found(broken(changes)).toSorted()).toEqual([
      "$.actors[1].place.alt: unknown-key",
      "$.claims[0].cites[0].page: unknown-key",
      "$.claims[0].voices: unknown-key",
      "$.relationTypes[0].x: unknown-key",
      "$.what: unknown-key",
      "$.who: unknown-key",
    ]);
  });

  test("of CSL are kept", () => {
    const result = checkDossier(smallDossier());
    expect(result.ok && result.dossier.sources[1]).toHaveProperty("event-place", "East Town");
  });

  test.each(["__proto__", "constructor", "prototype", "toString"])("%s reaches no prototype", (key) => {
    const text = JSON.stringify(smallDossier()).replace(
      '"kind":"state"',
      `"kind":"state",${JSON.stringify(key)}:{"polluted":1}`,
    );
    expect(found(JSON.parse(text))).toEqual([`$.actors[0].${key}: unknown-key`]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test.each(["__proto__", "constructor", "prototype"])("%s is not dropped from an open object in silence", (key) => {
    const text = JSON.stringify(smallDossier()).replace(
      '"type":"speech"',
      `"type":"speech",${JSON.stringify(key)}:{"polluted":1}`,
    );
    expect(found(JSON.parse(text))).toEqual([`$.sources[1].${key}: unknown-key`]);
  });

  test("ids may be named like members of objects", () => {
    const json = broken({
      "sources.1.id": "__proto__",
      "claims.1.cites.0.source": "__proto__",
      "claims.2.id": "constructor",
    });
    expect(found(json)).toEqual(["$.claims[1].cites[0].source: schema", "$.sources[1].id: schema"]);
    expect(found(broken({ "claims.2.id": "constructor", "claims.0.voice": "toString" }))).toEqual([
      "$.claims[0].voice: dangling-reference",
    ]);
  });
});

test("all that is wrong is listed, errors before warnings", () => {
  const json = broken({
    "actors.0.period": "2010/..",
    "actors.1.kind": "reef",
    "claims.0.voice": "nobody",
    "claims.1.cites": [],
    "claims.2.said": "soon",
    "sources.0.reliability": "G",
    surplus: 1,
  });
  expect(found(json)).toEqual([
    "$.surplus: unknown-key",
    "$.actors[1].kind: schema",
    "$.sources[0].reliability: schema",
    "$.claims[0].voice: dangling-reference",
    "$.claims[1].cites: no-cite",
    "$.claims[2].said: bad-period",
    "$.relations[0].period: outside-existence",
  ]);
});

test("values are shown in short", () => {
  const problems = problemsOf(
    checkDossier(broken({ id: "é".repeat(5000), license: [1, 2], "actors.3.name": 7, "claims.0.said": { on: 1 } })),
  );
  expect(problems.map(({ value }) => value)).toEqual([`${"é".repeat(79)}…`, "[…]", "7", "{…}"]);
  expect(problems[0]?.params["received"]?.length).toBe(80);
});

/** As many relations as asked, each with its claim. */
function large(count: number): SmallDossier {
  const json = smallDossier();
  const [relation, claim] = [json.relations[0], json.claims[0]];
  if (relation === undefined || claim === undefined) throw new Error("the small dossier is empty");
  for (let index = 0; index < count; index += 1) {
    json.relations.push({ ...relation, id: `r${index}` });
    json.claims.push({ ...claim, id: `k${index}`, about: `r${index}` });
  }
  return json;
}

test("of very many problems the first are listed and the others counted", () => {
  const json = large(3000);
  json.actors.splice(3);
  const result = checkDossier(json);
  expect(problemsOf(result)).toHaveLength(problemLimit);
  expect(result.more).toBe(3003 - problemLimit);
});

test("cost is linear: ten times the relations take about ten times as long, not a hundred", () => {
  const time = (json: unknown): number => {
    // Of this process alone: what else runs on the machine must not count.
    const start = process.cpuUsage();
    expect(checkDossier(json).ok).toBe(true);
    return process.cpuUsage(start).user / 1000;
  };
  const best = (json: unknown): number => Math.min(time(json), time(json), time(json));
  const [small, big] = [large(3000), large(30_000)];
  expect(best(big)).toBeLessThan(40 * Math.max(best(small), 5));
});
