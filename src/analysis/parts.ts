/*
 * A facet counts the ties that fail nothing else than it (as in crossfilter), and so do the grades of claims. What a tie
 * adds to which count, its *part*, is a byte; beside it only what never changes is asked: its type, and of its only claim
 * the voice and the gist. So from one lens to the next those ties are counted anew whose part is another. What does not
 * depend on the single tie is left to the end, when the counts are summed up.
 */

/** Of a tie: how it counts by its type, by how it holds, and by the voice of its only claim. */
export const tieParts = {
  /** One more than the index of how it holds; 0 where it does not count by that. */
  holding: 3,
  type: 4,
  /** It would be in view if that voice alone were asked. */
  voice: 8,
} as const;
/** How many values those have together. */
export const tiePartCount = 16;

/** Of its only claim, so much higher: how it counts by its gist. */
export const claimPartShift = 4;
export const claimParts = { inView: 1, failsGrade: 2, assumed: 4 } as const;
export const claimPartCount = 8;

/**
 * The parts of four ties with one claim each, as words (see `blocks.ts`), or in the lowest byte that of a single one.
 *
 * A byte below 128 has its highest bit set, with 127 more, where it is not 0: so four ties are asked at once which faults
 * they have. The faults, of `tieFaults` and `claimFaults`, are written out as numbers: an engine reckons quicker with those
 * that it sees.
 *
 * @param faults of the ties
 * @param states of the claims
 * @param holding 0 where no date is asked for
 */
export function partsOf(faults: number, states: number, holding: number): number {
  /* Fails nothing but by its type, nothing but by how it holds, nothing but by its claims. */
  const byType = ~((faults & 0x7e7e7e7e) + 0x7f7f7f7f) & 0x80808080;
  const byHolding = (~((faults & 0x6f6f6f6f) + 0x7f7f7f7f) >>> 7) & 0x01010101;
  const byClaim = ~((faults & 0x33333333) + 0x7f7f7f7f) & 0x80808080;
  /* The claim fails nothing but by its voice, nothing, nothing but and surely by its grade. */
  const byVoice = byClaim & ~((states & 0x0e0e0e0e) + 0x7f7f7f7f);
  const inView = byClaim & ~((states & 0x0f0f0f0f) + 0x7f7f7f7f);
  const failsGrade = byClaim & ~(((states & 0x0f0f0f0f) ^ 0x04040404) + 0x7f7f7f7f);
  /* There are three ways to hold: with one more, not to hold becomes 0. */
  const held = (holding + 0x01010101) & (byHolding | (byHolding << 1));
  return held | (byType >>> 5) | (byVoice >>> 4) | (inView >>> 3) | (failsGrade >>> 2) | ((states & 0x20202020) << 1);
}
