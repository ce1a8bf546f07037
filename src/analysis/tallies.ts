import { inBlocks, wordsOf } from "./blocks";
import { Changes } from "./changes";
import { interned } from "./codes";
import type { Columns } from "./columns";
import type { Model } from "./model";
import { fillParts } from "./partPass";
import { perModel } from "./perModel";
import { claimPartCount, tiePartCount } from "./parts";
import { moveParts, tallyGists, tallyPairs } from "./tallyParts";
import type { WhatIf } from "./whatIf";

/** The type of a tie and the voice of its only claim, as indices. */
export interface Pair {
  readonly type: number;
  readonly voice: number;
}

/** Ties by their part in the counts, but for what is asked claim by claim; `sumUp` makes totals of it. */
export interface Counted {
  readonly typeCount: number;
  readonly pairs: readonly Pair[];
  /** By index of the pair, and part by that: `pair · tiePartCount + part`. */
  readonly byPair: Uint32Array;
  /** By the gist of its only claim, and part by that: `gist · claimPartCount + part`. */
  readonly byGist: Uint32Array;
}

/** From this share of all ties on it is quicker to count all of them than to mend what was counted. */
const fewTies = 1 / 8;

/** Counts the ties of one model, each time from what was counted the time before. */
export class Tallies {
  /** Per relation: where the counts of its pair begin. */
  readonly #start: Uint32Array;
  readonly #gist: Uint16Array;
  readonly #changes: Changes;
  readonly #counted: Counted;
  /** Of the time before. Whose part is 0, as all are at first, counts for nothing: nobody asks how many those are. */
  #parts: Uint8Array;
  #next: Uint8Array;

  constructor(model: Model) {
    const { columns, types } = model;
    const { relationCount, gists } = columns;
    const { start, pairs } = pairsIn(model);
    this.#start = start;
    this.#gist = onlyGists(columns);
    this.#changes = new Changes(relationCount, fewTies);
    this.#parts = new Uint8Array(relationCount);
    this.#next = new Uint8Array(relationCount);
    this.#counted = {
      typeCount: types.length,
      pairs,
      byPair: new Uint32Array(pairs.length * tiePartCount),
      byGist: new Uint32Array(gists.length * claimPartCount),
    };
  }

  /** Good until it is asked again. */
  count(now: WhatIf): Counted {
    const [before, parts] = [this.#parts, this.#next];
    fillParts(parts, now);
    const changed = this.#changes.between(before, parts);
    if (changed === null) this.#countAll(before, parts);
    else this.#move(before, parts, changed);
    this.#parts = parts;
    this.#next = before;
    return this.#counted;
  }

  #countAll(before: Uint8Array, parts: Uint8Array): void {
    const { byPair, byGist } = this.#counted;
    byPair.fill(0);
    byGist.fill(0);
    const [partWords, gistWords] = [wordsOf(parts), wordsOf(this.#gist)];
    inBlocks(partWords.length, (start, end) => {
      tallyPairs(byPair, partWords, this.#start, start, end);
      tallyGists(byGist, partWords, gistWords, start, end);
    });
    const first = partWords.length * 4;
    const left = Uint32Array.from({ length: parts.length - first }, (_, at) => first + at);
    /* As if they had counted for nothing. */
    before.fill(0, first);
    this.#move(before, parts, left);
  }

  #move(before: Uint8Array, after: Uint8Array, rows: Uint32Array): void {
    const { byPair, byGist } = this.#counted;
    inBlocks(rows.length, (start, end) => {
      moveParts(byPair, byGist, this.#start, this.#gist, before, after, rows, start, end);
    });
  }
}

/** Each pair of a type and a voice that occurs, and per relation where the counts of its pair begin. */
export const pairsIn = perModel(({ columns: { relationCount, type, claimStart, voice }, voices }) => {
  const size = Math.max(voices.length, 1);
  const pairs = interned((key: number): Pair => ({ type: Math.floor(key / size), voice: key % size }));
  const start = new Uint32Array(relationCount);
  for (let i = 0; i < relationCount; i++) {
    start[i] = pairs.at((type[i] ?? 0) * size + (voice[claimStart[i] ?? 0] ?? 0)) * tiePartCount;
  }
  return { start, pairs: pairs.values };
});

/** Per relation: the gist of its first claim, which is asked for where that is its only one. */
function onlyGists({ relationCount, aligned, claimStart, gist }: Columns): Uint16Array {
  if (aligned >= relationCount) return gist;
  return Uint16Array.from({ length: relationCount }, (_, at) => gist[claimStart[at] ?? 0] ?? 0);
}
