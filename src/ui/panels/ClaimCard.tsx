import type { Cite, Claim, Likelihood, Source } from "../../domain/dossier";
import { gradeOf } from "../../domain/grade";
import { likelihoodRange } from "../../domain/likelihood";
import { useLanguage, useMessages, useOpened } from "../app/context";
import { LikelihoodScale } from "../controls/LikelihoodScale";
import { Local } from "../controls/Local";
import { ActorName, TieName } from "../controls/names";
import { SaidText } from "../controls/Period";
import type { Place } from "../controls/row";
import { SelectLink } from "../controls/SelectLink";
import { SourceName, sourceLabel } from "../controls/SourceName";

interface ClaimCardProps {
  readonly claim: Claim;
  /** Names what the claim is about, where the surroundings do not. */
  readonly withSubject?: boolean;
  /** Its date leaves open whether it had been said by the date asked for. */
  readonly isMaybeSaid?: boolean;
  readonly place?: Place;
}

/** About how high one is, in CSS pixels. */
export const claimHeight = 190;

/** One claim: what is said, by whom, when, on what source, of what grade. */
export function ClaimCard({ claim, withSubject = false, isMaybeSaid = false, place }: ClaimCardProps) {
  const t = useMessages();
  return (
    <li {...place} className={`claim ${claim.stance}`}>
      {withSubject && <ClaimSubject claim={claim} />}
      <p className="statement">
        <Local text={claim.statement} />
      </p>
      {claim.quote && (
        <blockquote className="quote" dir="auto" lang={claim.quote.lang}>
          {t.quoted(claim.quote.text)}
        </blockquote>
      )}
      <p className="who">
        <ActorName id={claim.voice} />
        <span className="how">
          {t.evidence[claim.stance]}
          {/* Who denies or disputes a fact does not do so as a fact. */}
          {(claim.stance === "affirms" || claim.mode !== "fact") && ` ${t.modes[claim.mode]}`} ·{" "}
          <SaidText edtf={claim.said} />
          {isMaybeSaid && <em className="maybe-said"> ({t.viewpoint.maybeSaid})</em>}
        </span>
      </p>
      {claim.likelihood !== undefined && (
        <p className="likelihood">
          {t.evidence.likelihoodSaid} <LikelihoodScale band={claim.likelihood} />{" "}
          <LikelihoodText band={claim.likelihood} />
          {claim.likelihoodWords && (
            <span className="original">
              {t.viewpoint.evidence.likelihoodWords}{" "}
              <i lang={claim.likelihoodWords.lang}>{claim.likelihoodWords.text}</i>
            </span>
          )}
        </p>
      )}
      {claim.premise !== undefined && claim.premise !== claim.about && (
        <p className="premise">
          {t.evidence.onCondition} <ActorName id={claim.premise} />
        </p>
      )}
      <ul className="cites">
        {claim.cites.map((cite, at) => (
          <CiteLine key={at} claim={claim} cite={cite} />
        ))}
      </ul>
      {claim.note && (
        <p className="note">
          <b>{t.evidence.curatorsNote}.</b> <Local text={claim.note} />
        </p>
      )}
    </li>
  );
}

function CiteLine({ claim, cite }: { claim: Claim; cite: Cite }) {
  const t = useMessages();
  const language = useLanguage();
  const { sources } = useOpened().model;
  const source = sources.get(cite.source);
  const relay = cite.relayedBy === undefined ? undefined : sources.get(cite.relayedBy);
  return (
    <li>
      {source ? <SourceName source={source} /> : cite.source}
      {cite.relayedBy !== undefined && (
        <>
          ,{" "}
          <SelectLink id={cite.relayedBy}>
            {t.evidence.relayedBy(relay ? sourceLabel(relay, language, t.sources.untitled) : cite.relayedBy)}
          </SelectLink>
        </>
      )}
      {cite.locator !== undefined && <>, {cite.locator}</>} <GradeBadge claim={claim} source={source} />
    </li>
  );
}

/** A grade such as B2, with its meaning in words beside it. */
function GradeBadge({ claim, source }: { claim: Claim; source: Source | undefined }) {
  const t = useMessages();
  const reliability = source?.reliability ?? "F";
  const credibility = claim.credibility ?? 6;
  const { ungraded } = t.viewpoint.grades;
  const meaning = [
    source?.reliability === undefined ? ungraded : t.reliabilities[reliability],
    claim.credibility === undefined ? ungraded : t.credibilities[credibility],
  ].join(" · ");
  const grade = gradeOf(reliability, credibility);
  return (
    <span className="graded">
      <abbr className="grade" title={t.grade(grade, t.reliabilities[reliability], t.credibilities[credibility])}>
        {grade}
      </abbr>{" "}
      <span className="meaning">{meaning}</span>
    </span>
  );
}

function ClaimSubject({ claim }: { claim: Claim }) {
  const { model } = useOpened();
  const relation = model.relations.get(claim.about);
  return <p className="subject">{relation ? <TieName relation={relation} /> : <ActorName id={claim.about} />}</p>;
}

function LikelihoodText({ band }: { band: Likelihood }) {
  const t = useMessages();
  const { from, to } = likelihoodRange(band);
  return <strong>{t.likelihood(t.likelihoods[band], from, to)}</strong>;
}
