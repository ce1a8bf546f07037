import type { Facet, Lens } from "../analysis/lens";
import { facetValues } from "../analysis/view";
import type { UiLanguage } from "../domain/text";
import type { Point } from "../scene/scene";
import { withMoved, withoutMoved } from "./dossierStore";
import { withAll, withOnly, withToggled } from "./lensStore";
import type { SortColumn, Tab } from "./link";
import type { Stores } from "./stores";
import { type ThemeChoice, nextSort } from "./viewStore";

/** Everything that a hand can do to the stores. */
export function createActions({ dossier, lens, selection, view }: Stores) {
  const valuesOf = (facet: Facet) => {
    const { opened } = dossier.getState();
    return opened === null ? [] : facetValues(opened.model, facet);
  };
  return {
    toggle: (facet: Facet, id: string) => lens.setState((old) => withToggled(old, facet, id, valuesOf(facet)), true),
    only: (facet: Facet, id: string) => lens.setState((old) => withOnly(old, facet, id), true),
    all: (facet: Facet) => lens.setState((old) => withAll(old, facet), true),
    setLens: (next: Lens) => lens.setState(next, true),
    select: (id: string | null) => selection.setState({ selected: id, pointed: null, centre: null }),
    /** The picture has brought what was asked for to its middle. */
    centred: () => selection.setState({ centre: null }),
    /** Selects and asks the picture to bring it to the middle. */
    reveal: (id: string) => selection.setState({ selected: id, pointed: null, centre: { id } }),
    /** Lights something up in the picture; with `follow`, the picture brings it into view where it is out of it. */
    point: (id: string | null, { follow = false } = {}) => selection.setState({ pointed: id, follow }),
    showTab: (tab: Tab) => view.setState({ tab }),
    sortBy: (column: SortColumn) => view.setState((old) => ({ sort: nextSort(old.sort, column) })),
    setLanguage: (language: UiLanguage) => view.setState({ language }),
    setTheme: (theme: ThemeChoice) => view.setState({ theme }),
    unfoldLens: (lensUnfolded: boolean) => view.setState({ lensUnfolded }),
    setShortcuts: (shortcuts: boolean) => view.setState({ shortcuts }),
    showHelp: (shown: boolean) => view.setState({ dialog: shown ? "help" : null }),
    dismissNotKept: () => view.setState({ notKept: null }),
    dismissFailure: () => dossier.setState({ failure: null }),
    move: (id: string, point: Point) => dossier.setState((old) => withMoved(old, id, point)),
    resetMoved: () => dossier.setState(withoutMoved),
  };
}

export type Actions = ReturnType<typeof createActions>;
