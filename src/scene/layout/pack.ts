import { boundsOf, centre, shift } from "./bounds";
import type { Part } from "./body";
import { hullGap } from "./energy";
import { hullOf } from "./hull";
import { layRows, margin } from "./rows";

/** Fineness of the grid: cells in all that the parts' own rectangles may fill. */
const cellsInAll = 12_000;

interface Cell {
  readonly column: number;
  readonly row: number;
}

/**
 * Puts the connected parts side by side, in place, around the origin: the largest first, each next one as near to
 * the middle of a frame of that aspect as its cells find free ones (Freivalds, Dogrusoz and Kikusts 2002,
 * "Disconnected Graph Layout and the Polyomino Packing Approach"). What is tied to nothing stands in rows beneath.
 */
export function pack(parts: readonly Part[], aspect: number): void {
  const tied = parts.filter(({ bodies }) => bodies.length > 1);
  for (const { bodies } of tied) centre(bodies);
  if (tied.length > 1) packTied(tied, aspect);
  const placed = tied.flatMap(({ bodies }) => bodies);
  const lone = parts.flatMap(({ bodies }) => (bodies.length === 1 ? bodies : []));
  layRows(lone, placed, aspect);
  centre([...placed, ...lone]);
}

function packTied(parts: readonly Part[], aspect: number): void {
  let area = 0;
  for (const { bodies } of parts) {
    const { left, right, top, bottom } = boundsOf(bodies);
    area += (right - left + margin) * (bottom - top + margin);
  }
  const size = Math.max(margin / 2, Math.sqrt(area / cellsInAll));
  const taken = new Set<number>();
  // Rows of the grid are far wider than any picture of this fineness.
  const key = ({ column, row }: Cell, dx: number, dy: number) => (row + dy) * 1_000_003 + column + dx;
  const shapes = parts.map((part) => ({ part, cells: cellsOf(part, size) }));
  shapes.sort((one, other) => other.cells.length - one.cells.length);
  let ring = 0;
  for (const { part, cells } of shapes) {
    // What is no larger than its forerunner may fit a little further in, into what was left between others.
    for (ring = Math.max(0, Math.floor(ring / 2)); ; ring++) {
      const place = ringPlaces(ring, aspect).find(({ column, row }) =>
        cells.every((cell) => !taken.has(key(cell, column, row))),
      );
      if (!place) continue;
      for (const cell of cells) taken.add(key(cell, place.column, place.row));
      shift(part.bodies, place.column * size, place.row * size);
      break;
    }
  }
}

/** Places on the rectangle of the frame's aspect around the middle, those on its axes first. */
function ringPlaces(ring: number, aspect: number): Cell[] {
  const wide = aspect >= 1 ? Math.round(ring * aspect) : ring;
  const high = aspect >= 1 ? ring : Math.round(ring / aspect);
  const places: Cell[] = [];
  for (let column = -wide; column <= wide; column++) places.push({ column, row: -high }, { column, row: high });
  for (let row = -high; row <= high; row++) places.push({ column: -wide, row }, { column: wide, row });
  const offAxis = ({ column, row }: Cell) => Math.min(Math.abs(column), Math.abs(row));
  return places.sort((one, other) => offAxis(one) - offAxis(other));
}

/** Grid cells that a part covers with its boxes, its drawn ties and its groups' hulls, margin included. */
function cellsOf({ bodies, ties, groups }: Part, size: number): Cell[] {
  const cells = new Map<string, Cell>();
  const cover = (left: number, top: number, right: number, bottom: number) => {
    for (let column = Math.floor(left / size); column <= Math.floor(right / size); column++) {
      for (let row = Math.floor(top / size); row <= Math.floor(bottom / size); row++) {
        cells.set(`${column},${row}`, { column, row });
      }
    }
  };
  const half = margin / 2;
  for (const { x, y, drop, halfWidth, halfHeight } of bodies) {
    const middle = y + drop;
    cover(x - halfWidth - half, middle - halfHeight - half, x + halfWidth + half, middle + halfHeight + half);
  }
  for (const { a, b } of ties) {
    const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / size) + 1;
    for (let step = 0; step <= steps; step++) {
      const x = a.x + ((b.x - a.x) * step) / steps;
      const y = a.y + ((b.y - a.y) * step) / steps;
      cover(x - half, y - half, x + half, y + half);
    }
  }
  for (const group of groups) {
    const { corners } = hullOf(group);
    const columns = corners.map(({ x }) => x);
    const rows = corners.map(({ y }) => y);
    cover(
      Math.min(...columns) - hullGap,
      Math.min(...rows) - hullGap,
      Math.max(...columns) + hullGap,
      Math.max(...rows) + hullGap,
    );
  }
  return [...cells.values()];
}
