import { useEffect, useState } from "react";
import { EvidencePanel } from "../panels/EvidencePanel";
import { InForce } from "../panels/InForce";
import { ComparisonBar, HelpDialog, NodeMenu, SourcesView, TableView } from "../panels/laterPanels";
import { LensPanel } from "../panels/LensPanel";
import { NetworkPanel } from "../panels/NetworkPanel";
import { StatusLine } from "../panels/StatusLine";
import { TimelinePlace } from "../timeline/TimelinePlace";
import { languageNames } from "../../i18n/languages";
import { AtLeisure } from "./AtLeisure";
import { Bar, tabId } from "./Bar";
import { FileButton } from "../controls/FileButton";
import { useActions, useApp, useComparing, useDossier, useMessages, useOpened, useView } from "./context";
import { DropZone } from "./DropZone";
import { FailurePage } from "./FailurePage";
import { OpeningState } from "./OpeningState";
import { useFocusRescue } from "./focusRescue";
import { placeIds } from "./places";
import { useShortcuts } from "./shortcuts";
import { isLarge, useStages } from "./stages";

/**
 * ```
 * Bar ─ SearchBox, Tabs, Settings
 * LensPanel │ NetworkPanel, TableView or SourcesView │ EvidencePanel
 *           │ Timeline                               │
 * ```
 */
export function App() {
  const opened = useDossier((state) => state.opened);
  const comparing = useComparing() && opened !== null;
  const helping = useView((state) => state.dialog === "help");
  useShortcuts();
  useFocusRescue();
  return (
    <DropZone>
      <div className={comparing ? "app comparing" : "app"}>
        <Bar />
        {/* A new dossier is a new page: nothing that was scrolled or unfolded in the old one stays. */}
        {opened === null ? <Waiting /> : <Opened key={opened.ref} />}
      </div>
      <Notices />
      <FailurePage />
      {helping && <HelpDialog />}
    </DropZone>
  );
}

function Opened() {
  const tab = useView((state) => state.tab);
  const comparing = useComparing();
  const menu = useView((state) => state.menu);
  const { model } = useOpened();
  const stage = useStages(isLarge(model) ? 0 : 4, 4);
  return (
    <>
      {stage > 0 ? (
        <AtLeisure lags="counts">
          <LensPanel />
        </AtLeisure>
      ) : (
        <div className="lens" />
      )}
      <main id={placeIds.main} tabIndex={-1} className={`view view-${tab}`}>
        {comparing && <ComparisonBar />}
        <div className="stage">
          <StatusLine />
          <InForce />
          <div id={placeIds.view} role="tabpanel" aria-labelledby={tabId(tab)} className="tabpanel" tabIndex={-1}>
            {tab === "network" && <NetworkPanel hasList={stage > 1} />}
            {tab === "table" && <TableView />}
            {tab === "sources" && <SourcesView />}
          </div>
        </div>
        {menu !== null && <NodeMenu key={menu.id} {...menu} />}
      </main>
      <AtLeisure lags="countsAtRest">
        <TimelinePlace isShown={stage > 3} />
      </AtLeisure>
      {stage > 2 ? (
        <AtLeisure lags="all">
          <EvidencePanel />
        </AtLeisure>
      ) : (
        <div className="evidence" />
      )}
    </>
  );
}

/** Shown while nothing is open: what is being opened or, where the reader has dismissed a failure, the ways on. */
function Waiting() {
  const t = useMessages();
  const { shipped, openShipped } = useApp();
  const opening = useDossier((state) => state.opening);
  const failed = useDossier((state) => state.failure !== null);
  const [long, setLong] = useState(false);
  useEffect(() => {
    // In words only after a while: a flash of text for a tenth of a second is noise.
    const timer = setTimeout(() => setLong(true), 400);
    return () => clearTimeout(timer);
  }, []);
  const [first] = shipped;
  return (
    <main className="waiting" aria-busy={opening !== null}>
      <div>
        <p role="status">
          {opening === null && !failed ? t.failure.nothingOpen : long && opening !== null ? t.opening(opening) : ""}
        </p>
        {long && opening !== null && <OpeningState />}
        {opening === null && !failed && (
          <p className="buttons">
            {first !== undefined && (
              <button type="button" className="primary" onClick={() => openShipped(first)}>
                {t.failure.openShipped}
              </button>
            )}
            <FileButton label={t.bar.openFile} />
          </p>
        )}
      </div>
    </main>
  );
}

function Notices() {
  const t = useMessages();
  const actions = useActions();
  const opening = useDossier((state) => (state.opened === null ? null : state.opening));
  const notKept = useView((state) => state.notKept);
  const unspoken = useView((state) => state.unspoken);
  return (
    <div className="notices" aria-live="polite">
      {opening !== null && (
        <p>
          {t.opening(opening)} <OpeningState />
        </p>
      )}
      {unspoken !== null && <p>{t.languageUnavailable(languageNames[unspoken.language], unspoken.detail)}</p>}
      {notKept !== null && (
        <p>
          {t.notKept(notKept)}{" "}
          <button type="button" onClick={actions.dismissNotKept}>
            {t.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
