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

/** What the claims in view make of a subject. */
export interface Made {
  /** Union of their evidence bits. */
  readonly union: number;
  /** Union of their bands. */
  readonly bands: number;
  /** Whether one of them had certainly been said by then. */
  readonly isCertain: boolean;
}

/** What the claims in view say. A view is plain data but for this: what it makes of a subject is found out when it is asked for. */
export class Evidence {
  readonly #columns: Columns;
  readonly #says: Uint16Array;

  /** @param claims per claim, in the order of the columns: its faults, `maybeSaid` and `assumedPremise` */
  constructor(
    readonly claims: Uint8Array,
    columns: Columns,
    says: Uint16Array,
  ) {
    this.#columns = columns;
    this.#says = says;
  }

  /** @param subject its index; nothing is made of one that there is not */
  of(subject: number): Made {
    const { claimStart, gist } = this.#columns;
    const last = claimStart[subject + 1] ?? 0;
    let made = 0;
    for (let c = claimStart[subject] ?? 0; c < last; c++) made |= madeBy(this.#says, gist[c] ?? 0, this.claims[c] ?? 0);
    return { union: unionIn(made), bands: bandsIn(made), isCertain: (made & certainBit) !== 0 };
  }
}
