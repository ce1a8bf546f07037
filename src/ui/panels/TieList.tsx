import { doubtBesideClass, leastBand, standingOfId } from "../../analysis/inView";
import type { Relation } from "../../domain/dossier";
import { useLensView, useMessages, useOpened } from "../app/context";
import { Chunk } from "../controls/Chunk";
import { TieName } from "../controls/names";
import { PeriodText } from "../controls/Period";
import { StandingPill } from "../controls/StandingPill";

/** Ties in words, each with its standing by the claims in view and when it holds. */
export function TieList({ ties, isAlone = false }: { ties: readonly Relation[]; isAlone?: boolean }) {
  const t = useMessages();
  const { model } = useOpened();
  const view = useLensView();
  return (
    <Chunk all={ties} keyOf={({ id }) => id} estimate={34} begins={isAlone ? "whole" : "few"}>
      {(rows, after) => (
        <ul className="ties" style={{ paddingBottom: after }}>
          {rows.map(({ item: tie, place }) => {
            const standing = standingOfId(model, view, tie.id);
            const doubt = doubtBesideClass(model, view, tie.id);
            return (
              <li key={tie.id} {...place} className={standing === null ? "out" : undefined}>
                <TieName relation={tie} />{" "}
                {standing && standing !== "stated" && (
                  <StandingPill standing={standing} likelihood={leastBand(model, view, tie.id)} />
                )}
                {tie.period !== undefined && (
                  <span className="meta">
                    <PeriodText edtf={tie.period} />
                  </span>
                )}
                {doubt !== null && <span className="meta"> · {t.viewpoint.doubts[doubt]}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </Chunk>
  );
}
