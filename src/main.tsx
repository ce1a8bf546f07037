import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import layouts from "virtual:shipped-layouts";
import "./ui/style/base.css";
import "./ui/style/frame.css";
import "./ui/style/lens.css";
import "./ui/style/network.css";
import "./ui/style/evidence.css";
import "./ui/style/views.css";
import "./ui/style/viewpoint.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { supportOfTies } from "./analysis/coverage";
import { wholeLens } from "./analysis/lens";
import { readingShare } from "./analysis/loaded";
import { stepsToView, viewOf } from "./analysis/view";
import { wordsOf } from "./codecs/errorWords";
import { type UiLanguage, uiLanguages } from "./domain/text";
import { createCatalogue } from "./i18n/languages";
import { browserAddress } from "./io/address";
import { breathe, inSteps } from "./io/breathe";
import { createLoader } from "./io/loadDossier";
import { keepMoved, keepPreferences, readMoved, readPreferences } from "./io/preferences";
import { type RunOptions, runInWorker } from "./io/runInWorker";
import type { FrameShape } from "./scene/layoutInput";
import { neighbourCounts, stepsToScene } from "./scene/compose";
import { defaultBudget } from "./scene/focus/budget";
import { degreesIn } from "./scene/focus/seen";
import { arrangementKey, atFirst, layoutIds } from "./scene/layouts/arrangement";
import type { Laid } from "./scene/layouts/runTask";
import type { LayoutTask } from "./scene/layouts/task";
import { frameShape } from "./ui/app/frameShape";
import { followArrangement } from "./state/arranging";
import { createActions } from "./state/actions";
import { followAddress } from "./state/following";
import { withArranged } from "./state/dossierStore";
import { keepPreferred } from "./state/keeping";
import { readLink, writeLink } from "./state/link";
import { createOpening } from "./state/opening";
import { createSelectors } from "./state/selectors";
import { createStores, linkOf } from "./state/stores";
import { themeChoices } from "./state/viewStore";
import { App } from "./ui/app/App";
import { createAnnouncements } from "./ui/app/announcements";
import { AppContext, sceneWordsOf } from "./ui/app/context";
import { isLarge } from "./ui/app/stages";
import { dressPage } from "./ui/app/page";

/** Opened where a link names no dossier. */
const firstDossier = "bamako-2025";

/** Address of every dossier in `data/` by the name of its file, the first one first. */
const shipped = new Map(
  Object.entries(import.meta.glob<string>("../data/*.json", { query: "?url", import: "default", eager: true }))
    .map(([path, address]) => [path.replace(/^.*\/|\.json$/g, ""), address] as const)
    .toSorted(([a], [b]) => Number(b === firstDossier) - Number(a === firstDossier)),
);

const stores = createStores();
const address = browserAddress();
const loader = createLoader(
  shipped,
  (detail) => stores.view.setState({ notKept: detail }),
  () => new Worker(new URL("./read.worker.ts", import.meta.url), { type: "module" }),
);

/** Decided once: a picture that is laid out anew when a window is resized would lose its reader. */
const shape: FrameShape = frameShape(innerWidth, innerHeight);

/** Where the actors of a shipped dossier are; of any other, and where that cannot be fetched, the worker finds it out. */
async function shippedPlaces(ref: string) {
  const load = Object.hasOwn(layouts, ref) ? layouts[ref] : undefined;
  return (await load?.().catch(() => undefined))?.[shape];
}

const layOut = (task: LayoutTask, options: RunOptions) =>
  runInWorker<LayoutTask, Laid>(
    () => new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" }),
    task,
    options,
  );
/* A dossier that is shipped is laid out when it is built: many a visit does without these. */
const input = () => import("./scene/layoutInput");
const kinds = () => import("./scene/layouts/list");
/** Those of the layout to begin with are kept where they have always been kept. */
const placesKey = (key: string) => (key === arrangementKey(atFirst) ? shape : `${shape}/${key}`);
const movedBefore = (dossierId: string, key: string) => readMoved(dossierId, placesKey(key));

const catalogue = createCatalogue();
const selectors = createSelectors(breathe);

const opening = createOpening(stores, {
  loadRef: loader.load,
  loadFile: loader.loadFile,
  layOut: async (model, { signal, onProgress }, ref) => {
    const places = await shippedPlaces(ref);
    if (places !== undefined) return new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));
    const { firstPart, layoutInputOf, positionsOf } = await input();
    await inSteps(
      [
        ...stepsToView(model, wholeLens),
        () => neighbourCounts(model),
        () => degreesIn(model, viewOf(model, wholeLens)),
        () => firstPart(model),
      ],
      signal,
    );
    const graph = layoutInputOf(model, shape);
    const told = (fraction: number) =>
      onProgress({ stage: "laying-out", fraction: readingShare + (1 - readingShare) * fraction });
    return positionsOf(graph, await layOut({ layout: "force", graph }, { signal, onProgress: told }));
  },
  prepare: async (model, { lens, focus, selected, beside, unfolded }, signal) => {
    if (!isLarge(model)) return;
    const { language } = stores.view.getState();
    const [{ layoutKind }] = await Promise.all([kinds(), catalogue.load(language)]);
    const words = sceneWordsOf(language, catalogue.messages(language));
    const asked = { focus, selected, beside, unfolded };
    await inSteps([() => selectors.view(model, lens)], signal);
    await inSteps(
      [
        ...stepsToScene(model, selectors.view(model, lens), words, { focus, shown: [], budget: defaultBudget }),
        () => selectors.scene(model, lens, words, asked),
        () => supportOfTies(model),
        () => selectors.coverage(model),
        ...layoutIds.map((id) => () => layoutKind(id).missing(model)),
      ],
      signal,
    );
  },
  movedBefore,
});

