import { standings } from "../domain/standing";
import { inBlocks } from "./blocks";
import { noStanding } from "./columns";
import { comparisonClasses, outOfComparison } from "./comparison";
import { bandValues, credibilityValues, reliabilityValues } from "./facetValues";
import { bandsIn, unionIn } from "./made";
import type { Counted } from "./tallies";
import { claimPartCount, claimParts, tiePartCount, tieParts } from "./parts";
import { bandUnions, tieFaults } from "./tiePass";
import type { AskedTotals, WhatIf } from "./whatIf";

/** Ties by each value, and claims by grade, of those that fail nothing else than what the value is asked by. */
interface Totals {
  /** How many ties there are in view. */
  readonly inView: number;
  readonly types: Uint32Array;
  readonly standings: Uint32Array;
  readonly bands: Uint32Array;
  readonly holdings: Uint32Array;
  readonly voices: Uint32Array;
  readonly classes: Uint32Array;
  /** By cell of the matrix: `reliability · credibilityValues.length + credibility`. */
  readonly grades: Uint32Array;
}

/** @param asked of the ties that were asked claim by claim */
export function sumUp(counted: Counted, asked: AskedTotals, whatIf: WhatIf): Totals {
  return {
    ...pairTotals(counted, asked.voices),
    ...claimTotals(counted, asked, whatIf),
    classes: classTotals(whatIf),
  };
}

function add(totals: Uint32Array, at: number, count: number): void {
  totals[at] = (totals[at] ?? 0) + count;
}

function pairTotals({ typeCount, pairs, byPair }: Counted, askedVoices: Uint32Array) {
  const types = new Uint32Array(typeCount);
  const holdings = new Uint32Array(tieParts.holding + 1);
  const voices = askedVoices.slice();
  let inView = 0;
  pairs.forEach(({ type, voice }, at) => {
    for (let part = 0; part < tiePartCount; part++) {
      const count = byPair[at * tiePartCount + part] ?? 0;
      if (part & tieParts.type) add(types, type, count);
      if (part & tieParts.voice) add(voices, voice, count);
      add(holdings, part & tieParts.holding, count);
      /* It fails nothing but by its type, and nothing but by how it holds. */
      if (part & tieParts.type && part & tieParts.holding) inView += count;
    }
  });
  return { inView, types, voices, holdings: holdings.slice(1) };
}

/** Ties by class, of those that fail nothing else. */
function classTotals({ states: { classes, faults } }: WhatIf): Uint32Array {
  const totals = new Uint32Array(outOfComparison + 1);
  if (classes !== null) inBlocks(faults.length, (start, end) => classBlock(totals, classes, faults, start, end));
  return totals.slice(0, comparisonClasses.length);
}

function classBlock(totals: Uint32Array, classes: Uint8Array, faults: Uint8Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    if (((faults[i] ?? 0) & ~tieFaults.comparison) === 0) add(totals, classes[i] ?? 0, 1);
  }
}

/** Of ties with one claim, what the claim says is what the tie is. */
function claimTotals({ byGist: counted }: Counted, asked: AskedTotals, { columns, says, states: { tables } }: WhatIf) {
  const gistCount = columns.gists.length;
  const byStanding = asked.standings.slice();
  const byBands = asked.bands.slice();
  const byGist = asked.gists.slice();
  for (let at = 0; at < says.length; at++) {
    const gist = at % gistCount;
    const start = gist * claimPartCount + (at < gistCount ? 0 : claimParts.assumed);
    const inView = counted[start + claimParts.inView] ?? 0;
    const ofAnyGrade = inView + (counted[start + claimParts.failsGrade] ?? 0);
    if (ofAnyGrade === 0) continue;
    const said = says[at] ?? 0;
    const standing = columns.standingByEvidence[unionIn(said)] ?? noStanding;
    const bands = bandsIn(said);
    const passesByStanding = tables.standing[standing] === 0;
    const passesByBands = tables.band[bands] === 0;
    if (passesByBands) add(byStanding, standing, inView);
    if (passesByStanding) add(byBands, bands, inView);
    if (passesByBands && passesByStanding) add(byGist, gist, ofAnyGrade);
  }
  return {
    standings: byStanding.slice(0, standings.length),
    bands: bandTotals(byBands),
    grades: gradeTotals(byGist, columns),
  };
}

/** From counts by union of bands to counts by band. */
function bandTotals(byUnion: Uint32Array): Uint32Array {
  const totals = new Uint32Array(bandValues.length);
  byUnion.forEach((count, bands) => {
    const bits = bands === 0 ? bandUnions : bands;
    for (let at = 0; at < totals.length; at++) if (bits & (1 << at)) add(totals, at, count);
  });
  return totals;
}

/** From counts by gist to counts by grade; a claim that cites several sources counts with each. */
function gradeTotals(byGist: Uint32Array, { gists }: WhatIf["columns"]): Uint32Array {
  const width = credibilityValues.length;
  const totals = new Uint32Array(reliabilityValues.length * width);
  for (let at = 0; at < byGist.length; at++) {
    const count = byGist[at] ?? 0;
    const gist = gists[at];
    if (count === 0 || gist === undefined) continue;
    for (let row = 0; row < reliabilityValues.length; row++) {
      if (gist.reliabilities & (1 << row)) add(totals, row * width + gist.credibility, count);
    }
  }
  return totals;
}
