import { inBlocks, rowBlocks, sameBytes, wordsOf } from "./blocks";
import { Changes } from "./changes";
import { type ClaimTables, assumedPremise, claimFaults, maybeSaid } from "./claimPass";
import type { Codes } from "./codes";
import { type Columns, evidenceUnions, noStanding } from "./columns";
import { type Evidence, evidenceOf, madeBy, unionIn } from "./made";
import { recode } from "./recode";

/** The claims in view, and how they differ from the time before. */
export interface EvidenceStep {
  readonly evidence: Evidence;
  /** Per subject: index into `standings`, or `noStanding`. */
  readonly standing: Uint8Array;
  /** Per subject: what its claims in view make of it. Good until claims are read again. */
  readonly made: Uint16Array;
  /** Subjects with claims that differ, ascending; `null` for any or all subjects. */
  readonly changed: Uint32Array | null;
}

/** From this share of all claims on it is quicker to go through all of them than to mend. */
const fewClaims = 1 / 8;
const nobody = new Uint32Array(0);
/** By the sides of a comparison that a claim is on. */
const besideComparison = Uint8Array.of(claimFaults.comparison, 0, 0, 0);

/**
 * Reads claims, each time from what they were the time before: only what is asked otherwise is read anew.
 *
 * @param says what claims make of their subjects, as `saysTable` gives it
 * @returns a function of what is asked of claims, and of which sides of a comparison each claim is on (0 for none, `null`
 *   where nothing is compared by claims)
 */
export function createEvidenceReader(columns: Columns, says: Uint16Array) {
  const { claimStart, voice, said, gist, premise } = columns;
  const made = new Uint16Array(claimStart.length - 1);
  const groups = alignedIn(columns) >> 2;
  const others = spokenOf(columns, groups * 4);
  const uncompared = new Uint8Array(columns.gists.length);
  const changes = new Changes(gist.length, fewClaims);
  let asked: ClaimTables | null = null;
  let onSides: Uint16Array | null = null;
  let before: EvidenceStep | null = null;

  /** The states of all claims, made from what they were; the same array where nothing else is asked. */
  function statesFor(tables: ClaimTables, sides: Uint16Array | null, old: Uint8Array): Uint8Array {
    let states = old;
    const set = (bits: number, table: Uint8Array, column: Codes) => {
      if (states === old) states = old.slice();
      recode(states, ~bits, table, column);
    };
    if (!sameBytes(tables.voice, asked?.voice)) set(claimFaults.voice, tables.voice, voice);
    if (!sameBytes(tables.said, asked?.said)) set(claimFaults.said | maybeSaid, tables.said, said);
    if (!sameBytes(tables.grade, asked?.grade)) set(claimFaults.grade, tables.grade, gist);
    if (!sameBytes(tables.assumed, asked?.assumed)) set(assumedPremise, tables.assumed, premise);
    if (sides !== onSides) set(claimFaults.comparison, sides ? besideComparison : uncompared, sides ?? gist);
    asked = tables;
    onSides = sides;
    return states;
  }

  /** Subjects with a claim that differs; `null` where there are many. */
  function changedFrom(old: Uint8Array, states: Uint8Array): Uint32Array | null {
    if (old === states) return nobody;
    if (changes.areMany(old, states)) return null;
    changes.clear();
    changes.compare(old, states);
    const claims = changes.rows();
    return claims && subjectsOf(columns, groups * 4, claims);
  }

  return (tables: ClaimTables, sides: Uint16Array | null): EvidenceStep => {
    const old = before?.evidence.claims ?? new Uint8Array(gist.length);
    const states = statesFor(tables, sides, old);
    const changed = before === null ? null : changedFrom(old, states);
    if (before !== null && changed?.length === 0) return (before = { ...before, changed });
    const standing = (changed && before?.standing.slice()) ?? new Uint8Array(made.length);
    const stand = (offsets: Uint32Array, base: number) => {
      makeRows(made, columns, says, states, offsets, base);
      standRows(standing, columns.standingByEvidence, made, offsets, base);
    };
    if (changed === null) {
      makeAll(made, standing, columns, says, states, groups);
      standing.fill(noStanding, groups * 4);
      rowBlocks(others, stand);
    } else rowBlocks(changed, stand);
    return (before = { evidence: evidenceOf(columns, says, states), standing, made, changed });
  };
}

