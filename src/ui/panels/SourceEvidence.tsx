import type { Source } from "../../domain/dossier";
import { useMessages, useOpened } from "../app/context";
import { Citation } from "../controls/Citation";
import { ClaimList } from "./ClaimList";

/** A source: its full entry and every claim that rests on it. */
export function SourceEvidence({ source }: { source: Source }) {
  const t = useMessages();
  const claims = useOpened().model.claimsCiting.get(source.id) ?? [];
  return (
    <article>
      <p className="eyebrow">
        {Object.hasOwn(t.sources.types, source.type) ? t.sources.types[source.type] : t.evidence.source}
      </p>
      <Citation source={source} heading />
      <section className="group">
        <h3>{t.evidence.claimsResting(claims.length)}</h3>
        {claims.length === 0 && <p className="explained">{t.evidence.nothingRests}</p>}
        <ClaimList claims={claims} />
      </section>
    </article>
  );
}
