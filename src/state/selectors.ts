import type { Lens } from "../analysis/lens";
import type { Model } from "../analysis/model";
import type { Search } from "../analysis/search";
import { type View, viewOf } from "../analysis/view";
import { type SceneWords, compose } from "../scene/compose";
import type { Positions, Scene } from "../scene/scene";
import type { Opened } from "./dossierStore";

/** Remembers the last answer only: on screen there is one dossier, one lens and one language at a time. */
function remember<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    const known = last;
    if (known !== null && args.every((arg, at) => Object.is(arg, known.args[at]))) return known.result;
    const result = compute(...args);
    last = { args, result };
    return result;
  };
}

/** Derived data that several components read in one rendering, computed once. */
export interface Selectors {
  readonly view: (model: Model, lens: Lens) => View;
  readonly scene: (model: Model, lens: Lens, words: SceneWords) => Scene;
  readonly positions: (opened: Opened) => Positions;
  /** Loaded and indexed when first asked for: many a visit does without. Rejects where it cannot be loaded. */
  readonly search: (model: Model) => Promise<Search>;
}

export function createSelectors(): Selectors {
  const view = remember(viewOf);
  return {
    view,
    scene: remember((model: Model, lens: Lens, words: SceneWords) => compose(model, view(model, lens), words)),
    positions: remember(({ laidOut, moved }: Opened): Positions => new Map([...laidOut, ...moved])),
    search: remember(async (model: Model) => (await import("../analysis/search")).searchOf(model)),
  };
}
