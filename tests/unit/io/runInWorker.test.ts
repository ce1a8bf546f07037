import { describe, expect, test } from "vitest";
import { WorkerFailure } from "../../../src/codecs/workerFailure";
import { runInWorker } from "../../../src/io/runInWorker";

/** A worker that does nothing by itself: tests speak for it. */
class SilentWorker extends EventTarget implements Worker {
  onmessage: Worker["onmessage"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  onerror: Worker["onerror"] = null;
  readonly received: unknown[] = [];
  terminated = 0;

  postMessage(message: unknown): void {
    this.received.push(structuredClone(message));
  }

  terminate(): void {
    this.terminated++;
  }

  says(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function start(options: Parameters<typeof runInWorker>[2] = {}) {
  const worker = new SilentWorker();
  return { worker, answer: runInWorker<string, number>(() => worker, "work", options) };
}

describe("a piece of work", () => {
  test("is posted, told of, answered, and the worker ended", async () => {
    const told: number[] = [];
    const { worker, answer } = start({ onProgress: (fraction) => told.push(fraction) });
    expect(worker.received).toEqual([{ input: "work" }]);
    worker.says({ progress: 0.25 });
    worker.says({ progress: 0.75 });
    expect(worker.terminated).toBe(0);
    worker.says({ result: 42 });
    worker.says({ progress: 1 });
    await expect(answer).resolves.toBe(42);
    expect(told).toEqual([0.25, 0.75]);
    expect(worker.terminated).toBe(1);
  });

  test("that is aborted ends the worker and rejects with the reason", async () => {
    const controller = new AbortController();
    const { worker, answer } = start({ signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toHaveProperty("name", "AbortError");
    expect(worker.terminated).toBe(1);
  });

  test("that is aborted beforehand starts no worker", async () => {
    let started = 0;
    const startWorker = () => {
      started++;
      return new SilentWorker();
    };
    const reason = new Error("not now");
    await expect(runInWorker(startWorker, 1, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(started).toBe(0);
  });

  test("that is done is not undone by a later abort", async () => {
    const controller = new AbortController();
    const { worker, answer } = start({ signal: controller.signal });
    worker.says({ result: 1 });
    controller.abort();
    await expect(answer).resolves.toBe(1);
    expect(worker.terminated).toBe(1);
  });
});

describe("a worker that fails", () => {
  test.each([
    ["because its script is not there", new Event("error"), "not-started", ""],
    ["by throwing", Object.assign(new Event("error"), { message: "x is not y" }), "failed", "x is not y"],
    ["by what it sends", new MessageEvent("messageerror"), "unreadable-answer", ""],
    ["and says so", new MessageEvent("message", { data: { error: "no nodes" } }), "failed", "no nodes"],
  ] as const)("%s rejects with the reason and is ended", async (_, event, reason, detail) => {
    const { worker, answer } = start();
    worker.dispatchEvent(event);
    const failure: unknown = await answer.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkerFailure);
    expect(failure).toMatchObject({ reason, detail });
    expect(worker.terminated).toBe(1);
  });

  test("to be made at all rejects, with the words of the browser", async () => {
    const forbidden = new Error("workers are forbidden here");
    const startWorker = () => {
      throw forbidden;
    };
    const failure: unknown = await runInWorker(startWorker, 1).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkerFailure);
    expect(failure).toMatchObject({ reason: "not-started", detail: "workers are forbidden here", cause: forbidden });
  });

  test("to be given what cannot be cloned rejects and is ended", async () => {
    const worker = new SilentWorker();
    await expect(
      runInWorker(
        () => worker,
        () => 1,
      ),
    ).rejects.toHaveProperty("name", "DataCloneError");
    expect(worker.terminated).toBe(1);
  });
});
