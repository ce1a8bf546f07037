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
  const { tab, sort, bars, arrangement } = view.getState();
  const { selected, beside, unfolded, focus } = selection.getState();
  return {
    dossier: dossier.getState().opened?.ref ?? null,
    lens: lens.getState(),
    selected,
    beside,
    unfolded,
    focus,
    arrangement,
    bars,
    tab,
    sort,
  };
}

/** Takes lens, selection and view from a link; opening its dossier is `createOpening`'s. */
export function applyLink({ lens, selection, view }: Stores, link: LinkState): void {
  lens.setState(link.lens, true);
  const { selected, beside, unfolded, focus, arrangement, tab, sort, bars } = link;
  selection.setState({ selected, beside, unfolded, focus, pointed: null, centre: null });
  view.setState({ tab, sort, bars, arrangement });
}
