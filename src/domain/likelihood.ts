import type { Likelihood } from "./dossier";

/** In percent, both ends included. */
export interface LikelihoodRange {
  readonly from: number;
  readonly to: number;
}

/** ICD 203 (2 January 2015), section D.6.e.(2)(a): what each band of words stands for. Neighbours share their limit. */
const ranges: Readonly<Record<Likelihood, LikelihoodRange>> = {
  "almost-no-chance": { from: 1, to: 5 },
  "very-unlikely": { from: 5, to: 20 },
  unlikely: { from: 20, to: 45 },
  "roughly-even-chance": { from: 45, to: 55 },
  likely: { from: 55, to: 80 },
  "very-likely": { from: 80, to: 95 },
  "almost-certain": { from: 95, to: 99 },
};

export function likelihoodRange(band: Likelihood): LikelihoodRange {
  return ranges[band];
}
