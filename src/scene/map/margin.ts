import type { Point, Rect } from "../scene";
import { type MapActor, boxAround } from "./stand";

const padding = 18;
/** Names may come to stand beside their actors: of the widest, so much more on each side. */
const sideways = 0.15;
/** At the top, for the label. */
const head = 36;
const between = 20;
/** Between the map's outermost actor and the margin's frame. */
const apart = 36;

interface Rows {
  readonly at: readonly Point[];
  /** Left free above the first row: names may come to stand above their actors too. */
  readonly above: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A framed margin beside what stands on the map, or beneath it: whichever lets the whole be seen larger in a frame of this
 * aspect.
 *
 * @param actors at least one, in the order in which they are to stand, row by row
 * @param map around all that stands on the map; `null` where nothing does
 * @param aspect width by height of the frame
 */
export function marginBeside(
  actors: readonly MapActor[],
  map: Rect | null,
  aspect: number,
): { readonly positions: readonly Point[]; readonly frame: Rect; readonly labelAt: Point } {
  const boxes = actors.map(boxAround);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const candidates = widths(boxes, widest, map, aspect).flatMap((inner) => {
    const rows = rowsOf(boxes, inner);
    const width = rows.width + 2 * (padding + sideways * widest);
    const height = rows.height + head + rows.above + padding;
    const frames: Rect[] = map
      ? [
          { x: map.x + (map.width - width) / 2, y: map.y + map.height + apart, width, height },
          { x: map.x + map.width + apart, y: map.y + (map.height - height) / 2, width, height },
        ]
      : [{ x: -width / 2, y: -height / 2, width, height }];
    return frames.map((frame) => ({ rows, frame, need: needOf(map ? union(map, frame) : frame, aspect) }));
  });
  const [best] = candidates.toSorted((a, b) => a.need - b.need);
  const { rows, frame } = best ?? { rows: rowsOf(boxes, widest), frame: { x: 0, y: 0, width: 0, height: 0 } };
  return {
    positions: rows.at.map(({ x, y }) => ({
      x: frame.x + (frame.width - rows.width) / 2 + x,
      y: frame.y + head + rows.above + y,
    })),
    frame,
    labelAt: { x: frame.x + padding, y: frame.y + head / 2 },
  };
}

/** Widths worth trying: as wide as the map, of the frame's own aspect, and columns of one, two, three… of the widest. */
function widths(boxes: readonly Rect[], widest: number, map: Rect | null, aspect: number): readonly number[] {
  const columns = Array.from(
    { length: Math.min(boxes.length, 12) },
    (_, at) => (at + 1) * (widest + between) - between,
  );
  const area = boxes.reduce((sum, { width, height }) => sum + (width + between) * (height + between), 0);
  const likeMap = map ? [Math.max(widest, map.width - 2 * padding)] : [];
  return [...columns, Math.max(widest, Math.sqrt(area * aspect)), ...likeMap];
}

/** How large a frame of this aspect must be to hold a rectangle: its height. */
const needOf = ({ width, height }: Rect, aspect: number) => Math.max(height, width / aspect);

export function union(one: Rect, other: Rect): Rect {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

/** Rows of boxes from the left, centres in one line, whatever the labels beneath. */
function rowsOf(boxes: readonly Rect[], inner: number): Rows {
  const at: Point[] = [];
  let row: Rect[] = [];
  let [used, top, width, above] = [0, 0, 0, 0];
  const close = () => {
    const high = Math.max(...row.map(({ y }) => -y));
    if (at.length === 0) above = Math.max(...row.map((box) => box.height + 2 * box.y));
    let x = 0;
    let bottom = top;
    for (const box of row) {
      at.push({ x: x - box.x, y: top + high });
      bottom = Math.max(bottom, top + high + box.y + box.height);
      x += box.width + between;
    }
    width = Math.max(width, x - between);
    top = bottom + between;
    row = [];
    used = 0;
  };
  for (const box of boxes) {
    if (row.length > 0 && used + box.width > inner + 1e-6) close();
    row.push(box);
    used += box.width + between;
  }
  if (row.length > 0) close();
  return { at, above, width, height: top - between };
}
