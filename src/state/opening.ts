import { wholeLens } from "../analysis/lens";
import { type Model, modelOf } from "../analysis/model";
import { wordsOf } from "../codecs/errorWords";
import type { Loaded } from "../codecs/loaded";
import { WorkerFailure } from "../codecs/workerFailure";
import { arrangementKey, atFirst } from "../scene/layouts/arrangement";
import type { Positions } from "../scene/scene";
import type { Failure } from "./dossierStore";
import { type LinkState, readLink } from "./link";
import { type Stores, applyLink } from "./stores";

/** The ambient things that opening needs, handed in by the composition root. */
export interface OpeningServices {
  /** Reads what a link names; `null` is the first dossier that is shipped. */
  readonly loadRef: (ref: string | null, signal: AbortSignal) => Promise<Loaded>;
  readonly loadFile: (file: File) => Promise<Loaded>;
  /** @param ref what a link calls the dossier */
  readonly layOut: (model: Model, signal: AbortSignal, ref: string) => Promise<Positions>;
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

  async function open(name: string, load: (signal: AbortSignal) => Promise<Loaded>, link: LinkState): Promise<void> {
    current.abort();
    const mine = new AbortController();
    current = mine;
    const fail = (reason: Failure) => {
      if (!mine.signal.aborted) stores.dossier.setState({ opening: null, failure: { name, reason } });
    };
    stores.dossier.setState({ opening: name, failure: null });
    const loaded = await load(mine.signal);
    if (mine.signal.aborted) return;
    if (!loaded.ok) return fail(loaded.reason);
    const model = modelOf(loaded.dossier);
    try {
      const laidOut = await services.layOut(model, mine.signal, loaded.ref);
      if (mine.signal.aborted) return;
      const { ref, warnings } = loaded;
      const key = arrangementKey(atFirst);
      const moved = new Map([[key, services.movedBefore(loaded.dossier.id, key)]]);
      const arranged = new Map([[key, { positions: laidOut, ground: null, bends: null }]]);
      applyLink(stores, link);
      stores.view.setState({ arrangedKey: key, arranging: null, notArranged: null });
      stores.dossier.setState({ opening: null, failure: null, opened: { ref, model, warnings, arranged, moved } });
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
      stores.dossier.setState({ opening: null, failure: null });
    },
    openLink: (link) => open(link.dossier ?? "", (signal) => services.loadRef(link.dossier, signal), link),
    openFile: (file) =>
      open(file.name, () => services.loadFile(file), {
        ...start,
        lens: wholeLens,
        tab: stores.view.getState().tab,
      }),
  };
}
