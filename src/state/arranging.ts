import type { Model } from "../analysis/model";
import { wordsOf } from "../codecs/errorWords";
import { type Arrangement, arrangementKey } from "../scene/layouts/arrangement";
import type { Positions } from "../scene/scene";
import { type Arranged, withArranged } from "./dossierStore";
import type { Stores } from "./stores";

/** The ambient things that laying out needs, handed in by the composition root. */
export interface ArrangingServices {
  /** Resolves to `null` for what does not fit the dossier, as an axis between actors whom it does not have. */
  readonly arrange: (
    model: Model,
    arrangement: Arrangement,
    options: { readonly signal: AbortSignal; readonly onProgress: (fraction: number) => void },
  ) => Promise<Arranged | null>;
  /** Where hands had put the actors of this dossier when it was last laid out so on this device. */
  readonly movedBefore: (dossierId: string, key: string) => Positions;
}

/**
 * Lays the picture out as the reader wants it. Until that is done the picture stays as it is; what has been laid out once is
 * shown again at once, and what is no longer wanted is given up.
 *
 * @returns a function that stops it
 */
export function followArrangement(stores: Stores, services: ArrangingServices): () => void {
  const { dossier, view } = stores;
  let current = new AbortController();
  let wanted: { readonly model: Model; readonly key: string } | null = null;

  async function layOut(model: Model, arrangement: Arrangement, key: string): Promise<void> {
    const mine = new AbortController();
    current = mine;
    view.setState({ arranging: 0 });
    const onProgress = (arranging: number) => {
      if (!mine.signal.aborted) view.setState({ arranging });
    };
    try {
      const arranged = await services.arrange(model, arrangement, { signal: mine.signal, onProgress });
      if (mine.signal.aborted) return;
      if (arranged === null) {
        view.setState({ arranging: null });
        return;
      }
      const before = services.movedBefore(model.dossier.id, key);
      dossier.setState((old) => (old.opened?.model === model ? withArranged(old, key, arranged, before) : old));
      view.setState({ arranging: null, arrangedKey: key });
    } catch (error) {
      if (!mine.signal.aborted) view.setState({ arranging: null, notArranged: wordsOf(error) });
    }
  }

  function follow(): void {
    const { opened } = dossier.getState();
    const { arrangement, arrangedKey } = view.getState();
    if (opened === null) return;
    const key = arrangementKey(arrangement);
    if (wanted?.model === opened.model && wanted.key === key) return;
    wanted = { model: opened.model, key };
    current.abort();
    if (opened.arranged.has(key)) view.setState({ arrangedKey: key, arranging: null });
    else if (key !== arrangedKey) void layOut(opened.model, arrangement, key);
  }

  follow();
  const stops = [dossier.subscribe(follow), view.subscribe(follow)];
  return () => {
    current.abort();
    stops.forEach((stop) => stop());
  };
}
