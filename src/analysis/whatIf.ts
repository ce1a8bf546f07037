import { anyClaimFault, claimFaults } from "./claimPass";
import type { Columns } from "./columns";
import { sideA, sideB, sidesClass } from "./comparison";
import type { ComparisonKind } from "./lens";
import { bandsIn, madeBy, unionIn } from "./made";
import type { Sayings } from "./sayings";
import { type TieStates, byClaims, tieFaults } from "./tiePass";

/**
 * Whether ties would pass with other claims in view: with those of one voice alone, of every grade, of those who are not
 * asked. It asks claim by claim, and so is for ties with several claims, and for comparisons of claims.
 */
export interface WhatIf {
  readonly columns: Columns;
  /** By gist, as `saysTable` makes it. */
  readonly says: Uint16Array;
  readonly sayings: Sayings;
  readonly states: TieStates;
  /** What is compared by claims, and which sides each claim is on; `null` where nothing is. */
  readonly compared: { readonly by: ComparisonKind; readonly sides: Uint16Array } | null;
}

/** Whether a claim counts, in spite of some faults. */
function isHeard(state: number, lifted: number): boolean {
  return (state & anyClaimFault & ~lifted) === 0;
}

/**
 * Whether the standing, the bands and the class that some claims about a tie give would pass. They do not where none of
 * them counts.
 *
 * @param start of the claims, which go up to, not including, `end`
 * @param lifted faults in spite of which a claim counts
 * @param isClassAsked whether the class that a comparison of claims gives has to pass too
 */
function wouldPass(whatIf: WhatIf, start: number, end: number, lifted: number, isClassAsked: boolean): boolean {
  const { says, columns, states, compared } = whatIf;
  const { gist, gists, standingByEvidence } = columns;
  const stateOf = states.claims.evidence.claims;
  let made = 0;
  let a = 0;
  let b = 0;
  for (let c = start; c < end; c++) {
    const state = stateOf[c] ?? 0;
    if (!isHeard(state, lifted)) continue;
    const said = says[(gist[c] ?? 0) + (state >> 5) * gists.length] ?? 0;
    made |= said;
    const side = compared === null ? 0 : (compared.sides[c] ?? 0);
    if (side & sideA) a |= unionIn(said);
    if (side & sideB) b |= unionIn(said);
  }
  if (states.tables.made[made] !== 0) return false;
  if (compared === null || !isClassAsked) return true;
  return states.tables.classes[sidesClass(compared.by, a, b, standingByEvidence)] === 0;
}

/** Totals of ties that were asked claim by claim. */
export interface AskedTotals {
  readonly standings: Uint32Array;
  readonly bands: Uint32Array;
  readonly gists: Uint32Array;
  readonly voices: Uint32Array;
}

/** Adds a tie to the totals, or takes it out of them, as its claims say. */
export function askTie(totals: AskedTotals, whatIf: WhatIf, tie: number, sign: 1 | -1): void {
  const { columns, says, states, compared } = whatIf;
  const { claimStart, gist, voice } = columns;
  const { evidence, standing } = states.claims;
  const { standings, bands, gists, voices } = totals;
  const faults = states.faults[tie] ?? 0;
  const start = claimStart[tie] ?? 0;
  const end = claimStart[tie + 1] ?? 0;
  if ((faults & ~tieFaults.standing) === 0) add(standings, standing[tie] ?? 0, sign);
  if ((faults & ~tieFaults.band) === 0) {
    let made = 0;
    for (let c = start; c < end; c++) made |= madeBy(says, gist[c] ?? 0, evidence.claims[c] ?? 0);
    add(bands, bandsIn(made), sign);
  }
  /* With other claims a comparison of claims may put it into another class. */
  if ((faults & ~(compared === null ? byClaims : byClaims | tieFaults.comparison)) !== 0) return;

  if (wouldPass(whatIf, start, end, claimFaults.grade, true)) {
    for (let c = start; c < end; c++) {
      if (isHeard(evidence.claims[c] ?? 0, claimFaults.grade)) add(gists, gist[c] ?? 0, sign);
    }
  }
  /* Who is compared is asked whoever is chosen. */
  const isClassAsked = compared?.by !== "voices";
  for (let c = start; c < end;) {
    const first = c;
    const speaker = voice[c] ?? 0;
    while (c < end && voice[c] === speaker) c++;
    if (wouldPass(whatIf, first, c, claimFaults.voice, isClassAsked)) add(voices, speaker, sign);
  }
}

function add(totals: Uint32Array, at: number, sign: 1 | -1): void {
  totals[at] = (totals[at] ?? 0) + sign;
}

/**
 * Ties that are out of view only because those who are asked are silent on them: with what the others say, who are not
 * chosen or not compared, they would pass.
 */
export function silentTies(whatIf: WhatIf): Uint32Array {
  const { columns, states, compared } = whatIf;
  const isOfSpeakers = compared !== null && compared.by !== "said";
  const lifted = isOfSpeakers ? claimFaults.voice | claimFaults.comparison : claimFaults.voice;
  const out = compared === null ? byClaims : byClaims | tieFaults.comparison;
  const silent: number[] = [];
  states.faults.forEach((faults, tie) => {
    if ((faults & ~out) !== 0 || (faults & tieFaults.silence) === 0) return;
    const [start, end] = [columns.claimStart[tie] ?? 0, columns.claimStart[tie + 1] ?? 0];
    if (wouldPass(whatIf, start, end, lifted, !isOfSpeakers)) silent.push(tie);
  });
  return Uint32Array.from(silent);
}
