import { memo, useEffect, useMemo, useRef } from "react";
import { textIn } from "../../domain/text";
import { useAfterFrame } from "../app/AtLeisure";
import { useActions, useComparing, useLanguage, useMessages, useOpened, useSelection } from "../app/context";
import { placeIds } from "../app/places";
import { useTieSentence } from "../controls/names";
import { sourceLabel } from "../controls/SourceName";
import { ComparisonReport, Selected } from "./laterPanels";
import { Overview } from "./Overview";

/** Evidence of what is selected; what the dossier is, where nothing is. The picture answers first, and this right after. */
export function EvidencePanel() {
  const { selected, beside } = useAfterFrame(useSelectedIds());
  return <Panel selected={selected} beside={beside} />;
}

interface PanelProps {
  readonly selected: string | null;
  readonly beside: string | null;
}

const Panel = memo(function Panel({ selected, beside }: PanelProps) {
  const t = useMessages();
  const actions = useActions();
  const comparing = useComparing();
  const panel = useRef<HTMLElement>(null);
  const isScrolled = useRef(false);
  const names = [useNameOf(selected), useNameOf(beside)].filter((name) => name !== null);
  const shown = [selected, beside].join(" ");
  const read = useRef(shown);
  useEffect(() => {
    if (read.current === shown) return;
    read.current = shown;
    // A new selection is read from its beginning.
    if (isScrolled.current) panel.current?.scrollTo({ top: 0 });
    if (selected !== null && panel.current) bringIntoSight(panel.current);
  }, [selected, shown]);
  return (
    <section
      ref={panel}
      id={placeIds.evidence}
      aria-label={t.evidence.region}
      className="evidence"
      tabIndex={-1}
      onScroll={() => {
        // Asked for when it is to be scrolled back, the browser would lay the page out to tell.
        isScrolled.current = true;
      }}
    >
      <p className="visually-hidden" aria-live="polite">
        {selected !== null && names.length > 0 ? t.evidence.selected(t.list(names)) : ""}
      </p>
      {selected === null ? (
        comparing ? (
          <ComparisonReport />
        ) : (
          <Overview />
        )
      ) : (
        <>
          <button type="button" className="plain close" onClick={() => actions.select(null)}>
            ← {comparing ? t.viewpoint.comparison.region : t.evidence.back}
          </button>
          <Selected id={selected} beside={beside} />
        </>
      )}
    </section>
  );
});

/** An actor or two, a tie, a source. */
function useSelectedIds() {
  const selected = useSelection((state) => state.selected);
  const beside = useSelection((state) => state.beside);
  return useMemo(() => ({ selected, beside }), [selected, beside]);
}

/** In one column the evidence stands below the picture: enough of it is scrolled up to show that something has changed. */
function bringIntoSight(panel: HTMLElement): void {
  const { top } = panel.getBoundingClientRect();
  if (top > innerHeight * 0.6) scrollBy({ top: top - innerHeight * 0.5 });
}

/** What is selected in words, for screen readers to announce. */
function useNameOf(id: string | null): string | null {
  const language = useLanguage();
  const t = useMessages();
  const { model } = useOpened();
  const sentence = useTieSentence();
  const relation = model.relations.get(id ?? "");
  if (relation) return sentence(relation);
  const actor = model.actors.get(id ?? "");
  if (actor) return textIn(actor.name, language).value;
  const source = model.sources.get(id ?? "");
  return source ? sourceLabel(source, language, t.sources.untitled) : null;
}
