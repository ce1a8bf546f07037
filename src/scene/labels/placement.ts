import type { Curve } from "../curve";
import { rectAround } from "../rect";
import type { Point, Positions, Rect, Scene, Size } from "../scene";

/** 12.5 px semibold, 11 px, and 11 px semibold. */
export type LabelFont = "actor" | "tie" | "hull";

/** Size of one line of text in CSS pixels. Asked hundreds of times for a scene: let it remember its answers. */
export type Measure = (text: string, font: LabelFont) => Size;

/** A point of the model is at `zoom` times it, plus `x` and `y`, in CSS pixels from the picture's top left corner. */
export interface LabelCamera extends Point {
  readonly zoom: number;
}

/** Where a label stands to its actor, as on a compass: "sse" is below and a little to the right. */
export type ActorSide = "s" | "n" | "e" | "w" | "se" | "sw" | "ne" | "nw" | "sse" | "ssw" | "nne" | "nnw";

/** On its line, or to the left or right of the line's way. */
export type TieSide = "on" | "left" | "right";

/** Of a hull's edge. */
export type HullSide = "outside" | "inside";

/** Elsewhere in the neighbourhood, where a label has to be shown and none of its places is free. */
export type NearSide = "near";

/** A label in its place. Its size on screen is the same at every zoom. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  /** What it hangs on, in model units: an actor's centre, a point of a tie's line, a point of a hull's edge. */
  readonly anchor: Point;
  /** Of a tie, the anchor's parameter on its line from rim to rim; of a hull, its share of the outline's points. */
  readonly t: number | null;
  /** From the anchor to the label's centre, in CSS pixels. */
  readonly dx: number;
  readonly dy: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly side: ActorSide | TieSide | HullSide | NearSide;
}

/** Labels by the id of what they name. What has none found no free place. */
export interface Placement {
  readonly nodes: ReadonlyMap<string, PlacedLabel>;
  readonly edges: ReadonlyMap<string, PlacedLabel>;
  readonly hulls: ReadonlyMap<string, PlacedLabel>;
  /**
   * Badges that have given way to a name, by their ties: where along the line they are, 0 to 1, or `null` where they are
   * left out. All others are in the middle.
   */
  readonly badges: ReadonlyMap<string, number | null>;
  /** Ids of actors whose count of neighbours left out has room: of any other a small pill stands for it. */
  readonly roomyPills: ReadonlySet<string>;
}

/** What has labels. */
export type Labelled = "nodes" | "edges" | "hulls";

export interface PlacementInput {
  readonly scene: Scene;
  readonly positions: Positions;
  readonly camera: LabelCamera;
  readonly viewport: Size;
  /** What controls cover, in CSS pixels of the picture. */
  readonly obstacles: readonly Rect[];
  readonly measure: Measure;
  /** Outlines of hulls by the alliance's id, in model units. */
  readonly hulls: ReadonlyMap<string, readonly Point[]>;
  /** Lines of ties by id as they are drawn, in model units, where that is known better than by `edgeCurve`. */
  readonly curves?: ReadonlyMap<string, Curve>;
  /** What stands now: a label keeps its place as long as it is free. */
  readonly previous?: Placement;
  /** Ids of what has to have a label, whoever else goes without: the selected, which has a halo. */
  readonly always?: ReadonlySet<string>;
}

export function toScreen({ x, y }: Point, camera: LabelCamera): Point {
  return { x: x * camera.zoom + camera.x, y: y * camera.zoom + camera.y };
}

/** What a label covers, in CSS pixels of the picture. */
export function labelRect(label: PlacedLabel, camera: LabelCamera): Rect {
  const { x, y } = toScreen(label.anchor, camera);
  return rectAround({ x: x + label.dx, y: y + label.dy }, label);
}
