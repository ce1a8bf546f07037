import type { Standing } from "../../domain/standing";
import { useMessages } from "../app/context";
import { standingColours } from "./colours";

/** A standing in a word, explained on demand and to screen readers. */
export function StandingPill({ standing }: { standing: Standing }) {
  const t = useMessages();
  return (
    <span className="pill" style={standingColours(standing)} title={t.standingMeaning[standing]}>
      {t.standings[standing]}
    </span>
  );
}
