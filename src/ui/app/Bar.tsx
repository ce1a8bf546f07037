import { useRef } from "react";
import { type UiLanguage, textIn, uiLanguages } from "../../domain/text";
import { languageNames } from "../../i18n/languages";
import { type Tab, tabs } from "../../state/link";
import { themeChoices } from "../../state/viewStore";
import { Choice } from "../controls/Choice";
import { FileButton } from "../controls/FileButton";
import { useActions, useApp, useDossier, useMessages, useView } from "./context";
import { focusPlace, focusView, placeIds } from "./places";
import { SearchBox } from "./SearchBox";

export const tabId = (tab: Tab) => `tab-${tab}`;

/** Brand, dossier, search, views and settings. */
export function Bar() {
  const t = useMessages();
  const ref = useDossier((state) => state.opened?.ref ?? null);
  const opened = ref !== null;
  return (
    <header className="bar">
      {opened && <Skip to={placeIds.view} go={focusView} text={t.bar.skipToView} />}
      {opened && <Skip to={placeIds.timeline} go={() => focusPlace(placeIds.timeline)} text={t.bar.skipToTimeline} />}
      <span className="brand">Entente</span>
      {opened && <DossierName />}
      {/* Of another dossier nothing that was typed or found stays. */}
      {opened && <SearchBox key={ref} inputId={placeIds.search} />}
      {opened && <Tabs />}
      <Settings />
    </header>
  );
}

interface SkipProps {
  readonly to: string;
  readonly go: () => void;
  readonly text: string;
}

/** The focus goes there, the address stays as it is: it holds what is seen, not where one was on the page. */
function Skip({ to, go, text }: SkipProps) {
  return (
    <a
      className="skip"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        go();
      }}
    >
      {text}
    </a>
  );
}

function DossierName() {
  const t = useMessages();
  const { shipped, openShipped } = useApp();
  const ref = useDossier((state) => state.opened?.ref ?? "");
  const language = useView((state) => state.language);
  const title = useDossier((state) => state.opened?.model.dossier.title);
  const name = title === undefined ? ref : textIn(title, language).value;
  if (shipped.length < 2) {
    return (
      <span className="dossier-name">
        <span className="meta">{t.bar.dossier}</span> <b>{name}</b>
      </span>
    );
  }
  return (
    <label className="dossier-name">
      <span className="meta">{t.bar.dossier}</span>
      <select value={ref} onChange={(event) => openShipped(event.target.value)}>
        {!shipped.includes(ref) && <option value={ref}>{name}</option>}
        {shipped.map((id) => (
          <option key={id} value={id}>
            {id === ref ? name : id}
          </option>
        ))}
      </select>
    </label>
  );
}

function Tabs() {
  const t = useMessages();
  const actions = useActions();
  const current = useView((state) => state.tab);
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number) => {
    const next = tabs[(tabs.indexOf(current) + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    actions.showTab(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={t.bar.views} className="tabs">
      {tabs.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls={placeIds.view}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => actions.showTab(tab)}
          onKeyDown={(event) => {
            if (event.key === "ArrowRight") step(1);
            else if (event.key === "ArrowLeft") step(-1);
            else return;
            event.preventDefault();
          }}
        >
          {t.tabs[tab]}
        </button>
      ))}
    </div>
  );
}

function Settings() {
  const t = useMessages();
  const actions = useActions();
  const { speak } = useApp();
  const { language, theme, lensUnfolded } = useView((state) => state);
  const opened = useDossier((state) => state.opened !== null);
  return (
    <div className="settings">
      {opened && (
        <button
          type="button"
          className="filters-toggle"
          aria-expanded={lensUnfolded}
          aria-controls={placeIds.lens}
          onClick={() => actions.unfoldLens(!lensUnfolded)}
        >
          {lensUnfolded ? t.bar.hideFilters : t.bar.filters}
        </button>
      )}
      <FileButton label={t.bar.openFile} />
      <Choice
        label={t.bar.language}
        value={language}
        options={uiLanguages.map((id) => ({ id, name: languageNames[id], short: id.toUpperCase() }))}
        onChoose={(id: UiLanguage) => speak(id)}
      />
      <Choice
        label={t.bar.theme}
        value={theme}
        options={themeChoices.map((id) => ({ id, name: t.bar.themes[id], short: themeSign[id] }))}
        onChoose={actions.setTheme}
      />
      <button
        type="button"
        className="icon"
        aria-label={t.bar.help}
        title={t.bar.help}
        onClick={() => actions.showHelp(true)}
      >
        ?
      </button>
    </div>
  );
}

const themeSign = { auto: "◐", light: "○", dark: "●" } as const;
