import type { Loaded, ReadFailure } from "../analysis/loaded";
import { wordsOf } from "../codecs/errorWords";
import { WorkerFailure } from "../codecs/workerFailure";
import { keptPrefix, newFileRef } from "./fileRef";
import { type Read, type ReadOptions, readModel } from "./readModel";

export interface Loader {
  /** @param ref what a link names: a shipped id, an address of this origin, a kept file; `null`: the first one shipped */
  readonly load: (ref: string | null, options: ReadOptions) => Promise<Loaded>;
  readonly loadFile: (file: File, options: ReadOptions) => Promise<Loaded>;
}

const failed = (reason: ReadFailure): Loaded => ({ ok: false, reason });

/** @param why where it is not the program that reads which is to blame */
const notRead = (error: unknown, why: "network" | "unreadable"): Loaded =>
  failed({ why: error instanceof WorkerFailure ? "reader" : why, detail: wordsOf(error) });

const loaded = (read: Read, ref: string): Loaded =>
  read.ok
    ? { ok: true, ref, model: read.model, warnings: read.warnings }
    : failed({ why: "problems", problems: read.problems, more: read.more });

/** An address rather than an id: it has a slash, a scheme or the ending of a file. */
const looksLikeAddress = (ref: string) => /[/\\]|^[a-z]+:|\.json$/i.test(ref);

/**
 * @param shipped address of each dossier that is shipped, by id, the first one first
 * @param onNotKept told why, in the browser's words, where a file from disk could not be kept for the next reload
 * @param startReader starts the worker that reads what is large
 */
export function createLoader(
  shipped: ReadonlyMap<string, string>,
  onNotKept: (detail: string) => void,
  startReader: () => Worker,
): Loader {
  const unknown = failed({ why: "unknown", shipped: [...shipped.keys()] });

  async function fetched(ref: string, address: string, options: ReadOptions): Promise<Loaded> {
    try {
      // A redirect could lead off the origin, where the policy of the page would stop it without a word.
      const { signal = null } = options;
      const answer = await fetch(address, { signal, redirect: "error", credentials: "omit" });
      if (!answer.ok) return failed({ why: "status", status: answer.status });
      if (answer.body === null) return failed({ why: "empty" });
      // The length that is told is of what was sent, which may be compressed.
      return loaded(await readModel(startReader, answer.body, null, options), ref);
    } catch (error) {
      return notRead(error, "network");
    }
  }

  /** The store of files is loaded when there is a file: most visits have none. */
  async function keep(ref: string, file: File): Promise<void> {
    try {
      await (await import("./keptFiles")).keepFile(ref, file);
    } catch (error) {
      onNotKept(wordsOf(error));
    }
  }

  async function fromDevice(ref: string, options: ReadOptions): Promise<Loaded> {
    try {
      const kept = await (await import("./keptFiles")).keptFile(ref);
      if (kept === undefined) return failed({ why: "not-here" });
      return loaded(await readModel(startReader, kept.blob.stream(), kept.blob.size, options), ref);
    } catch (error) {
      return notRead(error, "unreadable");
    }
  }

  return {
    load: async (ref, options) => {
      const [first] = shipped.keys();
      const id = ref ?? first;
      if (id === undefined) return unknown;
      const address = shipped.get(id);
      if (address !== undefined) return fetched(id, address, options);
      if (id.startsWith(keptPrefix)) return fromDevice(id, options);
      if (!looksLikeAddress(id) || !URL.canParse(id, location.href)) return unknown;
      const url = new URL(id, location.href);
      return url.origin === location.origin ? fetched(id, url.href, options) : failed({ why: "foreign" });
    },
    loadFile: async (file, options) => {
      try {
        const read = await readModel(startReader, file.stream(), file.size, options);
        const ref = newFileRef();
        // A copy of a large one takes a while, and the picture need not wait for it.
        if (read.ok) void keep(ref, file);
        return loaded(read, ref);
      } catch (error) {
        return notRead(error, "unreadable");
      }
    },
  };
}
