import { useEffect, useRef } from "react";
import { textIn } from "../../domain/text";
import { useActions, useLanguage, useMessages, useOpened, useSelection } from "../app/context";
import { placeIds } from "../app/places";
import { tieSentence } from "../controls/names";
import { sourceLabel } from "../controls/SourceName";
import { ActorEvidence } from "./ActorEvidence";
import { Overview } from "./Overview";
import { SourceEvidence } from "./SourceEvidence";
import { TieEvidence } from "./TieEvidence";

/** Evidence of what is selected; what the dossier is, where nothing is. */
export function EvidencePanel() {
  const t = useMessages();
  const actions = useActions();
  const selected = useSelection((state) => state.selected);
  const panel = useRef<HTMLElement>(null);
  const name = useNameOf(selected);
  const read = useRef(selected);
  useEffect(() => {
    if (read.current === selected) return;
    read.current = selected;
    // A new selection is read from its beginning.
    panel.current?.scrollTo({ top: 0 });
    if (selected !== null && panel.current) bringIntoSight(panel.current);
  }, [selected]);
  return (
    <section ref={panel} id={placeIds.evidence} aria-label={t.evidence.region} className="evidence" tabIndex={-1}>
      <p className="visually-hidden" aria-live="polite">
        {selected !== null && name !== null ? t.evidence.selected(name) : ""}
      </p>
      {selected === null ? (
        <Overview />
      ) : (
        <>
          <button type="button" className="plain close" onClick={() => actions.select(null)}>
            ← {t.evidence.back}
          </button>
          <Selected id={selected} />
        </>
      )}
    </section>
  );
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
  const relation = model.relations.get(id ?? "");
  if (relation) return tieSentence(model, relation, language);
  const actor = model.actors.get(id ?? "");
  if (actor) return textIn(actor.name, language).value;
  const source = model.sources.get(id ?? "");
  return source ? sourceLabel(source, language, t.sources.untitled) : null;
}

function Selected({ id }: { id: string }) {
  const t = useMessages();
  const { model } = useOpened();
  const relation = model.relations.get(id);
  if (relation) return <TieEvidence relation={relation} />;
  const actor = model.actors.get(id);
  if (actor) return <ActorEvidence actor={actor} />;
  const claim = model.claims.get(id);
  if (claim) return <Selected id={claim.about} />;
  const source = model.sources.get(id);
  if (source) return <SourceEvidence source={source} />;
  return <p role="alert">{t.evidence.missing(id)}</p>;
}
