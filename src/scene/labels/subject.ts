import type { Point, Rect } from "../scene";
import type { Labelled, PlacedLabel } from "./placement";

/** One place that a label could have: what it would cover, in CSS pixels of the picture. */
export interface Spot extends Rect {
  readonly lines: readonly string[];
  /** In model units. */
  readonly anchor: Point;
  readonly t: number | null;
  readonly side: PlacedLabel["side"];
  /** What is held against it before looking at what it covers; a line crossed at right angles weighs about 1. */
  readonly cost: number;
}

/** Whether a rectangle, in CSS pixels of the picture, is good for a label. */
export type Fits = (x: number, y: number, width: number, height: number) => boolean;

export const anywhere: Fits = () => true;

/** Something that wants a label. */
export interface Subject {
  readonly kind: Labelled;
  readonly id: string;
  readonly importance: number;
  /** How many ways its label can be set: wordings, line breaks. */
  readonly settings: number;
  /** What each setting after the first costs more than the one before, at least. */
  readonly settingCost: number;
  /** Those places for a label set in one of these ways, the fullest being 0, that fit. */
  readonly spots: (setting: number, fits: Fits) => readonly Spot[];
  /** More places, less good, for who finds none of those, or only one that costs more than `dear`. */
  readonly farther: (setting: number, fits: Fits) => readonly Spot[];
  readonly dear: number;
  /** The same place as before at this camera, the fullest wording first. Empty where it is gone. */
  readonly again: (before: PlacedLabel) => readonly Spot[];
  /** What a place costs with all that it covers; infinite where it must not be taken. */
  readonly price: (spot: Spot) => number;
  /**
   * Whether a label there is still seen to be its own, whatever it covers.
   *
   * @param atNeed where it has to be shown and nothing is better: even if it is not seen at once
   */
  readonly belongs: (spot: Spot, atNeed: boolean) => boolean;
}

/** The more important first; by id among equals, so that the order never depends on the input's. */
export function byImportance(a: Subject, b: Subject): number {
  return b.importance - a.importance || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
