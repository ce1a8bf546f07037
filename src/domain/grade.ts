import type { Credibility, Reliability } from "./dossier";

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
