import { inflated, intersects } from "../scene/rect";
import type { Point, Rect, Size } from "../scene/scene";

/** What a model point is multiplied by, and then moved by, to be a point of the element in CSS pixels. */
export interface Camera {
  readonly zoom: number;
  readonly pan: Point;
}

export const zoomRange = { least: 0.15, most: 4, mostByFit: 1.25 } as const;

export const toScreen = ({ x, y }: Point, { zoom, pan }: Camera): Point => ({
  x: x * zoom + pan.x,
  y: y * zoom + pan.y,
});

export const toModel = ({ x, y }: Point, { zoom, pan }: Camera): Point => ({
  x: (x - pan.x) / zoom,
  y: (y - pan.y) / zoom,
});

/** Zooms by a factor, within the range, so that what is under `at` (CSS pixels) stays there. */
export function zoomedAround(camera: Camera, at: Point, factor: number): Camera {
  const zoom = Math.min(zoomRange.most, Math.max(zoomRange.least, camera.zoom * factor));
  const under = toModel(at, camera);
  return { zoom, pan: { x: at.x - under.x * zoom, y: at.y - under.y * zoom } };
}

/** Moves so that a model point comes to stand at a point of the element. */
export function centredOn(camera: Camera, point: Point, at: Point): Camera {
  return { zoom: camera.zoom, pan: { x: at.x - point.x * camera.zoom, y: at.y - point.y * camera.zoom } };
}

/** Halfway cameras for an animation: zoom grows by ratio, so that its speed looks even. `share` from 0 to 1. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share;
  /*
   * Pan follows zoom, so that the fixed point of the movement stays fixed; without zoom it runs straight, and with next
   * to none too, where rounding would have its way.
   */
  const zooms = Math.abs(to.zoom / from.zoom - 1) > 1e-6;
  const way = zooms ? (zoom - from.zoom) / (to.zoom - from.zoom) : share;
  return {
    zoom,
    pan: { x: from.pan.x + (to.pan.x - from.pan.x) * way, y: from.pan.y + (to.pan.y - from.pan.y) * way },
  };
}

/** Something that has to be in the picture: a place in the model, and room around it that does not grow with zoom. */
export interface Extent {
  readonly at: Point;
  /** In model units. */
  readonly radius: number;
  /** In CSS pixels, from the centre: half the width of its label. */
  readonly halfWidth: number;
  /** In CSS pixels, beyond the rim: its label above or below. */
  readonly above: number;
  readonly below: number;
}

function framed(extents: readonly Extent[], zoom: number): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { at, radius, halfWidth, above, below } of extents) {
    const half = Math.max(radius * zoom, halfWidth);
    left = Math.min(left, at.x * zoom - half);
    right = Math.max(right, at.x * zoom + half);
    top = Math.min(top, (at.y - radius) * zoom - above);
    bottom = Math.max(bottom, (at.y + radius) * zoom + below);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * The largest zoom, and the pan, at which all of it stands in the middle of `room` (CSS pixels of the element).
 *
 * @param extents at least one
 */
export function fitted(extents: readonly Extent[], room: Rect): Camera {
  const fits = (zoom: number) => {
    const { width, height } = framed(extents, zoom);
    return width <= room.width && height <= room.height;
  };
  let zoom: number = zoomRange.mostByFit;
  if (!fits(zoom)) {
    let tooMuch = zoom;
    zoom = zoomRange.least;
    for (let step = 0; step < 16; step++) {
      const middle = (zoom + tooMuch) / 2;
      if (fits(middle)) zoom = middle;
      else tooMuch = middle;
    }
  }
  const frame = framed(extents, zoom);
  return {
    zoom,
    pan: {
      x: room.x + (room.width - frame.width) / 2 - frame.x,
      y: room.y + (room.height - frame.height) / 2 - frame.y,
    },
  };
}

/** What an extent covers on screen. */
function covered({ at, radius, halfWidth, above, below }: Extent, camera: Camera): Rect {
  const { x, y } = toScreen(at, camera);
  const half = Math.max(radius * camera.zoom, halfWidth);
  const reach = radius * camera.zoom;
  return { x: x - half, y: y - reach - above, width: 2 * half, height: 2 * reach + above + below };
}

/**
 * The largest view of all of it that no control covers a part of: of the whole element if that goes, else of a
 * part of it between obstacles.
 *
 * @param extents at least one
 * @param obstacles in CSS pixels of the element
 */
export function framing(
  extents: readonly Extent[],
  viewport: Size,
  obstacles: readonly Rect[],
  padding: number,
): Camera {
  const cameras = roomsBetween(viewport, obstacles)
    .map((room) => inflated(room, -padding))
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((room) => fitted(extents, room))
    .sort((a, b) => b.zoom - a.zoom);
  const free = cameras.find((camera) =>
    extents.every((extent) => obstacles.every((obstacle) => !intersects(covered(extent, camera), obstacle))),
  );
  return free ?? cameras[0] ?? fitted(extents, { x: 0, y: 0, ...viewport });
}

/** The element and its parts that one straight cut on some of its sides leaves, beside what stands at that side. */
export function roomsBetween({ width, height }: Size, obstacles: readonly Rect[]): readonly Rect[] {
  const before = (middle: (rect: Rect) => boolean, at: (rect: Rect) => number, edge: number) => [
    edge,
    ...new Set(obstacles.filter(middle).map(at)),
  ];
  const lefts = before(
    (rect) => rect.x + rect.width / 2 < width / 2,
    (rect) => rect.x + rect.width,
    0,
  );
  const rights = before(
    (rect) => rect.x + rect.width / 2 >= width / 2,
    (rect) => rect.x,
    width,
  );
  const tops = before(
    (rect) => rect.y + rect.height / 2 < height / 2,
    (rect) => rect.y + rect.height,
    0,
  );
  const bottoms = before(
    (rect) => rect.y + rect.height / 2 >= height / 2,
    (rect) => rect.y,
    height,
  );
  return lefts.flatMap((x) =>
    rights.flatMap((right) =>
      tops.flatMap((y) => bottoms.map((bottom) => ({ x, y, width: right - x, height: bottom - y }))),
    ),
  );
}
