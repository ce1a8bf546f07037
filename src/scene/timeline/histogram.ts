import type { PeriodBounds } from "../../domain/period";
import { calendarSteps } from "./calendarSteps";
import type { TimeScale } from "./timeScale";

/** Parts of the calendar that are counted in, side by side. */
export interface Bins {
  /** Their first days, ascending. */
  readonly starts: readonly number[];
  /** The day after the last one. */
  readonly end: number;
}

/** So many things with the same dates. */
export interface Dated {
  readonly bounds: PeriodBounds;
  readonly count: number;
}

/** Per bin: how many for certain, and how many more it may be. */
export interface BinCounts {
  readonly sure: Uint32Array;
  readonly maybe: Uint32Array;
}

/** Bins of the calendar that are at least so wide, in CSS pixels, and cover the window. */
export function binsOf({ window, pixelsPerDay }: TimeScale, leastWidth: number): Bins {
  return calendarSteps(window, leastWidth / pixelsPerDay);
}

/** The bin that holds a day: -1 before the first, `starts.length` after the last. */
export function binAt({ starts, end }: Bins, day: number): number {
  if (day >= end) return starts.length;
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** First and last day of a bin. */
export function daysOf({ starts, end }: Bins, bin: number): { readonly from: number; readonly to: number } {
  return { from: starts[bin] ?? end, to: (starts[bin + 1] ?? end) - 1 };
}

/**
 * How many things hold at some time in each bin. The answers are those of `holdingIn` for each bin's stretch, found for
 * all bins at once in time linear in the number of things and bins.
 */
export function holdingCounts(bins: Bins, things: Iterable<Dated>): BinCounts {
  const count = bins.starts.length;
  const sureSteps = new Int32Array(count + 1);
  const allSteps = new Int32Array(count + 1);
  const add = (steps: Int32Array, from: number, to: number, n: number) => {
    const [first, last] = [Math.max(0, binAt(bins, from)), Math.min(count - 1, binAt(bins, to))];
    if (first > last) return;
    steps[first] = (steps[first] ?? 0) + n;
    steps[last + 1] = (steps[last + 1] ?? 0) - n;
  };
  for (const { bounds, count: n } of things) {
    add(allSteps, bounds.earliestStart, bounds.latestEnd, n);
    add(sureSteps, bounds.latestStart, bounds.earliestEnd, n);
  }
  const sure = new Uint32Array(count);
  const maybe = new Uint32Array(count);
  let [holds, all] = [0, 0];
  for (let bin = 0; bin < count; bin++) {
    holds += sureSteps[bin] ?? 0;
    all += allSteps[bin] ?? 0;
    sure[bin] = holds;
    maybe[bin] = all - holds;
  }
  return { sure, maybe };
}

/**
 * How many things that are each of one day fall into each bin. One whose day is not known counts in the last bin in which
 * it may be, as a maybe where that is not the only one.
 */
export function pointCounts(bins: Bins, things: Iterable<Dated>): BinCounts {
  const sure = new Uint32Array(bins.starts.length);
  const maybe = new Uint32Array(bins.starts.length);
  for (const { bounds, count } of things) {
    const bin = binAt(bins, bounds.latestEnd);
    const counts = binAt(bins, bounds.earliestStart) === bin ? sure : maybe;
    if (bin >= 0 && bin < counts.length) counts[bin] = (counts[bin] ?? 0) + count;
  }
  return { sure, maybe };
}

/** In CSS pixels: one thing beside ten thousand is still seen. */
const leastHeight = 2;

/** Height of a count: by its square root, so that the few are seen beside the many. 0 only for none. */
export function heightOf(count: number, most: number, height: number): number {
  return count === 0 ? 0 : Math.max(leastHeight, Math.sqrt(count / Math.max(1, most)) * height);
}

/** A height shared out among counts: each that is not 0 has at least one pixel, as far as there are enough of them. */
export function shares(counts: readonly number[], height: number): readonly number[] {
  const some = counts.filter((count) => count > 0).length;
  const least = some === 0 ? 0 : Math.min(1, height / some);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (count === 0 ? 0 : least + ((height - least * some) * count) / total));
}

/** Longest runs of bins without anything, between the first and the last that have something: first and last bin. */
export function gapsIn({ sure, maybe }: BinCounts, most: number): readonly (readonly [number, number])[] {
  const isEmpty = [...sure].map((count, bin) => count + (maybe[bin] ?? 0) === 0);
  const [first, last] = [isEmpty.indexOf(false), isEmpty.lastIndexOf(false)];
  const gaps: [number, number][] = [];
  for (let bin = first; bin >= 0 && bin < last; bin++) {
    if (!isEmpty[bin]) continue;
    const gap = gaps.at(-1);
    if (gap !== undefined && gap[1] === bin - 1) gap[1] = bin;
    else gaps.push([bin, bin]);
  }
  const longest = gaps.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0])).slice(0, most);
  return longest.toSorted((a, b) => a[0] - b[0]);
}
