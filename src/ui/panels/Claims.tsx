import { stanceGroups } from "../../analysis/evidence";
import { type SeenClaim, seenClaims } from "../../analysis/inView";
import { useLensView, useMessages, useOpened } from "../app/context";
import { Chunk } from "../controls/Chunk";
import { Folded } from "../controls/Folded";
import { ClaimCard, claimHeight } from "./ClaimCard";

/** Claims about something: those in view, a group per stance, and folded away those that the lens leaves out. */
export function ClaimsAbout({ id }: { id: string }) {
  const { model } = useOpened();
  return <SeenClaims seen={seenClaims(model, useLensView(), id)} />;
}

/** The same of some of them. */
export function SeenClaims({ seen }: { seen: readonly SeenClaim[] }) {
  const t = useMessages();
  const out = seen.filter(({ isInView }) => !isInView);
  return (
    <>
      {stanceGroups(seen.filter(({ isInView }) => isInView)).map(({ stance, claims, voices }) => (
        <section key={stance} className="group">
          <h3>{t.evidence.by[stance](voices)}</h3>
          <Chunk all={claims} keyOf={({ claim }) => claim.id} estimate={claimHeight}>
            {(rows, after) => (
              <ul className="claims" style={{ paddingBottom: after }}>
                {rows.map(({ item: { claim, isMaybeSaid }, place }) => (
                  <ClaimCard key={claim.id} claim={claim} place={place} isMaybeSaid={isMaybeSaid} />
                ))}
              </ul>
            )}
          </Chunk>
        </section>
      ))}
      {out.length > 0 && (
        <Folded className="out-of-view" summary={t.viewpoint.evidence.outOfView(out.length)}>
          {() => (
            <Chunk all={out} keyOf={({ claim }) => claim.id} estimate={claimHeight}>
              {(rows, after) => (
                <ul className="claims" style={{ paddingBottom: after }}>
                  {rows.map(({ item: { claim }, place }) => (
                    <ClaimCard key={claim.id} claim={claim} place={place} />
                  ))}
                </ul>
              )}
            </Chunk>
          )}
        </Folded>
      )}
    </>
  );
}
