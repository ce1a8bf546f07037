import { sameBytes } from "./blocks";
import { type Columns, noStanding } from "./columns";
import type { Model } from "./model";
import { bandUnions } from "./tiePass";
import { type AskedTotals, type WhatIf, askTie } from "./whatIf";

/** Asks the ties of one model claim by claim where that is needed, each time only those of which it may say something else. */
export class AskedTies {
  readonly #several: Uint32Array;
  readonly #totals: AskedTotals;
  #before: WhatIf | null = null;

  constructor({ columns, voices }: Model) {
    this.#several = withSeveralClaims(columns);
    this.#totals = {
      standings: new Uint32Array(noStanding + 1),
      bands: new Uint32Array(bandUnions),
      gists: new Uint32Array(columns.gists.length),
      voices: new Uint32Array(voices.length),
    };
  }

  /** Good until it is asked again. */
  count(now: WhatIf): AskedTotals {
    const before = this.#before;
    const totals = this.#totals;
    this.#before = now;
    if (before !== null && isMendable(now, before)) {
      for (const tie of this.#changed(now, before)) {
        askTie(totals, before, tie, -1);
        askTie(totals, now, tie, 1);
      }
      return totals;
    }
    for (const each of [totals.standings, totals.bands, totals.gists, totals.voices]) each.fill(0);
    if (now.compared === null) for (const tie of this.#several) askTie(totals, now, tie, 1);
    else for (let tie = 0; tie < now.columns.relationCount; tie++) askTie(totals, now, tie, 1);
    return totals;
  }

  /** Of the ties with several claims those that fail something else, or of which a claim differs. */
  #changed({ states: now }: WhatIf, { states: then }: WhatIf): readonly number[] {
    const changed: number[] = [];
    const { claims } = now;
    const subjects = claims.changed ?? [];
    let next = 0;
    for (const tie of this.#several) {
      while ((subjects[next] ?? Infinity) < tie) next++;
      if (subjects[next] === tie || now.faults[tie] !== then.faults[tie]) changed.push(tie);
    }
    return changed;
  }
}

/** What a tie would be with other claims may pass now, and did not, whatever has become of the tie. */
function isMendable(now: WhatIf, before: WhatIf): boolean {
  const { tables, claims } = now.states;
  return (
    now.compared === null &&
    before.compared === null &&
    claims.changed !== null &&
    sameBytes(tables.made, before.states.tables.made)
  );
}

function withSeveralClaims({ claimStart, relationCount }: Columns): Uint32Array {
  const several: number[] = [];
  for (let i = 0; i < relationCount; i++) if ((claimStart[i + 1] ?? 0) > (claimStart[i] ?? 0) + 1) several.push(i);
  return Uint32Array.from(several);
}
