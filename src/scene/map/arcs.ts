import { edgeCurve, fanBends, pointAt } from "../curve";
import { GridIndex, rectAround } from "../rect";
import type { Point, Positions, Rect, SceneEdge } from "../scene";

type Tie = Pick<SceneEdge, "id" | "from" | "to">;

/** Of an arc's bend in the length of its tie: the arc itself rises half as far. */
const rise = 0.2;
/** In model units. */
const mostBend = 150;
/** Between parallel ties, in model units, where they are long enough. */
const fanGap = 46;
/** Of that, at most, in the length of a tie. */
const fanShare = 0.3;
/** Sides and heights of an arc, from the one that is wanted to the one that is taken in need. */
const tries = [1, -1, 1.7, -1.7, 0.4, -0.4] as const;
/** Kept between an arc and an actor that is not at an end of it, in model units. */
const clear = 4;
/** Of an actor whose radius is not given. */
const usualRadius = 16;

/**
 * Bends (see `SceneEdge.bend`) that make of ties on a map what flights are on one: gentle arcs, all of them bowed to the
 * north, the ties of a pair fanned beside each other. Where another actor stands in the way an arc goes around the other
 * side, or higher, or flatter.
 *
 * A function of all ties of the dossier, so that an arc stays where it is when a filter takes another.
 *
 * @param radii of actors by id, in model units
 * @returns by id of the tie; 0 where an end has no position
 */
export function arcBends(
  ties: readonly Tie[],
  positions: Positions,
  radii: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`;
    const siblings = pairs.get(key);
    if (siblings) siblings.push(tie);
    else pairs.set(key, [tie]);
  }
  const inTheWay = obstaclesOf(positions, radii);
  const bends = new Map<string, number>();
  for (const siblings of pairs.values()) {
    const [tie] = siblings;
    if (!tie) continue;
    const pair = pairBends(tie, siblings.length, positions, inTheWay);
    siblings.forEach(({ id }, at) => bends.set(id, pair[at] ?? 0));
  }
  return bends;
}

type InTheWay = (tie: Tie, bend: number) => number;

function pairBends({ id, from, to }: Tie, count: number, positions: Positions, inTheWay: InTheWay): readonly number[] {
  // Loops lie around each other: only the distance counts there.
  if (from === to) return Array.from({ length: count }, (_, at) => at * fanGap);
  const [first, second] = from < to ? [from, to] : [to, from];
  const start = positions.get(first);
  const end = positions.get(second);
  if (!start || !end) return fanBends(count, fanGap);
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const fan = fanBends(count, Math.min(fanGap, fanShare * length));
  const height = Math.min(mostBend, rise * length);
  let best = fan;
  let least = Infinity;
  for (const share of tries) {
    const bends = fan.map((bend) => northwards(start, end) * share * height + bend);
    const met = bends.reduce((sum, bend) => sum + inTheWay({ id, from: first, to: second }, bend), 0);
    if (met >= least) continue;
    least = met;
    best = bends;
    if (met === 0) break;
  }
  return best;
}

/** The sign of a bend towards the top of the map; to its right where a tie runs straight up or down. */
function northwards(start: Point, end: Point): 1 | -1 {
  if (end.x !== start.x) return end.x > start.x ? 1 : -1;
  return end.y > start.y ? -1 : 1;
}

/** Counts the actors, other than its ends, that a tie's line would run over. */
function obstaclesOf(positions: Positions, radii: ReadonlyMap<string, number>): InTheWay {
  const discs = [...positions].map(([id, at]) => ({ id, ...at, reach: (radii.get(id) ?? usualRadius) + clear }));
  let area: Rect = { x: 0, y: 0, width: 1, height: 1 };
  for (const { x, y } of discs) {
    const [left, top] = [Math.min(area.x, x), Math.min(area.y, y)];
    area = {
      x: left,
      y: top,
      width: Math.max(area.x + area.width, x) - left,
      height: Math.max(area.y + area.height, y) - top,
    };
  }
  const cell = Math.max(60, Math.max(area.width, area.height) / 200);
  const index = new GridIndex<(typeof discs)[number]>(area, cell);
  for (const disc of discs) index.add(rectAround(disc, { width: 2 * disc.reach, height: 2 * disc.reach }), disc);
  return ({ from, to }, bend) => {
    const curve = edgeCurve({ from, to, bend }, positions);
    if (!curve) return 0;
    const met = new Set<string>();
    const steps = Math.max(
      4,
      Math.min(40, Math.round(Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) / 16)),
    );
    for (let step = 1; step < steps; step++) {
      const at = pointAt(curve, step / steps);
      index.meets({ ...at, width: 0, height: 0 }, ({ id, x, y, reach }) => {
        if (id !== from && id !== to && Math.hypot(at.x - x, at.y - y) < reach) met.add(id);
        return false;
      });
    }
    return met.size;
  };
}
