import { GridIndex, inflated, rectAround } from "../rect";
import type { Point, Rect, SceneNode, Size } from "../scene";
import { shapeOf } from "../shapes";
import { type Disc, reachOf } from "./ground";

/** About twice an actor. */
const cell = 48;

/** An actor's outline on screen: within a circle and within a box. */
export interface Body extends Disc {
  readonly box: Rect;
}

/** @param zoom from model units to CSS pixels */
export function bodyOf(node: Pick<SceneNode, "kind" | "hypothetical" | "radius">, centre: Point, zoom: number): Body {
  const radius = node.radius * zoom;
  const shape = shapeOf(node.kind, node.hypothetical);
  let half: Size = { width: 1, height: 1 };
  if (shape.form === "round-rectangle") half = shape;
  if (shape.form === "polygon") {
    const far = (axis: 0 | 1) =>
      shape.points.reduce((most, value, at) => (at % 2 === axis ? Math.max(most, Math.abs(value)) : most), 0);
    half = { width: far(0), height: far(1) };
  }
  const box = rectAround(centre, { width: 2 * half.width * radius, height: 2 * half.height * radius });
  return { centre, radius: radius * reachOf(node), box };
}

/** From a rectangle to an actor's outline, or a little less; 0 or below where they may meet. CSS pixels. */
export function rimGap(rect: Rect, { centre, radius, box }: Body): number {
  return Math.max(gapTo(rect, centre) - radius, rectGap(rect, box));
}

/** From a rectangle to a point, 0 where it holds it. */
export function gapTo({ x, y, width, height }: Rect, point: Point): number {
  return Math.hypot(Math.max(x - point.x, 0, point.x - x - width), Math.max(y - point.y, 0, point.y - y - height));
}

function rectGap(a: Rect, b: Rect): number {
  return Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  );
}

/** Which actors a label is near to: beside a stranger it would read as the stranger's name. */
export class Neighbours {
  readonly #bodies: GridIndex<readonly [id: string, body: Body]>;

  /** @param bodies by the actor's id */
  constructor(viewport: Size, bodies: Iterable<readonly [id: string, body: Body]>) {
    this.#bodies = new GridIndex({ x: 0, y: 0, ...viewport }, cell);
    for (const entry of bodies) this.#bodies.add(entry[1].box, entry);
  }

  /** The least gap to a stranger nearer than `within`, else `within`. */
  gap(rect: Rect, stranger: (id: string) => boolean, within: number): number {
    let least = within;
    this.#bodies.meets(inflated(rect, within), ([id, body]) => {
      if (stranger(id)) least = Math.min(least, rimGap(rect, body));
      return false;
    });
    return least;
  }
}
