import type { Point, Rect, Size } from "./scene";

/** The rectangle of this size around its centre. */
export function rectAround({ x, y }: Point, { width, height }: Size): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Grown by as much on each side; shrunk where `by` is below 0. */
export function inflated({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Whether two rectangles share more than a border. */
export function intersects(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether `inner` lies in `outer`, borders included. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether a rectangle and a disc share more than a border. */
export function meetsDisc(rect: Rect, centre: Point, radius: number): boolean {
  const dx = centre.x - Math.max(rect.x, Math.min(centre.x, rect.x + rect.width));
  const dy = centre.y - Math.max(rect.y, Math.min(centre.y, rect.y + rect.height));
  return dx * dx + dy * dy < radius * radius;
}

interface Entry<T> {
  readonly rect: Rect;
  readonly value: T;
}

/**
 * Rectangles in buckets of a uniform grid, for the question which of them a rectangle meets. What lies outside `area`
 * is kept in the border's buckets: slower to find there, but found.
 */
export class GridIndex<T> {
  readonly #area: Rect;
  readonly #cell: number;
  readonly #columns: number;
  readonly #rows: number;
  readonly #buckets: (Entry<T>[] | undefined)[];

  /** @param cell side of a bucket, about the size of what is kept */
  constructor(area: Rect, cell: number) {
    this.#area = area;
    this.#cell = cell;
    this.#columns = Math.max(1, Math.ceil(area.width / cell));
    this.#rows = Math.max(1, Math.ceil(area.height / cell));
    this.#buckets = Array.from({ length: this.#columns * this.#rows });
  }

  add(rect: Rect, value: T): void {
    const entry = { rect, value };
    this.#eachBucket(rect, (at) => {
      const bucket = this.#buckets[at];
      if (bucket) bucket.push(entry);
      else this.#buckets[at] = [entry];
      return false;
    });
  }

  /** Takes out what was added with this rectangle and this value. */
  remove(rect: Rect, value: T): void {
    this.#eachBucket(rect, (at) => {
      const bucket = this.#buckets[at];
      const place = bucket?.findIndex((entry) => entry.value === value) ?? -1;
      if (place >= 0) bucket?.splice(place, 1);
      return false;
    });
  }

  /** Whether something meets `rect`, and passes `test` if there is one. */
  meets(rect: Rect, test?: (value: T) => boolean): boolean {
    return this.#eachBucket(rect, (at) => {
      const bucket = this.#buckets[at];
      if (!bucket) return false;
      for (const entry of bucket)
        if (intersects(entry.rect, rect) && (test === undefined || test(entry.value))) return true;
      return false;
    });
  }

  /** All that meets `rect`, each once, in the order in which it was added within a bucket. */
  within(rect: Rect): T[] {
    const found = new Set<T>();
    this.meets(rect, (value) => {
      found.add(value);
      return false;
    });
    return [...found];
  }

  /** Stops, and gives true, as soon as `visit` does. */
  #eachBucket({ x, y, width, height }: Rect, visit: (at: number) => boolean): boolean {
    const column = (value: number) => bounded(Math.floor((value - this.#area.x) / this.#cell), this.#columns);
    const row = (value: number) => bounded(Math.floor((value - this.#area.y) / this.#cell), this.#rows);
    const right = column(x + width);
    const bottom = row(y + height);
    for (let down = row(y); down <= bottom; down++)
      for (let across = column(x); across <= right; across++) if (visit(down * this.#columns + across)) return true;
    return false;
  }
}

function bounded(at: number, count: number): number {
  return at < 0 ? 0 : at >= count ? count - 1 : at;
}
