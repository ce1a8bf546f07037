import type { Likelihood } from "../../domain/dossier";
import type { Standing } from "../../domain/standing";
import { useMessages } from "../app/context";
import { standingColours } from "./colours";
import { LikelihoodScale } from "./LikelihoodScale";

interface StandingPillProps {
  readonly standing: Standing;
  /** Of a forecast: what has almost no chance must not read as a promise. */
  readonly likelihood?: Likelihood | null;
}

/** A standing in a word, explained on demand and to screen readers; a forecast with how likely it is held to be. */
export function StandingPill({ standing, likelihood = null }: StandingPillProps) {
  const t = useMessages();
  const band = standing === "forecast" ? likelihood : null;
  return (
    <span className="pill" style={standingColours(standing)} title={t.standingMeaning[standing]}>
      {band === null ? (
        t.standings[standing]
      ) : (
        <>
          {t.rated(t.standings[standing], t.likelihoods[band])} <LikelihoodScale band={band} />
        </>
      )}
    </span>
  );
}
