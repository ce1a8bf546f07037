import { actorKinds } from "../domain/terms";
import { inBlocks } from "./blocks";
import type { Columns } from "./columns";
import type { Model } from "./model";
import { rowsWith } from "./rowLists";
import { type TieStates, tieFaults } from "./tiePass";

/**
 * From this share of all ties on, the actors are asked for a tie in view, and else the ties in view for their actors: most
 * actors have one among their first few, and those asked before nearly always the one that they had then.
 */
const manyTies = 2 / 5;

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
  const { relationCount, actorCount, kind, tieStart, ties } = columns;
  const found = new Uint32Array(relationCount + 1);
  const foundActors = new Uint32Array(actorCount + 1);
  /** Per actor: the tie by which it was last seen; at first any of its ties. */
  const witnesses = Uint32Array.from({ length: actorCount }, (_, actor) => ties[tieStart[actor] ?? 0] ?? 0);

  /**
   * Takes from those who are absent the actors at an end of some ties.
   *
   * @param seen the ties; they are all that have the faults `wanted`
   */
  const seeEnds = (absent: Uint8Array, seen: Uint32Array, faults: Uint8Array, wanted: number) => {
    if (seen.length < relationCount * manyTies) {
      inBlocks(seen.length, (start, end) => seeBlock(absent, columns, seen, start, end));
    } else inBlocks(actorCount, (start, end) => askBlock(absent, witnesses, columns, faults, wanted, start, end));
  };

  /** @param inView how many ties there are in view */
  return ({ faults, tables }: TieStates, inView: number): Picture => {
    const absent = new Uint8Array(actorCount).fill(1);
    const relations = rowsWith(new Uint32Array(inView + 1), faults, 0);
    seeEnds(absent, relations, faults, 0);
    const actors = rowsWith(foundActors, absent, 0).slice();
    if (tables.shape.some((fault) => fault & tieFaults.kind)) {
      seeEnds(absent, rowsWith(found, faults, tieFaults.kind), faults, tieFaults.kind);
    }
    const counts = new Uint32Array(actorKinds.length);
    inBlocks(actorCount, (start, end) => countBlock(counts, kind, absent, start, end));
    return { relations, actors, kinds: Uint32Array.from(kinds, (each) => counts[actorKinds.indexOf(each)] ?? 0) };
  };
}

/** Four at a time; see `blocks.ts`. */
function seeBlock(absent: Uint8Array, { from, to }: Columns, ties: Uint32Array, start: number, end: number): void {
  let k = start;
  for (; k + 4 <= end; k += 4) {
    const a = ties[k] ?? 0;
    const b = ties[k + 1] ?? 0;
    const c = ties[k + 2] ?? 0;
    const d = ties[k + 3] ?? 0;
    absent[from[a] ?? 0] = 0;
    absent[to[a] ?? 0] = 0;
    absent[from[b] ?? 0] = 0;
    absent[to[b] ?? 0] = 0;
    absent[from[c] ?? 0] = 0;
    absent[to[c] ?? 0] = 0;
    absent[from[d] ?? 0] = 0;
    absent[to[d] ?? 0] = 0;
  }
  for (; k < end; k++) {
    const tie = ties[k] ?? 0;
    absent[from[tie] ?? 0] = 0;
    absent[to[tie] ?? 0] = 0;
  }
}

function askBlock(
  absent: Uint8Array,
  witnesses: Uint32Array,
  { tieStart, ties }: Columns,
  faults: Uint8Array,
  wanted: number,
  start: number,
  end: number,
): void {
  for (let actor = start; actor < end; actor++) {
    let k = tieStart[actor] ?? 0;
    const last = tieStart[actor + 1] ?? 0;
    if (absent[actor] === 0 || k === last) continue;
    let tie = witnesses[actor] ?? 0;
    while (faults[tie] !== wanted && k < last) tie = ties[k++] ?? 0;
    if (faults[tie] !== wanted) continue;
    absent[actor] = 0;
    witnesses[actor] = tie;
  }
}

function countBlock(counts: Uint32Array, kind: Uint8Array, absent: Uint8Array, start: number, end: number): void {
  for (let actor = start; actor < end; actor++) {
    const at = kind[actor] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1 - (absent[actor] ?? 0);
  }
}
