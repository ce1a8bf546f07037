import { passesLens } from "../../analysis/inView";
import type { Actor } from "../../domain/dossier";
import { nameInSentence } from "../../domain/sentence";
import { useActions, useLanguage, useLensView, useMessages, useOpened } from "../app/context";
import { ActorName } from "../controls/names";
import { ClaimsAbout } from "./Claims";
import { TieList } from "./TieList";

/** What is said between two actors; where nothing is, that this dossier is silent, and not that there is nothing. */
export function PairEvidence({ actor, other }: { actor: Actor; other: Actor }) {
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const { model } = useOpened();
  const view = useLensView();
  const ties = (model.tiesOf.get(actor.id) ?? []).filter(({ from, to }) => from === other.id || to === other.id);
  const shown = ties.filter(({ id }) => passesLens(model, view, id));
  const out = ties.filter((tie) => !shown.includes(tie));
  return (
    <article>
      <p className="eyebrow">{t.viewpoint.pair.between}</p>
      <h2 className="headline">
        <ActorName id={actor.id} /> · <ActorName id={other.id} />
      </h2>
      <button type="button" className="plain" onClick={() => actions.setBeside(null)}>
        {t.viewpoint.pair.drop}
      </button>
      {ties.length === 0 ? (
        <>
          <p className="about">
            <strong>{t.viewpoint.pair.none(nameInSentence(actor, language), nameInSentence(other, language))}</strong>
          </p>
          <p className="about">{t.viewpoint.pair.noneMeaning}</p>
        </>
      ) : (
        <section className="group">
          <h3>{t.viewpoint.pair.ties(ties.length)}</h3>
          {out.length > 0 && <p className="explained">{t.viewpoint.pair.outOfView(out.length)}</p>}
          {shown.map((tie) => (
            <section key={tie.id} className="between">
              <TieList ties={[tie]} />
              <ClaimsAbout id={tie.id} />
            </section>
          ))}
          {out.length > 0 && <TieList ties={out} />}
        </section>
      )}
    </article>
  );
}
