import { count, number } from "./enNumbers";
import type { TimelineMessages } from "./timelineMessages";

export const enTimeline: TimelineMessages = {
  region: "Timeline",
  fold: "Bars and axis",

  asOf: "As of",
  whenHeld: "when it held",
  saidUpTo: "Said up to",
  whenSaid: "when it was said",
  anyTime: "any time",
  compared: "two dates",
  clearAsOf: "Held at any time",
  clearSaid: "Said at any time",
  range: "Range",
  rangeHint: "From one date to another, by two handles",
  badPeriod:
    "This is no date. Write a day (2013-06-15), a month (2013-06), a season (2022-22 is summer), a year (2013) or a range (2013/2015).",
  badDate:
    "This is no date. Write a day (2025-11-09), a month (2025-11), a season (2025-23 is autumn) or a year (2025).",

  replay: "Replay",
  pause: "Pause",
  speed: "Speed",
  times: (n) => `${number.format(n)}×`,
  previousEvent: "Previous event",
  nextEvent: "Next event",
  notWhileCompared: "Two dates are compared: end that first",

  groupBy: "Group by",
  byFamily: "By family",
  byActor: "By actor",
  compareDates: "Compare dates",
  noDates: "No relation here has a date",
  zoomIn: "Shorter span of time",
  zoomOut: "Longer span of time",
  fit: "Whole span of time",

  undated: (n) => `${number.format(n)} undated`,
  undatedHint: "Relations without a date have no bar; the table lists them.",
  empty: "No relation here has a date, so there is no bar.",
  bars: "Relations in time. Up and down move, left and right shift the axis, Enter selects.",
  mayHold: "may hold then",
  doesNotHold: "does not hold then",
  notYetSaid: "not said by then",
  histogram: "Relations that held",
  rootScale: "heights: square roots",
  happened: "When it held",
  said: "When it was said",
  happenedHint: "How many relations held",
  saidHint: "How many claims were said",
  held: (when, sure, maybe) =>
    `${when}: ${count(sure, "relation", "relations")}${maybe > 0 ? ` and perhaps ${number.format(maybe)} more` : ""}`,
  claims: (when, sure, maybe) => {
    const late = maybe > 0 ? `${number.format(maybe)} by then, day unknown` : "";
    const said = sure > 0 ? count(sure, "claim", "claims") : "";
    return `${when}: ${[said, late].filter(Boolean).join(", ") || "no claim"}`;
  },
  summary: (what, most, gaps) =>
    `${what}. Most in ${most}.${gaps.length > 0 ? ` None in between: ${gaps.join("; ")}.` : ""}`,
  summaryOfNone: (what) => `${what}: none here.`,
  ofWhich: (whole, parts) => `${whole} (${parts})`,
  withTotals: (summary, totals) => `${summary} ${totals}.`,

  named: (name, what) => `${name}: ${what}`,
  span: (first, last) => `${first} – ${last}`,
  tieThen: (tie, then) => `${tie}, ${then}`,

  from: "As of, from",
  to: "As of, to",
  dateA: "Held, date A",
  dateB: "Held, date B",
  saidA: "Said up to, date A",
  saidB: "Said up to, date B",
};
