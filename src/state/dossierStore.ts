import { createStore } from "zustand/vanilla";
import type { Model } from "../analysis/model";
import type { ReadFailure } from "../codecs/loaded";
import type { WorkerFault } from "../codecs/workerFailure";
import type { Problem } from "../domain/problem";
import type { Point, Positions } from "../scene/scene";

/** Why a dossier could not be opened. The one that was open stays open. */
export type Failure =
  | ReadFailure
  /** `detail`: the words of the browser or of the program, maybe none; no `reason` where its worker is not to blame. */
  | { readonly why: "layout"; readonly reason?: WorkerFault; readonly detail: string };

export interface Opened {
  /** What the link calls it. */
  readonly ref: string;
  readonly model: Model;
  readonly warnings: readonly Problem[];
  /** As the layout has them. */
  readonly laidOut: Positions;
  /** As hands have moved them. */
  readonly moved: Positions;
}

export interface DossierState {
  readonly opened: Opened | null;
  /** Name of what is being opened, as the reader would know it; `null` when nothing is. */
  readonly opening: string | null;
  readonly failure: { readonly name: string; readonly reason: Failure } | null;
}

export const withMoved = (state: DossierState, id: string, point: Point): DossierState =>
  state.opened === null
    ? state
    : { ...state, opened: { ...state.opened, moved: new Map(state.opened.moved).set(id, point) } };

export const withoutMoved = (state: DossierState): DossierState =>
  state.opened === null ? state : { ...state, opened: { ...state.opened, moved: new Map() } };

export function createDossierStore() {
  return createStore<DossierState>(() => ({ opened: null, opening: null, failure: null }));
}

export type DossierStore = ReturnType<typeof createDossierStore>;
