import { createStore } from "zustand/vanilla";
import type { Model } from "../analysis/model";
import type { Progress, ReadFailure } from "../analysis/loaded";
import type { WorkerFault } from "../codecs/workerFailure";
import type { Problem } from "../domain/problem";
import type { Ground } from "../scene/map/ground";
import type { Point, Positions } from "../scene/scene";

/** Why a dossier could not be opened. The one that was open stays open. */
export type Failure =
  | ReadFailure
  /** `detail`: the words of the browser or of the program, maybe none; no `reason` where its worker is not to blame. */
  | { readonly why: "layout"; readonly reason?: WorkerFault; readonly detail: string };

/** What a layout has made. */
export interface Arranged {
  readonly positions: Positions;
  /** What lies beneath the picture: a map, rings. */
  readonly ground: Ground | null;
  /** Of ties that are bent otherwise than in other layouts, by id. */
  readonly bends: ReadonlyMap<string, number> | null;
}

export interface Opened {
  /** What the link calls it. */
  readonly ref: string;
  readonly model: Model;
  readonly warnings: readonly Problem[];
  /** By `arrangementKey`: what has been laid out, the one to begin with at least. */
  readonly arranged: ReadonlyMap<string, Arranged>;
  /** By `arrangementKey`: where hands have put actors. */
  readonly moved: ReadonlyMap<string, Positions>;
}

export interface DossierState {
  readonly opened: Opened | null;
  /** Name of what is being opened, as the reader would know it; `null` when nothing is. */
  readonly opening: string | null;
  /** How far that is; `null` where nobody has said yet. */
  readonly progress: Progress | null;
  readonly failure: { readonly name: string; readonly reason: Failure } | null;
}

const changed = (state: DossierState, change: (opened: Opened) => Partial<Opened>): DossierState =>
  state.opened === null ? state : { ...state, opened: { ...state.opened, ...change(state.opened) } };

/** @param key of the arrangement in which a hand has moved somebody */
export const withMoved = (state: DossierState, key: string, id: string, point: Point): DossierState =>
  changed(state, ({ moved }) => ({
    moved: new Map(moved).set(key, new Map(moved.get(key)).set(id, point)),
  }));

export const withoutMoved = (state: DossierState, key: string): DossierState =>
  changed(state, ({ moved }) => ({ moved: new Map(moved).set(key, new Map()) }));

/** @param before where hands had put actors when it was last laid out so */
export const withArranged = (state: DossierState, key: string, arranged: Arranged, before: Positions): DossierState =>
  changed(state, (opened) => ({
    arranged: new Map(opened.arranged).set(key, arranged),
    moved: new Map(opened.moved).set(key, opened.moved.get(key) ?? before),
  }));

export function createDossierStore() {
  return createStore<DossierState>(() => ({ opened: null, opening: null, progress: null, failure: null }));
}

export type DossierStore = ReturnType<typeof createDossierStore>;
