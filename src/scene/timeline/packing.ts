/** A stretch of a row, in any one unit. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts runs into as few rows as they need: each, in the order of their starts, into the first row that is free there
 * (greedy interval partitioning, which is optimal).
 *
 * @param gap between two runs of a row
 * @returns the row of each run, and how many rows there are
 */
export function packed(
  runs: readonly Run[],
  gap: number,
): { readonly rows: readonly number[]; readonly count: number } {
  const length = (at: number) => (runs[at]?.to ?? 0) - (runs[at]?.from ?? 0);
  const byStart = [...runs.keys()].sort(
    (a, b) => compare(runs[a]?.from ?? 0, runs[b]?.from ?? 0) || compare(length(b), length(a)),
  );
  const rows = runs.map(() => 0);
  const ends: number[] = [];
  for (const at of byStart) {
    const run = runs[at];
    if (run === undefined) continue;
    const free = ends.findIndex((end) => end + gap <= run.from);
    const row = free < 0 ? ends.length : free;
    ends[row] = run.to;
    rows[at] = row;
  }
  return { rows, count: ends.length };
}

/** Infinities of the same sign are equal, where their difference is no number. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
