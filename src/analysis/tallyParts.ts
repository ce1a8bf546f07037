/*
 * Four ties at a time; see `blocks.ts`. Each loop reads and writes few arrays: with more of them at once an engine runs out
 * of registers, and two narrow loops are quicker than a wide one. Where the counts of something begin is a multiple of how
 * many there are of it, a power of two, so that no index has to be multiplied.
 */

/** @param starts per relation: where the counts of its pair begin */
export function tallyPairs(
  tally: Uint32Array,
  parts: Uint32Array,
  starts: Uint32Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    const part = parts[i] ?? 0;
    const a = (starts[4 * i] ?? 0) | (part & 15);
    tally[a] = (tally[a] ?? 0) + 1;
    const b = (starts[4 * i + 1] ?? 0) | ((part >>> 8) & 15);
    tally[b] = (tally[b] ?? 0) + 1;
    const c = (starts[4 * i + 2] ?? 0) | ((part >>> 16) & 15);
    tally[c] = (tally[c] ?? 0) + 1;
    const d = (starts[4 * i + 3] ?? 0) | ((part >>> 24) & 15);
    tally[d] = (tally[d] ?? 0) + 1;
  }
}

export function tallyGists(
  tally: Uint32Array,
  parts: Uint32Array,
  gists: Uint32Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    const part = parts[i] ?? 0;
    const one = gists[2 * i] ?? 0;
    const other = gists[2 * i + 1] ?? 0;
    const a = ((one & 0xffff) << 3) | ((part >>> 4) & 7);
    tally[a] = (tally[a] ?? 0) + 1;
    const b = ((one >>> 16) << 3) | ((part >>> 12) & 7);
    tally[b] = (tally[b] ?? 0) + 1;
    const c = ((other & 0xffff) << 3) | ((part >>> 20) & 7);
    tally[c] = (tally[c] ?? 0) + 1;
    const d = ((other >>> 16) << 3) | (part >>> 28);
    tally[d] = (tally[d] ?? 0) + 1;
  }
}

/** What some ties counted by before they do no longer, but by what they count by now. */
export function moveParts(
  pairTally: Uint32Array,
  gistTally: Uint32Array,
  starts: Uint32Array,
  gists: Uint16Array,
  before: Uint8Array,
  after: Uint8Array,
  rows: Uint32Array,
  start: number,
  end: number,
): void {
  for (let k = start; k < end; k++) {
    const i = rows[k] ?? 0;
    const then = before[i] ?? 0;
    const now = after[i] ?? 0;
    const pair = starts[i] ?? 0;
    const gist = (gists[i] ?? 0) << 3;
    const from = pair | (then & 15);
    pairTally[from] = (pairTally[from] ?? 0) - 1;
    const to = pair | (now & 15);
    pairTally[to] = (pairTally[to] ?? 0) + 1;
    const out = gist | (then >>> 4);
    gistTally[out] = (gistTally[out] ?? 0) - 1;
    const into = gist | (now >>> 4);
    gistTally[into] = (gistTally[into] ?? 0) + 1;
  }
}
