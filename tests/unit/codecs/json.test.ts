import { readFile } from "node:fs/promises";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadResult, readDossier, readDossierStream, sizeLimit, writeDossier } from "../../../src/codecs/json";
import { checkDossier } from "../../../src/domain/checkDossier";
import { formatPath, problemCodes } from "../../../src/domain/problem";
import { smallDossier } from "../../fixtures/smallDossier";
import { anyDossier } from "./anyDossier";

const fixture = (name: string) => readFile(new URL(`../../fixtures/broken/${name}`, import.meta.url), "utf8");

/** "5:37 not-json $". */
function inShort(result: ReadResult): string[] {
  const problems = result.ok ? result.warnings : result.problems;
  return problems.map(({ line, column, code, path }) => `${line}:${column} ${code} ${formatPath(path)}`);
}

/** A stream of the text's bytes in pieces, which counts what was taken from it. */
function streamOf(bytes: Uint8Array, piece: number) {
  const taken = { bytes: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const next = bytes.subarray(taken.bytes, taken.bytes + piece);
        taken.bytes += next.length;
        if (next.length === 0) controller.close();
        else controller.enqueue(next);
      },
      cancel() {
        taken.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, taken };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("broken files", () => {
  test.each([
    ["not-json.txt", ["5:37 not-json $", "6:3 not-json $", "7:1 not-json $"]],
    ["not-a-dossier.json", ["1:1 not-a-dossier $"]],
    ["newer-version.json", ["2:13 newer-version $.format"]],
    [
      "ids.json",
      [
        "10:13 duplicate-id $.actors[1].id",
        "13:85 dangling-reference $.relations[0].to",
        "23:29 dangling-reference $.claims[0].cites[0].source",
      ],
    ],
    [
      "many.json",
      [
        "10:13 redefined-type $.relationTypes[0].id",
        "20:29 schema $.actors[1].kind",
        "21:5 no-claim $.actors[2]",
        "22:74 unknown-key $.actors[3].colour",
        "26:91 bad-period $.relations[1].period",
        "27:5 no-claim $.relations[2]",
        "27:91 ends-before-begins $.relations[2].period",
        "35:16 voice-not-actor $.claims[0].voice",
        "36:15 said-after-evidence $.claims[0].said",
        "38:21 likelihood-on-non-forecast $.claims[0].likelihood",
        "39:16 no-cite $.claims[0].cites",
        "41:5 premise-missing $.claims[1]",
        "59:18 premise-not-event $.claims[2].premise",
        "60:29 dangling-reference $.claims[2].cites[0].source",
        "25:95 outside-existence $.relations[0].period",
      ],
    ],
  ])("%s: every problem with its place", async (name, expected) => {
    const result = await readDossier(await fixture(name));
    expect(result.ok).toBe(false);
    expect(inShort(result)).toEqual(expected);
  });

  test.each(["ids.json", "many.json"])("%s: what stands at the place is what is wrong", async (name) => {
    const text = await fixture(name);
    const result = await readDossier(text);
    for (const { line = 0, column = 0, value, code, path } of result.ok ? [] : result.problems) {
      const there = (text.split("\n")[line - 1] ?? "").slice(column - 1);
      const expected = code === "unknown-key" ? path.at(-1) : value;
      if (/^[{[]/.test(there)) expect(["no-claim", "no-cite", "premise-missing"]).toContain(code);
      else expect(there.startsWith(JSON.stringify(expected))).toBe(true);
    }
  });

  test("every problem code comes of some file", async () => {
    const texts = await Promise.all(
      ["not-json.txt", "not-a-dossier.json", "newer-version.json", "ids.json", "many.json"].map(fixture),
    );
    const results = await Promise.all([...texts, "[".repeat(100)].map((text) => readDossier(text)));
    results.push(
      await readDossierStream(streamOf(Uint8Array.of(0xff), 1).stream),
      await readDossierStream(streamOf(encode("{}"), 1).stream, 1),
    );
    const found = results.flatMap((result) => (result.ok ? [] : result.problems.map(({ code }) => code)));
    expect(new Set(found)).toEqual(new Set(problemCodes));
  });
});

describe("what is not JSON", () => {
  test.each([
    ["", "1:1", "ValueExpected"],
    ["   ", "1:4", "ValueExpected"],
    ["hello", "1:1", "InvalidSymbol"],
    ["{'a': 1}", "1:2", "InvalidSymbol"],
    ['{"a": 1,}', "1:9", "PropertyNameExpected"],
    ['{\n  // why\n  "a": 1\n}', "2:3", "InvalidCommentToken"],
    ['{"a": "b', "1:7", "UnexpectedEndOfString"],
    ["{} {}", "1:4", "EndOfFileExpected"],
    ["<gexf/>", "1:1", "InvalidSymbol"],
  ])("%j", async (text, place, detail) => {
    const result = await readDossier(text);
    const [first] = result.ok ? [] : result.problems;
    expect(first).toMatchObject({ code: "not-json", params: { detail } });
    expect(`${first?.line}:${first?.column}`).toBe(place);
  });

  test("has a problem, whatever it is", async () => {
    const junk = fc.array(fc.constantFrom(...'[]{}",:/*\\\n 01.eE-+tfn'.split(""), "true", "null", '"a"', "\u00a0"));
    await fc.assert(
      fc.asyncProperty(junk, async (parts) => {
        const result = await readDossier(parts.join(""));
        expect(result.ok ? [] : result.problems).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("hostile files", () => {
  test("20 MB of brackets are refused at once", async () => {
    const start = performance.now();
    expect(inShort(await readDossier("[".repeat(20_000_000)))).toEqual(["1:65 too-deep $"]);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("a stream of brackets is not read past its first piece", async () => {
    const { stream, taken } = streamOf(encode("[".repeat(1_000_000)), 1000);
    expect(inShort(await readDossierStream(stream))).toEqual(["1:65 too-deep $"]);
    expect(taken).toEqual({ bytes: 1000, cancelled: true });
  });

  test("a stream that is too large is read no further than the limit", async () => {
    const { stream, taken } = streamOf(encode(" ".repeat(10_000)), 1000);
    const result = await readDossierStream(stream, 2500);
    expect(result).toMatchObject({ problems: [{ code: "too-large", params: { size: "3000", limit: "2500" } }] });
    expect(taken).toEqual({ bytes: 3000, cancelled: true });
  });

  test("one that is known to be too large is not read at all", async () => {
    const { stream, taken } = streamOf(encode("{}"), 1);
    const result = await readDossierStream(stream, sizeLimit, sizeLimit + 1);
    expect(result).toMatchObject({ problems: [{ code: "too-large", params: { size: String(sizeLimit + 1) } }] });
    expect(taken).toEqual({ bytes: 0, cancelled: true });
  });

  test("the failure of a stream is passed on", async () => {
    const stream = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error("unplugged")) });
    await expect(readDossierStream(stream)).rejects.toThrow("unplugged");
  });
});

describe("encodings", () => {
  const text = writeDossier(smallDossier());

  test("a byte order mark is no matter", async () => {
    expect((await readDossier(`\ufeff${text}`)).ok).toBe(true);
    expect((await readDossierStream(streamOf(encode(`\ufeff${text}`), 2).stream)).ok).toBe(true);
  });

  test("Latin-1 is told from UTF-8, with the place where it shows", async () => {
    const latin1 = Uint8Array.from(text, (char) => char.charCodeAt(0));
    for (const piece of [1, 10, latin1.length]) {
      const { stream, taken } = streamOf(latin1, piece);
      expect(inShort(await readDossierStream(stream))).toEqual(["6:16 not-utf8 $"]);
      expect(taken.cancelled).toBe(true);
    }
  });

  test("UTF-16 is not UTF-8", async () => {
    const utf16 = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0)).buffer);
    expect(inShort(await readDossierStream(streamOf(utf16, 100).stream))).toEqual(["1:1 not-utf8 $"]);
  });

  test("a character cut off at the end of the file is an error", async () => {
    const { stream } = streamOf(encode('{"é').subarray(0, 3), 100);
    expect(inShort(await readDossierStream(stream))).toEqual(["1:3 not-utf8 $"]);
  });
});

test("what is read from a stream is what is read from its text, however it is cut", async () => {
  const text = await fixture("many.json");
  const whole = await readDossier(text);
  for (const piece of [1, 7, 1000, text.length]) {
    expect(await readDossierStream(streamOf(encode(text), piece).stream)).toEqual(whole);
  }
});

test("warnings have their place too", async () => {
  const json = { ...smallDossier(), relations: smallDossier().relations.map((one) => ({ ...one, period: "1950/.." })) };
  const result = await readDossier(JSON.stringify(json, null, 1));
  expect(result.ok).toBe(true);
  expect(inShort(result)).toEqual([
    expect.stringMatching(/^\d+:\d+ outside-existence \$\.relations\[0\]\.period$/),
    expect.stringMatching(/^\d+:\d+ outside-existence \$\.relations\[1\]\.period$/),
  ]);
});

test("of a key that is there twice the last one counts, in value and in place", async () => {
  const text = JSON.stringify(smallDossier()).replace('"kind":"media"', '"kind":"media",\n"kind":"weekly"');
  expect(inShort(await readDossier(text))).toEqual(["2:8 schema $.actors[3].kind"]);
});

describe("writing", () => {
  test("and reading give the same dossier back", async () => {
    await fc.assert(
      fc.asyncProperty(anyDossier, async (dossier) => {
        expect(await readDossier(writeDossier(dossier))).toEqual({ ok: true, dossier, warnings: [], more: 0 });
      }),
      { numRuns: 60 },
    );
  });

  test("does not depend on the order in which keys were made", async () => {
    const shuffled: unknown = JSON.parse(JSON.stringify(smallDossier()), (_key, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value) && !("en" in value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    const result = checkDossier(shuffled);
    expect(result.ok && writeDossier(result.dossier)).toBe(writeDossier(smallDossier()));
  });

  test("keeps the order of languages, which says what serves readers of others", async () => {
    const dossier = { ...smallDossier(), title: { fr: "Les îles", en: "The islands" } };
    expect(writeDossier(dossier)).toContain('"title": {\n    "fr": "Les îles",\n    "en": "The islands"\n  }');
  });

  test("is in the order of the schema, two spaces in, without empty lists, and ends its last line", () => {
    const text = writeDossier(smallDossier());
    expect(text.split("\n").slice(0, 3)).toEqual(["{", '  "format": "entente-dossier/1",', '  "id": "islands",']);
    expect(text).not.toContain('"aliases": []');
    expect(text.endsWith("}\n")).toBe(true);
  });
});
