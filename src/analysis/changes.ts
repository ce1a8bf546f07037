import { inBlocks, wordsOf } from "./blocks";

/**
 * Which rows differ between two states, where they are few: then what was made of them is mended row by row, instead of
 * being made anew.
 */
export class Changes {
  readonly #most: number;
  readonly #rows: Uint32Array;

  /** @param share of the rows from which on they are not few */
  constructor(count: number, share: number) {
    this.#most = Math.ceil(count * share);
    this.#rows = new Uint32Array(Math.min(this.#most + 4 * blockWords, count) + 4);
  }

  /** The rows whose bytes differ, ascending; `null` where they are not few. Good until it is asked again. */
  between(before: Uint8Array, after: Uint8Array): Uint32Array | null {
    const [one, other] = [wordsOf(before), wordsOf(after)];
    if (areMany(one, other, this.#most)) return null;
    let count = 0;
    inBlocks(
      one.length,
      (start, end) => {
        if (count <= this.#most) count = rowsBlock(this.#rows, one, other, count, start, end);
      },
      blockWords,
    );
    for (let i = one.length * 4; i < after.length; i++) if (before[i] !== after[i]) this.#rows[count++] = i;
    return count > this.#most ? null : this.#rows.subarray(0, count);
  }
}

const blockWords = 1024;
/** Of so many stretches of so many words, one is looked at. */
const sampled = 16;
const sampleSize = 64;

/** Whether more than `most` of many bytes differ, by a sample: then none need be listed to find that out. */
function areMany(one: Uint32Array, other: Uint32Array, most: number): boolean {
  if (one.length < sampleSize * sampled) return false;
  let differing = 0;
  for (let start = 0; start < one.length; start += sampleSize * sampled) {
    differing += differingBlock(one, other, start, Math.min(start + sampleSize, one.length));
  }
  return differing * sampled > most;
}

function differingBlock(one: Uint32Array, other: Uint32Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const difference = (one[i] ?? 0) ^ (other[i] ?? 0);
    if (difference === 0) continue;
    for (let shift = 0; shift < 32; shift += 8) if ((difference >>> shift) & 0xff) count++;
  }
  return count;
}

/** Within a word without branches, which nothing could foretell: each row is written, and kept where its byte differs. */
function rowsBlock(
  rows: Uint32Array,
  one: Uint32Array,
  other: Uint32Array,
  before: number,
  start: number,
  end: number,
): number {
  let count = before;
  for (let i = start; i < end; i++) {
    const difference = (one[i] ?? 0) ^ (other[i] ?? 0);
    if (difference === 0) continue;
    rows[count] = 4 * i;
    count += -(difference & 0xff) >>> 31;
    rows[count] = 4 * i + 1;
    count += -((difference >>> 8) & 0xff) >>> 31;
    rows[count] = 4 * i + 2;
    count += -((difference >>> 16) & 0xff) >>> 31;
    rows[count] = 4 * i + 3;
    count += -(difference >>> 24) >>> 31;
  }
  return count;
}
