import type { Body, Tie } from "./body";
import { distanceToSegment, lengthInRect, segmentsCross } from "./segment";

/** What a fault costs, in the currency of one pair of nodes that stand at twice their ideal distance. */
export const cost = {
  tieLength: 3,
  overlap: 8,
  tieBehindNode: 10,
  tieNearNode: 4,
  tieBehindLabel: 1.5,
  tieBehindOwnLabel: 0.5,
  crossing: 3.5,
  narrowAngle: 5,
  outsideFrame: 10,
  insideHull: 12,
  tieThroughHull: 7,
} as const;

/** Wanted between two boxes, and between a tie and a node, so that it can be told what belongs to what. */
export const clearance = 14;
const narrow = Math.PI / 4;

/** What a tie costs whatever stands around it: not to have its length, and to leave through a label of its ends. */
export function alone({ a, b, length }: Tie): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const off = Math.sqrt(dx * dx + dy * dy) / length - 1;
  return cost.tieLength * off * off + cost.tieBehindOwnLabel * (hiddenBy(a, a, b) + hiddenBy(b, a, b));
}

/** A tie that passes behind, or close to, a node that is not one of its ends. */
export function passing(body: Body, { a, b, fan }: Tie): number {
  const clear = body.radius + clearance + 6 * Math.min(3, fan - 1);
  const reach = clear + body.halfWidth + body.halfHeight;
  if (Math.min(a.x, b.x) - reach > body.x || Math.max(a.x, b.x) + reach < body.x) return 0;
  if (Math.min(a.y, b.y) - reach > body.y || Math.max(a.y, b.y) + reach < body.y) return 0;
  const distance = distanceToSegment(body, a, b);
  let sum = distance < clear ? cost.tieNearNode * (1 - distance / clear) : 0;
  if (distance < body.radius + 4) sum += cost.tieBehindNode;
  return sum + cost.tieBehindLabel * hiddenBy(body, a, b);
}

/** How much of a line the label of a body hides, in label widths, and something for hiding any. */
function hiddenBy(body: Body, a: Body, b: Body): number {
  const { x, y, halfLabel } = body;
  if (halfLabel === 0) return 0;
  const hidden = lengthInRect(a, b, x - halfLabel, y + body.radius, x + halfLabel, y + body.drop + body.halfHeight + 2);
  return hidden > 0 ? 0.5 + hidden / (2 * halfLabel) : 0;
}

/** A crossing at a small angle is the harder to read. */
export function crossing(one: Tie, other: Tie): number {
  const { a, b } = one;
  const { a: c, b: d } = other;
  if (a === c || a === d || b === c || b === d || !segmentsCross(a, b, c, d)) return 0;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const ex = d.x - c.x;
  const ey = d.y - c.y;
  const cosine = Math.abs(dx * ex + dy * ey) / Math.sqrt((dx * dx + dy * dy) * (ex * ex + ey * ey));
  return cost.crossing * (1 + cosine * cosine);
}

/** Ties that leave a node at so small an angle that they are hard to tell apart. */
export function anglesAt(body: Body): number {
  const { ties } = body;
  let sum = 0;
  for (let i = 0; i < ties.length; i++) {
    const one = ties[i];
    if (!one?.drawn) continue;
    const end = one.a === body ? one.b : one.a;
    const dx = end.x - body.x;
    const dy = end.y - body.y;
    const length = Math.sqrt(dx * dx + dy * dy);
    for (let j = i + 1; j < ties.length; j++) {
      const other = ties[j];
      if (!other?.drawn) continue;
      const otherEnd = other.a === body ? other.b : other.a;
      const ex = otherEnd.x - body.x;
      const ey = otherEnd.y - body.y;
      const cosine = (dx * ex + dy * ey) / (length * Math.sqrt(ex * ex + ey * ey) + 1e-9);
      if (cosine < Math.SQRT1_2) continue;
      const off = 1 - Math.acos(Math.min(1, cosine)) / narrow;
      sum += cost.narrowAngle * off * off;
    }
  }
  return sum;
}
