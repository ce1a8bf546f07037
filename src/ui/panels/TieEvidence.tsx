import { bearingOf, standingById, stanceGroups } from "../../analysis/evidence";
import type { Relation } from "../../domain/dossier";
import { textIn } from "../../domain/text";
import { useLanguage, useMessages, useOpened } from "../app/context";
import { familyTextColour } from "../controls/colours";
import { Local } from "../controls/Local";
import { ActorName, tieSentence } from "../controls/names";
import { PeriodText } from "../controls/Period";
import { StandingPill } from "../controls/StandingPill";
import { ClaimCard } from "./ClaimCard";
import { HangingTies } from "./HangingTies";
import { InPicture } from "./InPicture";

/** A tie: what it is in words, its standing and period, and the claims that affirm, dispute and deny it. */
export function TieEvidence({ relation }: { relation: Relation }) {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  const standing = standingById(model, relation.id);
  const type = model.typeById.get(relation.type);
  const { premises } = bearingOf(model, relation.id);
  return (
    <article>
      <p className="eyebrow" {...(type && { style: familyTextColour(type.family) })}>
        {type ? textIn(type.label, language).value : relation.type}
      </p>
      <h2 className="headline">{tieSentence(model, relation, language)}</h2>
      <p className="facts">
        {standing && <StandingPill standing={standing} />}
        <span className="meta">
          {relation.period === undefined ? t.table.undated : <PeriodText edtf={relation.period} />}
        </span>
      </p>
      {standing && <p className="explained">{t.standingMeaning[standing]}</p>}
      <p className="ends">
        <ActorName id={relation.from} /> <span aria-hidden="true">{type?.directed === false ? "—" : "→"}</span>{" "}
        <ActorName id={relation.to} />
      </p>
      <InPicture id={relation.id} />
      <StanceGroups id={relation.id} />
      {premises.length > 0 && (
        <section className="group">
          <h3>{t.evidence.premises}</h3>
          {premises.map((premise) => (
            <div key={premise}>
              <ActorName id={premise} /> <HangingTies eventId={premise} />
            </div>
          ))}
        </section>
      )}
      {relation.note && (
        <p className="note">
          <b>{t.evidence.curatorsNote}.</b> <Local text={relation.note} />
        </p>
      )}
    </article>
  );
}

/** Claims about something, a group per stance. */
export function StanceGroups({ id }: { id: string }) {
  const t = useMessages();
  const { model } = useOpened();
  return stanceGroups(model, id).map(({ stance, claims, voices }) => (
    <section key={stance} className="group">
      <h3>{t.evidence.by[stance](voices)}</h3>
      <ul className="claims">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  ));
}
