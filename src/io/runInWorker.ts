import { WorkerFailure } from "../codecs/workerFailure";
import { startWorker } from "./startWorker";

/** What a worker answers to `{ input }`: how far it is, from 0 to 1, and at last its result or why there is none. */
export type WorkerAnswer<Result> =
  { readonly progress: number } | { readonly result: Result } | { readonly error: string };

export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (fraction: number) => void;
}

/**
 * Has a worker of its own do one piece of work, and ends the worker with it.
 *
 * @param start starts the worker; called once, at once.
 * @param input posted as `{ input }`: has to be structured-cloneable.
 * @throws (rejects) the signal's reason where it is aborted; a WorkerFailure where the worker does not start, throws,
 * reports an error, or sends what cannot be read; the browser's DataCloneError where the input cannot be cloned.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- callers state what they post: nothing checks it
export function runInWorker<Input, Result>(
  start: () => Worker,
  input: Input,
  { signal, onProgress }: RunOptions = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = startWorker(start);
    const ended = new AbortController();
    const listening = { signal: ended.signal };
    const end = () => {
      ended.abort();
      worker.terminate();
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    const hear = ({ data }: MessageEvent<WorkerAnswer<Result>>) => {
      if ("progress" in data) onProgress?.(data.progress);
      else if ("result" in data) {
        end();
        resolve(data.result);
      } else fail(new WorkerFailure("failed", data.error));
    };
    // A script that cannot be loaded gives an event without a message.
    const failToRun = ({ message = "" }: { readonly message?: string }) =>
      fail(new WorkerFailure(message === "" ? "not-started" : "failed", message));
    worker.addEventListener("message", hear, listening);
    worker.addEventListener("error", failToRun, listening);
    worker.addEventListener("messageerror", () => fail(new WorkerFailure("unreadable-answer")), listening);
    signal?.addEventListener("abort", () => fail(signal.reason), listening);
    try {
      worker.postMessage({ input });
    } catch (error) {
      fail(error);
    }
  });
}
