import { wordsOf } from "../codecs/errorWords";
import { WorkerFailure } from "../codecs/workerFailure";

/** @throws WorkerFailure where this browser starts none */
export function startWorker(start: () => Worker): Worker {
  try {
    return start();
  } catch (error) {
    throw new WorkerFailure("not-started", wordsOf(error), { cause: error });
  }
}
