import { inBlocks } from "./blocks";
import { anyClaimFault, claimStates, maybeSaid } from "./claimPass";
import { type Columns, evidenceBits, evidenceUnions } from "./columns";

/*
 * What claims make of their subject, as one number that is joined by `or`: the union of their evidence bits, that of their
 * bands, and whether one had certainly been said by then.
 */

const bandsShift = 6;
const certainBit = 1 << 13;
export const madeValues = certainBit * 2;

export const unionIn = (made: number): number => made & (evidenceUnions - 1);
export const bandsIn = (made: number): number => (made & (certainBit - 1)) >> bandsShift;

/** From a conditional to one whose premise is assumed. */
const byAssumption = evidenceBits.assumed - evidenceBits.conditional;

/** What a claim makes of its subject, by gist and, in the second half, by gist where its premise is assumed. */
export function saysTable({ gists }: Columns): Uint16Array {
  const says = new Uint16Array(gists.length * 2);
  gists.forEach(({ evidence, band }, gist) => {
    says[gist] = evidence | (band << bandsShift) | certainBit;
    says[gists.length + gist] = (says[gist] ?? 0) + (evidence === evidenceBits.conditional ? byAssumption : 0);
  });
  return says;
}

/** The bits of what a claim says that count, by its state. */
const countedBits = Uint16Array.from({ length: claimStates }, (_, state) =>
  state & anyClaimFault ? 0 : state & maybeSaid ? certainBit - 1 : madeValues - 1,
);

/** What one claim makes of its subject. */
export function madeBy(says: Uint16Array, gist: number, state: number): number {
  return (says[gist + (state >> 5) * (says.length >> 1)] ?? 0) & (countedBits[state] ?? 0);
}

/** What the claims in view make of each subject. */
export interface Evidence {
  /** Per claim, in the order of the columns: its faults, `maybeSaid` and `assumedPremise`. */
  readonly claims: Uint8Array;
  /** Per subject: union of the evidence bits of its claims in view. */
  readonly union: Uint8Array;
  /** Per subject: union of their bands. */
  readonly bands: Uint8Array;
  /** Per subject: 1 where some claim in view had certainly been said by then. */
  readonly certain: Uint8Array;
}

/** What is told per subject is made when it is first asked for: a view of much is asked about little of it. */
export function evidenceOf(columns: Columns, says: Uint16Array, claims: Uint8Array): Evidence {
  let known: Pick<Evidence, "union" | "bands" | "certain"> | null = null;
  const parts = () => (known ??= partsOf(columns, says, claims));
  return {
    claims,
    get union() {
      return parts().union;
    },
    get bands() {
      return parts().bands;
    },
    get certain() {
      return parts().certain;
    },
  };
}

function partsOf({ claimStart, gist }: Columns, says: Uint16Array, claims: Uint8Array) {
  const count = claimStart.length - 1;
  const union = new Uint8Array(count);
  const bands = new Uint8Array(count);
  const certain = new Uint8Array(count);
  inBlocks(count, (start, end) => {
    for (let subject = start; subject < end; subject++) {
      const last = claimStart[subject + 1] ?? 0;
      let made = 0;
      for (let c = claimStart[subject] ?? 0; c < last; c++) made |= madeBy(says, gist[c] ?? 0, claims[c] ?? 0);
      union[subject] = unionIn(made);
      bands[subject] = bandsIn(made);
      certain[subject] = made & certainBit ? 1 : 0;
    }
  });
  return { union, bands, certain };
}
