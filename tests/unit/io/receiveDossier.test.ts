import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeLens } from "../../../src/analysis/lens";
import type { Progress } from "../../../src/analysis/loaded";
import { modelOf } from "../../../src/analysis/model";
import { viewOf } from "../../../src/analysis/view";
import { readDossier, sizeLimit } from "../../../src/codecs/json";
import type { FromReader, ToReader } from "../../../src/io/reading/messages";
import { receiveDossier } from "../../../src/io/reading/receiveDossier";
import { sendDossier } from "../../../src/io/reading/sendDossier";
import { randomDossier } from "../../fixtures/randomDossier";
import { smallDossier } from "../../fixtures/smallDossier";
import { generatedDossier } from "../../bench/generatedDossier";

/** Runs the worker's program where the page is; what they post each other is cloned, as it would be. */
class NearWorker extends EventTarget implements Worker {
  onmessage: Worker["onmessage"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  onerror: Worker["onerror"] = null;
  readonly answers: FromReader[] = [];
  posted = 0;
  terminated = 0;
  #listener: (message: ToReader) => void = () => {};

  constructor() {
    super();
    sendDossier({
      onMessage: (listener) => {
        this.#listener = listener;
      },
      post: (answer, transfer = []) => this.#answer(structuredClone(answer, { transfer })),
    });
  }

  #answer(data: FromReader): void {
    setImmediate(() => {
      if (this.terminated > 0) return;
      this.answers.push(data);
      this.dispatchEvent(new MessageEvent("message", { data }));
    });
  }

  postMessage(message: ToReader, options?: StructuredSerializeOptions | Transferable[]): void {
    const transfer = Array.isArray(options) ? options : (options?.transfer ?? []);
    const data = structuredClone(message, { transfer });
    if ("bytes" in data) this.posted += data.bytes.length;
    setImmediate(() => this.#listener(data));
  }

  terminate(): void {
    this.terminated++;
  }
}

/** A stream of bytes in pieces, which notes whether it was given up. */
function piecesOf(bytes: Uint8Array, length: number) {
  let at = 0;
  const state = { cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += length)));
    },
    cancel: () => {
      state.cancelled = true;
    },
  });
  return { stream, state };
}

const encode = (text: string) => new TextEncoder().encode(text);

function receive(bytes: Uint8Array, pieceLength = 50_000, options: Parameters<typeof receiveDossier>[3] = {}) {
  const worker = new NearWorker();
  const { stream, state } = piecesOf(bytes, pieceLength);
  return { worker, state, answer: receiveDossier(() => worker, stream, bytes.length, options) };
}

describe("a dossier read elsewhere", () => {
  test("comes out as if it had been read here", async () => {
    await fc.assert(
      fc.asyncProperty(randomDossier(), fc.integer({ min: 100, max: 5000 }), async (dossier, length) => {
        const text = JSON.stringify(dossier);
        const { worker, answer } = receive(encode(text), length);
        const [there, here] = [await answer, await readDossier(text)];
        if (!there.ok || !here.ok) throw new Error("a sound dossier was refused");
        const model = modelOf(here.dossier);
        expect(there.model.dossier).toEqual(here.dossier);
        expect(there.warnings).toEqual(here.warnings);
        expect(there.model.columns).toEqual(model.columns);
        expect(there.model.voices).toEqual(model.voices);
        expect(there.model.types).toEqual(model.types);
        expect(there.model.kinds).toEqual(model.kinds);
        expect([...there.model.subjects]).toEqual([...model.subjects]);
        expect(viewOf(there.model, wholeLens)).toEqual(viewOf(model, wholeLens));
        expect(worker.terminated).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  test("is taken in in small parts, with word of how far it is, which only grows", async () => {
    const dossier = generatedDossier(6000);
    const told: Progress[] = [];
    const { worker, answer } = receive(encode(JSON.stringify(dossier)), 60_000, {
      onProgress: (progress) => told.push(progress),
    });
    expect((await answer).ok).toBe(true);
    const texts = worker.answers.flatMap((each) => ("items" in each ? [each.items] : []));
    expect(texts.length).toBeGreaterThan(6);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(300_000);
    const fractions = told.map(({ fraction }) => fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(-1)).toBeLessThanOrEqual(1);
    expect(told[0]?.stage).toBe("reading");
    expect(told.at(-1)?.stage).toBe("checking");
  });

  test("that has problems is refused with all of them", async () => {
    const broken = JSON.stringify({ ...smallDossier(), claims: [] }, null, 2);
    const there = await receive(encode(broken)).answer;
    const here = await readDossier(broken);
    expect(there).toEqual(here);
    expect(there.ok).toBe(false);
  });

  test("is read no further once it is refused", async () => {
    const { worker, state, answer } = receive(encode("[".repeat(40 * 2 ** 20)), 2 ** 20);
    expect(await answer).toMatchObject({ ok: false, problems: [{ code: "too-deep", line: 1, column: 65 }] });
    expect(state.cancelled).toBe(true);
    expect(worker.posted).toBeLessThan(16 * 2 ** 20);
    expect(worker.terminated).toBe(1);
  });

  test("that is known to be too large is not read at all", async () => {
    const worker = new NearWorker();
    const { stream } = piecesOf(encode("{}"), 10);
    const answer = await receiveDossier(() => worker, stream, sizeLimit + 1, {});
    expect(answer).toMatchObject({ ok: false, problems: [{ code: "too-large" }] });
  });
});

describe("reading elsewhere", () => {
  test("ends at once, with the reason, where it is given up", async () => {
    const giveUp = new AbortController();
    const worker = new NearWorker();
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(encode(" ".repeat(1000))),
      cancel: () => {
        cancelled = true;
      },
    });
    const options = { signal: giveUp.signal, onProgress: () => giveUp.abort(new Error("enough")) };
    await expect(receiveDossier(() => worker, endless, 1e6, options)).rejects.toThrow("enough");
    expect(worker.terminated).toBe(1);
    expect(cancelled).toBe(true);
  });

  test("ends where it is given up when all has come, and is not yet taken in", async () => {
    const giveUp = new AbortController();
    const { worker, answer } = receive(encode(JSON.stringify(smallDossier())), 50_000, { signal: giveUp.signal });
    worker.addEventListener("message", (event) => {
      if (event instanceof MessageEvent && "packed" in Object(event.data)) giveUp.abort(new Error("enough"));
    });
    await expect(answer).rejects.toThrow("enough");
  });

  test("fails with what the stream fails with", async () => {
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error("unplugged")),
    });
    const worker = new NearWorker();
    await expect(receiveDossier(() => worker, stream, null, {})).rejects.toThrow("unplugged");
    expect(worker.terminated).toBe(1);
  });

  test.each([
    ["whose script is not there", new Event("error"), "not-started"],
    ["that throws", Object.assign(new Event("error"), { message: "x is not y" }), "failed"],
    ["whose answer cannot be read", new MessageEvent("messageerror"), "unreadable-answer"],
  ])("fails with a worker %s", async (_, event, reason) => {
    const { worker, answer } = receive(encode("{}"), 1);
    worker.dispatchEvent(event);
    await expect(answer).rejects.toMatchObject({ name: "WorkerFailure", reason });
  });

  test("fails where no worker can be started", async () => {
    const { stream } = piecesOf(encode("{}"), 10);
    const start = () => {
      throw new Error("forbidden here");
    };
    await expect(receiveDossier(start, stream, null, {})).rejects.toMatchObject({ reason: "not-started" });
  });
});
