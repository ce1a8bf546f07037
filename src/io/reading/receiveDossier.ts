import { indexById } from "../../analysis/compiled";
import { readingShare } from "../../analysis/loaded";
import { modelFrom } from "../../analysis/model";
import { unpacked } from "../../analysis/packed";
import { WorkerFailure } from "../../codecs/workerFailure";
import type { Dossier } from "../../domain/dossier";
import { breathe } from "../breathe";
import type { ReadOptions, Read } from "../readModel";
import { startWorker } from "../startWorker";
import type { FromReader, Head, LongList, ToReader } from "./messages";

/** So many bytes may wait with the worker. What it refuses at its beginning is not read on for long. */
const mostAhead = 8 * 2 ** 20;
/** What reading, checking and taking in take of the opening, about. */
const shares = { read: 0.25 * readingShare, check: 0.45 * readingShare, take: 0.3 * readingShare } as const;

/**
 * Has a worker read a dossier, and takes it in part by part, so that the page stays at hand however large it is.
 *
 * @param start starts the worker, whose program is `sendDossier`
 * @param size in bytes, where it is known
 * @throws (rejects) the signal's reason where it is aborted; whatever the stream fails with; a WorkerFailure
 */
export function receiveDossier(
  start: () => Worker,
  stream: ReadableStream<Uint8Array>,
  size: number | null,
  { signal, onProgress = () => {} }: ReadOptions,
): Promise<Read> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = startWorker(start);
    const reader = stream.getReader();
    const ended = new AbortController();
    const listening = { signal: ended.signal };
    const taking = takeIn();
    let taken = 0;
    let goOn: () => void = () => {};

    /** Of what is not read to its end nobody minds how it ends. */
    const end = () => {
      ended.abort();
      goOn();
      worker.terminate();
      reader.cancel().catch(() => undefined);
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    const post = (message: ToReader, transfer: ArrayBuffer[] = []) => worker.postMessage(message, transfer);

    const hear = (answer: FromReader) => {
      if ("taken" in answer) {
        taken += answer.taken;
        if (size !== null) onProgress({ stage: "reading", fraction: shares.read * Math.min(taken / size, 1) });
        goOn();
      } else if ("checked" in answer) {
        onProgress({ stage: "checking", fraction: shares.read + shares.check * answer.checked });
      } else if ("head" in answer) taking.begin(answer.head, answer.length);
      else if ("list" in answer) {
        const fraction = taking.add(answer.list, answer.items);
        onProgress({ stage: "checking", fraction: shares.read + shares.check + shares.take * fraction });
      } else if ("packed" in answer) {
        end();
        resolve(wholeOf(taking.whole(), answer, signal));
      } else if ("problems" in answer) {
        end();
        resolve({ ok: false, problems: answer.problems, more: answer.more });
      } else fail(new WorkerFailure("failed", answer.error));
    };

    const heard = (answer: FromReader) => {
      try {
        hear(answer);
      } catch (error) {
        fail(error);
      }
    };

    async function feed(): Promise<void> {
      post({ size });
      let sent = 0;
      while (!ended.signal.aborted) {
        const { done, value } = await reader.read();
        if (ended.signal.aborted) return;
        if (done) {
          post({ end: true });
          return;
        }
        sent += value.length;
        // A copy: the stream's own buffer may be more than this piece of it.
        const bytes = value.slice();
        post({ bytes }, [bytes.buffer]);
        if (sent - taken > mostAhead) await new Promise<void>((resume) => (goOn = resume));
      }
    }

    worker.addEventListener("message", ({ data }: MessageEvent<FromReader>) => heard(data), listening);
    // A script that cannot be loaded gives an event without a message.
    worker.addEventListener(
      "error",
      ({ message = "" }: { readonly message?: string }) =>
        fail(new WorkerFailure(message === "" ? "not-started" : "failed", message)),
      listening,
    );
    worker.addEventListener("messageerror", () => fail(new WorkerFailure("unreadable-answer")), listening);
    signal?.addEventListener("abort", () => fail(signal.reason), listening);
    feed().catch(fail);
  });
}

/** What has come, as a model; the page breathes in between. */
async function wholeOf(
  { dossier, places }: Whole,
  { packed, warnings }: Extract<FromReader, { packed: unknown }>,
  signal: AbortSignal | undefined,
): Promise<Read> {
  const pause = async () => {
    await breathe();
    signal?.throwIfAborted();
  };
  await pause();
  const compiled = unpacked(packed);
  await pause();
  const model = modelFrom(dossier, places, compiled);
  await pause();
  return { ok: true, model, warnings };
}

type Whole = ReturnType<ReturnType<typeof takeIn>["whole"]>;

/** A dossier that comes in parts, and where its items stand. */
function takeIn() {
  let head: Head | null = null;
  let length = 0;
  let count = 0;
  const lists: { [List in LongList]: Dossier[List] } = { actors: [], relations: [], claims: [], sources: [] };
  const places = { actors: new Map<string, number>(), relations: new Map<string, number>() };

  function append(list: LongList, items: string): void {
    const parsed: unknown = JSON.parse(items);
    if (!isListOf(list, parsed)) throw new WorkerFailure("failed", `${list} came as something else than a list`);
    // One by one: a spread of a long list into arguments overflows the stack.
    const all: unknown[] = lists[list];
    for (const item of parsed) all.push(item);
    count += parsed.length;
  }

  return {
    begin(first: Head, of: number) {
      head = first;
      length = of;
    },
    /** @returns how much of all is here, from 0 to 1 */
    add(list: LongList, items: string): number {
      const first = lists[list].length;
      append(list, items);
      if (list === "actors" || list === "relations") indexById(lists[list].slice(first), places[list]);
      return count / Math.max(length, 1);
    },
    whole() {
      if (head === null) throw new WorkerFailure("failed", "the dossier came without its beginning");
      return { dossier: { ...head, ...lists } satisfies Dossier, places };
    },
  };
}

/** The worker has checked what is in it. */
function isListOf<List extends LongList>(_list: List, value: unknown): value is Dossier[List] {
  return Array.isArray(value);
}
