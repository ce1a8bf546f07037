import { type Period, type PeriodBounds, periodBounds } from "./period";

/** The three answers to "does it hold then?". */
export const holdings = ["holds", "may-hold", "does-not-hold"] as const;
export type Holding = (typeof holdings)[number];

/** A stretch of time asked about: days since 1970-01-01, both included; ±Infinity where it has no end. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretch that a date or interval spans: a day, all of a month, season, year… or from the first day of an interval
 * to its last. Approximate and uncertain dates span what is written.
 *
 * @example stretchOf(parsePeriod("2022-07")) // 1 to 31 July 2022
 */
export function stretchOf(period: Period): Stretch {
  const { earliestStart, latestEnd } = periodBounds(period);
  return { from: earliestStart, to: latestEnd };
}

/**
 * Whether something with these bounds holds at some time in a stretch.
 *
 * A tie begins on some day from `earliestStart` to `latestStart` and ends, not before, on some day from `earliestEnd` to
 * `latestEnd`. It `holds` where it does so for every such pair of days, `does-not-hold` where it does for none, and else
 * `may-hold`: the dates as they are known (EDTF, ISO 8601-2:2019) leave it open, and nobody decides it silently.
 *
 * @param bounds days since 1970-01-01, as `periodBounds` gives them
 * @example
 * // The French withdrawal, `2022-22`, a summer:
 * holdingIn(bounds, july2022) // "may-hold"
 * holdingIn(bounds, year2022) // "holds"
 * holdingIn(bounds, year2023) // "does-not-hold"
 */
export function holdingIn(bounds: PeriodBounds, { from, to }: Stretch): Holding {
  if (bounds.earliestStart > to || bounds.latestEnd < from) return "does-not-hold";
  return bounds.latestStart <= to && bounds.earliestEnd >= from ? "holds" : "may-hold";
}
