import type { Likelihood } from "../../domain/dossier";
import { likelihoods } from "../../domain/terms";
import { likelihoodStep } from "../../scene/likelihoodScale";

/** The seven steps of the ICD 203 scale, filled up to a band; beside its words, which say the same. */
export function LikelihoodScale({ band }: { band: Likelihood | null }) {
  const filled = likelihoodStep(band);
  return (
    <svg className="likelihood-scale" width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
      {likelihoods.map((each, step) => (
        <rect
          key={each}
          className={step < filled ? "filled" : "empty"}
          x={step * 4.8 + 0.5}
          y="1"
          width="3.6"
          height="8"
          rx="0.8"
        />
      ))}
    </svg>
  );
}
