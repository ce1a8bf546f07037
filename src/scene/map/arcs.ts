import { fanBends, loopBends } from "../curve";
import type { Point, Positions, SceneEdge } from "../scene";
import { type InTheWay, obstaclesOf } from "./obstacles";

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

function pairBends({ from, to }: Tie, count: number, positions: Positions, inTheWay: InTheWay): readonly number[] {
  if (from === to) return loopBends(count);
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
    let met = 0;
    for (const bend of bends) if (met < least) met += inTheWay({ from: first, to: second, bend }, least - met);
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
