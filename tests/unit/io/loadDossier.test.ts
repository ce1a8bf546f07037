import { afterEach, describe, expect, test, vi } from "vitest";
import { createLoader } from "../../../src/io/loadDossier";
import { smallDossier } from "../../fixtures/smallDossier";

afterEach(() => vi.unstubAllGlobals());

const noWorker = () => {
  throw new Error("too small for a worker");
};

/** What the first shipped dossier comes to where its address answers so. */
function loadedFrom(answer: () => Promise<Response>) {
  vi.stubGlobal("fetch", answer);
  const loader = createLoader(new Map([["islands", "/islands.json"]]), () => {}, noWorker);
  return loader.load(null, {});
}

describe("an address", () => {
  test("that answers with a dossier", async () => {
    const loaded = await loadedFrom(async () => Response.json(smallDossier()));
    expect(loaded).toMatchObject({ ok: true, ref: "islands", model: { dossier: { id: "islands" } }, warnings: [] });
  });

  test("that answers with more than can be read here, where no worker starts", async () => {
    const large = { ...smallDossier(), summary: { en: "x".repeat(2 ** 21) } };
    const reason = { why: "reader", detail: "not-started: too small for a worker" };
    expect(await loadedFrom(async () => Response.json(large))).toEqual({ ok: false, reason });
  });

  test.each([
    ["with nothing", async () => new Response(null, { status: 204 }), { why: "empty" }],
    ["that it has none", async () => new Response("", { status: 404 }), { why: "status", status: 404 }],
    ["not at all", () => Promise.reject(new TypeError("offline")), { why: "network", detail: "offline" }],
  ])("that answers %s", async (_how, answer, reason) => {
    expect(await loadedFrom(answer)).toEqual({ ok: false, reason });
  });
});
