import { type Curve, pointAt } from "../curve";
import { GridIndex, intersects } from "../rect";
import type { Rect, SceneEdge, Size } from "../scene";
import { markBox, markOf } from "./mark";
import { type LabelCamera, toScreen } from "./placement";

/** How far along its line a badge may slide from the middle, as a share of the line, and how finely, in CSS pixels. */
const farthest = 0.3;
const step = 3;
const mostSteps = 24;
/** How many badges slide after each other for one name, and how many others each may push aside. */
const deepest = 2;
const mostPushed = 2;
/** About the size of a badge. */
const cell = 24;

/** A badge on a tie's line: the one mark that may stand elsewhere than in the middle, where a name needs that place. */
export interface Badge {
  readonly id: string;
  /** Where it may stand, as parameters of its line, the middle first and then the nearest to it. */
  readonly places: readonly number[];
  /** What it covers there, in CSS pixels of the picture. */
  readonly boxAt: (t: number) => Rect;
}

/** The badge of a tie; `null` where it has none. */
export function badgeOf(edge: SceneEdge, curve: Curve, camera: LabelCamera): Badge | null {
  const middle = markOf(edge, camera.zoom)?.kind === "badge" ? markBox(edge, curve, camera) : null;
  if (middle === null) return null;
  const chord = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) * camera.zoom;
  const steps = Math.min(mostSteps, Math.floor((farthest * chord) / step));
  const slides = Array.from({ length: steps }, (_, at) => (farthest * (at + 1)) / steps);
  const at = toScreen(pointAt(curve, 0.5), camera);
  return {
    id: edge.id,
    places: [0.5, ...slides.flatMap((slide) => [0.5 - slide, 0.5 + slide])],
    boxAt(t) {
      const { x, y } = toScreen(pointAt(curve, t), camera);
      return { ...middle, x: middle.x + x - at.x, y: middle.y + y - at.y };
    },
  };
}

/** Where the badges are: in the middle of their lines, until one has to give way to a name. */
export class Badges {
  readonly #byId: ReadonlyMap<string, Badge>;
  readonly #index: GridIndex<Badge>;
  /** Along their lines, those that are not in the middle; `null` for those that are left out. */
  readonly #moved = new Map<Badge, number | null>();

  constructor(viewport: Size, badges: readonly Badge[]) {
    this.#byId = new Map(badges.map((badge) => [badge.id, badge]));
    this.#index = new GridIndex({ x: 0, y: 0, ...viewport }, cell);
    // Of two in one place it is decided by their ids who gives way, and not by who comes first in a scene.
    for (const badge of badges.toSorted((a, b) => (a.id < b.id ? -1 : 1))) this.#index.add(badge.boxAt(0.5), badge);
  }

  /** Where along a tie's line its badge is; `null` where it is left out. */
  at(id: string): number | null {
    const moved = this.#byId.get(id);
    return moved === undefined ? 0.5 : this.#at(moved);
  }

  /** Whether one of them meets a rectangle. */
  meets(rect: Rect): boolean {
    return this.#index.meets(rect);
  }

  within(rect: Rect): readonly Badge[] {
    return this.#index.within(rect);
  }

  /**
   * Slides those in a rectangle out of it, along their lines, each to the nearest place that holds it.
   *
   * @param holds whether a badge may be somewhere, but for other badges: those slide aside in their turn
   * @param atNeed leaves out whichever finds no place
   * @returns whether the rectangle is clear of badges; else none has moved
   */
  clear(rect: Rect, holds: (box: Rect) => boolean, atNeed: boolean): boolean {
    const inside = this.within(rect);
    if (!atNeed) return this.#slide(inside, [rect], holds, deepest);
    for (const badge of inside) if (!this.#slide([badge], [rect], holds, deepest)) this.#move(badge, null);
    return true;
  }

  #slide(badges: readonly Badge[], outOf: readonly Rect[], holds: (box: Rect) => boolean, depth: number): boolean {
    const before = new Map(this.#moved);
    const found = badges.every((badge) =>
      badge.places.some((t) => {
        const box = badge.boxAt(t);
        if (outOf.some((rect) => intersects(rect, box)) || !holds(box)) return false;
        const others = this.within(box).filter((other) => other !== badge);
        if (others.length > (depth > 0 ? mostPushed : 0)) return false;
        const from = this.#at(badge);
        this.#move(badge, t);
        if (others.length === 0 || this.#slide(others, [...outOf, box], holds, depth - 1)) return true;
        this.#move(badge, from);
        return false;
      }),
    );
    if (!found)
      for (const badge of new Set([...this.#moved.keys(), ...before.keys()]))
        this.#move(badge, before.has(badge) ? (before.get(badge) ?? null) : 0.5);
    return found;
  }

  /** Those that do not stand in the middle, by their ties; `null` for those that are left out. */
  get moved(): ReadonlyMap<string, number | null> {
    return new Map([...this.#moved].map(([{ id }, t]) => [id, t]));
  }

  #at(badge: Badge): number | null {
    return this.#moved.has(badge) ? (this.#moved.get(badge) ?? null) : 0.5;
  }

  #move(badge: Badge, t: number | null): void {
    const from = this.#at(badge);
    if (from === t) return;
    if (from !== null) this.#index.remove(badge.boxAt(from), badge);
    if (t !== null) this.#index.add(badge.boxAt(t), badge);
    if (t === 0.5) this.#moved.delete(badge);
    else this.#moved.set(badge, t);
  }
}