/** How many subjects, from the first one on, have one claim each, which then has the same index. */
function alignedIn({ claimStart }: Columns): number {
  const first = claimStart.findIndex((start, at) => start !== at);
  return first < 0 ? claimStart.length - 1 : first - 1;
}

/** Subjects from one on that somebody speaks of. */
function spokenOf({ claimStart }: Columns, first: number): Uint32Array {
  const subjects: number[] = [];
  for (let i = first; i < claimStart.length - 1; i++) if (claimStart[i] !== claimStart[i + 1]) subjects.push(i);
  return Uint32Array.from(subjects);
}

/**
 * What claims are about, each once.
 *
 * @param aligned so many claims, from the first one on, have the index of their subject
 * @param claims ascending
 */
function subjectsOf({ claimStart }: Columns, aligned: number, claims: Uint32Array): Uint32Array {
  const subjects = claims.slice();
  let count = 0;
  while (count < claims.length && (claims[count] ?? 0) < aligned) count++;
  let subject = aligned;
  for (let k = count; k < claims.length; k++) {
    const claim = claims[k] ?? 0;
    if (subjects[count - 1] === subject && claim < (claimStart[subject + 1] ?? 0)) continue;
    while ((claimStart[subject + 1] ?? Infinity) <= claim) subject++;
    subjects[count++] = subject;
  }
  return subjects.subarray(0, count);
}

function makeRows(
  made: Uint16Array,
  { claimStart, gist }: Columns,
  says: Uint16Array,
  states: Uint8Array,
  offsets: Uint32Array,
  base: number,
): void {
  for (let k = 0; k < offsets.length; k++) {
    const subject = base + (offsets[k] ?? 0);
    const end = claimStart[subject + 1] ?? 0;
    let all = 0;
    for (let c = claimStart[subject] ?? 0; c < end; c++) all |= madeBy(says, gist[c] ?? 0, states[c] ?? 0);
    made[subject] = all;
  }
}

function standRows(
  standing: Uint8Array,
  table: Uint8Array,
  made: Uint16Array,
  offsets: Uint32Array,
  base: number,
): void {
  for (let k = 0; k < offsets.length; k++) {
    const subject = base + (offsets[k] ?? 0);
    standing[subject] = table[unionIn(made[subject] ?? 0)] ?? noStanding;
  }
}

/** Four subjects at a time, of which each has one claim. */
function makeAll(
  made: Uint16Array,
  standing: Uint8Array,
  { gist, standingByEvidence }: Columns,
  says: Uint16Array,
  states: Uint8Array,
  groups: number,
): void {
  const [madeWords, standingWords] = [wordsOf(made), wordsOf(standing)];
  const [stateWords, gistWords] = [wordsOf(states), wordsOf(gist)];
  inBlocks(groups, (start, end) => {
    makeWords(madeWords, stateWords, gistWords, says, start, end);
    standWords(standingWords, madeWords, standingByEvidence, start, end);
  });
}

function makeWords(
  made: Uint32Array,
  states: Uint32Array,
  gists: Uint32Array,
  says: Uint16Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    const state = states[i] ?? 0;
    const one = gists[2 * i] ?? 0;
    const other = gists[2 * i + 1] ?? 0;
    made[2 * i] = madeBy(says, one & 0xffff, state & 0xff) | (madeBy(says, one >>> 16, (state >>> 8) & 0xff) << 16);
    made[2 * i + 1] =
      madeBy(says, other & 0xffff, (state >>> 16) & 0xff) | (madeBy(says, other >>> 16, state >>> 24) << 16);
  }
}

function standWords(standing: Uint32Array, made: Uint32Array, table: Uint8Array, start: number, end: number): void {
  const mask = evidenceUnions - 1;
  for (let i = start; i < end; i++) {
    const one = made[2 * i] ?? 0;
    const other = made[2 * i + 1] ?? 0;
    standing[i] =
      (table[one & mask] ?? 0) |
      ((table[(one >>> 16) & mask] ?? 0) << 8) |
      ((table[other & mask] ?? 0) << 16) |
      ((table[(other >>> 16) & mask] ?? 0) << 24);
  }
}
