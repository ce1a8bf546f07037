import { meetsDisc } from "../rect";
import type { Point, Rect, Size } from "../scene";

/** Side of a cell in CSS pixels: a label covers at least one row of cells wholly. */
const cell = 6;

/**
 * Cells of the viewport that something touches: the quick way to see that a rectangle is not free. A rectangle that
 * wholly covers a touched cell meets what touches it; of one that does not, nothing is known.
 */
export class Occupancy {
  readonly #columns: number;
  readonly #rows: number;
  readonly #counts: Uint16Array;

  constructor({ width, height }: Size) {
    this.#columns = Math.max(1, Math.ceil(width / cell));
    this.#rows = Math.max(1, Math.ceil(height / cell));
    this.#counts = new Uint16Array(this.#columns * this.#rows);
  }

  add(rect: Rect): void {
    this.#change(rect, 1);
  }

  remove(rect: Rect): void {
    this.#change(rect, -1);
  }

  addDisc(centre: Point, radius: number): void {
    const around = { x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius };
    const touched = (row: number, column: number) =>
      meetsDisc({ x: column * cell, y: row * cell, width: cell, height: cell }, centre, radius);
    this.#change(around, 1, touched);
  }

  /** Whether the rectangle surely meets something. */
  hit(x: number, y: number, width: number, height: number): boolean {
    const left = Math.max(0, Math.ceil(x / cell));
    const right = Math.min(this.#columns, Math.floor((x + width) / cell));
    const bottom = Math.min(this.#rows, Math.floor((y + height) / cell));
    for (let row = Math.max(0, Math.ceil(y / cell)); row < bottom; row++) {
      const start = row * this.#columns;
      for (let column = left; column < right; column++) if (this.#counts[start + column] !== 0) return true;
    }
    return false;
  }

  #change(
    { x, y, width, height }: Rect,
    by: 1 | -1,
    touched: (row: number, column: number) => boolean = () => true,
  ): void {
    const left = Math.max(0, Math.floor(x / cell));
    const right = Math.min(this.#columns, Math.ceil((x + width) / cell));
    const bottom = Math.min(this.#rows, Math.ceil((y + height) / cell));
    for (let row = Math.max(0, Math.floor(y / cell)); row < bottom; row++)
      for (let column = left; column < right; column++) {
        const at = row * this.#columns + column;
        if (touched(row, column)) this.#counts[at] = (this.#counts[at] ?? 0) + by;
      }
  }
}
