import { type ComparisonClass, comparisonClasses } from "../../analysis/comparison";
import { holdingValues } from "../../analysis/facetValues";
import { type View, tieFaults } from "../../analysis/view";
import { type Standing, standings } from "../../domain/standing";
import type { Messages } from "../../i18n/messages";

/**
 * What the dates of the lens make of a tie that is listed whatever they are: it holds then, may, does not, or nobody had
 * said it by then.
 */
export type BarState = "in" | "maybe" | "out" | "unsaid";

const mayHold = holdingValues.indexOf("may-hold");

/** @param relation its index among the dossier's relations */
export function stateOf({ faults, holding }: View, relation: number): BarState {
  const fault = faults[relation] ?? 0;
  // Of another silence the tie would not be listed.
  if (fault & tieFaults.silence) return "unsaid";
  if (fault !== 0) return "out";
  return holding?.[relation] === mayHold ? "maybe" : "in";
}

/** `null` of a tie of which nothing is in view. */
export const standingOfBar = ({ standing }: View, relation: number): Standing | null =>
  standings[standing[relation] ?? standings.length] ?? null;

/** `null` where nothing is compared, and of a tie that the comparison does not touch. */
export const classOfBar = ({ classes }: View, relation: number): ComparisonClass | null =>
  comparisonClasses[classes?.[relation] ?? comparisonClasses.length] ?? null;

/** What is true of a bar beside its dates, in words, the first thing first. */
export function stateInWords(state: BarState, standing: Standing | null, t: Messages): readonly string[] {
  const then = {
    in: null,
    maybe: t.timeline.mayHold,
    out: t.timeline.doesNotHold,
    unsaid: t.timeline.notYetSaid,
  }[state];
  return [
    ...(standing === null || standing === "stated" ? [] : [t.standings[standing].toLowerCase()]),
    ...(then === null ? [] : [then]),
  ];
}
