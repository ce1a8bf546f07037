import { relationFamilies } from "../../domain/terms";
import type { LayoutGuides, RingGuides } from "../layout/layout";
import type { Ground, GroundName } from "../map/ground";
import { intersects } from "../rect";
import type { Point, Rect } from "../scene";

/** From the outermost ring of a sector to its name, in model units. */
const beyond = 40;
/** Lines between sectors begin here, so that the middle is free. */
const within = 60;

/** Of the way to the right or left: up to here a name stands above or below, and not beside. */
const straight = 0.15;

/** What a name takes up in a picture of common size, in model units; it goes outwards in such steps to where it is free. */
const nameSize = { width: 150, height: 34 } as const;
const step = 20;

const px = (value: number) => String(Math.round(value * 10) / 10);

/**
 * What the places of a layout mean, as faint lines beneath the picture, with the families of the sectors where they end. A ring
 * is drawn as far as somebody stands on it or beyond.
 *
 * @param boxes of all that stands there, with their names
 * @param aspect width by height of the frame
 */
export function guideGround(guides: LayoutGuides, boxes: readonly Rect[], aspect: number): Ground {
  const isRings = guides.kind === "rings";
  const bounds = around(boxes);
  const graticule = isRings ? arcs(guides) + spokes(guides) : lines(guides, bounds);
  const names = isRings ? sectorNames(guides, boxes, aspect) : [];
  return { bounds, sea: "", graticule, land: "", named: "", borders: "", places: new Map(), margin: null, names };
}

function around(boxes: readonly Rect[]): Rect {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const polar = (radius: number, angle: number) => `${px(radius * Math.cos(angle))} ${px(radius * Math.sin(angle))}`;

/** An arc of more than half a turn would be drawn the other way round: it is drawn in two. */
function arc(radius: number, from: number, to: number): string {
  const middle = (from + to) / 2;
  return `M${polar(radius, from)}A${px(radius)} ${px(radius)} 0 0 1 ${polar(radius, middle)}A${px(radius)} ${px(radius)} 0 0 1 ${polar(radius, to)}`;
}

const arcs = ({ rings, sectors }: RingGuides) =>
  rings
    .flatMap(({ radius }) =>
      sectors.filter(({ reach }) => reach >= radius).map(({ from, to }) => arc(radius, from, to)),
    )
    .join("");

function spokes({ sectors }: RingGuides): string {
  // One sector alone has no border.
  if (sectors.length < 2) return "";
  return sectors
    .map(({ from, reach }, index) => ({ from, reach: Math.max(reach, sectors.at(index - 1)?.reach ?? 0) }))
    .filter(({ reach }) => reach > within)
    .map(({ from, reach }) => `M${polar(within, from)}L${polar(reach, from)}`)
    .join("");
}

function sectorNames({ rings, sectors }: RingGuides, boxes: readonly Rect[], aspect: number): readonly GroundName[] {
  const outermost = rings.reduce((most, { radius }) => Math.max(most, radius), 0) + beyond;
  return sectors.flatMap(({ sector, from, to, reach }): GroundName[] => {
    const of = relationFamilies[sector];
    if (of === undefined) return [];
    const angle = aspect < 1 ? uprightIn(from, to) : (from + to) / 2;
    const way = { x: Math.cos(angle), y: Math.sin(angle) };
    // In a high frame all names crowd around the upright: those beside it go away from it.
    const middle = aspect < 1 ? 1e-6 : straight;
    const anchor = way.x > middle ? "start" : way.x < -middle ? "end" : "middle";
    let radius = reach + beyond;
    // Somebody of the next sector, where that reaches farther, may stand in the way, or have a long name.
    while (radius < outermost && boxes.some((box) => intersects(box, nameBox(radius, way, anchor)))) radius += step;
    return [{ of, at: { x: radius * way.x, y: radius * way.y }, anchor }];
  });
}

function nameBox(radius: number, way: Point, anchor: GroundName["anchor"]): Rect {
  const { width, height } = nameSize;
  const left = { start: 0, middle: 0.5, end: 1 }[anchor];
  return { x: radius * way.x - left * width, y: radius * way.y - height / 2, width, height };
}

/** Of a sector the angle that is nearest to straight up or down: in a high frame there is no room at the sides. */
function uprightIn(from: number, to: number): number {
  const free = (to - from) * 0.15;
  const best = [-0.5, 0.5, 1.5]
    .map((turn) => {
      const upright = turn * Math.PI;
      const angle = Math.min(to - free, Math.max(from + free, upright));
      return { angle, off: Math.abs(angle - upright) };
    })
    .toSorted((one, other) => one.off - other.off);
  return best[0]?.angle ?? (from + to) / 2;
}

/** The two poles' sides and the middle, and above those who lean to neither. */
function lines({ left, right, band }: Extract<LayoutGuides, { kind: "axis" }>, { x, y, width, height }: Rect): string {
  const bottom = band ?? y + height;
  const uprights = [left, (left + right) / 2, right].map((at) => `M${px(at)} ${px(y)}V${px(bottom)}`);
  return [...uprights, ...(band === null ? [] : [`M${px(x)} ${px(band)}H${px(x + width)}`])].join("");
}
