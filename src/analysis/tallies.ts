import { blockSize, inBlocks, rangeBlocks, rowBlocks, sameBytes, wordsOf } from "./blocks";
import { Changes } from "./changes";
import { type Columns, noStanding } from "./columns";
import type { Model } from "./model";
import { type Rows, tallyClaims, tallyClasses, tallyOnlyClaims, tallyTypes } from "./tallyRows";
import { aloneShift, classSize, gistSlotCount, holdingSize } from "./tallySlots";
import { passSlotWords, slotWords, tallyGistWords, tallyTypeWords, tallyVoiceWords } from "./tallyWords";
import { bandUnions, faultUnions } from "./tiePass";
import { type AskedTotals, type WhatIf, askTies } from "./whatIf";

/** What was counted; `sumUp` makes totals of it. */
export interface Counted {
  /** Ties by faults, type and holding: `(faults · types + type) · holdingSize + holding`. */
  readonly types: Uint32Array;
  /** Ties by faults and class of a comparison: `faults · classSize + class`. */
  readonly classes: Uint32Array;
  /** Claims of ties that have one, by slot and gist: `slot · gists + gist`. */
  readonly gists: Uint32Array;
  /** All ties. */
  readonly voices: Uint32Array;
  /** Ties that were asked claim by claim: those with several, and all where claims are compared. */
  readonly asked: AskedTotals;
}

/** From this share of all ties on it is quicker to count all of them than to mend what was counted. */
const fewTies = 1 / 10;
const passingBit = 1 << aloneShift;

/** Counts the ties of one model, each time from what was counted the time before. */
export class Tallies {
  readonly #columns: Columns;
  readonly #says: Uint16Array;
  readonly #several: Uint32Array;
  readonly #hasOneEach: boolean;
  readonly #changes: Changes;
  readonly #slots = new Uint32Array(blockSize);
  readonly #counted: Counted;
  #before: WhatIf | null = null;

