import { type ReadResult, readDossierStream } from "../codecs/json";
import { wordsOf } from "../codecs/errorWords";
import type { Loaded, ReadFailure } from "../codecs/loaded";
import { keptPrefix, newFileRef } from "./fileRef";

export interface Loader {
  /** @param ref what a link names: a shipped id, an address of this origin, a kept file; `null`: the first one shipped */
  readonly load: (ref: string | null, signal: AbortSignal) => Promise<Loaded>;
  readonly loadFile: (file: File) => Promise<Loaded>;
}

const failed = (reason: ReadFailure): Loaded => ({ ok: false, reason });

const loaded = (read: ReadResult, ref: string): Loaded =>
  read.ok
    ? { ok: true, ref, dossier: read.dossier, warnings: read.warnings }
    : failed({ why: "problems", problems: read.problems, more: read.more });

/** An address rather than an id: it has a slash, a scheme or the ending of a file. */
const looksLikeAddress = (ref: string) => /[/\\]|^[a-z]+:|\.json$/i.test(ref);

/**
 * @param shipped address of each dossier that is shipped, by id, the first one first
 * @param onNotKept told why, in the browser's words, where a file from disk could not be kept for the next reload
 */
export function createLoader(shipped: ReadonlyMap<string, string>, onNotKept: (detail: string) => void): Loader {
  const unknown = failed({ why: "unknown", shipped: [...shipped.keys()] });

  async function fetched(ref: string, address: string, signal: AbortSignal): Promise<Loaded> {
    try {
      // A redirect could lead off the origin, where the policy of the page would stop it without a word.
      const answer = await fetch(address, { signal, redirect: "error", credentials: "omit" });
      if (!answer.ok) return failed({ why: "status", status: answer.status });
      if (answer.body === null) return failed({ why: "empty" });
      return loaded(await readDossierStream(answer.body), ref);
    } catch (error) {
      return failed({ why: "network", detail: wordsOf(error) });
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

  async function fromDevice(ref: string): Promise<Loaded> {
    try {
      const kept = await (await import("./keptFiles")).keptFile(ref);
      if (kept === undefined) return failed({ why: "not-here" });
      return loaded(await readDossierStream(kept.blob.stream(), undefined, kept.blob.size), ref);
    } catch (error) {
      return failed({ why: "unreadable", detail: wordsOf(error) });
    }
  }

  return {
    load: async (ref, signal) => {
      const [first] = shipped.keys();
      const id = ref ?? first;
      if (id === undefined) return unknown;
      const address = shipped.get(id);
      if (address !== undefined) return fetched(id, address, signal);
      if (id.startsWith(keptPrefix)) return fromDevice(id);
      if (!looksLikeAddress(id) || !URL.canParse(id, location.href)) return unknown;
      const url = new URL(id, location.href);
      return url.origin === location.origin ? fetched(id, url.href, signal) : failed({ why: "foreign" });
    },
    loadFile: async (file) => {
      try {
        const read = await readDossierStream(file.stream(), undefined, file.size);
        const ref = newFileRef();
        if (read.ok) await keep(ref, file);
        return loaded(read, ref);
      } catch (error) {
        return failed({ why: "unreadable", detail: wordsOf(error) });
      }
    },
  };
}
