import { useEffect, useState } from "react";
import { EvidencePanel } from "../panels/EvidencePanel";
import { LensPanel } from "../panels/LensPanel";
import { NetworkPanel } from "../panels/NetworkPanel";
import { SourcesView } from "../panels/SourcesView";
import { StatusLine } from "../panels/StatusLine";
import { TableView } from "../panels/TableView";
import { Bar, tabId, tabPanelId } from "./Bar";
import { useActions, useDossier, useMessages, useView } from "./context";
import { DropZone } from "./DropZone";
import { FailurePage } from "./FailurePage";
import { HelpDialog } from "./HelpDialog";
import { useShortcuts } from "./shortcuts";

/**
 * ```
 * Bar ─ SearchBox, Tabs, Settings
 * LensPanel │ NetworkPanel, TableView or SourcesView │ EvidencePanel
 * ```
 */
export function App() {
  const opened = useDossier((state) => state.opened);
  useShortcuts();
  return (
    <DropZone>
      <div className="app">
        <Bar />
        {/* A new dossier is a new page: nothing that was typed or scrolled in the old one stays. */}
        {opened === null ? <Waiting /> : <Opened key={opened.ref} />}
      </div>
      <Notices />
      <FailurePage />
      <HelpDialog />
    </DropZone>
  );
}

function Opened() {
  const tab = useView((state) => state.tab);
  return (
    <>
      <LensPanel />
      <main className={`view view-${tab}`}>
        <StatusLine />
        <div id={tabPanelId} role="tabpanel" aria-labelledby={tabId(tab)} className="tabpanel" tabIndex={-1}>
          {tab === "network" && <NetworkPanel />}
          {tab === "table" && <TableView />}
          {tab === "sources" && <SourcesView />}
        </div>
      </main>
      <EvidencePanel />
    </>
  );
}

/** Shown from the first moment, but in words only after a while: a flash of text for a tenth of a second is noise. */
function Waiting() {
  const t = useMessages();
  const opening = useDossier((state) => state.opening);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="waiting" aria-busy="true">
      <p role="status">{long && opening !== null ? t.opening(opening) : ""}</p>
    </main>
  );
}

function Notices() {
  const t = useMessages();
  const actions = useActions();
  const opening = useDossier((state) => (state.opened === null ? null : state.opening));
  const notKept = useView((state) => state.notKept);
  return (
    <div className="notices" role="status">
      {opening !== null && <p>{t.opening(opening)}</p>}
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
