import { inBlocks } from "./blocks";
import type { Columns } from "./columns";
import { recode } from "./recode";
import { type Sayings, tableBySaying } from "./sayings";

/** What is said in view. */
export interface Heard {
  readonly columns: Columns;
  readonly sayings: Sayings;
  /** Per claim: what it says, 0 where it is out of view. */
  readonly said: Uint8Array;
}

/**
 * Sets some bits of a byte per subject anew, by what the claims in view make of it.
 *
 * @param bytes per subject, or per relation only
 * @param kept the bits that stay as they are
 * @param table the others, by what is made of a subject
 */
export function judgeAll(bytes: Uint8Array, kept: number, table: Uint8Array, heard: Heard): void {
  const { columns, sayings, said } = heard;
  const aligned = Math.min(columns.aligned & ~3, bytes.length);
  recode(bytes.subarray(0, aligned), kept, tableBySaying(sayings, table), said.subarray(0, aligned));
  inBlocks(bytes.length - aligned, (start, end) => {
    judgeRange(bytes, kept, table, heard, aligned + start, aligned + end);
  });
}

/**
 * The same for some subjects.
 *
 * @param subjects of which those that have no byte are left out
 */
export function judgeSome(
  bytes: Uint8Array,
  kept: number,
  table: Uint8Array,
  heard: Heard,
  subjects: Uint32Array,
): void {
  inBlocks(subjects.length, (start, end) => judgeRows(bytes, kept, table, heard, subjects, start, end));
}

function judgeRange(
  bytes: Uint8Array,
  kept: number,
  table: Uint8Array,
  { columns: { claimStart }, sayings: { made }, said }: Heard,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    bytes[i] = ((bytes[i] ?? 0) & kept) | (table[madeOf(claimStart, made, said, i)] ?? 0);
  }
}

function judgeRows(
  bytes: Uint8Array,
  kept: number,
  table: Uint8Array,
  { columns: { claimStart }, sayings: { made }, said }: Heard,
  subjects: Uint32Array,
  start: number,
  end: number,
): void {
  for (let k = start; k < end; k++) {
    const i = subjects[k] ?? 0;
    if (i < bytes.length) bytes[i] = ((bytes[i] ?? 0) & kept) | (table[madeOf(claimStart, made, said, i)] ?? 0);
  }
}

function madeOf(claimStart: Uint32Array, made: Uint16Array, said: Uint8Array, subject: number): number {
  const end = claimStart[subject + 1] ?? 0;
  let all = 0;
  for (let c = claimStart[subject] ?? 0; c < end; c++) all |= made[said[c] ?? 0] ?? 0;
  return all;
}
