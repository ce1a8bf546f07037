import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./ui/style/base.css";
import "./ui/style/frame.css";
import "./ui/style/lens.css";
import "./ui/style/network.css";
import "./ui/style/evidence.css";
import "./ui/style/views.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { uiLanguages } from "./domain/text";
import { browserAddress } from "./io/address";
import { createLoader } from "./io/loadDossier";
import { keepMoved, keepPreferences, readMoved, readPreferences } from "./io/preferences";
import { runInWorker } from "./io/runInWorker";
import type { LayoutInput, LayoutResult } from "./scene/layout/layout";
import { type FrameShape, layoutInputOf, positionsOf } from "./scene/layoutInput";
import { frameShape } from "./ui/app/frameShape";
import { createActions } from "./state/actions";
import { followAddress } from "./state/following";
import { keepPreferred } from "./state/keeping";
import { readLink, writeLink } from "./state/link";
import { createOpening } from "./state/opening";
import { createSelectors } from "./state/selectors";
import { createStores, linkOf } from "./state/stores";
import { themeChoices } from "./state/viewStore";
import { App } from "./ui/app/App";
import { AppContext } from "./ui/app/context";
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
const loader = createLoader(shipped, (detail) => stores.view.setState({ notKept: detail }));

/** Decided once: a picture that is laid out anew when a window is resized would lose its reader. */
const shape: FrameShape = frameShape(innerWidth, innerHeight);

const opening = createOpening(stores, {
  loadRef: loader.load,
  loadFile: loader.loadFile,
  layOut: async (model, signal) => {
    const input = layoutInputOf(model, shape);
    const start = () => new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    return positionsOf(input, await runInWorker<LayoutInput, LayoutResult>(start, input, { signal }));
  },
  movedBefore: (dossierId) => readMoved(dossierId, shape),
});

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
  keepMoved: (dossierId, moved) => keepMoved(dossierId, shape, moved),
});
dressPage(stores, document);
followAddress(stores, address, opening);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");
createRoot(root).render(
  <StrictMode>
    <AppContext
      value={{
        stores,
        actions: createActions(stores),
        selectors: createSelectors(),
        shipped: [...shipped.keys()],
        openFile: (file) => void opening.openFile(file),
        openShipped: (id) => void opening.openLink({ ...readLink(""), dossier: id }),
        linkTo: (id) => writeLink({ ...linkOf(stores), selected: id }),
      }}
    >
      <App />
    </AppContext>
  </StrictMode>,
);
void opening.openLink(readLink(address.query()));
