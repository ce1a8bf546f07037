import type { PeriodBounds } from "../../domain/period";

/**
 * Days on which something begins or ends, ascending, each once: the first day on which it may have begun, and the last on
 * which it may have held.
 */
export function eventDays(bounds: Iterable<PeriodBounds>, ...more: readonly number[]): readonly number[] {
  const days = new Set(more);
  for (const { earliestStart, latestEnd } of bounds) {
    days.add(earliestStart);
    days.add(latestEnd);
  }
  return [...days].filter(Number.isFinite).sort((a, b) => a - b);
}

export function eventAfter(days: readonly number[], day: number): number | null {
  return days.find((each) => each > day) ?? null;
}

export function eventBefore(days: readonly number[], day: number): number | null {
  return days.findLast((each) => each < day) ?? null;
}
