import { actorKinds } from "../domain/dossier";
import { inBlocks, wordsOf } from "./blocks";
import type { Columns } from "./columns";
import type { Model } from "./model";
import { type TieStates, tieFaults } from "./tiePass";

/** From this share of all ties on, most actors have one in view among their first few, and are asked for it. */
const manyTies = 2 / 3;

/** What is in the picture. */
export interface Picture {
  /** Indices of the relations in view, ascending. */
  readonly relations: Uint32Array;
  /** Indices of the actors at their ends, ascending. */
  readonly actors: Uint32Array;
  /** Actors by kind, of those that are in view or would be if no kind of actor were stopped. */
  readonly kinds: Uint32Array;
}

/** Reads the faults of the ties of one model. The space that it needs on the way it takes once. */
export function createPictureReader({ columns, kinds }: Model) {
  const { relationCount, actorCount, kind } = columns;
  const found = new Uint32Array(relationCount + 1);
  const foundActors = new Uint32Array(actorCount + 1);

  /** Indices of the bytes that are `wanted`, ascending. Good until it is asked again. */
  const collected = (into: Uint32Array, bytes: Uint8Array, wanted: number): Uint32Array => {
    const words = wordsOf(bytes);
    let count = 0;
    inBlocks(words.length, (start, end) => {
      count = collectWords(into, words, wanted, count, start, end);
    });
    for (let i = words.length * 4; i < bytes.length; i++) if (bytes[i] === wanted) into[count++] = i;
    return into.subarray(0, count);
  };

  /** Marks the actors at an end of one of the ties, which are all that have exactly these faults. */
  const markEnds = (marks: Uint8Array, ties: Uint32Array, faults: Uint8Array, wanted: number) => {
    const isMany = ties.length >= relationCount * manyTies;
    if (isMany) inBlocks(actorCount, (start, end) => askBlock(marks, columns, faults, wanted, start, end));
    else inBlocks(ties.length, (start, end) => markBlock(marks, columns, ties, start, end));
  };

  return ({ faults, tables }: TieStates): Picture => {
    const relations = collected(found, faults, 0).slice();
    const marks = new Uint8Array(actorCount);
    markEnds(marks, relations, faults, 0);
    const actors = collected(foundActors, marks, 1).slice();
    if (tables.shape.some((fault) => fault & tieFaults.kind)) {
      markEnds(marks, collected(found, faults, tieFaults.kind), faults, tieFaults.kind);
    }
    const counts = new Uint32Array(actorKinds.length);
    inBlocks(actorCount, (start, end) => countBlock(counts, kind, marks, start, end));
    return { relations, actors, kinds: Uint32Array.from(kinds, (each) => counts[actorKinds.indexOf(each)] ?? 0) };
  };
}

/** Without branches, which nothing could foretell: each place is written, and kept where it is one of those wanted. */
function collectWords(
  found: Uint32Array,
  words: Uint32Array,
  wanted: number,
  before: number,
  start: number,
  end: number,
): number {
  let count = before;
  for (let i = start; i < end; i++) {
    const word = words[i] ?? 0;
    found[count] = 4 * i;
    count += (((word & 0xff) ^ wanted) - 1) >>> 31;
    found[count] = 4 * i + 1;
    count += ((((word >>> 8) & 0xff) ^ wanted) - 1) >>> 31;
    found[count] = 4 * i + 2;
    count += ((((word >>> 16) & 0xff) ^ wanted) - 1) >>> 31;
    found[count] = 4 * i + 3;
    count += (((word >>> 24) ^ wanted) - 1) >>> 31;
  }
  return count;
}

/** Four at a time; see `blocks.ts`. */
function markBlock(marks: Uint8Array, { from, to }: Columns, ties: Uint32Array, start: number, end: number): void {
  let k = start;
  for (; k + 4 <= end; k += 4) {
    const a = ties[k] ?? 0;
    const b = ties[k + 1] ?? 0;
    const c = ties[k + 2] ?? 0;
    const d = ties[k + 3] ?? 0;
    marks[from[a] ?? 0] = 1;
    marks[to[a] ?? 0] = 1;
    marks[from[b] ?? 0] = 1;
    marks[to[b] ?? 0] = 1;
    marks[from[c] ?? 0] = 1;
    marks[to[c] ?? 0] = 1;
    marks[from[d] ?? 0] = 1;
    marks[to[d] ?? 0] = 1;
  }
  for (; k < end; k++) {
    const tie = ties[k] ?? 0;
    marks[from[tie] ?? 0] = 1;
    marks[to[tie] ?? 0] = 1;
  }
}

function askBlock(
  marks: Uint8Array,
  { tieStart, ties }: Columns,
  faults: Uint8Array,
  wanted: number,
  start: number,
  end: number,
): void {
  for (let actor = start; actor < end; actor++) {
    if (marks[actor] !== 0) continue;
    const last = tieStart[actor + 1] ?? 0;
    for (let k = tieStart[actor] ?? 0; k < last; k++) {
      if (faults[ties[k] ?? 0] !== wanted) continue;
      marks[actor] = 1;
      break;
    }
  }
}

function countBlock(counts: Uint32Array, kind: Uint8Array, marks: Uint8Array, start: number, end: number): void {
  for (let actor = start; actor < end; actor++) {
    const at = kind[actor] ?? 0;
    counts[at] = (counts[at] ?? 0) + (marks[actor] ?? 0);
  }
}
