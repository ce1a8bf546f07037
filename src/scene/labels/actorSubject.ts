import type { Point, SceneNode, Size } from "../scene";
import { actorRing } from "./actorRing";
import type { Disc } from "./ground";
import type { LineDensity } from "./lineDensity";
import { nameLines } from "./nameLines";
import { type Body, type Neighbours, gapTo, rimGap } from "./neighbours";
import type { ActorSide, Measure, PlacedLabel } from "./placement";
import { type Fits, type Spot, type Subject, anywhere } from "./subject";

/** Between rim and label, in CSS pixels. */
const gap = 4;
/** The same where no place that near is free; and how much more a place there costs than any at `gap`. */
const farGaps = [gap, 9] as const;
const farCost = 2;
/** Farther from its rim than this a name is no longer seen to belong there, in CSS pixels. */
const mostGap = 14;
/** A place that costs more, as where three lines run under the name, is no better than one farther off. */
const dear = 6;
/** Of each cell in which a line runs under the label. */
const lineCost = 1.8;
/** Of setting a name in the next best lines. */
const settingCost = 1.5;
/** Nearer than this to another actor's rim, in CSS pixels, a name is read as the other's. */
const leastStrange = 5;
/** Of being as near to another actor as to its own; less the farther the other is, and nothing at some distance. */
const strangeCost = 3;
/** That distance beyond the own one, in CSS pixels: a name that reaches out of line with its own actor needs more. */
const strangeReach = 9;
const strangeReachAskew = 18;

const diagonal = Math.SQRT1_2;

interface Side {
  readonly side: ActorSide;
  readonly cost: number;
  readonly askew?: true;
  readonly offset: (rim: number, label: Size) => Point;
}

/** From an actor's centre to the centre of its label, for each side: the corner or border nearest to it is at `rim`. */
const sides: readonly Side[] = [
  { side: "s", cost: 0, offset: (rim, { height }) => ({ x: 0, y: rim + height / 2 }) },
  { side: "n", cost: 0.6, offset: (rim, { height }) => ({ x: 0, y: -rim - height / 2 }) },
  { side: "e", cost: 1, offset: (rim, { width }) => ({ x: rim + width / 2, y: 0 }) },
  { side: "w", cost: 1.2, offset: (rim, { width }) => ({ x: -rim - width / 2, y: 0 }) },
  { side: "sse", cost: 1.2, offset: (rim, { width, height }) => ({ x: 0.3 * width, y: rim + height / 2 }) },
  { side: "ssw", cost: 1.3, offset: (rim, { width, height }) => ({ x: -0.3 * width, y: rim + height / 2 }) },
  { side: "nne", cost: 1.4, offset: (rim, { width, height }) => ({ x: 0.3 * width, y: -rim - height / 2 }) },
  { side: "nnw", cost: 1.5, offset: (rim, { width, height }) => ({ x: -0.3 * width, y: -rim - height / 2 }) },
  { side: "se", cost: 1.6, askew: true, offset: (rim, label) => corner(rim, label, 1, 1) },
  { side: "ne", cost: 1.7, askew: true, offset: (rim, label) => corner(rim, label, 1, -1) },
  { side: "sw", cost: 1.8, askew: true, offset: (rim, label) => corner(rim, label, -1, 1) },
  { side: "nw", cost: 1.9, askew: true, offset: (rim, label) => corner(rim, label, -1, -1) },
];

const askew: ReadonlySet<PlacedLabel["side"]> = new Set([
  "near",
  ...sides.flatMap((each) => (each.askew ? [each.side] : [])),
]);

function corner(rim: number, { width, height }: Size, right: 1 | -1, down: 1 | -1): Point {
  return { x: right * (rim * diagonal + width / 2), y: down * (rim * diagonal + height / 2) };
}

/**
 * An actor that wants its name beside it, and nearer to it than to any other.
 *
 * @param position of its centre, in model units
 * @param body what it covers on screen, without a halo
 * @param halo how far a halo goes beyond it, in CSS pixels; 0 for none
 */
export function actorSubject(
  node: SceneNode,
  position: Point,
  body: Body,
  halo: number,
  measure: Measure,
  density: LineDensity,
  neighbours: Neighbours,
): Subject {
  const settings = nameLines(node.label.value).map((lines) => ({ lines, ...sizeOf(lines, measure) }));
  const disc: Disc = { centre: body.centre, radius: body.radius + halo };
  const stranger = (id: string) => id !== node.id;
  const spotAt = (setting: number, away: Point, side: Spot["side"], cost: number, fits: Fits): readonly Spot[] => {
    const set = settings[setting];
    if (set === undefined) return [];
    const { lines, width, height } = set;
    const x = disc.centre.x + away.x - width / 2;
    const y = disc.centre.y + away.y - height / 2;
    if (!fits(x, y, width, height)) return [];
    return [{ x, y, width, height, lines, anchor: position, t: null, side, cost: cost + setting * settingCost }];
  };
  const spots = (setting: number, fits: Fits): readonly Spot[] => {
    const size = settings[setting];
    if (size === undefined) return [];
    const rim = disc.radius + gap;
    return sides.flatMap(({ side, cost, offset }) => spotAt(setting, offset(rim, size), side, cost, fits));
  };
  return {
    kind: "nodes",
    id: node.id,
    importance: node.importance,
    settings: settings.length,
    settingCost,
    spots,
    dear,
    farther(setting, fits) {
      const size = settings[setting];
      if (size === undefined) return [];
      return farGaps.flatMap((far, at) =>
        actorRing(disc.radius + far, size).flatMap((away) => spotAt(setting, away, "near", (at + 1) * farCost, fits)),
      );
    },
    again({ side, lines, dx, dy }) {
      const setting = settings.findIndex((set) => set.lines.length === lines.length);
      if (setting < 0) return [];
      if (side === "near") return spotAt(setting, { x: dx, y: dy }, side, 0, anywhere);
      return spots(setting, anywhere).filter((spot) => spot.side === side);
    },
    price(spot) {
      if (gapTo(spot, disc.centre) > disc.radius + mostGap) return Infinity;
      const own = Math.max(0, rimGap(spot, body));
      const reach = askew.has(spot.side) ? strangeReachAskew : strangeReach;
      const strange = neighbours.gap(spot, stranger, own + reach);
      if (strange < leastStrange || strange <= own) return Infinity;
      return spot.cost + lineCost * density.all(spot) + (strangeCost * (own + reach - strange)) / reach;
    },
    belongs(spot, atNeed) {
      const own = Math.max(0, rimGap(spot, body));
      return atNeed || neighbours.gap(spot, stranger, own + 1) > own;
    },
  };
}

function sizeOf(lines: readonly string[], measure: Measure): Size {
  const sizes = lines.map((line) => measure(line, "actor"));
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: sizes.reduce((sum, { height }) => sum + height, 0),
  };
}
