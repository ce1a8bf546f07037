import type { ComparisonClass } from "../analysis/comparison";
import type { Doubt } from "../analysis/inView";
import type { ActorKind, Likelihood, RelationFamily } from "../domain/dossier";
import type { Standing } from "../domain/standing";
import type { LocalText } from "../domain/text";

/** Model coordinates: at zoom 1 one unit is one CSS pixel. y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `x`, `y` is the corner at the top left. */
export interface Rect extends Point, Size {}

/** Where actors are, by id. Not part of a scene: filters change the scene and never the positions. */
export type Positions = ReadonlyMap<string, Point>;

export interface SceneNode {
  readonly id: string;
  readonly kind: ActorKind;
  readonly label: LocalText;
  /** From the centre to the rim, in model units. */
  readonly radius: number;
  readonly hypothetical: boolean;
  /** Of a hypothetical event: whether it is forecast, contested, denied… */
  readonly standing: Standing | null;
  /**
   * Drawn faded, without a name: only ties that the chosen voices do not speak of lead to it, or it is no part of what is
   * unfolded.
   */
  readonly silent: boolean;
  /** 0 to 1: who gets room for a label first. */
  readonly importance: number;
  /** How many neighbours it has in the lens that are not drawn; of a folded alliance, its members' too. */
  readonly more: number;
  /** Of an alliance that is drawn as one with its members: how many they are; `null` where it is not. */
  readonly members: number | null;
  /** Whether the reader has pinned it. */
  readonly pinned: boolean;
}

export type ArrowShape = "none" | "triangle" | "triangle-hollow" | "tee" | "diamond" | "square" | "circle" | "vee";

/** How a relation type is drawn, whatever its standing. */
export interface LineStyle {
  readonly family: RelationFamily;
  /** In model units. */
  readonly width: number;
  readonly source: ArrowShape;
  readonly target: ArrowShape;
}

export interface SceneEdge {
  /** Of the tie; of a line that stands for several, one that no tie has. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly line: LineStyle;
  readonly standing: Standing;
  /** The band of a forecast, the least likely if claims differ. */
  readonly likelihood: Likelihood | null;
  /** What a comparison makes of it; `null` where nothing is compared. */
  readonly compared: ComparisonClass | null;
  /** What its dates leave open at the date asked for; `null` where they leave nothing open. */
  readonly doubt: Doubt | null;
  /**
   * Drawn faded, without label or mark: the chosen voices do not speak of it, or it is no part of what is unfolded.
   */
  readonly silent: boolean;
  /**
   * Fans parallel ties apart: signed distance, in model units, of the curve's control point from the middle of the
   * straight line between the two centres, to the left of the way from the actor with the smaller id to the other one.
   */
  readonly bend: number;
  /** The label, from the fullest wording to the shortest. */
  readonly labels: readonly string[];
  readonly importance: number;
  /** How many ties it stands for. */
  readonly count: number;
}

/** How much of what the lens leaves is drawn. */
export interface Extent {
  readonly actors: number;
  readonly ofActors: number;
  readonly ties: number;
  readonly ofTies: number;
  /** Actors that the reader has hidden. */
  readonly hidden: number;
}

export interface SceneHull {
  /** Id of the alliance. */
  readonly id: string;
  readonly label: LocalText;
  /** Ids of the nodes inside: the alliance's own node and its members' in the scene. */
  readonly inside: readonly string[];
}

/** What is to be drawn, as plain data: a pure function of dossier and lens. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly hulls: readonly SceneHull[];
}

/** One that says what it leaves out. */
export interface ComposedScene extends Scene {
  readonly extent: Extent;
}
