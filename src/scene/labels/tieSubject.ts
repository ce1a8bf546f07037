import { type Curve, clip, pointAt, tangentAt } from "../curve";
import { inflated } from "../rect";
import type { ArrowShape, Point, Rect, SceneEdge, Size } from "../scene";
import type { Badges } from "./badges";
import { headSide } from "./head";
import type { LineDensity } from "./lineDensity";
import { type Reaches, lineReach } from "./lineReach";
import { markOf } from "./mark";
import { type LabelCamera, type Measure, type TieSide, toScreen } from "./placement";
import { type Fits, type Spot, type Subject, anywhere } from "./subject";

const tieSides: readonly TieSide[] = ["on", "left", "right"];

/** How far a label slides from the middle of the part that is seen, as a share of it, and in how many steps at most. */
const farthest = 0.32;
const mostSteps = 4;
/** A step is no shorter than this, in CSS pixels. */
const leastStep = 8;
/** Of being at an end instead of in the middle. */
const slideCost = 4;
/** Of standing beside the line instead of on it. */
const besideCost = 1;
/** Of the next shorter wording. */
const wordingCost = 3;
/** Of each cell in which another line runs under the label; beside its own, the label would read as the other's. */
const lineCost = 1.6;
const besideLineCost = 1.6;
/** Of each cell in which another line runs so near to a label beside its own that it could be the other's. */
const nearCost = 0.4;
const nearness = 5;
/** In more cells than these the other line runs along the label and not across: then rather no label. */
const mostCrossed = 9;
const mostCrossedBeside = 5;
/** Of covering the whole of its own line; and how much of it may be covered at all. */
const coverCost = 4;
const mostCovered = 0.6;
/** Between line and label beside it, in CSS pixels. */
const gap = 3;
/**
 * Farther from its line no label is seen to belong there, but where the line's mark lies between; in CSS pixels. One that
 * has to be shown may be farther at need: its line is set off.
 */
const mostApart = 8;
const mostApartAtNeed = 16;
/** Between places along the line where a label has to be shown, in CSS pixels. */
const fineStep = 10;
const mostFineSteps = 40;
/** Share of the line at each end where a label would read as the actor's. */
const atEnd = 0.12;
/** Of the viewport's edge, in CSS pixels: a label's anchor is no nearer. */
const inset = 6;
const samples = 20;

/** A tie with its line. */
export interface TieLine {
  readonly edge: SceneEdge;
  /** From rim to rim, in model units. */
  readonly curve: Curve;
  /** Its place in the list of lines that the density was made from. */
  readonly line: number;
}

/** A point of a line where a label could be. */
interface Footing {
  readonly t: number;
  readonly anchor: Point;
  /** In CSS pixels of the picture. */
  readonly x: number;
  readonly y: number;
  /** Of the tangent. */
  readonly wayX: number;
  readonly wayY: number;
  readonly cost: number;
}

