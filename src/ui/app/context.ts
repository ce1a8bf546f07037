import { createContext, useContext, useMemo } from "react";
import { useStore } from "zustand";
import type { Messages } from "../../i18n/messages";
import type { UiLanguage } from "../../domain/text";
import type { Actions } from "../../state/actions";
import type { DossierState, Opened } from "../../state/dossierStore";
import type { Lens } from "../../analysis/lens";
import type { View } from "../../analysis/view";
import type { Cascade } from "../../analysis/cascade";
import type { SceneWords } from "../../scene/words";
import type { ComposedScene } from "../../scene/scene";
import type { Selectors } from "../../state/selectors";
import type { SelectionState } from "../../state/selectionStore";
import type { Announcements } from "./announcements";
import type { Stores } from "../../state/stores";
import type { ViewState } from "../../state/viewStore";

/** What the composition root gives to every component. */
export interface AppServices {
  readonly stores: Stores;
  readonly actions: Actions;
  readonly selectors: Selectors;
  /** Ids of the dossiers that are shipped. */
  readonly shipped: readonly string[];
  /** Of a language that is spoken. */
  readonly messages: (language: UiLanguage) => Messages;
  /** Loads a language and then speaks it. */
  readonly speak: (language: UiLanguage) => void;
  readonly openFile: (file: File) => void;
  readonly openShipped: (id: string) => void;
  /** Gives up what is being opened. */
  readonly cancelOpening: () => void;
  /** Finds places for actors that are drawn and have none yet. */
  readonly placeNewcomers: (ids: readonly string[]) => void;
  /** The link of the present state with something else selected. */
  readonly linkTo: (id: string) => string;
  /** Scenes that may come next. */
  readonly awaited: Announcements<ComposedScene>;
}

export const AppContext = createContext<AppServices | null>(null);

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

/** A lens and its view that stand for the store's in what is below; `null`: the store's own. */
export const KeptLens = createContext<{ readonly lens: Lens; readonly view: View } | null>(null);

export function useLens(): Lens {
  return useLensPart(whole);
}

const whole = (lens: Lens): Lens => lens;

/** For what depends on little of the lens: drawn anew only when that changes. */
export function useLensPart<T>(select: (lens: Lens) => T): T {
  const kept = useContext(KeptLens);
  return useStore(useApp().stores.lens, (lens) => select(kept?.lens ?? lens));
}

/** Whether something is compared, whatever it is. */
export function useComparing(): boolean {
  return useLensPart(({ comparison }) => comparison !== null);
}

export function useMessages(): Messages {
  return useApp().messages(useLanguage());
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
  const kept = useContext(KeptLens);
  const lens = useLens();
  return kept?.view ?? selectors.view(model, lens);
}

/** What is to be drawn of the open dossier. */
export function useScene(): ComposedScene {
  return useSceneOf(
    useSelection((state) => state.selected),
    useSelection((state) => state.beside),
  );
}

/** What would be drawn if nothing was selected: what is selected is drawn even where it would be left out. */
export function useUnselectedScene(): ComposedScene {
  return useSceneOf(null, null);
}

function useSceneOf(selected: string | null, beside: string | null): ComposedScene {
  const { selectors } = useApp();
  const { model } = useOpened();
  const lens = useLens();
  const unfolded = useSelection((state) => state.unfolded);
  const focus = useSelection((state) => state.focus);
  const shown = useMemo(() => ({ selected, beside, unfolded, focus }), [selected, beside, unfolded, focus]);
  return selectors.scene(model, lens, sceneWordsOf(useLanguage(), useMessages()), shown);
}

/** What would follow from the event that is unfolded; `null` where none is. */
export function useCascade(): Cascade | null {
  const { selectors } = useApp();
  const { model } = useOpened();
  const lens = useLens();
  const event = useSelection((state) => state.unfolded?.event ?? null);
  return selectors.cascade(model, lens, event);
}

const sceneWords = new WeakMap<Messages, SceneWords>();

/** The same object for the same texts, so that a scene is composed once. */
export function sceneWordsOf(language: UiLanguage, t: Messages): SceneWords {
  const words = sceneWords.get(t) ?? wordsOf(language, t);
  sceneWords.set(t, words);
  return words;
}

const wordsOf = (language: UiLanguage, t: Messages): SceneWords => ({
  language,
  band: t.likelihoods,
  rated: t.rated,
  perhaps: t.viewpoint.perhaps,
  assumed: t.viewpoint.assumedLabel,
  counted: t.focus.counted,
});
