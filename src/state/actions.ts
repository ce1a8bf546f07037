import { facetValues } from "../analysis/facetValues";
import { wordsOf } from "../codecs/errorWords";
import type { ChoiceKey, Comparison, Lens } from "../analysis/lens";
import type { UiLanguage } from "../domain/text";
import {
  type Expansion,
  type Focus,
  type Surroundings,
  collapsedAt,
  expandedBy,
  wholeFocus,
  withAdded,
  withAround,
  withFolded,
  withHidden,
  withOpened,
  withPinned,
} from "../scene/focus/focus";
import { type Arrangement, atFirst, readArrangement } from "../scene/layouts/arrangement";
import type { Point } from "../scene/scene";
import { withMoved, withoutMoved } from "./dossierStore";
import { withAll, withAssumed, withComparison, withKept, withOnly, withToggled, withVoice } from "./lensStore";
import type { BarGrouping, SortColumn, Tab, Unfolded } from "./link";
import type { Stores } from "./stores";
import { type Movement, type ThemeChoice, type ViewState, atRest, nextSort } from "./viewStore";

/** Everything that a hand can do to the stores. */
export function createActions({ dossier, lens, selection, view }: Stores) {
  const valuesOf = (key: ChoiceKey) => {
    const { opened } = dossier.getState();
    return opened === null ? [] : facetValues(opened.model, key);
  };
  const refocus = (update: (old: Focus) => Focus) => selection.setState(({ focus }) => ({ focus: update(focus) }));
  /** The lens that somebody has been told of before it is there; it is taken then, with all that is known of it. */
  let foreseen: Lens | null = null;
  let isForeseeing = false;
  const change = (update: (old: Lens) => Lens) => {
    const next = update(lens.getState());
    if (isForeseeing) foreseen = next;
    else lens.setState(foreseen !== null && isSameLens(foreseen, next) ? foreseen : next, true);
  };
  return {
    /**
     * What the lens would be after an act that changes it, without changing it; `null` where it would leave it alone. Whatever
     * else the act does is done.
     */
    foresee: (act: () => void): Lens | null => {
      foreseen = null;
      isForeseeing = true;
      try {
        act();
      } finally {
        isForeseeing = false;
      }
      if (foreseen !== null && isSameLens(foreseen, lens.getState())) foreseen = null;
      return foreseen;
    },
    toggle: (key: ChoiceKey, id: string) => change((old) => withToggled(old, key, id, valuesOf(key))),
    only: (key: ChoiceKey, id: string) => change((old) => withOnly(old, key, id)),
    all: (key: ChoiceKey) => change((old) => withAll(old, key)),
    setLens: (next: Lens) => lens.setState(next, true),
    /** Changes some parts of the lens at once: one step of history. */
    adjust: (parts: Partial<Lens>) => change((old) => ({ ...old, ...parts })),
    chooseVoice: (id: string) => change((old) => withVoice(old, id, valuesOf("voices"))),
    assume: (id: string, isAssumed: boolean) => change((old) => withAssumed(old, id, isAssumed)),
    compare: (comparison: Omit<Comparison, "kept"> | null) => change((old) => withComparison(old, comparison)),
    keep: (id: string) => change((old) => withKept(old, id)),
    /** Changes the lens as part of a movement, which this begins where none by the same is under way. */
    scrub: (by: Movement["by"], to: Lens) => {
      const { movement } = view.getState();
      const lenses = movement?.by === by ? movement.lenses : new WeakSet<Lens>();
      lenses.add(to);
      // Told once, and not with each frame.
      if (lenses !== movement?.lenses) view.setState({ scrubbing: true, movement: { by, lenses } });
      lens.setState(to, true);
    },
    /** A movement has come to rest; that of another goes on. */
    rest: (by: Movement["by"]) => {
      if (view.getState().movement?.by === by) view.setState(atRest);
    },
    select: (id: string | null) => selection.setState({ selected: id, beside: null, pointed: null, centre: null }),
    /** Sets an actor beside the one that is selected; where none is, or this is no actor, selects it alone. */
    selectBeside: (id: string) => {
      const actors = dossier.getState().opened?.model.actors;
      const { selected } = selection.getState();
      const isPair = selected !== null && selected !== id && actors?.has(selected) === true && actors.has(id);
      selection.setState(isPair ? { beside: id, pointed: null } : { selected: id, beside: null, pointed: null });
    },
    /** Sets a second actor beside the one that is selected; `null` takes it away. */
    setBeside: (beside: string | null) => selection.setState({ beside }),
    unfold: (unfolded: Unfolded | null) => selection.setState({ unfolded }),
    /** Draws neighbours of an actor; those among them that were hidden, too. */
    expand: (expansion: Expansion, neighbours: ReadonlySet<string>) =>
      refocus((old) => expandedBy(old, expansion, neighbours)),
    collapse: (id: string) => refocus((old) => collapsedAt(old, id)),
    /** Takes an actor out of the picture; what is selected must be seen, so it is no longer. */
    hide: (id: string) => {
      const { selected, beside } = selection.getState();
      refocus((old) => withHidden(old, id));
      if (selected === id) selection.setState({ selected: null, beside: null, pointed: null });
      else if (beside === id) selection.setState({ beside: null });
    },
    showHidden: () => refocus((old) => ({ ...old, hidden: [] })),
    pin: (id: string) => refocus((old) => withPinned(old, id)),
    around: (around: Surroundings | null) => refocus((old) => withAround(old, around)),
    fold: (id: string) => refocus((old) => withFolded(old, id)),
    openPair: (a: string, b: string) => refocus((old) => withOpened(old, a, b)),
    addToPicture: (ids: readonly string[]) => refocus((old) => withAdded(old, ids)),
    /** Draws what the budget draws by itself. */
    unfocus: () => refocus(() => wholeFocus),
    /** Selects an actor with another one beside it. */
    selectPair: (selected: string, beside: string) =>
      selection.setState({ selected, beside, pointed: null, centre: null }),
    arrange: (arrangement: Arrangement) => view.setState({ arrangement, notArranged: null }),
    /** Leaves the picture laid out as it is, whatever was wanted. */
    keepArrangement: () =>
      view.setState(({ arrangedKey }) => ({ arrangement: readArrangement(arrangedKey) ?? atFirst, arranging: null })),
    /** What a hand has asked of the picture cannot be done. */
    cannotArrange: (error: unknown) => view.setState({ notArranged: wordsOf(error) }),
    groupBars: (bars: BarGrouping) => view.setState({ bars }),
    /** The picture has brought what was asked for to its middle. */
    centred: () => selection.setState({ centre: null }),
    /** Selects and asks the picture to bring it to the middle. */
    reveal: (id: string) => selection.setState({ selected: id, beside: null, pointed: null, centre: { id } }),
    /** Lights something up in the picture; with `follow`, the picture brings it into view where it is out of it. */
    point: (id: string | null, { follow = false } = {}) => selection.setState({ pointed: id, follow }),
    showTab: (tab: Tab) => view.setState({ tab }),
    sortBy: (column: SortColumn) => view.setState((old) => ({ sort: nextSort(old.sort, column) })),
    setLanguage: (language: UiLanguage) => view.setState({ language, unspoken: null }),
    cannotSpeak: (language: UiLanguage, detail: string) => view.setState({ unspoken: { language, detail } }),
    setTheme: (theme: ThemeChoice) => view.setState({ theme }),
    unfoldLens: (lensUnfolded: boolean) => view.setState({ lensUnfolded }),
    setShortcuts: (shortcuts: boolean) => view.setState({ shortcuts }),
    showHelp: (shown: boolean) => view.setState({ dialog: shown ? "help" : null }),
    showMenu: (menu: ViewState["menu"]) => view.setState({ menu }),
    dismissNotKept: () => view.setState({ notKept: null }),
    dismissFailure: () => dossier.setState({ failure: null }),
    move: (id: string, point: Point) =>
      dossier.setState((old) => withMoved(old, view.getState().arrangedKey, id, point)),
    resetMoved: () => dossier.setState((old) => withoutMoved(old, view.getState().arrangedKey)),
  };
}

const isSameLens = (one: Lens, other: Lens) => JSON.stringify(one) === JSON.stringify(other);

export type Actions = ReturnType<typeof createActions>;
