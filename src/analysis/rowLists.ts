import { inBlocks, wordsOf } from "./blocks";

/**
 * The rows whose bytes are `wanted`, ascending.
 *
 * @param into longer than there are such rows, since one beyond the last of them is written
 * @returns its beginning
 */
export function rowsWith(into: Uint32Array, bytes: Uint8Array, wanted: number): Uint32Array {
  const words = wordsOf(bytes);
  const wantedWord = Math.imul(wanted, 0x01010101);
  let count = 0;
  inBlocks(words.length, (start, end) => {
    count = listWords(into, words, wantedWord, count, start, end);
  });
  for (let i = words.length * 4; i < bytes.length; i++) if (bytes[i] === wanted) into[count++] = i;
  return into.subarray(0, count);
}

/** Without branches, which nothing could foretell: each place is written, and kept where it is one of those wanted. */
function listWords(
  into: Uint32Array,
  words: Uint32Array,
  wanted: number,
  before: number,
  start: number,
  end: number,
): number {
  let count = before;
  for (let i = start; i < end; i++) {
    const word = (words[i] ?? 0) ^ wanted;
    into[count] = 4 * i;
    count += ((word & 0xff) - 1) >>> 31;
    into[count] = 4 * i + 1;
    count += (((word >>> 8) & 0xff) - 1) >>> 31;
    into[count] = 4 * i + 2;
    count += (((word >>> 16) & 0xff) - 1) >>> 31;
    into[count] = 4 * i + 3;
    count += ((word >>> 24) - 1) >>> 31;
  }
  return count;
}