  constructor({ columns, types, voices }: Model, says: Uint16Array) {
    const gistCount = columns.gists.length;
    const voiceTotals = new Uint32Array(voices.length);
    this.#columns = columns;
    this.#says = says;
    this.#several = withSeveralClaims(columns);
    /* Then a tie and its claim have the same index. */
    this.#hasOneEach = columns.claimStart.subarray(0, columns.relationCount + 1).every((start, at) => start === at);
    this.#changes = new Changes(columns.relationCount, fewTies);
    this.#counted = {
      types: new Uint32Array(faultUnions * types.length * holdingSize),
      classes: new Uint32Array(faultUnions * classSize),
      gists: new Uint32Array(gistSlotCount * gistCount),
      voices: voiceTotals,
      asked: {
        standings: new Uint32Array(noStanding + 1),
        bands: new Uint32Array(bandUnions),
        gists: new Uint32Array(gistCount),
        voices: voiceTotals,
      },
    };
  }

  /** Good until it is asked again. */
  count(now: WhatIf): Counted {
    const before = this.#before;
    const rows = before === null ? null : this.#changed(now, before);
    if (before === null || rows === null) this.#countAll(now);
    else {
      this.#mend(before, rows, -1);
      this.#mend(now, rows, 1);
    }
    this.#before = now;
    return this.#counted;
  }

  /** The ties that count for something else than before, where they are few; `null` where all are to be counted anew. */
  #changed({ states: now, compared }: WhatIf, before: WhatIf): Uint32Array | null {
    const then = before.states;
    if (compared !== null || before.compared !== null || now.claims.changed === null) return null;
    /* What a claim alone makes of a tie may pass now, and did not, whatever has become of the tie. */
    if (!sameBytes(now.tables.made, then.tables.made)) return null;
    if ((now.holding === null) !== (then.holding === null)) return null;
    if ((now.classes === null) !== (then.classes === null)) return null;
    if (this.#changes.areMany(then.faults, now.faults)) return null;
    if (then.holding && now.holding && this.#changes.areMany(then.holding, now.holding)) return null;
    this.#changes.clear();
    this.#changes.mark(now.claims.changed);
    this.#changes.compare(then.faults, now.faults);
    if (then.holding && now.holding) this.#changes.compare(then.holding, now.holding);
    if (then.classes && now.classes) this.#changes.compare(then.classes, now.classes);
    return this.#changes.rows();
  }

  #mend(whatIf: WhatIf, rows: Uint32Array, sign: 1 | -1): void {
    const passing = this.#passing(whatIf);
    rowBlocks(rows, (offsets, base) => {
      const some: Rows = { offsets, base, sign };
      this.#addTies(whatIf, some);
      this.#addClaims(whatIf, passing, some);
      if (this.#several.length > 0) askTies(this.#counted.asked, whatIf, some);
    });
  }

  #countAll(now: WhatIf): void {
    const { types, classes, gists, voices, asked } = this.#counted;
    for (const tally of [types, classes, gists, voices, asked.standings, asked.bands, asked.gists]) tally.fill(0);
    const count = this.#columns.relationCount;
    const passing = this.#passing(now);
    const isWordWise = this.#hasOneEach && now.compared === null && now.states.classes === null;
    const done = isWordWise ? this.#addWords(now, passing) : 0;
    rangeBlocks(done, count, (offsets, base) => {
      const some: Rows = { offsets, base, sign: 1 };
      this.#addTies(now, some);
      if (now.compared === null) this.#addClaims(now, passing, some);
      else askTies(asked, now, some);
    });
    if (now.compared === null) {
      rowBlocks(this.#several, (offsets, base) => askTies(asked, now, { offsets, base, sign: 1 }));
    }
  }

  /** Counts four ties at a time, of which each has one claim, as far as that goes, and says how far it went. */
  #addWords({ states }: WhatIf, passing: Uint8Array): number {
    const { type, gist, voice, relationCount } = this.#columns;
    if (!(voice instanceof Uint16Array)) return 0;
    const { types, gists, voices } = this.#counted;
    const slots = this.#slots;
    const faultWords = wordsOf(states.faults);
    const holdingWords = states.holding && wordsOf(states.holding);
    const [typeWords, gistWords, voiceWords] = [wordsOf(type), wordsOf(gist), wordsOf(voice)];
    const stateWords = wordsOf(states.claims.evidence.claims);
    const doAllPass = !passing.includes(0);
    const groups = relationCount >> 2;
    inBlocks(groups, (start, end) => {
      tallyTypeWords(types, typeWords, faultWords, holdingWords, start, end);
      slotWords(slots, faultWords, stateWords, start, end);
      tallyGistWords(gists, slots, gistWords, start, end);
      if (!doAllPass) passSlotWords(slots, gistWords, passing, start, end);
      tallyVoiceWords(voices, slots, voiceWords, start, end);
    });
    return groups * 4;
  }

  #addTies({ states: { faults, holding, classes } }: WhatIf, rows: Rows): void {
    tallyTypes(this.#counted.types, this.#columns, faults, holding, rows);
    if (classes !== null) tallyClasses(this.#counted.classes, classes, faults, rows);
  }

  #addClaims({ states }: WhatIf, passing: Uint8Array, rows: Rows): void {
    const { gists, voices } = this.#counted;
    const claims = states.claims.evidence.claims;
    if (this.#hasOneEach) tallyOnlyClaims(gists, voices, this.#columns, claims, states.faults, passing, rows);
    else tallyClaims(gists, voices, this.#columns, claims, states.faults, passing, rows);
  }

  /** Whether a tie passes with what a claim alone makes of it, by gist: the bit of a slot that says so, or 0. */
  #passing({ states }: WhatIf): Uint8Array {
    const passing = new Uint8Array(this.#says.length);
    for (let at = 0; at < passing.length; at++)
      passing[at] = states.tables.made[this.#says[at] ?? 0] === 0 ? passingBit : 0;
    return passing;
  }
}

function withSeveralClaims({ claimStart, relationCount }: Columns): Uint32Array {
  const several: number[] = [];
  for (let i = 0; i < relationCount; i++) if ((claimStart[i + 1] ?? 0) > (claimStart[i] ?? 0) + 1) several.push(i);
  return Uint32Array.from(several);
}
