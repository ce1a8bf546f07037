import type { Point, Positions, Scene } from "./scene";

/** Between columns and between actors of one column, in model units: room for a tie's label and for a name. */
const columnGap = 250;
const rowGap = 112;
/** Between the cascade and the rest of the picture. */
const apart = 150;

/**
 * Places a cascade from left to right, a column for each step, above the rest of the picture, which stays where it is.
 * Within a column actors stand in the order in which they are reached, so that the first consequence told is the topmost.
 *
 * @param columns of the actors of the cascade, from 0
 * @param positions of the whole picture
 * @returns the positions of the whole picture with those of the cascade
 */
export function cascadePositions(
  columns: ReadonlyMap<string, number>,
  scene: Pick<Scene, "nodes">,
  positions: Positions,
): Positions {
  const drawn = new Set(scene.nodes.map(({ id }) => id));
  const inCascade = [...columns].filter(([id]) => drawn.has(id));
  const rest = scene.nodes.flatMap(({ id }) => (columns.has(id) ? [] : [positions.get(id) ?? []].flat()));
  const middle = middleOf(rest, (point) => point.x);
  const top = rest.length === 0 ? 0 : Math.min(...rest.map(({ y }) => y)) - apart;

  const byColumn = new Map<number, string[]>();
  for (const [id, column] of inCascade) byColumn.set(column, [...(byColumn.get(column) ?? []), id]);
  const last = Math.max(0, ...byColumn.keys());
  const tallest = Math.max(1, ...[...byColumn.values()].map(({ length }) => length));
  const centre = top - ((tallest - 1) * rowGap) / 2;

  const placed = new Map(positions);
  for (const [column, ids] of byColumn) {
    ids.forEach((id, row) =>
      placed.set(id, {
        x: middle + (column - last / 2) * columnGap,
        y: centre + (row - (ids.length - 1) / 2) * rowGap,
      }),
    );
  }
  return placed;
}

function middleOf(points: readonly Point[], of: (point: Point) => number): number {
  if (points.length === 0) return 0;
  const values = points.map(of);
  return (Math.min(...values) + Math.max(...values)) / 2;
}
