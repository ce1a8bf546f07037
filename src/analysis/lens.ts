import { type Choice, everything, isEverything } from "./choice";

/** What two are set against each other: two voices, two sources, two dates of holding, two dates of knowing. */
export const comparisonKinds = ["voices", "sources", "held", "said"] as const;
export type ComparisonKind = (typeof comparisonKinds)[number];

export interface Comparison {
  readonly by: ComparisonKind;
  /** Id of a voice or source, or an EDTF date. */
  readonly a: string;
  readonly b: string;
  /** Which of `comparisonClasses` stay in the picture. */
  readonly kept: Choice;
}

/**
 * What is let through to the picture, the table and the lists. Small and serialisable: it is the link.
 *
 * A claim is in view where it passes all that is asked of claims; a tie where it passes all that is asked of ties and
 * some claim about it is in view. Standings are those of the claims in view.
 */
export interface Lens {
  /** Ids of relation types. */
  readonly types: Choice;
  /** Kinds of actor: a tie is let through where both its ends are. */
  readonly kinds: Choice;
  readonly standings: Choice;
  /** Likelihood bands, and `unrated`: a tie is let through by any band that a claim in view gives it. */
  readonly bands: Choice;
  /** How a tie stands to `asOf`; says nothing where that is `null`. */
  readonly holdings: Choice;
  /** Ids of actors who say something. */
  readonly voices: Choice;
  /** Of sources, `none` for one without a grade: a claim is let through by any source that it cites. */
  readonly reliabilities: Choice;
  /** Of claims, `none` for one without a grade. */
  readonly credibilities: Choice;
  /** EDTF date or interval: only ties that hold, or may hold, at some time in it. `null`: of any time. */
  readonly asOf: string | null;
  /** EDTF date: only claims that were, or may have been, made by its last day. */
  readonly saidUpTo: string | null;
  /** What becomes of ties that the chosen voices do not speak of. */
  readonly silent: "remove" | "fade";
  /** Ids of hypothetical events that are supposed to have happened. */
  readonly assumed: readonly string[];
  readonly comparison: Comparison | null;
}

/** The parts of a lens with a row per value, and how many ties each value leaves. */
export const facets = ["types", "kinds", "standings", "bands", "holdings", "voices"] as const;
export type Facet = (typeof facets)[number];

/** Every part of a lens that chooses among values. */
export const choices = [...facets, "reliabilities", "credibilities"] as const;
export type ChoiceKey = (typeof choices)[number];

export const wholeLens: Lens = {
  types: everything,
  kinds: everything,
  standings: everything,
  bands: everything,
  holdings: everything,
  voices: everything,
  reliabilities: everything,
  credibilities: everything,
  asOf: null,
  saidUpTo: null,
  silent: "remove",
  assumed: [],
  comparison: null,
};

/** What can stop something, in the order in which a reader is offered to lift it. */
export const limits = [...choices, "asOf", "saidUpTo", "comparison"] as const;
export type Limit = (typeof limits)[number];

/** The lens without one of its limits. */
export function lifted(lens: Lens, limit: Limit): Lens {
  return { ...lens, [limit]: wholeLens[limit] };
}

/** Limits that are set, whether or not they stop anything. */
export function limitsOf(lens: Lens): readonly Limit[] {
  const isSet = (limit: Limit) => {
    const value = lens[limit];
    return value !== null && !(typeof value === "object" && "form" in value && isEverything(value));
  };
  return limits.filter(isSet);
}
