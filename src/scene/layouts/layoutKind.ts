import type { Model } from "../../analysis/model";
import type { View } from "../../analysis/view";
import type { LayoutInput } from "../layout/layout";
import type { LayoutId } from "./arrangement";
import type { LayoutTask } from "./task";

/** Why a layout cannot be chosen for a dossier. */
export type Missing = "noPair" | "noEvents" | "noPlaces";

/** What a layout is made from. */
export interface LaidOutGraph {
  readonly model: Model;
  /** Through the whole lens: filters never move anything. */
  readonly view: View;
  /** Indices, among the dossier's actors, of the graph's nodes, in their order. */
  readonly actors: readonly number[];
  readonly graph: LayoutInput;
}

/** A way to lay the picture out. */
export interface LayoutKind {
  readonly id: LayoutId;
  /** Why it cannot be chosen; `null` where it can. */
  readonly missing: (model: Model) => Missing | null;
  /**
   * Ids of the actors that it is about.
   *
   * @param selected ids of actors that the reader has selected: those first
   */
  readonly by: (model: Model, selected: readonly string[]) => readonly string[];
  /** What a worker has to do; `null` where it is laid out by other means, or for actors that are not in the graph. */
  readonly task: (from: LaidOutGraph, by: readonly string[]) => LayoutTask | null;
}

export const nobody = (): readonly string[] => [];
export const always = (): null => null;
