import { classOf, claimsSeen, doubtOf, holdingOf, standingOfId } from "../../analysis/inView";
import { describeEdtf } from "../../domain/periodText";
import { useLanguage, useLens, useLensView, useMessages, useOpened } from "../app/context";
import { eventNames, useClassWords } from "../controls/comparedNames";
import { ComparedPill } from "../controls/ComparedPill";

/** How a tie stands to the lens beyond its standing: at the date asked for, under what is assumed, in a comparison. */
export function TieState({ id }: { id: string }) {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  const lens = useLens();
  const view = useLensView();
  /* While dates of holding are compared, it is they that are asked about. */
  const { meaning } = useClassWords();
  const holding = lens.comparison?.by === "held" ? null : holdingOf(model, view, id);
  const isMaybeSaid = doubtOf(model, view, id) === "maybe-said";
  const compared = classOf(model, view, id);
  const premises = claimsSeen(model, view, id).flatMap(({ premise }) => (premise === undefined ? [] : [premise]));
  const assumed = lens.assumed.filter((event) => premises.includes(event));
  const isAssumed = standingOfId(model, view, id) === "assumed";
  return (
    <>
      {isAssumed && (
        <p className="explained assumed-note">
          {t.viewpoint.whatIf.because(eventNames(model, assumed, language, t.list))}
        </p>
      )}
      {holding !== null && lens.asOf !== null && (
        <p className="explained">
          {t.viewpoint.atDate(
            t.viewpoint.inForce.asOf(describeEdtf(lens.asOf, language, "long")),
            t.viewpoint.holdings[holding],
          )}
          . {holding !== "holds" && t.viewpoint.holdingMeaning[holding]}
        </p>
      )}
      {isMaybeSaid && <p className="explained">{t.viewpoint.doubtMeaning["maybe-said"]}</p>}
      {compared !== null && (
        <p className="explained">
          <ComparedPill compared={compared} /> {meaning(compared)}
        </p>
      )}
    </>
  );
}
