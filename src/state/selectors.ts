import { type Cascade, cascadeIds, cascadeOf } from "../analysis/cascade";
import { type Coverage, coverageOf } from "../analysis/coverage";
import type { Lens } from "../analysis/lens";
import type { Model } from "../analysis/model";
import type { Search } from "../analysis/search";
import { type View, viewOf } from "../analysis/view";
import { cascadePositions } from "../scene/cascadeLayout";
import { compose } from "../scene/compose";
import { dimmedBut } from "../scene/dim";
import { defaultBudget } from "../scene/focus/budget";
import type { Focus } from "../scene/focus/focus";
import type { ComposedScene, Positions, Scene } from "../scene/scene";
import type { SceneWords } from "../scene/words";
import type { Opened } from "./dossierStore";
import { type SelectionState, selectedIn } from "./selectionStore";

/**
 * Remembers the last two answers: on screen there is one dossier and one language at a time, and beside the picture's lens the
 * one that is still shown by what comes a moment later.
 *
 * @param most 1 for what hangs on the dossier alone: of two, the earlier would be held for nothing
 */
function remember<A extends readonly unknown[], R>(compute: (...args: A) => R, most = 2): (...args: A) => R {
  let known: readonly { args: A; result: R }[] = [];
  return (...args) => {
    const found = known.find((each) => args.every((arg, at) => Object.is(arg, each.args[at])));
    const latest = found ?? { args, result: compute(...args) };
    if (latest !== known[0]) known = [latest, ...known.filter((each) => each !== latest)].slice(0, most);
    return latest.result;
  };
}

/** Of the selection what decides what is drawn. */
export type Shown = Pick<SelectionState, "selected" | "beside" | "unfolded" | "focus">;

/** Derived data that several components read in one rendering, computed once. */
export interface Selectors {
  readonly view: (model: Model, lens: Lens) => View;
  /** What would follow from an event; `null` for what is no actor of this dossier. */
  readonly cascade: (model: Model, lens: Lens, event: string | null) => Cascade | null;
  /** Ids of what is drawn in any case: what is selected, and the beginning of what is unfolded. */
  readonly shown: (model: Model, lens: Lens, asked: Shown) => readonly string[];
  /** With what is not unfolded faded, where something is. */
  readonly scene: (model: Model, lens: Lens, words: SceneWords, asked: Shown) => ComposedScene;
  /**
   * Of all that has been laid out under an `arrangementKey`; with what is unfolded laid out from left to right. Whoever is drawn
   * and has no position yet is on the way.
   */
  readonly positions: (opened: Opened, key: string, scene: Scene, cascade: Cascade | null) => Positions;
  readonly coverage: (model: Model) => Coverage;
  /** Loaded and indexed when first asked for: many a visit does without. Rejects where it cannot be loaded. */
  readonly search: (model: Model) => Promise<Search>;
}

/** Of what is unfolded so much is drawn in any case; the rest is told in the panel, and drawn as far as the budget goes. */
const mostUnfolded = 60;

/** @param pause lets the page breathe in the midst of long work */
export function createSelectors(pause?: () => Promise<void>): Selectors {
  const view = remember(viewOf);
  const cascade = remember((model: Model, lens: Lens, event: string | null) =>
    event !== null && model.actors.has(event) ? cascadeOf(model, view(model, lens), event) : null,
  );
  const compositions = () =>
    remember((model: Model, lens: Lens, words: SceneWords, focus: Focus, shown: string) =>
      compose(model, view(model, lens), words, {
        focus,
        shown: shown === "" ? [] : shown.split(" "),
        budget: defaultBudget,
      }),
    );
  const plain = compositions();
  const extended = compositions();
  /** What must be seen mostly is, and then what is selected changes nothing. */
  const whole = (model: Model, lens: Lens, words: SceneWords, focus: Focus, shown: readonly string[]) => {
    const scene = plain(model, lens, words, focus, "");
    const missing = notDrawn(scene, model, shown);
    return missing.length === 0 ? scene : extended(model, lens, words, focus, missing.join(" "));
  };
  const settled = remember(
    ({ arranged, moved }: Opened, key: string): Positions =>
      new Map([...(arranged.get(key)?.positions ?? []), ...(moved.get(key) ?? [])]),
  );
  const unfoldedIds = (model: Model, lens: Lens, { unfolded }: Shown) => {
    const found = cascade(model, lens, unfolded?.event ?? null);
    return found === null ? null : cascadeIds(found, unfolded?.steps ?? undefined);
  };
  const shown = (model: Model, lens: Lens, asked: Shown) => [
    ...selectedIn(asked),
    ...[...(unfoldedIds(model, lens, asked) ?? [])].slice(0, mostUnfolded),
  ];
  return {
    view,
    cascade,
    shown,
    scene: remember((model: Model, lens: Lens, words: SceneWords, asked: Shown) => {
      const scene = whole(model, lens, words, asked.focus, shown(model, lens, asked));
      const steps = unfoldedIds(model, lens, asked);
      return steps === null ? scene : dimmedBut(scene, steps);
    }),
    positions: remember((opened: Opened, key: string, scene: Scene, unfolded: Cascade | null): Positions => {
      const all = settled(opened, key);
      return unfolded === null ? all : cascadePositions(unfolded.columns, scene, all);
    }),
    coverage: remember(coverageOf, 1),
    search: remember(async (model: Model) => (await import("../analysis/search")).searchOf(model, pause), 1),
  };
}

/** Of these ids those that no drawn actor or line has; a pair of actors too, whose ties are gathered into few lines. */
function notDrawn(scene: Scene, { relations }: Model, shown: readonly string[]): readonly string[] {
  const drawn = new Set([...scene.nodes, ...scene.edges].map(({ id }) => id));
  const missing = shown.filter((id) => !drawn.has(id));
  const pair = new Set(
    shown.flatMap((id) => {
      const tie = relations.get(id);
      return tie === undefined ? [id] : [tie.from, tie.to];
    }),
  );
  const isGathered = scene.edges.some(({ count, from, to }) => count > 1 && pair.has(from) && pair.has(to));
  return isGathered ? shown : missing;
}