/** A tie that wants one of its wordings at its line. Its label has no place where none of its line is to be seen. */
export function tieSubject(
  { edge, curve, line }: TieLine,
  camera: LabelCamera,
  viewport: Size,
  measure: Measure,
  density: LineDensity,
  badges: Badges,
): Subject {
  const room = { x: inset, y: inset, width: viewport.width - 2 * inset, height: viewport.height - 2 * inset };
  const mark = markOf(edge, camera.zoom);
  const reach = (mark?.across ?? 0) * camera.zoom;
  const markLength = (mark?.along ?? 0) * camera.zoom;
  const chord = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) * camera.zoom;
  /** Between the middle of the line and a label beside it, which reaches as far along the line as `half`. */
  const apart = (t: number, half: number) => {
    const at = badges.at(edge.id);
    const overMark = reach > 0 && at !== null && Math.abs(t - at) * chord < half + markLength;
    return (overMark ? reach : (edge.line.width * camera.zoom) / 2) + gap;
  };
  const footing = (t: number, cost: number): Footing => {
    const anchor = pointAt(curve, t);
    const { x, y } = toScreen(anchor, camera);
    const way = tangentAt(curve, t);
    return { t, anchor, x, y, wayX: way.x, wayY: way.y, cost };
  };
  let reaches: Reaches | undefined;
  const belongs = (spot: Spot, atNeed: boolean) => {
    reaches ??= lineReach(edge, curve, camera);
    return reaches(spot, spot.t ?? 0.5, Math.max(atNeed ? mostApartAtNeed : mostApart, reach + gap));
  };
  let alongLine: readonly Footing[] | undefined;
  const footings = () => {
    if (alongLine) return alongLine;
    const seen = seenPart(edge, curve, room, camera);
    if (!seen) return (alongLine = []);
    const [start, end] = seen;
    const a = pointAt(curve, start);
    const b = pointAt(curve, end);
    const slidable = Math.hypot(b.x - a.x, b.y - a.y) * camera.zoom * farthest;
    const steps = Math.min(mostSteps, Math.floor(slidable / leastStep));
    const found = [footing((start + end) / 2, 0)];
    for (let step = 1; step <= steps; step++) {
      const slide = (farthest * step) / steps;
      for (const share of [0.5 - slide, 0.5 + slide])
        found.push(footing(start + (end - start) * share, 2 * slide * slideCost));
    }
    return (alongLine = found);
  };
  const spots = (setting: number, at: readonly Footing[], sides: readonly TieSide[], fits: Fits): readonly Spot[] => {
    const found: Spot[] = [];
    const lines = edge.labels.slice(setting, setting + 1);
    const { width, height } = measure(lines[0] ?? "", "tie");
    for (const foot of at) {
      const { t, anchor, wayX, wayY } = foot;
      const half = (Math.abs(wayX) * width + Math.abs(wayY) * height) / 2;
      const beside = (Math.abs(wayY) * width + Math.abs(wayX) * height) / 2 + apart(t, half);
      for (const side of sides) {
        const aside = side === "on" ? 0 : side === "left" ? beside : -beside;
        const x = foot.x + wayY * aside - width / 2;
        const y = foot.y - wayX * aside - height / 2;
        if (!fits(x, y, width, height)) continue;
        const total = foot.cost + setting * wordingCost + (side === "on" ? 0 : besideCost);
        found.push({ x, y, width, height, lines, anchor, t, side, cost: total });
      }
    }
    return found;
  };
  return {
    kind: "edges",
    id: edge.id,
    importance: edge.importance,
    settings: edge.labels.length,
    settingCost: wordingCost,
    spots: (setting, fits) => spots(setting, footings(), tieSides, fits),
    dear: Infinity,
    farther(setting, fits) {
      const [start, end] = seenPart(edge, curve, room, camera) ?? [0, -1];
      const steps = Math.min(mostFineSteps, Math.floor(((end - start) * chord) / fineStep));
      const at = Array.from({ length: Math.max(0, steps + 1) }, (_, step) => {
        const share = steps === 0 ? 0.5 : atEnd + (1 - 2 * atEnd) * (step / steps);
        return footing(start + (end - start) * share, 2 * Math.abs(share - 0.5) * slideCost);
      });
      return spots(setting, at, tieSides, fits);
    },
    belongs,
    again({ t, side: before, lines: [text] }) {
      const side = tieSides.find((known) => known === before);
      if (t === null || side === undefined) return [];
      const foot = footing(t, 0);
      if (!within(room, foot)) return [];
      const fullest = edge.labels.slice(0, edge.labels.findIndex((label) => label === text) + 1);
      return fullest.flatMap((_, setting) => spots(setting, [foot], [side], anywhere));
    },
    price(place) {
      const own = density.own(place, line);
      const foreign = density.all(place) - own;
      if (place.side !== "on") {
        if (foreign > mostCrossedBeside || !belongs(place, false)) return Infinity;
        const around = inflated(place, nearness);
        const near = density.all(around) - density.own(around, line) - foreign;
        return place.cost + besideLineCost * foreign + nearCost * near;
      }
      const covered = density.share(own, line);
      if (covered > mostCovered || foreign > mostCrossed) return Infinity;
      return place.cost + covered * coverCost + lineCost * foreign;
    },
  };
}

function within(room: Rect, { x, y }: Point): boolean {
  return x >= room.x && y >= room.y && x <= room.x + room.width && y <= room.y + room.height;
}

/** The longest part of the line between its arrowheads that is in view. */
function seenPart(
  { line }: SceneEdge,
  curve: Curve,
  room: Rect,
  camera: LabelCamera,
): readonly [number, number] | null {
  const head = (shape: ArrowShape) => (shape === "none" ? 0 : headSide(line));
  const whole = clip(curve, head(line.source), head(line.target)) ?? ([0, 1] as const);
  /* A curve stays within the triangle of its control points. */
  if ([curve.from, curve.control, curve.to].every((point) => within(room, toScreen(point, camera)))) return whole;
  const [from, to] = whole;
  const at = (sample: number) => from + ((to - from) * sample) / samples;
  let longest: readonly [number, number] | null = null;
  let length = -1;
  let start: number | null = null;
  for (let sample = 0; sample <= samples + 1; sample++) {
    if (sample <= samples && within(room, toScreen(pointAt(curve, at(sample)), camera))) {
      start ??= sample;
      continue;
    }
    if (start !== null && sample - 1 - start > length) {
      length = sample - 1 - start;
      longest = [at(start), at(sample - 1)];
    }
    start = null;
  }
  return longest;
}
