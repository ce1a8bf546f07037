import { blocksAt, columnsIn, nearestFree } from "./axisRoom";
import type { Span } from "./axisRoom";
import type { Body, Tie } from "./body";
import { crossing, passing } from "./faults";
import type { LayoutInput, OnProgress } from "./layout";
import { mergedPairs } from "./pairs";
import { unitOf } from "./parts";
import { isSmall } from "./small";

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where each place is looked at closely, and where not. */
const closeRounds = 6;
const quickRounds = 2;
/** Heights tried on each side of the one that ties ask for, where a drawing is small enough to be looked at closely. */
const heights = 8;
/** What it costs to stand off the wished place on x, in lengths of tie. */
const offCost = 2;

/**
 * Gives each body a height, and a place in its span, in place: those with most ties first, each at the free place nearest
 * to the mean height of those it is tied to; then in some rounds each anew, where that makes its ties shorter. In small
 * drawings ties that cross or pass behind others count too.
 *
 * @param poles stand where they are on x, at height 0.
 */
export function placeAlong(
  input: LayoutInput,
  bodies: readonly Body[],
  poles: readonly Body[],
  spans: ReadonlyMap<Body, Span>,
  onProgress: OnProgress,
): void {
  const unit = unitOf(bodies);
  const ties = tiesBetween(input, bodies, new Set([...poles, ...spans.keys()]));
  const close = isSmall(bodies.length, ties.length);
  const order = [...spans.keys()].sort((one, other) => other.ties.length - one.ties.length || one.node - other.node);
  const placed = new Set(poles);
  const costAt = (body: Body, { x, y }: Place) => {
    body.x = x;
    body.y = y;
    let cost = (offCost * Math.abs(x - (spans.get(body)?.wished ?? x))) / unit + (0.1 * Math.abs(y)) / unit;
    for (const { a, b, fan } of body.ties) {
      const other = a === body ? b : a;
      if (placed.has(other)) cost += (Math.min(3, fan) * Math.hypot(x - other.x, y - other.y)) / unit;
    }
    return close ? cost + faultsOf(body, ties, placed) : cost;
  };
  const put = (body: Body, wishes: readonly number[]) => {
    let best: Place = { x: body.x, y: body.y };
    let least = placed.has(body) ? costAt(body, best) : Infinity;
    placed.delete(body);
    for (const x of columnsIn(spans.get(body), body)) {
      const blocks = blocksAt(body, x, placed);
      for (const place of new Set(wishes.map((wish) => nearestFree(blocks, wish)))) {
        const cost = costAt(body, { x, y: place });
        if (cost >= least - 1e-9) continue;
        least = cost;
        best = { x, y: place };
      }
    }
    body.x = best.x;
    body.y = best.y;
    placed.add(body);
  };
  for (const [at, body] of order.entries()) {
    put(body, wishesFor(body, placed, close ? unit / 2 : 0));
    onProgress((0.3 * (at + 1)) / order.length);
  }
  const rounds = close ? closeRounds : quickRounds;
  for (let round = 0; round < rounds; round++) {
    for (const body of order) put(body, wishesFor(body, placed, close ? unit / 3 : 0));
    onProgress(0.3 + (0.6 * (round + 1)) / rounds);
  }
}

function tiesBetween(input: LayoutInput, bodies: readonly Body[], among: ReadonlySet<Body>): Tie[] {
  return mergedPairs(input).flatMap(({ from, to, weight }) => {
    const a = bodies[from];
    const b = bodies[to];
    if (!a || !b || !among.has(a) || !among.has(b)) return [];
    const tie = { a, b, length: 0, fan: weight, drawn: true };
    a.ties.push(tie);
    b.ties.push(tie);
    return [tie];
  });
}

/** Heights to be tried: the mean of those it is tied to, and some above and below. */
function wishesFor(body: Body, placed: ReadonlySet<Body>, step: number): number[] {
  let sum = 0;
  let count = 0;
  for (const { a, b, fan } of body.ties) {
    const other = a === body ? b : a;
    if (!placed.has(other)) continue;
    sum += fan * other.y;
    count += fan;
  }
  const mean = count > 0 ? sum / count : 0;
  const wishes = [mean];
  const more = step > 0 ? heights : 0;
  for (let at = 1; at <= more; at++) wishes.push(mean + at * step, mean - at * step);
  return wishes;
}

/** What is wrong around a body, in lengths of tie. */
function faultsOf(body: Body, ties: readonly Tie[], placed: ReadonlySet<Body>): number {
  const stands = ({ a, b }: Tie) => (a === body || placed.has(a)) && (b === body || placed.has(b));
  let sum = 0;
  for (const tie of ties) if (tie.a !== body && tie.b !== body && stands(tie)) sum += passing(body, tie);
  for (const own of body.ties) {
    if (!stands(own)) continue;
    for (const other of placed) if (other !== own.a && other !== own.b) sum += passing(other, own);
    for (const tie of ties) if (stands(tie)) sum += crossing(own, tie);
  }
  return sum / 4;
}
