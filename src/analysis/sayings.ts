import { inBlocks, wordsOf } from "./blocks";
import { interned } from "./codes";
import type { Columns } from "./columns";
import { recode } from "./recode";

/**
 * What claims say of their subjects, whoever says it, as few as can be: so few that a byte holds them, and in its highest
 * bit whether the premise is assumed. 0 is for nothing, as of a claim that is out of view.
 */
export interface Sayings {
  /** Per claim: what it says where its premise is not assumed. */
  readonly codes: Uint8Array;
  /** By code: what that makes of a subject, joined by `or`, as in `made.ts`. */
  readonly made: Uint16Array;
}

/** By how much a code is greater where the premise is assumed. */
export const assumedSaying = 128;

/** @param says what claims make of their subjects, as `saysTable` gives it */
export function sayingsOf({ gist, gists }: Columns, says: Uint16Array): Sayings {
  const made = new Uint16Array(2 * assumedSaying);
  const known = interned((said: number) => said);
  const byGist = new Uint8Array(gists.length);
  for (let at = 0; at < gists.length; at++) {
    const code = known.at(says[at] ?? 0) + 1;
    byGist[at] = code;
    made[code] = says[at] ?? 0;
    made[code + assumedSaying] = says[gists.length + at] ?? 0;
  }
  const codes = new Uint8Array(gist.length);
  recode(codes, 0, byGist, gist);
  return { codes, made };
}

/** A table by code, from one by what is made of a subject. */
export function tableBySaying({ made }: Sayings, table: Uint8Array): Uint8Array {
  return Uint8Array.from(made, (each) => table[each] ?? 0);
}

/** Fills in what each claim in view says. */
export function hearAll(heard: Uint8Array, { codes }: Sayings, states: Uint8Array): void {
  const [heardWords, codeWords, stateWords] = [wordsOf(heard), wordsOf(codes), wordsOf(states)];
  inBlocks(heardWords.length, (start, end) => hearBlock(heardWords, codeWords, stateWords, start, end));
  for (let c = heardWords.length * 4; c < heard.length; c++) heard[c] = heardOf(codes[c] ?? 0, states[c] ?? 0);
}

/** The same of some claims. */
export function hearSome(heard: Uint8Array, { codes }: Sayings, states: Uint8Array, claims: Uint32Array): void {
  for (const c of claims) heard[c] = heardOf(codes[c] ?? 0, states[c] ?? 0);
}

function hearBlock(heard: Uint32Array, codes: Uint32Array, states: Uint32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) heard[i] = heardOf(codes[i] ?? 0, states[i] ?? 0);
}

/**
 * What four claims say that may be out of view, as words (see `blocks.ts`), or in the lowest byte a single one. In a state
 * there are four bits for faults, of which any, with 15 more, carries into the fifth.
 */
function heardOf(codes: number, states: number): number {
  const carried = ((states & 0x0f0f0f0f) + 0x0f0f0f0f) & 0x10101010;
  const isOut = (carried << 4) - (carried >>> 4);
  return (codes | ((states & 0x20202020) << 2)) & ~isOut;
}
