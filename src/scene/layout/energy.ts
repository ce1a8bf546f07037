import type { Body, Part, Tie } from "./body";
import { kinship } from "./kin";
import { alone, anglesAt, clearance, cost, crossing, passing } from "./faults";
import { hullOf, passesThrough, roughGap, separationOf } from "./hull";
import type { Hull } from "./hull";

/** Wanted between a hull's members and the others. */
export const hullGap = 26;

/** Half the sides of the frame that the picture should fill, around the origin. */
export interface Frame {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/**
 * What is wrong with a drawing of a small graph, as one number to be lowered: stress, boxes that overlap, ties that
 * pass behind nodes and labels that are not theirs (they read as ties), crossings, narrow angles between two ties
 * of a node, strangers inside a group's hull and ties that pass through it, and what sticks out of the frame. After Davidson and Harel 1996,
 * "Drawing Graphs Nicely Using Simulated Annealing", with the terms that labels and hulls call for.
 */
export class Energy {
  private readonly drawn: readonly Tie[];
  private readonly groupsOf: readonly (readonly number[])[];
  private readonly memberSets: readonly ReadonlySet<Body>[];
  /** Per pair of bodies: how much it matters that they stand at their distance. */
  private readonly weights: Float64Array;
  private readonly hulls: { hull: Hull; readonly places: Float64Array }[];

  /** @param wanted the ideal distances, as `allDistances` gives them: infinite where there is no path. */
  constructor(
    private readonly part: Part,
    private readonly wanted: Float64Array,
    private readonly frame: Frame,
  ) {
    this.drawn = part.ties.filter((tie) => tie.drawn);
    this.memberSets = part.groups.map((group) => new Set(group));
    this.hulls = part.groups.map((group) => ({
      hull: hullOf(group),
      places: new Float64Array(2 * group.length).fill(NaN),
    }));
    const size = part.bodies.length;
    this.weights = new Float64Array(size * size).fill(1);
    for (const group of part.groups) {
      for (const one of group) for (const other of group) this.weights[one.at * size + other.at] = kinship;
    }
    this.groupsOf = part.bodies.map((body) =>
      this.memberSets.flatMap((members, index) => (members.has(body) ? [index] : [])),
    );
  }

  /** Of the whole drawing. */
  total(): number {
    let sum = 0;
    for (const body of this.part.bodies) {
      sum += this.outside(body);
      for (const other of this.part.bodies) if (other.at > body.at) sum += this.pair(body, other);
      for (const tie of this.drawn) if (tie.a !== body && tie.b !== body) sum += passing(body, tie);
      sum += anglesAt(body);
    }
    for (const [index, tie] of this.drawn.entries()) {
      sum += alone(tie);
      for (const other of this.drawn.slice(index + 1)) sum += crossing(tie, other);
    }
    for (let group = 0; group < this.part.groups.length; group++) sum += this.strangers(group);
    return sum;
  }

  /** The share that changes when one body moves. */
  around(body: Body): number {
    let sum = this.outside(body) + anglesAt(body);
    for (const other of this.part.bodies) if (other !== body) sum += this.pair(body, other);
    for (const tie of this.drawn) if (tie.a !== body && tie.b !== body) sum += passing(body, tie);
    for (const tie of body.ties) {
      if (!tie.drawn) continue;
      sum += alone(tie) + anglesAt(tie.a === body ? tie.b : tie.a);
      for (const other of this.part.bodies) if (other !== tie.a && other !== tie.b) sum += passing(other, tie);
      for (const other of this.drawn) sum += crossing(tie, other);
    }
    const own = this.groupsOf[body.at] ?? [];
    for (let group = 0; group < this.part.groups.length; group++) {
      sum += own.includes(group) ? this.strangers(group) : this.strangers(group, body);
    }
    return sum;
  }

  private pair(one: Body, other: Body): number {
    const dx = one.x - other.x;
    const dy = one.y - other.y;
    const index = one.at * this.part.bodies.length + other.at;
    const wanted = this.wanted[index] ?? 1;
    const apart = Math.sqrt(dx * dx + dy * dy);
    // Those that no path ties need only not be neighbours.
    const off = wanted < Infinity ? apart / wanted - 1 : Math.min(0, apart / (1.5 * this.part.unit) - 1);
    const overlapX = one.halfWidth + other.halfWidth + clearance - Math.abs(dx);
    const overlapY = one.halfHeight + other.halfHeight + clearance - Math.abs(dy + one.drop - other.drop);
    const overlap = overlapX > 0 && overlapY > 0 ? 0.3 + Math.min(overlapX, overlapY) / clearance : 0;
    return (this.weights[index] ?? 1) * off * off + cost.overlap * overlap;
  }

  private outside({ x, y, drop, halfWidth, halfHeight }: Body): number {
    const beyondX = Math.max(0, Math.abs(x) + halfWidth - this.frame.halfWidth);
    const beyondY = Math.max(0, Math.abs(y + drop) + halfHeight - this.frame.halfHeight);
    const beyond = (beyondX + beyondY) / this.part.unit;
    return cost.outsideFrame * beyond * (1 + beyond);
  }

  /**
   * Those who stand in a group's hull and do not belong to it, and ties between two of them that pass through it: all,
   * or only the one that is asked about and its ties.
   */
  private strangers(group: number, only?: Body): number {
    const set = this.memberSets[group];
    const hull = this.hull(group);
    let sum = 0;
    for (const body of only ? [only] : this.part.bodies) {
      if (set?.has(body) || roughGap(hull, body) >= hullGap) continue;
      const { gap } = separationOf(hull, body);
      if (gap < hullGap) sum += cost.insideHull * (0.2 + (hullGap - gap) / this.part.unit);
    }
    for (const { a, b, drawn } of only ? only.ties : this.part.ties) {
      if (drawn && !set?.has(a) && !set?.has(b) && passesThrough(hull, a, b)) sum += cost.tieThroughHull;
    }
    return sum;
  }

  /** Hulls are asked for far more often than their members move. */
  private hull(group: number): Hull {
    const members = this.part.groups[group] ?? [];
    const known = this.hulls[group];
    if (!known) return hullOf(members);
    let stale = false;
    for (let index = 0; index < members.length; index++) {
      const { x, y } = members[index] ?? { x: 0, y: 0 };
      if (known.places[2 * index] === x && known.places[2 * index + 1] === y) continue;
      known.places[2 * index] = x;
      known.places[2 * index + 1] = y;
      stale = true;
    }
    if (stale) known.hull = hullOf(members);
    return known.hull;
  }
}
