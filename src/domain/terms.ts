/* The closed lists of the format. Apart from its schema, so that whoever only needs their names does without the checker. */

export const actorKinds = [
  "state",
  "government",
  "alliance",
  "armed-group",
  "organisation",
  "media",
  "person",
  "population",
  "place",
  "operation",
  "event",
] as const;

export const relationFamilies = [
  "cooperation",
  "hostility",
  "disengagement",
  "aid",
  "posture",
  "movement",
  "office",
  "consequence",
] as const;

export const stances = ["affirms", "disputes", "denies"] as const;

export const modes = ["fact", "forecast", "conditional"] as const;

/** ICD 203 (Intelligence Community Directive 203, Analytic Standards), from least to most likely. */
export const likelihoods = [
  "almost-no-chance",
  "very-unlikely",
  "unlikely",
  "roughly-even-chance",
  "likely",
  "very-likely",
  "almost-certain",
] as const;

/** Admiralty code (NATO AJP-2.1): reliability of a source; F where it cannot be judged. */
export const reliabilities = ["A", "B", "C", "D", "E", "F"] as const;

/** Admiralty code (NATO AJP-2.1): credibility of a piece of information; 6 where it cannot be judged. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;
