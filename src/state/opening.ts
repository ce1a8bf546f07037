import { wholeLens } from "../analysis/lens";
import type { Loaded, Progress } from "../analysis/loaded";
import type { Model } from "../analysis/model";
import { wordsOf } from "../codecs/errorWords";
import { WorkerFailure } from "../codecs/workerFailure";
import { arrangementKey, atFirst } from "../scene/layouts/arrangement";
import type { Positions } from "../scene/scene";
import type { Failure } from "./dossierStore";
import { type LinkState, readLink } from "./link";
import { type Stores, applyLink } from "./stores";

/** What a piece of work that may take long is told, and tells. */
export interface Work {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** The ambient things that opening needs, handed in by the composition root. */
export interface OpeningServices {
  /** Reads what a link names; `null` is the first dossier that is shipped. */
  readonly loadRef: (ref: string | null, work: Work) => Promise<Loaded>;
  readonly loadFile: (file: File, work: Work) => Promise<Loaded>;
  /** @param ref what a link calls the dossier */
  readonly layOut: (model: Model, work: Work, ref: string) => Promise<Positions>;
  /** Finds out ahead, a step at a time, what the page will ask of it when it is shown. */
  readonly prepare?: (model: Model, link: LinkState, signal: AbortSignal) => Promise<void>;
  /** Where hands had put the actors of this dossier when it was last laid out so on this device. */
  readonly movedBefore: (dossierId: string, key: string) => Positions;
}

export interface Opening {
  /** Opens what a link names and, once it is open, takes the lens, selection and view from the link. */
  readonly openLink: (link: LinkState) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  /** Gives up what is being opened, and forgets what could not be. */
  readonly cancel: () => void;
}

const start = readLink("");

/**
 * Opening one dossier after another: a newer request aborts an older one, and a failure leaves everything as it was,
 * with the reason beside it.
 */
export function createOpening(stores: Stores, services: OpeningServices): Opening {
  let current = new AbortController();

  async function open(name: string, load: (work: Work) => Promise<Loaded>, link: LinkState): Promise<void> {
    current.abort();
    const mine = new AbortController();
    current = mine;
    const fail = (reason: Failure) => {
      if (!mine.signal.aborted) stores.dossier.setState({ opening: null, progress: null, failure: { name, reason } });
    };
    const work: Work = {
      signal: mine.signal,
      onProgress: (progress) => {
        if (!mine.signal.aborted) stores.dossier.setState({ progress });
      },
    };
    stores.dossier.setState({ opening: name, progress: null, failure: null });
    const loaded = await load(work);
    if (mine.signal.aborted) return;
    if (!loaded.ok) return fail(loaded.reason);
    const { ref, model, warnings } = loaded;
    try {
      const laidOut = await services.layOut(model, work, ref);
      if (mine.signal.aborted) return;
      await services.prepare?.(model, link, mine.signal);
      if (mine.signal.aborted) return;
      const key = arrangementKey(atFirst);
      const moved = new Map([[key, services.movedBefore(model.dossier.id, key)]]);
      const arranged = new Map([[key, { positions: laidOut, ground: null, bends: null }]]);
      applyLink(stores, link);
      stores.view.setState({ arrangedKey: key, arranging: null, notArranged: null });
      const opened = { ref, model, warnings, arranged, moved };
      stores.dossier.setState({ opening: null, progress: null, failure: null, opened });
    } catch (error) {
      const failure: Failure =
        error instanceof WorkerFailure
          ? { why: "layout", reason: error.reason, detail: error.detail }
          : { why: "layout", detail: wordsOf(error) };
      fail(failure);
    }
  }

  return {
    cancel: () => {
      current.abort();
      stores.dossier.setState({ opening: null, progress: null, failure: null });
    },
    openLink: (link) => open(link.dossier ?? "", (work) => services.loadRef(link.dossier, work), link),
    openFile: (file) =>
      open(file.name, (work) => services.loadFile(file, work), {
        ...start,
        lens: wholeLens,
        tab: stores.view.getState().tab,
      }),
  };
}
