import { useEffect, useRef } from "react";
import { useActions, useMessages, useOpened, useSelection } from "../app/context";
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
  const read = useRef(selected);
  useEffect(() => {
    if (read.current === selected) return;
    read.current = selected;
    // A new selection is read from its beginning.
    panel.current?.scrollTo({ top: 0 });
  }, [selected]);
  return (
    // Scrolls on its own, so it takes the focus for the keyboard to scroll it.
    <section ref={panel} id="evidence" aria-label={t.evidence.region} className="evidence" tabIndex={-1}>
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

function Selected({ id }: { id: string }) {
  const t = useMessages();
  const { model } = useOpened();
  const relation = model.relations.get(id);
  if (relation) return <TieEvidence relation={relation} />;
  const actor = model.actors.get(id);
  if (actor) return <ActorEvidence actor={actor} />;
  const source = model.sources.get(id);
  if (source) return <SourceEvidence source={source} />;
  return <p role="alert">{t.evidence.missing(id)}</p>;
}
