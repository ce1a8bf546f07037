type Say = (text: string) => string;
type Count = (n: number) => string;

/** Texts of the timeline. */
export interface TimelineMessages {
  readonly region: string;
  readonly fold: string;

  readonly asOf: string;
  /** Which of the two axes of time it is on. */
  readonly whenHeld: string;
  readonly saidUpTo: string;
  readonly whenSaid: string;
  readonly anyTime: string;
  /** Instead of a date, where two are compared. */
  readonly compared: string;
  readonly clearAsOf: string;
  readonly clearSaid: string;
  readonly range: string;
  readonly rangeHint: string;
  readonly badPeriod: string;
  readonly badDate: string;

  readonly replay: string;
  readonly pause: string;
  readonly speed: string;
  /** How many times as fast. */
  readonly times: Count;
  readonly previousEvent: string;
  readonly nextEvent: string;
  readonly notWhileCompared: string;

  readonly groupBy: string;
  readonly byFamily: string;
  readonly byActor: string;
  readonly compareDates: string;
  readonly noDates: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;

  readonly undated: Count;
  readonly undatedHint: string;
  readonly empty: string;
  readonly bars: string;
  readonly mayHold: string;
  readonly notYetSaid: string;
  readonly doesNotHold: string;
  readonly histogram: string;
  readonly rootScale: string;
  readonly happened: string;
  readonly said: string;
  readonly happenedHint: string;
  readonly saidHint: string;
  /** Of one part of the calendar. @param when in words */
  readonly held: (when: string, sure: number, maybe: number) => string;
  readonly claims: (when: string, sure: number, maybe: number) => string;
  /** What a histogram shows. @param most its highest part @param gaps stretches without anything, in words */
  readonly summary: (what: string, most: string, gaps: readonly string[]) => string;
  readonly summaryOfNone: Say;
  /** A count, and in brackets what it is made of. */
  readonly ofWhich: (whole: string, parts: string) => string;
  /** Sentences, and last the totals. */
  readonly withTotals: (summary: string, totals: string) => string;

  readonly named: (name: string, what: string) => string;
  /** From one date to another. */
  readonly span: (first: string, last: string) => string;
  /** A tie, and when or whether it holds. */
  readonly tieThen: (tie: string, then: string) => string;

  readonly from: string;
  readonly to: string;
  readonly dateA: string;
  readonly dateB: string;
  readonly saidA: string;
  readonly saidB: string;
}
