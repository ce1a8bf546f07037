import { bearingOf } from "../../analysis/evidence";
import { useMessages, useOpened } from "../app/context";
import { standingColours } from "../controls/colours";

/** How many ties hang on a hypothetical event, as a pill beside its name. */
export function HangingTies({ eventId }: { eventId: string }) {
  const t = useMessages();
  const { hangsOnIt } = bearingOf(useOpened().model, eventId);
  return (
    <span className="pill" style={standingColours("conditional")}>
      {t.network.hypotheticalMark} · {t.evidence.consequences(hangsOnIt.length)}
    </span>
  );
}
