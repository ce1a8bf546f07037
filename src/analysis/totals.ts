import { standings } from "../domain/standing";
import { noStanding } from "./columns";
import { comparisonClasses } from "./comparison";
import { bandValues, credibilityValues, holdingValues, reliabilityValues } from "./facetValues";
import { bandsIn, unionIn } from "./made";
import type { Counted } from "./tallies";
import { classSize, gistSlots, holdingSize } from "./tallySlots";
import { bandUnions, faultUnions, tieFaults } from "./tiePass";
import type { WhatIf } from "./whatIf";

/** Ties by each value, and claims by grade, of those that fail nothing else than what the value is asked by. */
interface Totals {
  readonly types: Uint32Array;
  readonly standings: Uint32Array;
  readonly bands: Uint32Array;
  readonly holdings: Uint32Array;
  readonly voices: Uint32Array;
  readonly classes: Uint32Array;
  /** By cell of the matrix: `reliability · credibilityValues.length + credibility`. */
  readonly grades: Uint32Array;
}

export function sumUp(counted: Counted, whatIf: WhatIf): Totals {
  return {
    ...typeTotals(counted.types),
    ...claimTotals(counted, whatIf),
    voices: counted.voices.slice(),
    classes: classTotals(counted.classes),
  };
}

function add(totals: Uint32Array, at: number, count: number): void {
  totals[at] = (totals[at] ?? 0) + count;
}

function typeTotals(counted: Uint32Array) {
  const size = counted.length / faultUnions;
  const types = new Uint32Array(size / holdingSize);
  const holdings = new Uint32Array(holdingSize);
  for (let faults = 0; faults < faultUnions; faults++) {
    const isByType = (faults & ~tieFaults.type) === 0;
    const isByHolding = (faults & ~tieFaults.holding) === 0;
    if (!isByType && !isByHolding) continue;
    for (let at = 0; at < size; at++) {
      const count = counted[faults * size + at] ?? 0;
      if (isByType) add(types, Math.floor(at / holdingSize), count);
      if (isByHolding) add(holdings, at % holdingSize, count);
    }
  }
  return { types, holdings: holdings.slice(0, holdingValues.length) };
}

function classTotals(counted: Uint32Array): Uint32Array {
  const totals = new Uint32Array(comparisonClasses.length);
  for (const faults of [0, tieFaults.comparison]) {
    for (let at = 0; at < totals.length; at++) add(totals, at, counted[faults * classSize + at] ?? 0);
  }
  return totals;
}

/** Of ties with one claim, what the claim says is what the tie is. */
function claimTotals({ gists: counted, asked }: Counted, { columns, says, states: { tables } }: WhatIf) {
  const gistCount = columns.gists.length;
  const byStanding = asked.standings.slice();
  const byBands = asked.bands.slice();
  const byGist = asked.gists.slice();
  for (let at = 0; at < says.length; at++) {
    const gist = at % gistCount;
    const slot = at < gistCount ? 0 : gistSlots.assumed;
    const inView = counted[(gistSlots.counts + slot) * gistCount + gist] ?? 0;
    const ofAnyGrade = inView + (counted[(gistSlots.failsGrade + slot) * gistCount + gist] ?? 0);
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
