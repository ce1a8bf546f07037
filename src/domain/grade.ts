import { type Credibility, type Reliability, credibilities, reliabilities } from "./dossier";

/**
 * An Admiralty grade (NATO AJP-2.1): reliability of the source, then credibility of the information. The two are judged
 * apart, and neither is a number: `F` and `6` are not the worst but "cannot be judged".
 */
export type Grade = `${Reliability}${Credibility}`;

/**
 * The grade of a claim through one of its sources. What is not graded counts as what cannot be judged.
 *
 * @example gradeOf("B", undefined) // "B6"
 */
export function gradeOf(reliability: Reliability | undefined, credibility: Credibility | undefined): Grade {
  return `${reliability ?? "F"}${credibility ?? 6}`;
}

/** For sorting: negative where `a` is the more reliable; F, which cannot be judged, comes last. */
export function compareReliabilities(a: Reliability, b: Reliability): number {
  return reliabilities.indexOf(a) - reliabilities.indexOf(b);
}

/** For sorting: negative where `a` is the more credible; 6, which cannot be judged, comes last. */
export function compareCredibilities(a: Credibility, b: Credibility): number {
  return credibilities.indexOf(a) - credibilities.indexOf(b);
}

/** For sorting: by the source first, then by the information. */
export function compareGrades(a: Grade, b: Grade): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
