import type { LayoutGuides } from "../layout/layout";
import type { Ground } from "../map/ground";
import type { Rect } from "../scene";

const px = (value: number) => String(Math.round(value * 10) / 10);

/** What the places of a layout mean, as faint lines beneath the picture. */
export function guideGround(guides: LayoutGuides, bounds: Rect): Ground {
  const graticule = guides.kind === "rings" ? circles(guides.rings.map(({ radius }) => radius)) : lines(guides, bounds);
  return { bounds, sea: "", graticule, land: "", named: "", borders: "", places: new Map(), margin: null };
}

const circles = (radii: readonly number[]) =>
  radii.map((r) => `M${px(-r)} 0A${px(r)} ${px(r)} 0 1 1 ${px(r)} 0A${px(r)} ${px(r)} 0 1 1 ${px(-r)} 0Z`).join("");

/** The two poles' sides and the middle, and above those who lean to neither. */
function lines({ left, right, band }: Extract<LayoutGuides, { kind: "axis" }>, { x, y, width, height }: Rect): string {
  const bottom = band ?? y + height;
  const uprights = [left, (left + right) / 2, right].map((at) => `M${px(at)} ${px(y)}V${px(bottom)}`);
  return [...uprights, ...(band === null ? [] : [`M${px(x)} ${px(band)}H${px(x + width)}`])].join("");
}
