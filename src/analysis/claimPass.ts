import { type Choice, everything, lets } from "./choice";
import type { Columns } from "./columns";
import { credibilityValues, reliabilityValues } from "./facetValues";
import { askedStretch } from "./holdingTable";
import { last } from "./last";
import type { Lens } from "./lens";
import type { Model } from "./model";

/** Why a claim is out of view, a bit each. */
export const claimFaults = { voice: 1, said: 2, grade: 4, comparison: 8 } as const;
export const anyClaimFault = 15;
/** It is in view, but the date on which it was said leaves open whether it had been said by then. */
export const maybeSaid = 16;
/** What it hangs on is assumed. */
export const assumedPremise = 32;
/** How many values those bits have together. */
export const claimStates = 64;

/** What is asked of claims, as tables by the codes of their columns. */
export interface ClaimTables {
  /** Each entry: a fault or 0; of `said`, `maybeSaid` too. */
  readonly voice: Uint8Array;
  readonly said: Uint8Array;
  /** By gist. */
  readonly grade: Uint8Array;
  /** By premise: `assumedPremise` or 0. */
  readonly assumed: Uint8Array;
}

/** Which dates of `saidDates` are after a day, by their earliest, and which may be. */
export function saidTable({ saidDates }: Columns, edtf: string | null): Uint8Array {
  const end = askedStretch(edtf)?.to ?? Infinity;
  const table = new Uint8Array(saidDates.length);
  saidDates.forEach(({ earliestStart, latestEnd }, at) => {
    table[at] = earliestStart > end ? claimFaults.said : latestEnd > end ? maybeSaid : 0;
  });
  return table;
}

function gradeTable({ gists }: Columns, { reliabilities, credibilities }: Lens): Uint8Array {
  const credible = credibilityValues.map((id) => lets(credibilities, id));
  let reliable = 0;
  reliabilityValues.forEach((id, at) => {
    if (lets(reliabilities, id)) reliable |= 1 << at;
  });
  const table = new Uint8Array(gists.length);
  gists.forEach((gist, at) => {
    table[at] = credible[gist.credibility] && gist.reliabilities & reliable ? 0 : claimFaults.grade;
  });
  return table;
}

/** @returns what a lens asks of claims, as tables. A comparison asks in the place of what it compares. */
export function createClaimTables({ columns, voices, dossier }: Model): (lens: Lens) => ClaimTables {
  const voice = last((chosen: Choice) => Uint8Array.from(voices, (id) => (lets(chosen, id) ? 0 : claimFaults.voice)));
  const said = last((upTo: string | null) => saidTable(columns, upTo));
  const grade = last((lens: Lens) => gradeTable(columns, lens));
  const assumed = last((ids: readonly string[]) => {
    const isAssumed = (actor: number) => ids.includes(dossier.actors[actor]?.id ?? "");
    return Uint8Array.from([0, ...columns.premises.map((actor) => (isAssumed(actor) ? assumedPremise : 0))]);
  });
  return (lens) => {
    const compared = lens.comparison?.by;
    const chosen = compared === "voices" ? everything : lens.voices;
    const upTo = compared === "said" ? null : lens.saidUpTo;
    return {
      voice: voice([chosen], chosen),
      said: said([upTo], upTo),
      grade: grade([lens.reliabilities, lens.credibilities], lens),
      assumed: assumed([lens.assumed], lens.assumed),
    };
  };
}
