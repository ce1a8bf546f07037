import type { Ground, GroundWords } from "../scene/map/ground";
import type { Palette } from "../scene/palette";
import type { Point, Positions, Rect, Scene, Size } from "../scene/scene";
import type { Camera } from "./camera";
import type { PictureWords, Touched } from "./picture";

export interface CanvasOptions {
  readonly palette: Palette;
  /** `null`: the ground was clicked. `besides`: with Shift, as one adds to what is selected already. */
  readonly onSelect: (id: string | null, besides: boolean) => void;
  /** `at` and the element's `size` in CSS pixels. A finger does not hover. While something is dragged nothing
   * is told of, and what the pointer comes to meanwhile is told of when it lets go. */
  readonly onHover: (id: string | null, at: Point | null, size: Size) => void;
  /** An actor was dragged and let go, in model coordinates. */
  readonly onMove: (id: string, to: Point) => void;
  /** Twice clicked or tapped. */
  readonly onActivate?: (id: string) => void;
  /** Asked for what can be done with an actor. `at` in CSS pixels of the element. */
  readonly onMenu?: (id: string, at: Point) => void;
  /** What controls cover, in CSS pixels of the element. Asked whenever something is framed or labelled. */
  readonly obstacles?: () => readonly Rect[];
}

interface Motion {
  /** Left out: yes, unless the reader wants no motion. */
  readonly animate?: boolean;
}

/** The picture on the page. Selection and highlight are told to it; it tells what hands do. */
export interface Canvas {
  /**
   * Draws a scene: what is there already stays, and no layout is run. While `isPassing`, as one scene of many in quick
   * succession, labels wait for the last of them.
   */
  readonly show: (scene: Scene, positions: Positions, words: PictureWords, isPassing?: boolean) => Touched;
  /** Makes ready what a scene would bring that may soon be shown. Nothing of it is seen. */
  readonly prepare: (scene: Scene, positions: Positions) => void;
  /**
   * Lays a map beneath the picture, or takes it away. What is framed is still what stands on it. The label is that of the
   * margin, for actors without a place.
   */
  readonly setGround: (ground: Ground | null, words: GroundWords) => void;
  readonly setPalette: (palette: Palette) => void;
  /** An element, or two actors. */
  readonly setSelected: (ids: readonly string[]) => void;
  /** Sets an element off as hovering does: for lists and keyboards. */
  readonly setHighlight: (id: string | null) => void;
  /** Brings an element into view by the shortest way, beside the obstacles; what is seen already stays where it is. */
  readonly bringIntoView: (id: string) => void;
  /** Brings an element to the middle. */
  readonly focus: (id: string, motion?: Motion) => void;
  /** Frames everything, beside the obstacles, and again when the size changes, until a hand takes the camera. */
  readonly fit: (motion?: Motion) => void;
  /** Frames everything again, unless a hand has taken the camera. */
  readonly reframe: () => void;
  /** Frames these actors and ties, where they will be once those on their way have arrived. */
  readonly frame: (ids: ReadonlySet<string>) => void;
  /** Around the middle of the element. */
  readonly zoomBy: (factor: number) => void;
  /** In CSS pixels. */
  readonly panBy: (dx: number, dy: number) => void;
  /** The element's size has changed. It is watched, too: this is for those who cannot wait. */
  readonly resize: () => void;
  /** Middle of a tie's line, in CSS pixels of the element; `null` where it is not drawn. */
  readonly edgeScreenPoint: (id: string) => Point | null;
  readonly nodeScreenPoint: (id: string) => Point | null;
  readonly camera: () => Camera;
  /** Takes away every listener, observer, frame and element. */
  readonly destroy: () => void;
}
