import type { Point, SceneNode, Size } from "../scene";
import type { Disc } from "./ground";
import type { LineDensity } from "./lineDensity";
import { nameLines } from "./nameLines";
import type { ActorSide, Measure } from "./placement";
import { type Fits, type Spot, type Subject, anywhere } from "./subject";

/** Between rim and label, in CSS pixels. */
const gap = 4;
/** Of each cell in which a line runs under the label. */
const lineCost = 0.8;
/** Of a long name in one line. */
const longCost = 1.5;

const diagonal = Math.SQRT1_2;

/** From an actor's centre to the centre of its label, for each side: the corner or border nearest to it is at `rim`. */
const sides: readonly { side: ActorSide; cost: number; offset: (rim: number, label: Size) => Point }[] = [
  { side: "s", cost: 0, offset: (rim, { height }) => ({ x: 0, y: rim + height / 2 }) },
  { side: "n", cost: 0.6, offset: (rim, { height }) => ({ x: 0, y: -rim - height / 2 }) },
  { side: "e", cost: 1, offset: (rim, { width }) => ({ x: rim + width / 2, y: 0 }) },
  { side: "w", cost: 1.2, offset: (rim, { width }) => ({ x: -rim - width / 2, y: 0 }) },
  { side: "sse", cost: 1.2, offset: (rim, { width, height }) => ({ x: 0.3 * width, y: rim + height / 2 }) },
  { side: "ssw", cost: 1.3, offset: (rim, { width, height }) => ({ x: -0.3 * width, y: rim + height / 2 }) },
  { side: "nne", cost: 1.4, offset: (rim, { width, height }) => ({ x: 0.3 * width, y: -rim - height / 2 }) },
  { side: "nnw", cost: 1.5, offset: (rim, { width, height }) => ({ x: -0.3 * width, y: -rim - height / 2 }) },
  { side: "se", cost: 1.6, offset: (rim, label) => corner(rim, label, 1, 1) },
  { side: "ne", cost: 1.7, offset: (rim, label) => corner(rim, label, 1, -1) },
  { side: "sw", cost: 1.8, offset: (rim, label) => corner(rim, label, -1, 1) },
  { side: "nw", cost: 1.9, offset: (rim, label) => corner(rim, label, -1, -1) },
];

function corner(rim: number, { width, height }: Size, right: 1 | -1, down: 1 | -1): Point {
  return { x: right * (rim * diagonal + width / 2), y: down * (rim * diagonal + height / 2) };
}

/**
 * An actor that wants its name beside it.
 *
 * @param position of its centre, in model units
 * @param disc that it covers on screen
 */
export function actorSubject(
  node: SceneNode,
  position: Point,
  disc: Disc,
  measure: Measure,
  density: LineDensity,
): Subject {
  const settings = nameLines(node.label.value);
  const spots = (setting: number, fits: Fits): readonly Spot[] => {
    const lines = settings[setting] ?? [];
    const { width, height } = sizeOf(lines, measure);
    return sides.flatMap(({ side, cost, offset }): Spot[] => {
      const away = offset(disc.radius + gap, { width, height });
      const x = disc.centre.x + away.x - width / 2;
      const y = disc.centre.y + away.y - height / 2;
      if (!fits(x, y, width, height)) return [];
      return [{ x, y, width, height, lines, anchor: position, t: null, side, cost: cost + setting * longCost }];
    });
  };
  return {
    kind: "nodes",
    id: node.id,
    importance: node.importance,
    settings: settings.length,
    settingCost: longCost,
    spots,
    again({ side, lines }) {
      const setting = settings.findIndex(({ length }) => length === lines.length);
      return setting < 0 ? [] : spots(setting, anywhere).filter((spot) => spot.side === side);
    },
    price: (spot) => spot.cost + lineCost * density.all(spot),
  };
}

function sizeOf(lines: readonly string[], measure: Measure): Size {
  const sizes = lines.map((line) => measure(line, "actor"));
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: sizes.reduce((sum, { height }) => sum + height, 0),
  };
}
