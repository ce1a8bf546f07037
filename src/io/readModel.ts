import { type Model, modelOf } from "../analysis/model";
import { readDossierStream } from "../codecs/json";
import type { Problem } from "../domain/problem";
import type { Progress } from "../analysis/loaded";

/** A dossier ready to be asked, or what is wrong with it. */
export type Read =
  | { readonly ok: true; readonly model: Model; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly more: number };

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** In bytes: up to this size it is read before a worker would have started, and without a long pause. */
const smallLimit = 2 ** 20;

/**
 * Reads a dossier as it comes: a small one here, a larger one in a worker.
 *
 * @param startWorker of `read.worker.ts`
 * @param size in bytes, where it is known
 * @throws (rejects) whatever the stream fails with, the signal's reason, or a WorkerFailure
 */
export async function readModel(
  startWorker: () => Worker,
  stream: ReadableStream<Uint8Array>,
  size: number | null,
  options: ReadOptions = {},
): Promise<Read> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const mayBeSmall = () => !isWhole && Math.max(length, size ?? 0) <= smallLimit;
  while (mayBeSmall()) {
    const { done, value } = await reader.read();
    isWhole = done;
    if (value === undefined) continue;
    pieces.push(value);
    length += value.length;
  }
  const all = continued(pieces, reader);
  if (!isWhole) {
    const { receiveDossier } = await import("./reading/receiveDossier");
    return receiveDossier(startWorker, all, size, options);
  }
  const read = await readDossierStream(all);
  return read.ok ? { ok: true, model: modelOf(read.dossier), warnings: read.warnings } : read;
}

/** A stream whose beginning has been read already. */
function continued(pieces: Uint8Array[], reader: ReadableStreamDefaultReader<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = pieces.shift();
      if (next !== undefined) {
        controller.enqueue(next);
        return;
      }
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
