import type { Model } from "../../analysis/model";
import type { View } from "../../analysis/view";

/** What a lens leaves of a dossier, faded ties with it, as a graph to be walked. By indices, as in `Columns`. */
export interface SeenGraph {
  /** Per actor: 1 where some tie of the view, or one that fades, leads to it. */
  readonly actors: Uint8Array;
  /** How many actors. */
  readonly actorCount: number;
  /** How many ties, faded ones not among them. */
  readonly tieCount: number;
  /** Ties of the view at an actor, and those that fade. */
  readonly degree: (actor: number) => number;
  /** Each tie at an actor and its other end: one from an actor to itself has none and is left out. */
  readonly eachNeighbour: (actor: number, visit: (other: number, tie: number) => void) => void;
  readonly eachLoop: (actor: number, visit: (tie: number) => void) => void;
  readonly isSilent: (tie: number) => boolean;
}

/** Takes time linear in the ties of the view, and a byte per actor. */
export function seenGraph(model: Model, view: View): SeenGraph {
  const { columns } = model;
  const { from, to, tieStart, ties, actorCount } = columns;
  const { faults } = view;
  const silent = view.silent.length === 0 ? null : new Uint8Array(columns.relationCount);
  const actors = new Uint8Array(actorCount);
  let count = view.actors.length;
  for (const actor of view.actors) actors[actor] = 1;
  for (const tie of view.silent) {
    if (silent !== null) silent[tie] = 1;
    for (const end of [from[tie] ?? 0, to[tie] ?? 0]) {
      if (actors[end] === 0) count++;
      actors[end] = 1;
    }
  }
  const isSilent = (tie: number) => silent?.[tie] === 1;
  const isSeen = (tie: number) => faults[tie] === 0 || isSilent(tie);
  /** Counted when first asked for: most pictures have room for all, and then nobody asks. */
  let degrees: Uint32Array | null = null;
  return {
    actors,
    actorCount: count,
    tieCount: view.relations.length,
    isSilent,
    degree(actor) {
      degrees ??= degreesIn(model, view);
      return degrees[actor] ?? 0;
    },
    eachNeighbour(actor, visit) {
      for (let at = tieStart[actor] ?? 0; at < (tieStart[actor + 1] ?? 0); at++) {
        const tie = ties[at] ?? 0;
        if (!isSeen(tie)) continue;
        const one = from[tie] ?? 0;
        const other = one === actor ? (to[tie] ?? 0) : one;
        if (other !== actor) visit(other, tie);
      }
    },
    eachLoop(actor, visit) {
      for (let at = tieStart[actor] ?? 0; at < (tieStart[actor + 1] ?? 0); at++) {
        const tie = ties[at] ?? 0;
        if (from[tie] === to[tie] && isSeen(tie)) visit(tie);
      }
    },
  };
}

const known = new WeakMap<View, Uint32Array>();

/** Per actor how many ties of a view of this model, and those that fade, it has. Counted once for each view. */
export function degreesIn({ columns }: Model, view: View): Uint32Array {
  const degrees = known.get(view) ?? degreesOf(columns, view);
  known.set(view, degrees);
  return degrees;
}

/** A tie from an actor to itself counts once. */
function degreesOf({ from, to, actorCount }: Model["columns"], { relations, silent }: View): Uint32Array {
  const degrees = new Uint32Array(actorCount);
  for (const ties of [relations, silent]) {
    for (let at = 0; at < ties.length; at++) {
      const tie = ties[at] ?? 0;
      const one = from[tie] ?? 0;
      const other = to[tie] ?? 0;
      degrees[one] = (degrees[one] ?? 0) + 1;
      if (other !== one) degrees[other] = (degrees[other] ?? 0) + 1;
    }
  }
  return degrees;
}
