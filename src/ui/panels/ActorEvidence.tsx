import { bearingOf, tiesByFamily } from "../../analysis/evidence";
import { isHeard } from "../../analysis/claimsInView";
import { eventStanding, leastBand } from "../../analysis/inView";
import { claimsOfOthers, tiesOfOthers } from "../../analysis/saidByOthers";
import type { Actor, Relation } from "../../domain/dossier";
import { useActions, useLensView, useMessages, useOpened, useScene, useSelection, useView } from "../app/context";
import { familyTextColour } from "../controls/colours";
import { Corroboration } from "../controls/Corroboration";
import { Folded } from "../controls/Folded";
import { KindSample } from "../controls/KindSample";
import { Local } from "../controls/Local";
import { PeriodText } from "../controls/Period";
import { StandingPill } from "../controls/StandingPill";
import { ClaimList } from "./ClaimList";
import { SeenClaims } from "./Claims";
import { InPicture } from "./InPicture";
import { TieList } from "./TieList";
import { WhatIf } from "./WhatIf";

/** An actor: who it is, what is said of it with its ties by family, and, apart, what it says. */
export function ActorEvidence({ actor }: { actor: Actor }) {
  const t = useMessages();
  const { model } = useOpened();
  const view = useLensView();
  const standing = actor.hypothetical ? eventStanding(model, view, actor.id) : null;
  /* What it says itself of its ties stands below, with what else it says. */
  const ofOthers = (ties: readonly Relation[]) => tiesOfOthers(model, view, ties, actor.id);
  const families = tiesByFamily(model, ofOthers(model.tiesOf.get(actor.id) ?? []));
  const hangsOnIt = ofOthers(bearingOf(model, actor.id).hangsOnIt);
  const isUnfolded = useSelection((state) => state.unfolded?.event === actor.id);
  const said = claimsOfOthers(model, view, actor.id, actor.id);
  const claims = said.flatMap(({ claim, isInView }) => (isInView ? [claim] : []));
  const isSpokenOf = families.length > 0 || hangsOnIt.length > 0 || said.length > 0;
  return (
    <article>
      <p className="eyebrow">
        <KindSample kind={actor.kind} hypothetical={actor.hypothetical ?? false} />
        {actor.hypothetical ? t.hypothetical : actor.anonymous ? t.anonymous : t.kinds[actor.kind]}
      </p>
      <h2 className="headline">
        <Local text={actor.name} />
      </h2>
      {standing && (
        <p className="facts">
          <StandingPill standing={standing} likelihood={leastBand(model, view, actor.id)} />{" "}
          <span className="meta">{t.viewpoint.eventMeaning[standing]}</span>
        </p>
      )}
      {actor.about && (
        <p className="about">
          <Local text={actor.about} />
        </p>
      )}
      <Details actor={actor} />
      <InPicture id={actor.id} /> <MenuButton id={actor.id} />
      {actor.hypothetical === true && <WhatIf event={actor.id} />}
      {actor.note && (
        <p className="note">
          <b>{t.evidence.curatorsNote}.</b> <Local text={actor.note} />
        </p>
      )}
      {isSpokenOf && (
        <section className="part" aria-label={t.viewpoint.evidence.saidOfIt}>
          {model.claimsBy.has(actor.id) && <h3 className="part-title">{t.viewpoint.evidence.saidOfIt}</h3>}
          {claims.length > 0 && <Corroboration claims={claims} />}
          <SeenClaims seen={said} />
          {hangsOnIt.length > 0 && !isUnfolded && (
            <section className="group">
              <h3>{t.evidence.hangsOnIt(hangsOnIt.length)}</h3>
              <TieList ties={hangsOnIt} />
            </section>
          )}
          {families.map(({ family, ties }) => (
            <section key={family} className="group">
              <h3 style={familyTextColour(family)}>
                {t.families[family]} <span className="count">{t.lens.counts(ties.length)}</span>
              </h3>
              <TieList ties={ties} />
            </section>
          ))}
        </section>
      )}
      <WhatItSays id={actor.id} />
    </article>
  );
}

/** The picture's menu of an actor, for those who do not find it there. */
function MenuButton({ id }: { readonly id: string }) {
  const t = useMessages();
  const actions = useActions();
  const isDrawn = useScene().nodes.some((node) => node.id === id);
  const isShown = useView(({ tab }) => tab === "network");
  const isOpen = useView(({ menu }) => menu?.id === id);
  if (!isDrawn || !isShown) return null;
  return (
    <button
      type="button"
      className="plain"
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        actions.showMenu({ id, at: { x: left, y: bottom + 4 } });
      }}
    >
      {t.focus.openMenu}
    </button>
  );
}

/** The claims that this actor makes, in view or not, each with what it is about. */
function WhatItSays({ id }: { id: string }) {
  const t = useMessages();
  const { model } = useOpened();
  const view = useLensView();
  const says = model.claimsBy.get(id) ?? [];
  if (says.length === 0) return null;
  const heard = new Set(says.filter((claim) => isHeard(model, view, claim)));
  const out = says.filter((claim) => !heard.has(claim));
  return (
    <section className="part" aria-label={t.viewpoint.evidence.itSays(says.length)}>
      <h3 className="part-title">{t.viewpoint.evidence.itSays(says.length)}</h3>
      {heard.size === 0 && <p className="explained">{t.viewpoint.evidence.saysNothing}</p>}
      <ClaimList claims={[...heard]} />
      {out.length > 0 && (
        <Folded className="out-of-view" summary={t.viewpoint.evidence.outOfView(out.length)}>
          {() => <ClaimList claims={out} />}
        </Folded>
      )}
    </section>
  );
}

function Details({ actor: { aliases, period } }: { actor: Actor }) {
  const t = useMessages();
  if (aliases.length === 0 && period === undefined) return null;
  return (
    <dl className="details">
      {aliases.length > 0 && (
        <>
          <dt>{t.evidence.aliases}</dt>
          <dd>{t.list(aliases)}</dd>
        </>
      )}
      {period !== undefined && (
        <>
          <dt>{t.evidence.exists}</dt>
          <dd>
            <PeriodText edtf={period} />
          </dd>
        </>
      )}
    </dl>
  );
}
