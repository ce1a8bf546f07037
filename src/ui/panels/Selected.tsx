import { useMessages, useOpened } from "../app/context";
import { ActorEvidence } from "./ActorEvidence";
import { PairChooser } from "./PairChooser";
import { PairEvidence } from "./PairEvidence";
import { SourceEvidence } from "./SourceEvidence";
import { TieEvidence } from "./TieEvidence";

interface SelectedProps {
  readonly id: string;
  /** Of the actor beside it, if any. */
  readonly beside: string | null;
}

/** Evidence of whatever has this id: an actor, a pair, a tie, what a claim is about, a source. */
export function Selected({ id, beside }: SelectedProps) {
  const t = useMessages();
  const { model } = useOpened();
  const relation = model.relations.get(id);
  if (relation) return <TieEvidence relation={relation} />;
  const actor = model.actors.get(id);
  const second = model.actors.get(beside ?? "");
  const other = second === actor ? undefined : second;
  if (actor) {
    return (
      <>
        {other ? <PairEvidence actor={actor} other={other} /> : <ActorEvidence actor={actor} />}
        {/* At the same place in both, so that the focus stays on it. */}
        {model.tiesOf.has(actor.id) && <PairChooser key={actor.id} actor={actor} />}
      </>
    );
  }
  const claim = model.claims.get(id);
  if (claim) return <Selected id={claim.about} beside={beside} />;
  const source = model.sources.get(id);
  if (source) return <SourceEvidence source={source} />;
  return <p role="alert">{t.evidence.missing(id)}</p>;
}
