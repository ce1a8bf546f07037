import type { FocusMessages } from "./focusMessages";
import type { LayoutMessages } from "./layoutMessages";
import type { TimelineMessages } from "./timelineMessages";
import type { ViewpointMessages } from "./viewpointMessages";

/** What the lists of ids are called is given by their ids, so that a missing word is a type error in every language. */
type Words<Id extends string | number> = Readonly<Record<Id, string>>;
type Say = (text: string) => string;
type Count = (n: number) => string;
type Parameters = Readonly<Record<string, string>>;

type Kind =
  | "state"
  | "government"
  | "alliance"
  | "armed-group"
  | "organisation"
  | "media"
  | "person"
  | "population"
  | "place"
  | "operation"
  | "event";
type Family = "cooperation" | "hostility" | "disengagement" | "aid" | "posture" | "movement" | "office" | "consequence";
type Standing = "stated" | "contested" | "forecast" | "conditional" | "assumed" | "denied";
type Facet = "types" | "kinds" | "standings" | "bands" | "holdings";
type Limit = Facet | "voices" | "reliabilities" | "credibilities" | "asOf" | "saidUpTo" | "comparison";
type Stance = "affirms" | "disputes" | "denies";
type Band =
  | "almost-no-chance"
  | "very-unlikely"
  | "unlikely"
  | "roughly-even-chance"
  | "likely"
  | "very-likely"
  | "almost-certain";

/** Why a worker gave no result. */
type WorkerFault = "not-started" | "unreadable-answer" | "failed";

/** Shapes that a text can be asked to have. */
export type TextRule = "id" | "language-tag" | "iso-date" | "iso-3166" | "http-address" | "cameo-code";

/** Codes of problems with a file that a reader can be told about. */
export type ProblemKey =
  | "not-json"
  | "too-deep"
  | "too-large"
  | "not-utf8"
  | "not-a-dossier"
  | "newer-version"
  | "schema"
  | "unknown-key"
  | "duplicate-id"
  | "dangling-reference"
  | "no-claim"
  | "no-cite"
  | "voice-not-actor"
  | "premise-missing"
  | "premise-not-event"
  | "likelihood-on-non-forecast"
  | "bad-period"
  | "ends-before-begins"
  | "said-after-evidence"
  | "outside-existence"
  | "redefined-type";

/**
 * Every text of the interface. A language is one value of this type: texts that depend on numbers or names are functions,
 * so that each language follows its own grammar and a missing or misspelt text does not compile.
 */
