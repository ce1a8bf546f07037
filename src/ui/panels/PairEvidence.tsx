import { passesLens } from "../../analysis/inView";
import type { Model } from "../../analysis/model";
import type { View } from "../../analysis/view";
import type { Actor } from "../../domain/dossier";
import { nameInSentence } from "../../domain/sentence";
import type { Focus } from "../../scene/focus/focus";
import { membersOf } from "../../scene/focus/members";
import { useActions, useLanguage, useLensView, useMessages, useOpened, useScene, useSelection } from "../app/context";
import { Chunk } from "../controls/Chunk";
import { ActorName } from "../controls/names";
import { ClaimsAbout } from "./Claims";
import { TieList } from "./TieList";

/** An actor and, where they are folded into it, its members: a line to it may be one of theirs. */
function withMembers(model: Model, view: View, { folded }: Focus, id: string): ReadonlySet<string> {
  const at = (model.subjects.get(id) ?? -1) - model.columns.relationCount;
  const members = folded.includes(id) ? membersOf(model, view, at) : [];
  return new Set([id, ...members.flatMap((member) => model.dossier.actors[member]?.id ?? [])]);
}

/** What is said between two actors; where nothing is, that this dossier is silent, and not that there is nothing. */
export function PairEvidence({ actor, other }: { actor: Actor; other: Actor }) {
  const t = useMessages();
  const language = useLanguage();
  const actions = useActions();
  const { model } = useOpened();
  const view = useLensView();
  const focus = useSelection((state) => state.focus);
  const line = useScene().edges.find(
    ({ from, to, count }) => count > 1 && [from, to].includes(actor.id) && [from, to].includes(other.id),
  );
  const isOpen = focus.opened.some((pair) => pair.includes(actor.id) && pair.includes(other.id));
  const [one, another] = [actor, other].map(({ id }) => withMembers(model, view, focus, id));
  const ties = [...(one ?? [])].flatMap((id) =>
    (model.tiesOf.get(id) ?? []).filter(({ from, to }) => another?.has(from === id ? to : from)),
  );
  const shown = ties.filter(({ id }) => passesLens(model, view, id));
  const out = ties.filter(({ id }) => !passesLens(model, view, id));
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
          {(isOpen || line !== undefined) && (
            <button type="button" className="plain" onClick={() => actions.openPair(actor.id, other.id)}>
              {isOpen ? t.focus.together : t.focus.apart}
            </button>
          )}
          {out.length > 0 && <p className="explained">{t.viewpoint.pair.outOfView(out.length)}</p>}
          <Chunk all={shown} keyOf={({ id }) => id} estimate={280} begins="whole">
            {(rows, after) => (
              <ol className="between" style={{ paddingBottom: after }}>
                {rows.map(({ item: tie, place }) => (
                  <li key={tie.id} {...place}>
                    <TieList ties={[tie]} />
                    <ClaimsAbout id={tie.id} />
                  </li>
                ))}
              </ol>
            )}
          </Chunk>
          {out.length > 0 && <TieList ties={out} />}
        </section>
      )}
    </article>
  );
}
