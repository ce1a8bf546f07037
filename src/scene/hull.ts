import { type IBubbleSetOptions, BubbleSets, circle } from "bubblesets-js";
import { type Outline, convexOutline, distanceTo, encloses, resampled, smoothed, splinePath } from "./outline";
import type { Point } from "./scene";

/** An actor as far as hulls go, in model units. */
export interface Disc extends Point {
  readonly radius: number;
}

/** The blob of an alliance. Model units. */
export interface HullPath {
  /** For an SVG path, closed. In several parts where nothing else keeps the others out. */
  readonly d: string;
  /** The path as a polygon, of its largest part. Empty where there are no members. */
  readonly outline: Outline;
}

/** Between points of an outline, in model units: close enough for a smooth path, few enough to recompute in a drag. */
const spacing = 12;

/** Of an edge from the centre of who is not inside, at least: more than the spline strays from its polygon. */
const apart = 4;

/**
 * A calm blob around members, without the others: none of their centres is inside.
 *
 * Tried in this order: a rounded convex hull, the same drawn tighter, a bubble set (Collins, Penn and Carpendale 2009,
 * "Bubble Sets: Revealing Set Relations with Isocontours over Existing Visualizations"), and a blob for each member.
 *
 * @param padding between a member's rim and the edge; less where others are near
 */
export function hullPath(members: readonly Disc[], others: readonly Disc[], padding: number): HullPath {
  if (members.length === 0) return { d: "", outline: [] };
  for (const room of [padding, 0.75 * padding, 0.5 * padding]) {
    const outline = rounded(members, room);
    if (others.every((other) => !touches(outline, other))) return { d: splinePath(outline), outline };
  }
  for (const reach of [1, 0.6, 0.3]) {
    const outline = bubble(members, others, padding * reach);
    const holdsAll = members.every((member) => encloses(outline, member));
    if (holdsAll && !others.some((other) => touches(outline, { ...other, radius: apart })))
      return { d: splinePath(outline), outline };
  }
  return islands(members, others, padding);
}

function touches(outline: Outline, disc: Disc): boolean {
  return encloses(outline, disc) || distanceTo(outline, disc) < disc.radius;
}

/** Convex hull of the members grown by `padding`, its corners softened as far as no member comes out. */
function rounded(members: readonly Disc[], padding: number): Outline {
  const rims = members.flatMap((member) => ring(member, member.radius + 1.2 * padding));
  const hull = even(convexOutline(rims));
  const roomy = (outline: Outline) =>
    members.every(
      (member) => encloses(outline, member) && distanceTo(outline, member) >= member.radius + 0.8 * padding,
    );
  const [softest = hull] = [64, 32, 16, 8].map((passes) => smoothed(hull, passes)).filter(roomy);
  return softest;
}

function bubble(members: readonly Disc[], others: readonly Disc[], padding: number): Outline {
  const discs = [...members, ...others];
  const extent = Math.max(...discs.map(({ x }) => x), ...discs.map(({ y }) => y));
  const least = Math.min(...discs.map(({ x }) => x), ...discs.map(({ y }) => y));
  const options: IBubbleSetOptions = {
    /* The cost is the area in these, so that far-apart members get coarser ones. */
    pixelGroup: Math.max(4, Math.ceil((extent - least) / 250)),
    nodeR0: 0.7 * padding,
    nodeR1: 1.8 * padding,
    edgeR0: 0.5 * padding,
    edgeR1: padding,
    morphBuffer: 0.5 * padding,
  };
  const sets = new BubbleSets(options);
  sets.pushMember(...members.map(({ x, y, radius }) => circle(x, y, radius)));
  sets.pushNonMember(...others.map(({ x, y, radius }) => circle(x, y, radius)));
  const contour = sets.compute().points.map(({ x, y }) => ({ x, y }));
  return contour.length < 3 ? [] : smoothed(even(contour), 6);
}

/** A ring around each member, drawn in where another actor is near. */
function islands(members: readonly Disc[], others: readonly Disc[], padding: number): HullPath {
  const rings = members.map((member) => {
    const room = Math.min(...others.map(({ x, y }) => Math.hypot(x - member.x, y - member.y)));
    return ring(member, Math.min(member.radius + padding, 0.9 * room));
  });
  const [largest = []] = rings.toSorted((a, b) => widthOf(b) - widthOf(a));
  return { d: rings.map(splinePath).join(""), outline: largest };
}

function ring({ x, y }: Point, radius: number): Outline {
  return Array.from({ length: 36 }, (_, at) => {
    const angle = (2 * Math.PI * at) / 36;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

function widthOf(outline: Outline): number {
  const xs = outline.map(({ x }) => x);
  return Math.max(...xs) - Math.min(...xs);
}

function even(outline: Outline): Outline {
  let length = 0;
  let before = outline.at(-1);
  for (const point of outline) {
    if (before) length += Math.hypot(point.x - before.x, point.y - before.y);
    before = point;
  }
  return resampled(outline, Math.max(12, Math.round(length / spacing)));
}