export interface Messages {
  readonly list: (items: readonly string[]) => string;
  readonly quoted: Say;
  readonly bar: {
    readonly skipToView: string;
    readonly skipToTimeline: string;
    readonly dossier: string;
    readonly openFile: string;
    readonly views: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: Words<"auto" | "light" | "dark">;
    readonly help: string;
    readonly filters: string;
    readonly hideFilters: string;
  };
  readonly tabs: Words<"network" | "table" | "sources">;
  readonly search: {
    readonly label: string;
    readonly results: string;
    readonly found: Count;
    readonly nothing: Say;
    readonly unavailable: Say;
    readonly kinds: Words<"actor" | "relation" | "claim" | "source">;
  };
  readonly lens: {
    readonly region: string;
    readonly stateOfEvidence: Say;
    readonly facets: Words<Facet>;
    readonly only: string;
    readonly onlyThis: Say;
    readonly all: string;
    readonly allOf: Say;
    readonly counts: Count;
  };
  readonly kinds: Words<Kind>;
  readonly hypothetical: string;
  readonly anonymous: string;
  readonly families: Words<Family>;
  readonly standings: Words<Standing>;
  readonly standingMeaning: Words<Standing>;
  readonly modes: Words<"fact" | "forecast" | "conditional">;
  readonly likelihoods: Words<Band>;
  /** A type of relation with the band of its forecast. */
  readonly rated: (type: string, band: string) => string;
  /** @param least percent @param most percent */
  readonly likelihood: (band: string, least: number, most: number) => string;
  readonly reliabilities: Words<"A" | "B" | "C" | "D" | "E" | "F">;
  readonly credibilities: Words<1 | 2 | 3 | 4 | 5 | 6>;
  readonly grade: (grade: string, reliability: string, credibility: string) => string;
  readonly focus: FocusMessages;
  readonly layouts: LayoutMessages;
  readonly network: {
    readonly region: string;
    readonly status: (actors: number, relations: number, of: number) => string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly resetPositions: string;
    readonly list: string;
    readonly listHint: string;
    readonly actors: string;
    readonly relations: string;
    readonly picture: string;
    readonly hypotheticalMark: string;
    readonly empty: string;
    readonly relax: Readonly<Record<Limit | "everything", Count>>;
    readonly noTies: string;
    readonly noCanvas: string;
  };
  readonly evidence: {
    readonly region: string;
    readonly back: string;
    readonly by: Readonly<Record<Stance, Count>>;
    readonly affirms: string;
    readonly disputes: string;
    readonly denies: string;
    readonly ties: Count;
    readonly noTies: string;
    readonly aliases: string;
    readonly exists: string;
    readonly curatorsNote: string;
    /** Of what was said on a day that is not known, but not after this one. */
    readonly saidBy: Say;
    readonly relayedBy: Say;
    readonly onCondition: string;
    readonly hangsOnIt: Count;
    readonly premises: string;
    readonly consequences: Count;
    readonly likelihoodSaid: string;
    readonly notInView: string;
    readonly showIt: string;
    /** For screen readers, of a new selection. */
    readonly selected: Say;
    readonly missing: Say;
    readonly claimsResting: Count;
    readonly nothingRests: string;
    readonly source: string;
    readonly openSource: string;
    readonly showInPicture: string;
    readonly overview: {
      readonly title: string;
      readonly numbers: (claims: number, voices: number, sources: number) => string;
      readonly rest: (actors: number, relations: number) => string;
      readonly howToRead: string;
      readonly colours: string;
      readonly rule: string;
      readonly hull: string;
      readonly pill: string;
      readonly parallel: string;
      readonly hypothetical: string;
      readonly licence: Say;
      readonly warnings: Count;
    };
  };
  readonly table: {
    readonly caption: (n: number, of: number) => string;
    readonly columns: Words<"from" | "type" | "to" | "standing" | "period" | "claims">;
    readonly scroll: string;
    readonly undated: string;
    readonly claims: (affirm: number, deny: number, dispute: number) => string;
    readonly sources: Count;
    readonly sortHint: string;
  };
  readonly sources: {
    readonly title: string;
    readonly intro: Count;
    readonly claims: (n: number, of: number) => string;
    readonly untitled: string;
    /** Of CSL types; one that is not here is shown as it stands. */
    readonly types: Parameters;
  };
  readonly opening: Say;
  readonly openingStages: Readonly<Record<"reading" | "checking" | "laying-out", string>>;
  readonly failure: {
    readonly title: Say;
    readonly kept: string;
    readonly back: string;
    readonly openAnother: string;
    readonly nothingOpen: string;
    readonly openShipped: string;
    readonly problems: Count;
    readonly more: Count;
    readonly line: (line: number, column: number) => string;
    readonly value: string;
    readonly network: Say;
    readonly status: Count;
    readonly unknown: Say;
    readonly foreign: string;
    readonly notHere: string;
    readonly unreadable: Say;
    readonly reader: Say;
    /** The address answered with nothing. */
    readonly empty: string;
    /** With the words of the browser or of the program, if there are any. */
    readonly layout: Readonly<Record<WorkerFault, Say>>;
  };
  readonly problems: Readonly<Record<ProblemKey, (parameters: Parameters) => string>>;
  readonly help: {
    readonly title: string;
    readonly close: string;
    readonly keys: readonly (readonly [keys: string, what: string])[];
    /** Of the switch that turns the keys without Ctrl or Alt on and off. */
    readonly singleKeys: string;
    readonly gestures: string;
    readonly own: string;
  };
  readonly timeline: TimelineMessages;
  readonly viewpoint: ViewpointMessages;
  readonly drop: string;
  readonly notKept: Say;
  readonly dismiss: string;
  /** Of a part of the page that could not be fetched. */
  readonly later: { readonly failed: Say; readonly reload: string };
  /** The texts of a language could not be loaded. */
  readonly languageUnavailable: (language: string, detail: string) => string;
}

/** Of actors, ties, claims and grades: what the dossier format names. */
export type VocabularyMessages = Pick<
  Messages,
  | "kinds"
  | "hypothetical"
  | "anonymous"
  | "families"
  | "standings"
  | "standingMeaning"
  | "modes"
  | "likelihoods"
  | "rated"
  | "likelihood"
  | "grade"
  | "reliabilities"
  | "credibilities"
>;