followArrangement(stores, {
  arrange: async (model, { layout, by }, options) => {
    const [{ firstPart, layoutInputOf, positionsOf }, { layoutKind }] = await Promise.all([input(), kinds()]);
    const { actors } = firstPart(model);
    const graph = layoutInputOf(model, shape);
    const task = layoutKind(layout).task({ model, view: viewOf(model, wholeLens), actors, graph }, by);
    if (task === null) return null;
    const laid = await layOut(task, options);
    return { positions: positionsOf(graph, laid), ground: laid.ground, bends: laid.bends };
  },
  movedBefore,
});

let joining = new AbortController();

/** Finds places for actors that have none in the picture as it is laid out, beside those whom they are tied to. */
async function placeNewcomers(ids: readonly string[]): Promise<void> {
  joining.abort();
  const { signal } = (joining = new AbortController());
  const { opened } = stores.dossier.getState();
  const { arrangedKey: key } = stores.view.getState();
  const arranged = opened?.arranged.get(key);
  if (opened === null || arranged === undefined) return;
  const { model } = opened;
  const places = new Map([...arranged.positions, ...(opened.moved.get(key) ?? [])]);
  try {
    const { joinInputOf, positionsOf } = await input();
    const { graph, known } = joinInputOf(model, shape, ids, places);
    const found = positionsOf(graph, await layOut({ layout: "join", graph, known }, { signal }));
    const positions = new Map([...found, ...arranged.positions]);
    stores.dossier.setState((old) =>
      old.opened?.model === model ? withArranged(old, key, { ...arranged, positions }, new Map()) : old,
    );
  } catch (error) {
    if (!signal.aborted) stores.view.setState({ notArranged: wordsOf(error) });
  }
}

const kept = readPreferences();
const systemDark = matchMedia("(prefers-color-scheme: dark)");
/** The first that is wanted and there is. */
const known = <T extends string>(values: readonly T[], ...wanted: (string | undefined)[]): T | undefined =>
  wanted.flatMap((text) => values.filter((value) => value === text))[0];
stores.view.setState({
  language: known(uiLanguages, kept.language, ...navigator.languages.map((tag) => tag.slice(0, 2))) ?? "en",
  theme: known(themeChoices, kept.theme) ?? "auto",
  shortcuts: kept.shortcuts ?? true,
  systemDark: systemDark.matches,
});
systemDark.addEventListener("change", ({ matches }) => stores.view.setState({ systemDark: matches }));

keepPreferred(stores, {
  keepPreferences,
  keepMoved: (dossierId, key, moved) => keepMoved(dossierId, placesKey(key), moved),
});
dressPage(stores, document);
followAddress(stores, address, opening);

const actions = createActions(stores);

let wanted: UiLanguage | null = null;

/** Speaks a language once its texts are here, unless another one has been asked for in the meantime. */
async function speak(language: UiLanguage): Promise<void> {
  wanted = language;
  try {
    await catalogue.load(language);
    if (wanted === language) actions.setLanguage(language);
  } catch (error) {
    if (wanted === language) actions.cannotSpeak(language, wordsOf(error));
  }
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");
const page = createRoot(root);

async function begin(): Promise<void> {
  // The dossier is fetched at the same time.
  void opening.openLink(readLink(address.query()));
  try {
    await catalogue.load(stores.view.getState().language);
  } catch (error) {
    // Without its texts the page can say this much, in the languages that it would speak.
    page.render(<p role="alert">Entente: {wordsOf(error)}. Please reload the page. Veuillez recharger la page.</p>);
    return;
  }
  page.render(
    <StrictMode>
      <AppContext
        value={{
          stores,
          actions,
          selectors,
          messages: catalogue.messages,
          speak: (language) => void speak(language),
          shipped: [...shipped.keys()],
          openFile: (file) => void opening.openFile(file),
          cancelOpening: opening.cancel,
          openShipped: (id) => void opening.openLink({ ...readLink(""), dossier: id }),
          placeNewcomers: (ids) => void placeNewcomers(ids),
          awaited: createAnnouncements(),
          linkTo: (id) => writeLink({ ...linkOf(stores), selected: id, beside: null }),
        }}
      >
        <App />
      </AppContext>
    </StrictMode>,
  );
}

void begin();
