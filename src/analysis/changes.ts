import { blockSize, inBlocks, wordsOf } from "./blocks";

/**
 * Which rows differ between two states, where they are few: then what was made of them is mended row by row, instead of
 * being made anew. A row of which several bytes are compared is found once.
 */
export class Changes {
  readonly #count: number;
  /** A byte per row, and the same four at a time. */
  readonly #marks: Uint8Array;
  readonly #words: Uint32Array;
  readonly #most: number;
  readonly #places: Uint32Array;
  readonly #rows: Uint32Array;

  /** @param share of the rows from which on they are not few */
  constructor(count: number, share: number) {
    const words = Math.ceil(count / 4);
    this.#count = count;
    this.#words = new Uint32Array(words);
    this.#marks = new Uint8Array(this.#words.buffer);
    this.#most = Math.ceil(count * share);
    this.#places = new Uint32Array(Math.min(this.#most + blockSize, words) + 1);
    this.#rows = new Uint32Array(4 * Math.min(this.#most, words) + 1);
  }

  clear(): void {
    this.#words.fill(0);
  }

  /** Whether the rows whose bytes differ are not few, by a sample: then nothing need be marked to find that out. */
  areMany(before: Uint8Array, after: Uint8Array): boolean {
    if (before === after) return false;
    const [one, other] = [wordsOf(before), wordsOf(after)];
    let differing = 0;
    for (let start = 0; start < one.length; start += sampleSize * sampled) {
      differing += differingBlock(one, other, start, Math.min(start + sampleSize, one.length));
    }
    return differing * sampled > this.#most;
  }

  /** Marks those of some rows that there are. */
  mark(rows: Uint32Array): void {
    inBlocks(rows.length, (start, end) => markBlock(this.#marks, rows, start, end));
  }

  /** Marks the rows whose bytes differ. */
  compare(before: Uint8Array, after: Uint8Array): void {
    if (before === after) return;
    const [one, other] = [wordsOf(before), wordsOf(after)];
    inBlocks(one.length, (start, end) => compareBlock(this.#words, one, other, start, end));
    for (let i = one.length * 4; i < after.length; i++) if (before[i] !== after[i]) this.#marks[i] = 1;
  }

  /** The marked rows, ascending; `null` where they are not few. Good until it is asked again. */
  rows(): Uint32Array | null {
    this.#marks.fill(0, this.#count);
    let places = 0;
    inBlocks(this.#words.length, (start, end) => {
      if (places <= this.#most) places = placesBlock(this.#places, this.#words, places, start, end);
    });
    if (places > this.#most) return null;
    let rows = 0;
    inBlocks(places, (start, end) => {
      rows = rowsBlock(this.#rows, this.#words, this.#places, rows, start, end);
    });
    return rows > this.#most ? null : this.#rows.subarray(0, rows);
  }
}

/** Of so many stretches of so many words, one is looked at. */
const sampled = 16;
const sampleSize = 64;

function differingBlock(one: Uint32Array, other: Uint32Array, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const difference = (one[i] ?? 0) ^ (other[i] ?? 0);
    if (difference === 0) continue;
    for (let shift = 0; shift < 32; shift += 8) if ((difference >>> shift) & 0xff) count++;
  }
  return count;
}

function markBlock(marks: Uint8Array, rows: Uint32Array, start: number, end: number): void {
  for (let k = start; k < end; k++) marks[rows[k] ?? 0] = 1;
}

function compareBlock(marks: Uint32Array, one: Uint32Array, other: Uint32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) marks[i] = (marks[i] ?? 0) | ((one[i] ?? 0) ^ (other[i] ?? 0));
}

/* Both without branches, which nothing could foretell: each place is written, and kept where something is marked in it. */

function placesBlock(places: Uint32Array, words: Uint32Array, before: number, start: number, end: number): number {
  let count = before;
  for (let i = start; i < end; i++) {
    const word = words[i] ?? 0;
    places[count] = i;
    count += (word | -word) >>> 31;
  }
  return count;
}

function rowsBlock(
  rows: Uint32Array,
  words: Uint32Array,
  places: Uint32Array,
  before: number,
  start: number,
  end: number,
): number {
  let count = before;
  for (let k = start; k < end; k++) {
    const place = places[k] ?? 0;
    const word = words[place] ?? 0;
    rows[count] = 4 * place;
    count += -(word & 0xff) >>> 31;
    rows[count] = 4 * place + 1;
    count += -((word >>> 8) & 0xff) >>> 31;
    rows[count] = 4 * place + 2;
    count += -((word >>> 16) & 0xff) >>> 31;
    rows[count] = 4 * place + 3;
    count += -(word >>> 24) >>> 31;
  }
  return count;
}
