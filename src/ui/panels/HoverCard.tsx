import { standingById, voicesOf } from "../../analysis/evidence";
import type { Point } from "../../scene/scene";
import { useLanguage, useMessages, useOpened } from "../app/context";
import { Local } from "../controls/Local";
import { PeriodText } from "../controls/Period";
import { StandingPill } from "../controls/StandingPill";
import { tieSentence } from "../controls/names";

interface HoverCardProps {
  readonly id: string;
  /** In CSS pixels from the corner of the picture. */
  readonly at: Point;
  /** Width of the picture: the card stays inside. */
  readonly width: number;
}

/** What the pointer is on, in short. The evidence panel says it in full on a click. */
export function HoverCard({ id, at, width }: HoverCardProps) {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  const relation = model.relations.get(id);
  const actor = model.actors.get(id);
  const standing = relation || actor?.hypothetical ? standingById(model, id) : null;
  const claims = model.claimsAbout.get(id) ?? [];
  const ties = model.tiesOf.get(id) ?? [];
  const toTheLeft = at.x > width / 2;
  return (
    <div
      className="hover-card"
      aria-hidden="true"
      style={{
        top: at.y,
        ...(toTheLeft ? { right: width - at.x } : { left: at.x }),
      }}
    >
      {relation && <strong>{tieSentence(model, relation, language)}</strong>}
      {actor && (
        <strong>
          <Local text={actor.name} />
        </strong>
      )}
      <p>
        {standing && <StandingPill standing={standing} />}{" "}
        {actor && !actor.hypothetical && <span className="meta">{t.kinds[actor.kind]}</span>}
        {relation?.period !== undefined && (
          <span className="meta">
            <PeriodText edtf={relation.period} />
          </span>
        )}
      </p>
      {relation ? (
        <p className="meta">
          {(["affirms", "disputes", "denies"] as const)
            .map((stance) => [stance, voicesOf(claims.filter((claim) => claim.stance === stance))] as const)
            .filter(([, voices]) => voices > 0)
            .map(([stance, voices]) => t.evidence.by[stance](voices))
            .join(" · ")}
        </p>
      ) : (
        <p className="meta">{t.evidence.ties(ties.length)}</p>
      )}
    </div>
  );
}
