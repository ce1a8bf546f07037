import { type Cascade, cascadeIds, cascadeOf } from "../analysis/cascade";
import { type Coverage, coverageOf } from "../analysis/coverage";
import type { Lens } from "../analysis/lens";
import type { Model } from "../analysis/model";
import type { Search } from "../analysis/search";
import { type View, viewOf } from "../analysis/view";
import { cascadePositions } from "../scene/cascadeLayout";
import { type SceneWords, compose } from "../scene/compose";
import { dimmedBut } from "../scene/dim";
import type { Positions, Scene } from "../scene/scene";
import type { Opened } from "./dossierStore";
import type { Unfolded } from "./link";

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
  /** What would follow from an event; `null` for what is no actor of this dossier. */
  readonly cascade: (model: Model, lens: Lens, event: string | null) => Cascade | null;
  /** With what is not unfolded faded, where something is. */
  readonly scene: (model: Model, lens: Lens, words: SceneWords, unfolded: Unfolded | null) => Scene;
  /** Of the whole dossier; with what is unfolded laid out from left to right. */
  readonly positions: (opened: Opened, scene: Scene, cascade: Cascade | null) => Positions;
  readonly coverage: (model: Model) => Coverage;
  /** Loaded and indexed when first asked for: many a visit does without. Rejects where it cannot be loaded. */
  readonly search: (model: Model) => Promise<Search>;
}

export function createSelectors(): Selectors {
  const view = remember(viewOf);
  const cascade = remember((model: Model, lens: Lens, event: string | null) =>
    event !== null && model.actors.has(event) ? cascadeOf(model, view(model, lens), event) : null,
  );
  const whole = remember((model: Model, lens: Lens, words: SceneWords) => compose(model, view(model, lens), words));
  const settled = remember(({ laidOut, moved }: Opened): Positions => new Map([...laidOut, ...moved]));
  return {
    view,
    cascade,
    scene: remember((model: Model, lens: Lens, words: SceneWords, unfolded: Unfolded | null) => {
      const found = cascade(model, lens, unfolded?.event ?? null);
      const scene = whole(model, lens, words);
      return found === null ? scene : dimmedBut(scene, cascadeIds(found, unfolded?.steps ?? undefined));
    }),
    positions: remember((opened: Opened, scene: Scene, unfolded: Cascade | null): Positions => {
      const all = settled(opened);
      return unfolded === null ? all : cascadePositions(unfolded.columns, scene, all);
    }),
    coverage: remember(coverageOf),
    search: remember(async (model: Model) => (await import("../analysis/search")).searchOf(model)),
  };
}
