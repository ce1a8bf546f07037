import { describe, expect, it } from "vitest";
import { anyClaimFault, assumedPremise, claimFaults, claimStates } from "../../../src/analysis/claimPass";
import { doesNotHold } from "../../../src/analysis/facetValues";
import { claimPartShift, claimParts, partsOf, tieParts } from "../../../src/analysis/parts";
import { byClaims, tieFaults } from "../../../src/analysis/tiePass";

/** The part of a tie in the counts, asked in the words of faults. */
function partOf(faults: number, state: number, holding: number): number {
  const failsOnly = (allowed: number) => (faults & ~allowed) === 0;
  const fault = state & anyClaimFault;
  let claim = state & assumedPremise ? claimParts.assumed : 0;
  if (failsOnly(byClaims) && fault === 0) claim |= claimParts.inView;
  if (failsOnly(byClaims) && fault === claimFaults.grade) claim |= claimParts.failsGrade;
  let part = claim << claimPartShift;
  if (failsOnly(tieFaults.type)) part |= tieParts.type;
  if (failsOnly(tieFaults.holding) && holding !== doesNotHold) part |= holding + 1;
  if (failsOnly(byClaims) && (fault & ~claimFaults.voice) === 0) part |= tieParts.voice;
  return part;
}

const allFaults = Object.values(tieFaults).reduce((all, fault) => all | fault, 0);

describe("the part of a tie in the counts", () => {
  it("is what its faults and those of its claim leave, alone and as one of four", () => {
    for (let faults = 0; faults <= allFaults; faults++) {
      for (let state = 0; state < claimStates; state++) {
        for (let holding = 0; holding <= doesNotHold; holding++) {
          const part = partOf(faults, state, holding);
          expect(partsOf(faults, state, holding) & 0x7f).toBe(part);
          const [otherFaults, otherState] = [allFaults - faults, claimStates - 1 - state];
          const four = (one: number, other: number) => one * 0x10001 + other * 0x1000100;
          const both = partsOf(four(faults, otherFaults), four(state, otherState), four(holding, doesNotHold));
          expect(both >>> 0).toBe(four(part, partOf(otherFaults, otherState, doesNotHold)));
        }
      }
    }
  });
});
