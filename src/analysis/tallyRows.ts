import { claimStates } from "./claimPass";
import type { Columns } from "./columns";
import { aloneShift, assumedShift, classSize, holdingSize, slotMask, slotTable } from "./tallySlots";
import { faultUnions } from "./tiePass";

/** Some rows: `base` and each of `offsets` together; counted where `sign` is 1, no longer where it is -1. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly base: number;
  readonly sign: 1 | -1;
}

/** @param holding `null` where no date is asked for */
export function tallyTypes(
  tally: Uint32Array,
  { type }: Columns,
  faults: Uint8Array,
  holding: Uint8Array | null,
  { offsets, base, sign }: Rows,
): void {
  const size = (tally.length / faultUnions) >>> 0;
  for (let k = 0; k < offsets.length; k++) {
    const i = base + (offsets[k] ?? 0);
    const at = (faults[i] ?? 0) * size + (type[i] ?? 0) * holdingSize + (holding === null ? 0 : (holding[i] ?? 0));
    tally[at] = (tally[at] ?? 0) + sign;
  }
}

export function tallyClasses(
  tally: Uint32Array,
  classes: Uint8Array,
  faults: Uint8Array,
  { offsets, base, sign }: Rows,
): void {
  for (let k = 0; k < offsets.length; k++) {
    const i = base + (offsets[k] ?? 0);
    const at = (faults[i] ?? 0) * classSize + (classes[i] ?? 0);
    tally[at] = (tally[at] ?? 0) + sign;
  }
}

/**
 * The claims of ties that have one.
 *
 * @param passing by gist, and in the second half by gist where its premise is assumed: `1 << aloneShift` where it alone
 *   makes a tie pass, else 0
 */
export function tallyClaims(
  gistTally: Uint32Array,
  voiceTally: Uint32Array,
  { claimStart, gist, voice }: Columns,
  states: Uint8Array,
  faults: Uint8Array,
  passing: Uint8Array,
  { offsets, base, sign }: Rows,
): void {
  const gistCount = passing.length >> 1;
  for (let k = 0; k < offsets.length; k++) {
    const i = base + (offsets[k] ?? 0);
    const c = claimStart[i] ?? 0;
    if ((claimStart[i + 1] ?? 0) !== c + 1) continue;
    const slot = slotTable[(faults[i] ?? 0) * claimStates + (states[c] ?? 0)] ?? 0;
    const of = gist[c] ?? 0;
    const at = (slot & slotMask) * gistCount + of;
    gistTally[at] = (gistTally[at] ?? 0) + sign;
    const v = voice[c] ?? 0;
    const alone = slot & (passing[of + ((slot >>> assumedShift) & 1) * gistCount] ?? 0);
    voiceTally[v] = (voiceTally[v] ?? 0) + Math.imul(alone >>> aloneShift, sign);
  }
}

/** The same where every tie has one claim, which then has its index: rows far apart are slow by each column that is read. */
export function tallyOnlyClaims(
  gistTally: Uint32Array,
  voiceTally: Uint32Array,
  { gist, voice }: Columns,
  states: Uint8Array,
  faults: Uint8Array,
  passing: Uint8Array,
  { offsets, base, sign }: Rows,
): void {
  const gistCount = passing.length >> 1;
  for (let k = 0; k < offsets.length; k++) {
    const i = base + (offsets[k] ?? 0);
    const slot = slotTable[(faults[i] ?? 0) * claimStates + (states[i] ?? 0)] ?? 0;
    const of = gist[i] ?? 0;
    const at = (slot & slotMask) * gistCount + of;
    gistTally[at] = (gistTally[at] ?? 0) + sign;
    const v = voice[i] ?? 0;
    const alone = slot & (passing[of + ((slot >>> assumedShift) & 1) * gistCount] ?? 0);
    voiceTally[v] = (voiceTally[v] ?? 0) + Math.imul(alone >>> aloneShift, sign);
  }
}
