type Words<Id extends string> = Readonly<Record<Id, string>>;
type Say = (text: string) => string;
type Count = (n: number) => string;

type VoiceClass = "agreed" | "only-a" | "only-b" | "disputed" | "opposed";
type SaidClass = "unchanged" | "begun" | "ended" | "changed";
type DateClass = SaidClass | "undated";

/** Texts about whose map it is, and when: voices, comparisons, dates, what-ifs, grades. */
export interface ViewpointMessages {
  readonly voices: {
    readonly title: string;
    readonly every: string;
    readonly fadeSilent: string;
    readonly fadeSilentHint: string;
    readonly compare: string;
    readonly oneVoice: string;
    readonly setByComparison: string;
  };
  readonly inForce: {
    /** Of the list of what narrows or changes the picture. */
    readonly title: string;
    readonly lift: Say;
    readonly voices: Say;
    readonly asOf: Say;
    /** Of an interval. */
    readonly during: Say;
    readonly saidUpTo: Say;
    /** @param facet "Relation types" @param some names, or how many of how many */
    readonly only: (facet: string, some: string) => string;
    readonly someOf: (n: number, of: number) => string;
    readonly assumed: Say;
    readonly grades: string;
    readonly unfolded: Say;
    /** @param sought @param other names of what is compared */
    readonly compared: (sought: string, other: string) => string;
  };
  readonly holdings: Words<"holds" | "may-hold" | "undated">;
  readonly holdingMeaning: Words<"holds" | "may-hold" | "undated">;
  /** What a standing says of a hypothetical event. */
  readonly eventMeaning: Words<"stated" | "contested" | "forecast" | "conditional" | "assumed" | "denied">;
  readonly maybeSaid: string;
  /** What the dates of a tie or of its claims leave open. */
  readonly doubts: Words<"may-hold" | "undated" | "maybe-said">;
  readonly doubtMeaning: Words<"may-hold" | "undated" | "maybe-said">;
  /** @param date "As of June 2013" @param holding what holds then, or may */
  readonly atDate: (date: string, holding: string) => string;
  readonly bands: { readonly unrated: string };
  /** A label of what is there only perhaps. */
  readonly perhaps: Say;
  /** A label of what follows from something that is assumed. */
  readonly assumedLabel: Say;
  readonly comparison: {
    readonly region: string;
    readonly by: string;
    readonly kinds: Words<"voices" | "sources" | "held" | "said">;
    readonly a: string;
    readonly b: string;
    readonly end: string;
    readonly endHint: string;
    /** Names of the classes of voices and sources, given those of the two. */
    readonly classes: Readonly<Record<VoiceClass | DateClass, (a: string, b: string) => string>>;
    /** Of what was said by two dates. */
    readonly saidClasses: Words<SaidClass>;
    readonly meaning: Words<VoiceClass | DateClass>;
    readonly saidMeaning: Words<SaidClass>;
    readonly title: string;
    readonly badDate: string;
    /** Of dates that are one and the same. */
    readonly sameDate: string;
    readonly swap: string;
    /** What a hue says while something is compared. */
    readonly hues: string;
    /** @param others hypothetical events, and actors */
    readonly opposedTable: (relations: number, others: number) => string;
    readonly nothingOpposed: string;
  };
  readonly whatIf: {
    readonly title: string;
    readonly assume: Say;
    readonly lift: string;
    readonly assumeIt: string;
    readonly unfold: string;
    readonly unfoldOf: Say;
    readonly fold: string;
    readonly region: string;
    readonly intro: string;
    readonly step: (n: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly nothing: string;
    readonly because: Say;
    readonly notUnfolded: string;
    /** @param step "Step 2 of 3" */
    readonly stepFrom: (step: string, events: string) => string;
  };
  readonly grades: {
    readonly title: string;
    readonly intro: string;
    readonly leastReliability: string;
    readonly leastCredibility: string;
    readonly any: string;
    readonly ungraded: string;
    readonly alsoUnjudged: string;
    readonly alsoUngraded: string;
    /** @param row @param column a grade's letter and figure, or what stands for none */
    readonly cell: (row: string, column: string, claims: number) => string;
    readonly all: string;
    readonly point: string;
    /** A grade, A to F or 1 to 6, and what it means. */
    readonly meaning: (grade: string, words: string) => string;
  };
  readonly pair: {
    readonly with: string;
    readonly choose: string;
    readonly between: string;
    readonly none: (a: string, b: string) => string;
    readonly noneMeaning: string;
    readonly outOfView: Count;
    readonly drop: string;
    readonly ties: Count;
  };
  readonly evidence: {
    readonly saidOfIt: string;
    readonly itSays: Count;
    readonly saysNothing: string;
    readonly outOfView: Count;
    readonly independent: Count;
    readonly relayedOnly: (sources: string) => string;
    readonly countedOnce: string;
    readonly silentHere: string;
    readonly nothingInView: string;
    readonly likelihoodWords: string;
  };
  readonly coverage: {
    readonly title: string;
    readonly held: (from: string, to: string, undated: number) => string;
    readonly noDates: string;
    readonly said: (from: string, to: string) => string;
    readonly voices: Count;
    readonly languages: Say;
    readonly sourceLanguages: Say;
    readonly singleSource: (n: number, of: number) => string;
    readonly gap: string;
  };
}
