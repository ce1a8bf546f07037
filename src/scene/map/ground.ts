import type { RelationFamily } from "../../domain/dossier";
import type { Point, Rect } from "../scene";

/** What lies beneath a picture that is a map: plain data in model coordinates. The paths are `d` of SVG, or empty. */
export interface Ground {
  /** All that is drawn, land beyond what the actors need included. */
  readonly bounds: Rect;
  readonly sea: string;
  readonly graticule: string;
  readonly land: string;
  /** The countries in which actors stand for no more than the country. */
  readonly named: string;
  readonly borders: string;
  /** Where the actors with a place are in truth, by id: to be tied by a line to those that stand elsewhere. */
  readonly places: ReadonlyMap<string, Point>;
  /** Around the actors without a place. */
  readonly margin: Rect | null;
  /** What is written on it. */
  readonly names: readonly GroundName[];
}

/** Who or what stands in some part of it. */
export type GroundPart = RelationFamily | "unplaced";

/** What is written on it, in the page's language. */
export type GroundWords = Readonly<Record<GroundPart, string>>;

export interface GroundName {
  readonly of: GroundPart;
  readonly at: Point;
  /** Which end of the text stands there. */
  readonly anchor: "start" | "middle" | "end";
}
