import { inBlocks, wordsOf } from "./blocks";
import type { Columns } from "./columns";
import { partsOf, tieParts } from "./parts";
import { type Sayings, assumedSaying, tableBySaying } from "./sayings";
import type { WhatIf } from "./whatIf";

/**
 * The part of each tie in the counts. Claims have none where they are compared: then they are asked one by one.
 *
 * @param parts per relation, to be filled
 */
export function fillParts(parts: Uint8Array, whatIf: WhatIf): void {
  const { columns, sayings, states, compared } = whatIf;
  const { faults, holding, claims } = states;
  const claimStates = claims.evidence.claims;
  /* By what a claim says: the bit of those that alone would make a tie pass. */
  const passing = tableBySaying(sayings, states.tables.made).map((fault) => (fault === 0 ? tieParts.voice : 0));
  const [partWords, faultWords, codeWords] = [wordsOf(parts), wordsOf(faults), wordsOf(sayings.codes)];
  const [stateWords, holdingWords] = [wordsOf(claimStates), holding && wordsOf(holding)];
  const doAllPass = sayings.made.every((made, code) => made === 0 || passing[code] !== 0);
  const groups = compared === null ? Math.min(columns.aligned, columns.relationCount) >> 2 : 0;
  inBlocks(groups, (start, end) => {
    partBlock(partWords, faultWords, stateWords, holdingWords, start, end);
    if (!doAllPass) passBlock(partWords, codeWords, passing, start, end);
  });
  const first = groups * 4;
  const counted = compared === null ? 1 : NaN;
  inBlocks(columns.relationCount - first, (start, end) => {
    partRows(parts, columns, sayings, faults, claimStates, holding, passing, counted, first + start, first + end);
  });
}

/** @param holding `null` where no date is asked for */
function partBlock(
  parts: Uint32Array,
  faults: Uint32Array,
  states: Uint32Array,
  holding: Uint32Array | null,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    parts[i] = partsOf(faults[i] ?? 0, states[i] ?? 0, holding === null ? 0 : (holding[i] ?? 0));
  }
}

/** Takes from the parts that a claim counts by its voice where it alone would not pass. */
function passBlock(parts: Uint32Array, codes: Uint32Array, passing: Uint8Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const part = parts[i] ?? 0;
    const code = (codes[i] ?? 0) | ((part << 1) & 0x80808080);
    const alone =
      (passing[code & 0xff] ?? 0) |
      ((passing[(code >>> 8) & 0xff] ?? 0) << 8) |
      ((passing[(code >>> 16) & 0xff] ?? 0) << 16) |
      ((passing[code >>> 24] ?? 0) << 24);
    parts[i] = part & (alone | 0x77777777);
  }
}

/**
 * The same one by one.
 *
 * @param counted how many claims about a tie there are where it has a part by them
 */
function partRows(
  parts: Uint8Array,
  { claimStart }: Columns,
  { codes }: Sayings,
  faults: Uint8Array,
  states: Uint8Array,
  holding: Uint8Array | null,
  passing: Uint8Array,
  counted: number,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    const c = claimStart[i] ?? 0;
    const part = partsOf(faults[i] ?? 0, states[c] ?? 0, holding === null ? 0 : (holding[i] ?? 0)) & 0x7f;
    const isOnly = claimStart[i + 1] === c + counted;
    const alone = passing[(codes[c] ?? 0) | ((part << 1) & assumedSaying)] ?? 0;
    parts[i] = part & (isOnly ? 0x77 | alone : tieParts.type | tieParts.holding);
  }
}
