import { GridIndex, contains, inflated, meetsDisc } from "../rect";
import type { Point, Rect, SceneNode, Size } from "../scene";
import { shapeOf } from "../shapes";
import type { Badge, Badges } from "./badges";
import { Occupancy } from "./occupancy";
import type { Fits, Spot, Subject } from "./subject";

/** Between a label and whatever it must not cover, in CSS pixels. */
const margin = 2;
/** Between a label and the viewport's edge. */
const edge = 10;
/** Between labels side by side, which would read as one. */
const wordSpace = 6;
/** About the size of a label. */
const cell = 48;

/** A circle on screen that holds all of an actor's outline. */
export interface Disc {
  readonly centre: Point;
  readonly radius: number;
}

/** How far a node's outline goes from its centre, as a multiple of its radius: corners go beyond it. */
export function reachOf({ kind, hypothetical }: Pick<SceneNode, "kind" | "hypothetical">): number {
  const shape = shapeOf(kind, hypothetical);
  if (shape.form === "ellipse") return 1;
  if (shape.form === "polygon") {
    let reach = 1;
    for (let at = 0; at + 1 < shape.points.length; at += 2)
      reach = Math.max(reach, Math.hypot(shape.points[at] ?? 0, shape.points[at + 1] ?? 0));
    return reach;
  }
  const corner = Math.min(shape.corner, shape.width, shape.height);
  return Math.max(1, Math.hypot(shape.width - corner, shape.height - corner) + corner);
}

/** A label that has its place. */
export interface Taken {
  readonly subject: Subject;
  readonly spot: Spot;
}

/** What is where on screen: what no label may cover, and the labels so far. */
export class Ground {
  readonly #viewport: Size;
  readonly #discs: GridIndex<Disc>;
  readonly #banned: GridIndex<Rect>;
  readonly #avoided: GridIndex<Rect>;
  readonly #labels: GridIndex<Taken>;
  readonly #fixed: Occupancy;
  readonly #moving: Occupancy;
  readonly badges: Badges;

  /**
   * @param banned covered by controls, or kept for marks that stay where they are; CSS pixels like all here
   * @param avoided kept free but at need: arrowheads
   * @param badges kept free, but for names that have no other place: then they give way
   */
  constructor(
    viewport: Size,
    discs: readonly Disc[],
    banned: readonly Rect[],
    avoided: readonly Rect[],
    badges: Badges,
  ) {
    const area = { x: 0, y: 0, ...viewport };
    this.badges = badges;
    this.#viewport = viewport;
    this.#discs = new GridIndex(area, cell);
    this.#banned = new GridIndex(area, cell);
    this.#avoided = new GridIndex(area, cell);
    this.#labels = new GridIndex(area, cell);
    this.#fixed = new Occupancy(viewport);
    this.#moving = new Occupancy(viewport);
    for (const disc of discs) {
      const { x, y } = disc.centre;
      const around = { x: x - disc.radius, y: y - disc.radius, width: 2 * disc.radius, height: 2 * disc.radius };
      this.#discs.add(around, disc);
      this.#fixed.addDisc(disc.centre, disc.radius);
    }
    for (const rect of banned) {
      this.#banned.add(rect, rect);
      this.#fixed.add(rect);
    }
    for (const rect of avoided) this.#avoided.add(rect, rect);
  }

  /** Whether a label could be there if there were no other labels. */
  readonly open: Fits = (x, y, width, height) =>
    this.openToNames(x, y, width, height) && !this.badges.meets(inflated({ x, y, width, height }, margin));

  /** The same if there were no badges either. */
  readonly openToNames: Fits = (x, y, width, height) =>
    this.#bare(x, y, width, height, edge) && !this.#avoided.meets({ x, y, width, height });

  /** Whether no label is in the way. */
  readonly unlabelled: Fits = (x, y, width, height) =>
    !this.#moving.hit(x, y, width, height) && !this.#labels.meets(spaced({ x, y, width, height }));

  /** Whether a label can be there. */
  readonly free: Fits = (x, y, width, height) => this.unlabelled(x, y, width, height) && this.open(x, y, width, height);

  /** Whether one that has to be shown can be there: at need it covers arrowheads, and nearly touches the edge. */
  readonly freeAtNeed: Fits = (x, y, width, height) =>
    this.unlabelled(x, y, width, height) &&
    this.#bare(x, y, width, height, margin) &&
    !this.badges.meets(inflated({ x, y, width, height }, margin));

  #bare(x: number, y: number, width: number, height: number, inset: number): boolean {
    if (x < inset || x + width > this.#viewport.width - inset) return false;
    if (y < inset || y + height > this.#viewport.height - inset) return false;
    if (this.#fixed.hit(x, y, width, height)) return false;
    const roomy = inflated({ x, y, width, height }, margin);
    if (this.#discs.meets(roomy, ({ centre, radius }) => meetsDisc(roomy, centre, radius))) return false;
    return !this.#banned.meets(roomy);
  }

  /**
   * Slides the badges aside that a label there would cover, each along its line to the nearest place where it covers
   * nothing, or only another badge that can slide aside in its turn.
   *
   * @param isTaken whether a badge must not go to a place for another reason
   * @param atNeed leaves those out that find no place: a name outranks a badge, which is there again at a closer look
   * @returns whether the label has its place; else no badge has moved
   */
  clear(label: Rect, isTaken: (rect: Rect) => boolean, atNeed: boolean): boolean {
    return this.badges.clear(inflated(label, margin), (box) => this.#holdsBadge(box) && !isTaken(box), atNeed);
  }

  /** The badges that a label there would cover. */
  badgesUnder(label: Rect): readonly Badge[] {
    return this.badges.within(inflated(label, margin));
  }

  #holdsBadge(box: Rect): boolean {
    if (!contains({ x: 0, y: 0, ...this.#viewport }, box)) return false;
    if (this.#discs.meets(box, ({ centre, radius }) => meetsDisc(box, centre, radius))) return false;
    return !this.#banned.meets(box) && !this.#avoided.meets(box) && !this.#labels.meets(inflated(box, margin));
  }

  /** Labels in the way of one there. */
  inTheWay(rect: Rect): readonly Taken[] {
    return this.#labels.within(spaced(rect));
  }

  take(taken: Taken): void {
    this.#labels.add(taken.spot, taken);
    this.#moving.add(taken.spot);
  }

  release(taken: Taken): void {
    this.#labels.remove(taken.spot, taken);
    this.#moving.remove(taken.spot);
  }
}

function spaced({ x, y, width, height }: Rect): Rect {
  return { x: x - wordSpace, y: y - margin, width: width + 2 * wordSpace, height: height + 2 * margin };
}
