import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { en } from "../../i18n/en";
import { fr } from "../../i18n/fr";
import type { Messages } from "../../i18n/messages";
import type { UiLanguage } from "../../domain/text";
import type { Actions } from "../../state/actions";
import type { DossierState, Opened } from "../../state/dossierStore";
import type { Lens } from "../../analysis/lens";
import type { View } from "../../analysis/view";
import type { Scene } from "../../scene/scene";
import type { Selectors } from "../../state/selectors";
import type { SelectionState } from "../../state/selectionStore";
import type { Stores } from "../../state/stores";
import type { ViewState } from "../../state/viewStore";

/** What the composition root gives to every component. */
export interface AppServices {
  readonly stores: Stores;
  readonly actions: Actions;
  readonly selectors: Selectors;
  /** Ids of the dossiers that are shipped. */
  readonly shipped: readonly string[];
  readonly openFile: (file: File) => void;
  readonly openShipped: (id: string) => void;
  /** The link of the present state with something else selected. */
  readonly linkTo: (id: string) => string;
}

export const AppContext = createContext<AppServices | null>(null);

export const messagesOf: Readonly<Record<UiLanguage, Messages>> = { en, fr };

export function useApp(): AppServices {
  const services = useContext(AppContext);
  if (services === null) throw new Error("a component of the app is rendered outside of it");
  return services;
}

export const useActions = (): Actions => useApp().actions;

export function useDossier<T>(select: (state: DossierState) => T): T {
  return useStore(useApp().stores.dossier, select);
}

export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useApp().stores.view, select);
}

export function useSelection<T>(select: (state: SelectionState) => T): T {
  return useStore(useApp().stores.selection, select);
}

export function useLens(): Lens {
  return useStore(useApp().stores.lens);
}

export function useMessages(): Messages {
  return messagesOf[useView((state) => state.language)];
}

export const useLanguage = (): UiLanguage => useView((state) => state.language);

/** The open dossier, in components that are only rendered where there is one. */
export function useOpened(): Opened {
  const opened = useDossier((state) => state.opened);
  if (opened === null) throw new Error("no dossier is open");
  return opened;
}

/** What the lens leaves of the open dossier. */
export function useLensView(): View {
  const { selectors } = useApp();
  const { model } = useOpened();
  return selectors.view(model, useLens());
}

/** What is to be drawn of the open dossier. */
export function useScene(): Scene {
  const { selectors } = useApp();
  const { model } = useOpened();
  const lens = useLens();
  return selectors.scene(model, lens, sceneWords[useLanguage()]);
}

const sceneWords = {
  en: { language: "en", band: en.likelihoods, rated: en.rated },
  fr: { language: "fr", band: fr.likelihoods, rated: fr.rated },
} as const;
