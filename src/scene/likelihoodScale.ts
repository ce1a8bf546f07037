import type { Likelihood } from "../domain/dossier";
import { likelihoods } from "../domain/terms";

/**
 * How many of the seven steps of the ICD 203 scale a band fills: 1 for almost no chance, 7 for almost certain; 0 where
 * there is none.
 */
export function likelihoodStep(band: Likelihood | null): number {
  return band === null ? 0 : likelihoods.indexOf(band) + 1;
}
