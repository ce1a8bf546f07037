import { type DossierStore, createDossierStore } from "./dossierStore";
import { type LensStore, createLensStore } from "./lensStore";
import type { LinkState } from "./link";
import { type SelectionStore, createSelectionStore } from "./selectionStore";
import { type ViewStore, createViewStore } from "./viewStore";

export interface Stores {
  readonly dossier: DossierStore;
  readonly lens: LensStore;
  readonly selection: SelectionStore;
  readonly view: ViewStore;
}

export function createStores(): Stores {
  return {
    dossier: createDossierStore(),
    lens: createLensStore(),
    selection: createSelectionStore(),
    view: createViewStore(),
  };
}

/** What the link of the present state says. */
export function linkOf({ dossier, lens, selection, view }: Stores): LinkState {
  const { tab, sort } = view.getState();
  return {
    dossier: dossier.getState().opened?.ref ?? null,
    lens: lens.getState(),
    selected: selection.getState().selected,
    tab,
    sort,
  };
}

/** Takes lens, selection and view from a link; opening its dossier is `createOpening`'s. */
export function applyLink({ lens, selection, view }: Stores, link: LinkState): void {
  lens.setState(link.lens, true);
  selection.setState({ selected: link.selected, pointed: null, centre: null });
  view.setState({ tab: link.tab, sort: link.sort });
}
