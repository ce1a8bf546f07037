import { type Curve, pointAt } from "../scene/curve";
import { reachOf } from "../scene/labels/ground";
import { contains, inflated, intersects, rectAround } from "../scene/rect";
import type { Point, Rect, SceneNode, Size } from "../scene/scene";
import { type Camera, roomsBetween, toScreen } from "./camera";

/** What is brought into view comes at least this far in, in CSS pixels: its name has room. Less where there is none. */
const margins = [36, 8] as const;

/** Of a tie too long for the view its middle has to be seen, and this much around it, in CSS pixels. */
const leastSide = 24;

/** What has to be seen of an actor, in CSS pixels: all of its outline. */
export function actorBoxes(node: SceneNode, at: Point, camera: Camera): readonly Rect[] {
  const side = 2 * node.radius * reachOf(node) * camera.zoom;
  return [rectAround(toScreen(at, camera), { width: side, height: side })];
}

/** What has to be seen of a tie, in CSS pixels: all of its line or, where that is too long, its middle. */
export function tieBoxes(curve: Curve, camera: Camera): readonly Rect[] {
  const points = [0, 0.25, 0.5, 0.75, 1].map((t) => toScreen(pointAt(curve, t), camera));
  const x = Math.min(...points.map((point) => point.x));
  const y = Math.min(...points.map((point) => point.y));
  const width = Math.max(...points.map((point) => point.x)) - x;
  const height = Math.max(...points.map((point) => point.y)) - y;
  const middle = toScreen(pointAt(curve, 0.5), camera);
  return [{ x, y, width, height }, rectAround(middle, { width: leastSide, height: leastSide })];
}

/**
 * How far everything has to move, in CSS pixels, so that one of the boxes is seen whole and beside the obstacles: the
 * first of them for which there is room, by the shortest way. Nothing moves where it is seen already; where obstacles
 * leave no room for any, the last one only comes into the viewport.
 *
 * @param boxes the fullest first, at least one; CSS pixels of the element, like obstacles
 */
export function wayIntoView(boxes: readonly Rect[], viewport: Size, obstacles: readonly Rect[]): Point {
  const screen = { x: 0, y: 0, ...viewport };
  const free = (box: Rect) => contains(screen, box) && !obstacles.some((obstacle) => intersects(obstacle, box));
  const rooms = roomsBetween(viewport, obstacles);
  for (const box of boxes) {
    if (free(box)) return { x: 0, y: 0 };
    for (const margin of margins) {
      const ways = rooms
        .flatMap((room) => wayInto(inflated(room, -margin), box) ?? [])
        .filter((way) => free(movedBy(box, way)))
        .toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
      if (ways[0]) return ways[0];
    }
  }
  const [last] = boxes.slice(-1);
  return (last && wayInto(screen, last)) ?? { x: 0, y: 0 };
}

const movedBy = (box: Rect, { x, y }: Point): Rect => ({ ...box, x: box.x + x, y: box.y + y });

/** The shortest way of a box into a room; `null` where it does not fit. */
function wayInto(room: Rect, box: Rect): Point | null {
  if (box.width > room.width || box.height > room.height) return null;
  return {
    x: Math.min(Math.max(box.x, room.x), room.x + room.width - box.width) - box.x,
    y: Math.min(Math.max(box.y, room.y), room.y + room.height - box.height) - box.y,
  };
}
