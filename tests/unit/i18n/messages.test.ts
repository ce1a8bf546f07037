import { describe, expect, it } from "vitest";
import { problemCodes } from "../../../src/domain/problem";
import { en } from "../../../src/i18n/en";
import { fr } from "../../../src/i18n/fr";

/** Every text in a tree of messages, functions called with stand-ins. */
function* texts(node: unknown, path = ""): Generator<[string, string]> {
  if (typeof node === "string") yield [path, node];
  else if (typeof node === "function") yield [path, String(Reflect.apply(node, undefined, standIns(path)))];
  else if (typeof node === "object" && node !== null) {
    for (const [key, value] of Object.entries(node)) yield* texts(value, `${path}.${key}`);
  }
}

function standIns(path: string): unknown[] {
  if (path.startsWith(".problems")) return [new Proxy({}, { get: () => "42" })];
  if (path === ".list") return [["a", "b"]];
  return [2, 2, 2];
}

describe("messages", () => {
  it("say something everywhere, in both languages, with nothing left unfilled", () => {
    for (const messages of [en, fr]) {
      for (const [path, text] of texts(messages)) {
        expect(text, path).not.toMatch(/undefined|NaN|\[object|Invalid/);
        expect(text.trim(), path).not.toBe("");
      }
    }
  });

  it("have a wording for every code of a problem", () => {
    for (const { problems } of [en, fr])
      for (const code of problemCodes) expect(problems[code]({}), code).toMatch(/\p{L}/u);
  });

  it("count by the grammar of the language: French has no plural for zero, English has", () => {
    expect(en.network.status(1, 0, 36)).toBe("1 actor · 0 of 36 relations");
    expect(en.network.status(0, 36, 36)).toBe("0 actors · 36 of 36 relations");
    expect(fr.network.status(0, 1, 36)).toBe("0 acteur · 1 sur 36 relations");
  });

  it("say of a failed layout what the browser says, and leave no empty brackets where it says nothing", () => {
    for (const { failure } of [en, fr]) {
      for (const say of Object.values(failure.layout)) {
        expect(say("out of memory")).toContain(" (out of memory)");
        expect(say("")).not.toMatch(/[()]/);
      }
    }
    expect(new Set(Object.values(fr.failure.layout).map((say) => say(""))).size).toBe(3);
  });

  it("use typographic apostrophes in French", () => {
    for (const [path, text] of texts(fr)) expect(text, path).not.toMatch(/\p{L}'\p{L}/u);
  });

  it("break no line before French punctuation, nor inside guillemets", () => {
    for (const [path, text] of texts(fr)) {
      expect(text, path).not.toMatch(/ [:;?!%»]|« /);
      expect(text, `${path}: a wide space before a colon or %, and in guillemets`).not.toMatch(
        /[^\u00a0][»%]|«[^\u00a0]/,
      );
      expect(text, `${path}: a narrow space before ; ? !`).not.toMatch(/[\p{L}\d)»][;?!](?:\s|$)|[^«]\u00a0[;?!]/u);
      expect(text, path).not.toMatch(/[\p{L}\d)»]:(?:\s|$)|\u202f[:%»]/u);
    }
  });

  it("put no space before a percent sign in English, which has none", () => {
    for (const [path, text] of texts(en)) expect(text, path).not.toMatch(/\s[%:;!]/);
    expect(en.likelihood("very likely", 80, 95)).toBe("very likely (80–95%)");
    expect(fr.likelihood("très probable", 80, 95)).toBe("très probable (80 à 95\u00a0%)");
  });
});
