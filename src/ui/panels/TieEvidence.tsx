import { bearingOf } from "../../analysis/evidence";
import { claimsSeen, leastBand, standingOfId } from "../../analysis/inView";
import type { Relation } from "../../domain/dossier";
import { textIn } from "../../domain/text";
import { useLanguage, useLensView, useMessages, useOpened } from "../app/context";
import { familyTextColour } from "../controls/colours";
import { Corroboration } from "../controls/Corroboration";
import { Local } from "../controls/Local";
import { ActorName, TieSentence } from "../controls/names";
import { PeriodText } from "../controls/Period";
import { StandingPill } from "../controls/StandingPill";
import { Unspoken } from "../controls/Unspoken";
import { ClaimsAbout } from "./Claims";
import { HangingTies } from "./HangingTies";
import { InPicture } from "./InPicture";
import { TieState } from "./TieState";

/** A tie: what it is in words, its standing and period, and the claims that affirm, dispute and deny it. */
export function TieEvidence({ relation }: { relation: Relation }) {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  const view = useLensView();
  const standing = standingOfId(model, view, relation.id);
  const type = model.typeById.get(relation.type);
  const { premises } = bearingOf(model, relation.id);
  const claims = claimsSeen(model, view, relation.id);
  return (
    <article>
      <p className="eyebrow" {...(type && { style: familyTextColour(type.family) })}>
        {type ? textIn(type.label, language).value : relation.type}
      </p>
      <h2 className="headline">
        <TieSentence relation={relation} />
      </h2>
      <p className="facts">
        {standing && <StandingPill standing={standing} likelihood={leastBand(model, view, relation.id)} />}
        <span className="meta">
          {relation.period === undefined ? t.table.undated : <PeriodText edtf={relation.period} />}
        </span>
      </p>
      <p className="explained">{standing === null ? <Unspoken id={relation.id} /> : t.standingMeaning[standing]}</p>
      <TieState id={relation.id} />
      <p className="ends">
        <ActorName id={relation.from} /> <span aria-hidden="true">{type?.directed === false ? "—" : "→"}</span>{" "}
        <ActorName id={relation.to} />
      </p>
      <InPicture id={relation.id} />
      {claims.length > 0 && <Corroboration claims={claims} />}
      <ClaimsAbout id={relation.id} />
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
