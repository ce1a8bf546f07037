import { relationFamilies } from "../../domain/terms";
import type { LayoutGuides, RingGuides } from "../layout/layout";
import type { Ground, GroundName } from "../map/ground";
import type { Rect } from "../scene";

/** From the outermost ring to the names of the sectors: beyond whoever stands on it, in model units. */
const beyond = 40;
/** Lines between sectors begin here, so that the middle is free. */
const within = 60;

/** Of the way to the right or left: up to here a name stands above or below, and not beside. */
const straight = 0.15;

const px = (value: number) => String(Math.round(value * 10) / 10);

/**
 * What the places of a layout mean, as faint lines beneath the picture, with the families of the sectors at the rim.
 *
 * @param bounds around all that stands there
 * @param aspect width by height of the frame
 */
export function guideGround(guides: LayoutGuides, bounds: Rect, aspect: number): Ground {
  const isRings = guides.kind === "rings";
  const graticule = isRings ? circles(guides) + spokes(guides) : lines(guides, bounds);
  const names = isRings ? sectorNames(guides, aspect) : [];
  return { bounds, sea: "", graticule, land: "", named: "", borders: "", places: new Map(), margin: null, names };
}

const circles = ({ rings }: RingGuides) =>
  rings
    .map(({ radius: r }) => `M${px(-r)} 0A${px(r)} ${px(r)} 0 1 1 ${px(r)} 0A${px(r)} ${px(r)} 0 1 1 ${px(-r)} 0Z`)
    .join("");

const outermost = ({ rings }: RingGuides) => rings.reduce((most, { radius }) => Math.max(most, radius), 0);

function spokes(guides: RingGuides): string {
  const { sectors } = guides;
  const far = outermost(guides);
  // One sector alone has no border, and a circle of none has no rim.
  if (sectors.length < 2 || far <= within) return "";
  return sectors
    .map(({ from }) => [Math.cos(from), Math.sin(from)] as const)
    .map(([x, y]) => `M${px(within * x)} ${px(within * y)}L${px(far * x)} ${px(far * y)}`)
    .join("");
}

function sectorNames(guides: RingGuides, aspect: number): readonly GroundName[] {
  const radius = outermost(guides) + beyond;
  return guides.sectors.flatMap(({ sector, from, to }): GroundName[] => {
    const of = relationFamilies[sector];
    if (of === undefined) return [];
    const angle = aspect < 1 ? uprightIn(from, to) : (from + to) / 2;
    const x = Math.cos(angle);
    const at = { x: radius * x, y: radius * Math.sin(angle) };
    // In a high frame all names crowd around the upright: those beside it go away from it.
    const middle = aspect < 1 ? 1e-6 : straight;
    return [{ of, at, anchor: x > middle ? "start" : x < -middle ? "end" : "middle" }];
  });
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
