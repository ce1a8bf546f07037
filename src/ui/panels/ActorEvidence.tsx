import { bearingOf, standingById, tiesByFamily } from "../../analysis/evidence";
import type { Actor, Relation } from "../../domain/dossier";
import { useMessages, useOpened } from "../app/context";
import { familyTextColour } from "../controls/colours";
import { KindSample } from "../controls/KindSample";
import { Local } from "../controls/Local";
import { TieName } from "../controls/names";
import { PeriodText } from "../controls/Period";
import { StandingPill } from "../controls/StandingPill";
import { ClaimCard } from "./ClaimCard";
import { InPicture } from "./InPicture";
import { StanceGroups } from "./TieEvidence";

/** An actor: who it is, its ties by family, what is said of it and what it says. */
export function ActorEvidence({ actor }: { actor: Actor }) {
  const t = useMessages();
  const { model } = useOpened();
  const families = tiesByFamily(model, actor.id);
  const says = model.claimsBy.get(actor.id) ?? [];
  const { hangsOnIt } = bearingOf(model, actor.id);
  const standing = actor.hypothetical ? standingById(model, actor.id) : null;
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
          <StandingPill standing={standing} /> <span className="meta">{t.standingMeaning[standing]}</span>
        </p>
      )}
      {actor.about && (
        <p className="about">
          <Local text={actor.about} />
        </p>
      )}
      <Details actor={actor} />
      <InPicture id={actor.id} />
      {actor.note && (
        <p className="note">
          <b>{t.evidence.curatorsNote}.</b> <Local text={actor.note} />
        </p>
      )}
      <StanceGroups id={actor.id} />
      {hangsOnIt.length > 0 && (
        <section className="group">
          <h3>{t.evidence.hangsOnIt(hangsOnIt.length)}</h3>
          <TieList ties={hangsOnIt} />
        </section>
      )}
      {families.map(({ family, ties }) => (
        <section key={family} className="group">
          <h3 style={familyTextColour(family)}>
            {t.families[family]} <span className="count">{ties.length}</span>
          </h3>
          <TieList ties={ties} />
        </section>
      ))}
      {says.length > 0 && (
        <section className="group">
          <h3>{t.evidence.claimsBy(says.length)}</h3>
          <ul className="claims">
            {says.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} withSubject />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function TieList({ ties }: { ties: readonly Relation[] }) {
  const { model } = useOpened();
  return (
    <ul className="ties">
      {ties.map((tie) => {
        const standing = standingById(model, tie.id);
        return (
          <li key={tie.id}>
            <TieName relation={tie} /> {standing && standing !== "stated" && <StandingPill standing={standing} />}
            {tie.period !== undefined && (
              <span className="meta">
                <PeriodText edtf={tie.period} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
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
