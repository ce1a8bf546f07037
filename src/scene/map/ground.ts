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
  readonly margin: Margin | null;
}

export interface Margin {
  readonly frame: Rect;
  /** Middle left of its label. */
  readonly labelAt: Point;
}
