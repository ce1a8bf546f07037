/**
 * Rows are gone through in blocks. Engines compile a short function that is called often better than a long loop that is
 * met half-way, and what one pass has written of a block is still near when the next one reads it.
 */
const blockSize = 4096;

/** Calls `step` for all rows, or groups of rows, below `count`, some at a time. */
export function inBlocks(count: number, step: (start: number, end: number) => void, size = blockSize): void {
  for (let start = 0; start < count; start += size) step(start, Math.min(start + size, count));
}

/*
 * Of a loop over a million rows, half the time is the loop: so the loops that count most take four rows at a time, whose
 * bytes they read and write as one word, and whose codes as two. Words are little-endian, as on every machine that has a
 * browser. What is left over at the end, up to three rows, is done one by one.
 */

/** The same memory, four bytes at a time; without up to three bytes at its end. */
export function wordsOf(bytes: Uint8Array | Uint16Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
}

/** Whether two tables say the same, so that what was made by one need not be made again. */
export function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  if (one === other) return true;
  if (other === undefined || one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
