import { claimStates } from "./claimPass";
import { aloneShift, assumedShift, gistSlotCount, holdingSize, slotMask, slotTable } from "./tallySlots";
import { faultUnions } from "./tiePass";

/*
 * Four ties at a time; see `blocks.ts`. Each loop reads and writes few arrays: with more of them at once an engine runs out
 * of registers, and two narrow loops are quicker than a wide one.
 */

/** @param holding `null` where no date is asked for */
export function tallyTypeWords(
  tally: Uint32Array,
  types: Uint32Array,
  faults: Uint32Array,
  holding: Uint32Array | null,
  start: number,
  end: number,
): void {
  const size = (tally.length / faultUnions) >>> 0;
  for (let i = start; i < end; i++) {
    const fault = faults[i] ?? 0;
    const held = holding === null ? 0 : (holding[i] ?? 0);
    const one = types[2 * i] ?? 0;
    const other = types[2 * i + 1] ?? 0;
    const a = (fault & 0xff) * size + (one & 0xffff) * holdingSize + (held & 0xff);
    tally[a] = (tally[a] ?? 0) + 1;
    const b = ((fault >>> 8) & 0xff) * size + (one >>> 16) * holdingSize + ((held >>> 8) & 0xff);
    tally[b] = (tally[b] ?? 0) + 1;
    const c = ((fault >>> 16) & 0xff) * size + (other & 0xffff) * holdingSize + ((held >>> 16) & 0xff);
    tally[c] = (tally[c] ?? 0) + 1;
    const d = (fault >>> 24) * size + (other >>> 16) * holdingSize + (held >>> 24);
    tally[d] = (tally[d] ?? 0) + 1;
  }
}

/**
 * The slots of the claims of some ties, each of which has one.
 *
 * @param slots from its beginning on
 */
export function slotWords(
  slots: Uint32Array,
  faults: Uint32Array,
  states: Uint32Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    const fault = faults[i] ?? 0;
    const state = states[i] ?? 0;
    slots[i - start] =
      (slotTable[(fault & 0xff) * claimStates + (state & 0xff)] ?? 0) |
      ((slotTable[((fault >>> 8) & 0xff) * claimStates + ((state >>> 8) & 0xff)] ?? 0) << 8) |
      ((slotTable[((fault >>> 16) & 0xff) * claimStates + ((state >>> 16) & 0xff)] ?? 0) << 16) |
      ((slotTable[(fault >>> 24) * claimStates + (state >>> 24)] ?? 0) << 24);
  }
}

export function tallyGistWords(
  tally: Uint32Array,
  slots: Uint32Array,
  gists: Uint32Array,
  start: number,
  end: number,
): void {
  const size = (tally.length / gistSlotCount) >>> 0;
  for (let i = start; i < end; i++) {
    const slot = slots[i - start] ?? 0;
    const one = gists[2 * i] ?? 0;
    const other = gists[2 * i + 1] ?? 0;
    const a = (slot & slotMask) * size + (one & 0xffff);
    tally[a] = (tally[a] ?? 0) + 1;
    const b = ((slot >>> 8) & slotMask) * size + (one >>> 16);
    tally[b] = (tally[b] ?? 0) + 1;
    const c = ((slot >>> 16) & slotMask) * size + (other & 0xffff);
    tally[c] = (tally[c] ?? 0) + 1;
    const d = ((slot >>> 24) & slotMask) * size + (other >>> 16);
    tally[d] = (tally[d] ?? 0) + 1;
  }
}

/**
 * Takes from the slots that a claim counts if its voice alone is asked, where what it says would not pass.
 *
 * @param passing by gist, and in the second half by gist where its premise is assumed: `1 << aloneShift` where it alone
 *   makes a tie pass, else 0
 */
export function passSlotWords(
  slots: Uint32Array,
  gists: Uint32Array,
  passing: Uint8Array,
  start: number,
  end: number,
): void {
  const size = passing.length >> 1;
  for (let i = start; i < end; i++) {
    const slot = slots[i - start] ?? 0;
    const one = gists[2 * i] ?? 0;
    const other = gists[2 * i + 1] ?? 0;
    slots[i - start] =
      slot &
      ((passing[(one & 0xffff) + ((slot >>> assumedShift) & 1) * size] ?? 0) |
        ((passing[(one >>> 16) + ((slot >>> (assumedShift + 8)) & 1) * size] ?? 0) << 8) |
        ((passing[(other & 0xffff) + ((slot >>> (assumedShift + 16)) & 1) * size] ?? 0) << 16) |
        ((passing[(other >>> 16) + ((slot >>> (assumedShift + 24)) & 1) * size] ?? 0) << 24));
  }
}

export function tallyVoiceWords(
  tally: Uint32Array,
  slots: Uint32Array,
  voices: Uint32Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++) {
    const slot = slots[i - start] ?? 0;
    const one = voices[2 * i] ?? 0;
    const other = voices[2 * i + 1] ?? 0;
    const a = one & 0xffff;
    tally[a] = (tally[a] ?? 0) + ((slot >>> aloneShift) & 1);
    const b = one >>> 16;
    tally[b] = (tally[b] ?? 0) + ((slot >>> (aloneShift + 8)) & 1);
    const c = other & 0xffff;
    tally[c] = (tally[c] ?? 0) + ((slot >>> (aloneShift + 16)) & 1);
    const d = other >>> 16;
    tally[d] = (tally[d] ?? 0) + (slot >>> (aloneShift + 24));
  }
}
