import { inBlocks, wordsOf } from "./blocks";
import type { Codes } from "./codes";

/**
 * Sets some bits of a byte per row anew.
 *
 * @param kept the bits that stay as they are
 * @param table the others, by the code that the row has in a column
 */
export function recode(bytes: Uint8Array, kept: number, table: Uint8Array, column: Codes | Uint8Array): void {
  const keptWord = Math.imul(kept & 0xff, 0x01010101);
  let done = 0;
  if (column instanceof Uint16Array) {
    const [words, codes] = [wordsOf(bytes), wordsOf(column)];
    inBlocks(words.length, (start, end) => recodeByPairs(words, keptWord, table, codes, start, end));
    done = words.length * 4;
  } else if (column instanceof Uint8Array) {
    const [words, codes] = [wordsOf(bytes), wordsOf(column)];
    inBlocks(words.length, (start, end) => recodeByWords(words, keptWord, table, codes, start, end));
    done = words.length * 4;
  }
  inBlocks(bytes.length - done, (start, end) => recodeOneByOne(bytes, kept, table, column, done + start, done + end));
}

function recodeByPairs(
  words: Uint32Array,
  kept: number,
  table: Uint8Array,
  codes: Uint32Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    const one = codes[2 * i] ?? 0;
    const other = codes[2 * i + 1] ?? 0;
    words[i] =
      ((words[i] ?? 0) & kept) |
      (table[one & 0xffff] ?? 0) |
      ((table[one >>> 16] ?? 0) << 8) |
      ((table[other & 0xffff] ?? 0) << 16) |
      ((table[other >>> 16] ?? 0) << 24);
  }
}

function recodeByWords(
  words: Uint32Array,
  kept: number,
  table: Uint8Array,
  codes: Uint32Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    const code = codes[i] ?? 0;
    words[i] =
      ((words[i] ?? 0) & kept) |
      (table[code & 0xff] ?? 0) |
      ((table[(code >>> 8) & 0xff] ?? 0) << 8) |
      ((table[(code >>> 16) & 0xff] ?? 0) << 16) |
      ((table[code >>> 24] ?? 0) << 24);
  }
}

function recodeOneByOne(
  bytes: Uint8Array,
  kept: number,
  table: Uint8Array,
  column: Codes | Uint8Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) bytes[i] = ((bytes[i] ?? 0) & kept) | (table[column[i] ?? 0] ?? 0);
}
