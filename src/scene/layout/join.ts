import { layBeneath } from "./beneath";
import { boundsOf } from "./bounds";
import { bodiesOf, resultOf } from "./body";
import type { Body } from "./body";
import { checkInput } from "./checkInput";
import { hullGap } from "./energy";
import { forceLayout } from "./force";
import { hullOf, separationOf } from "./hull";
import type { LayoutInput, LayoutResult, OnProgress } from "./layout";
import { removeOverlaps } from "./overlap";
import { mergedPairs, neighboursOf } from "./pairs";
import { unitOf } from "./parts";
import { Room } from "./room";

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Adds newcomers to a picture that is known: each goes to the nearest free room beside those whom it is tied to or
 * shares a group with, those with most of them placed first. Those known do not move at all, unless two of them
 * overlap as they are given (a label has grown, say): these are pushed apart, by what they overlap. What no path of
 * ties leads from what is known stands beneath, laid out by itself. Where nothing is known it is the force layout.
 *
 * @param known where each node is, in the order of the input's; null for newcomers.
 * @returns centres in the order of the input's nodes, in the coordinates of what is known: not moved to the origin.
 * @throws RangeError where the input is no graph, or `known` does not fit it.
 */
export function joinLayout(
  input: LayoutInput,
  known: readonly (Point | null)[],
  onProgress: OnProgress = () => {},
): LayoutResult {
  checkInput(input);
  checkKnown(input, known);
  if (known.every((point) => point === null)) return forceLayout(input, onProgress);
  const bodies = bodiesOf(input);
  const placed = bodies.filter((body) => {
    const point = known[body.node];
    if (!point) return false;
    body.x = point.x;
    body.y = point.y;
    return true;
  });
  partOverlapping(placed);
  const strangers = settleNear(input, bodies, placed, onProgress);
  layBeneath(input, strangers, boundsOf(placed));
  onProgress(1);
  return resultOf(bodies);
}

function checkKnown({ nodes }: LayoutInput, known: readonly (Point | null)[]): void {
  if (known.length !== nodes.length) throw new RangeError(`layout: ${known.length} places for ${nodes.length} nodes`);
  for (const [node, point] of known.entries()) {
    if (point && !(Number.isFinite(point.x) && Number.isFinite(point.y)))
      throw new RangeError(`layout: node ${node} is nowhere`);
  }
}

/** No distance is kept beyond that: whoever dragged two actors close together meant them to stand so. */
function partOverlapping(bodies: readonly Body[]): void {
  const boxes = bodies.map(({ x, y, drop, halfWidth, halfHeight }) => ({ x, y: y + drop, halfWidth, halfHeight }));
  if (!removeOverlaps(boxes, 0)) return;
  for (const [index, body] of bodies.entries()) {
    body.x = boxes[index]?.x ?? body.x;
    body.y = (boxes[index]?.y ?? body.y) - body.drop;
  }
}

/** Places the newcomers that something leads to, and adds them to those placed. @returns the others. */
function settleNear(input: LayoutInput, bodies: readonly Body[], placed: Body[], onProgress: OnProgress): Body[] {
  const unit = unitOf(bodies);
  const neighbours = neighboursOf(bodies.length, mergedPairs(input));
  const groupsOf = input.nodes.map((_, node) => input.groups.filter((group) => group.includes(node)));
  const done = new Set(placed);
  const isPlaced = (node: number) => (bodies[node] && done.has(bodies[node]) ? [bodies[node]] : []);
  const near = (body: Body) => {
    const tied = (neighbours[body.node] ?? []).flatMap(isPlaced);
    // The groups' members count as neighbours: a hull should not have to reach across the picture.
    return [...tied, ...(groupsOf[body.node] ?? []).flatMap((group) => group.flatMap(isPlaced))];
  };
  const hullsOf = new Map(input.groups.map((group) => [group, hullOf(group.flatMap(isPlaced))]));
  const room = new Room(placed);
  let waiting = bodies.filter((body) => !done.has(body));
  const count = waiting.length;
  const nearOf = new Map(waiting.map((body) => [body, near(body)]));
  while (waiting.length > 0) {
    const next = waiting.reduce((best, body) => (sizeOf(nearOf, body) > sizeOf(nearOf, best) ? body : best));
    const around = nearOf.get(next) ?? [];
    if (around.length === 0) break;
    const own = groupsOf[next.node] ?? [];
    const foreign = input.groups.flatMap((group) => (own.includes(group) ? [] : (hullsOf.get(group) ?? [])));
    const middle = middleOf(around);
    const tiedTo = new Set(around).size;
    const others = tiedTo === 1 ? (neighbours[around[0]?.node ?? -1] ?? []).flatMap(isPlaced) : placed;
    const from = middleOf(others.length > 0 ? others : placed);
    const towards = Math.atan2(middle.y - from.y, middle.x - from.x);
    room.settle(next, middle, tiedTo === 1 ? 0.75 * unit : 0, towards, (at) =>
      foreign.every((hull) => separationOf(hull, { ...next, ...at }).gap >= hullGap / 2),
    );
    placed.push(next);
    done.add(next);
    for (const group of own) hullsOf.set(group, hullOf(group.flatMap(isPlaced)));
    waiting = waiting.filter((body) => body !== next);
    const beside = [...(neighbours[next.node] ?? []), ...own.flat()];
    for (const node of beside) {
      const body = bodies[node];
      if (body && nearOf.has(body)) nearOf.set(body, near(body));
    }
    onProgress((0.9 * (count - waiting.length)) / count);
  }
  return waiting;
}

function sizeOf(nearOf: ReadonlyMap<Body, readonly Body[]>, body: Body): number {
  return nearOf.get(body)?.length ?? 0;
}

function middleOf(bodies: readonly Body[]): Point {
  let x = 0;
  let y = 0;
  for (const body of bodies) {
    x += body.x / bodies.length;
    y += body.y / bodies.length;
  }
  return { x, y };
}
