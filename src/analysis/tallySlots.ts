import { anyClaimFault, claimFaults, claimStates } from "./claimPass";
import { outOfComparison } from "./comparison";
import { doesNotHold } from "./facetValues";
import { byClaims, faultUnions } from "./tiePass";
import { isHeard } from "./whatIf";

/*
 * A facet counts the ties that fail nothing else than it (as in crossfilter), and so do the grades of claims. Ties are
 * counted together with their faults, and claims of which there is one to a tie in a few *slots*, by what takes them out.
 * What does not depend on the single tie is left to the end, when the counts are summed up.
 */

export const holdingSize = doesNotHold + 1;
export const classSize = outOfComparison + 1;

/** A claim that is in view, or that only its grade takes out; where its premise is assumed, `assumed` more. */
export const gistSlots = { counts: 0, failsGrade: 1, assumed: 2, countsNot: 4 } as const;
export const gistSlotCount = 5;

/** In a slot's byte: the slot itself, whether a premise is assumed, whether the claim counts if its voice alone is asked. */
export const slotMask = 7;
export const assumedShift = 6;
export const aloneShift = 7;

/** By the faults of a tie and the state of its only claim: `faults · claimStates + state`. */
export const slotTable = new Uint8Array(faultUnions * claimStates).fill(gistSlots.countsNot);
for (let faults = 0; faults < faultUnions; faults++) {
  if ((faults & ~byClaims) !== 0) continue;
  for (let state = 0; state < claimStates; state++) {
    const fault = state & anyClaimFault;
    const isAssumed = state >= claimStates / 2 ? 1 : 0;
    const slot =
      fault === 0 ? gistSlots.counts : fault === claimFaults.grade ? gistSlots.failsGrade : gistSlots.countsNot;
    slotTable[faults * claimStates + state] =
      slot +
      (slot === gistSlots.countsNot ? 0 : isAssumed * gistSlots.assumed) +
      (isAssumed << assumedShift) +
      (isHeard(state, claimFaults.voice) ? 1 << aloneShift : 0);
  }
}
