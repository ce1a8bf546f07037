import { type Curve, pointAt } from "../curve";
import type { Rect, Size } from "../scene";

/** Side of a cell in CSS pixels: about half a label's height. */
const cell = 8;
/** Between samples along a line, so that no cell that a line crosses more than the corner of is missed. */
const step = 6;
const mostSamples = 600;

/**
 * How many lines run where, in cells of the viewport; of any rectangle at once by a summed-area table (Crow 1984,
 * "Summed-Area Tables for Texture Mapping").
 */
export class LineDensity {
  readonly #columns: number;
  readonly #rows: number;
  readonly #sums: Int32Array;
  readonly #cells: readonly (readonly number[])[];

  /** @param curves in CSS pixels, one for each line; lines go by their place in the list */
  constructor(curves: readonly (Curve | null)[], { width, height }: Size) {
    this.#columns = Math.max(1, Math.ceil(width / cell));
    this.#rows = Math.max(1, Math.ceil(height / cell));
    this.#cells = curves.map((curve) => (curve ? this.#cellsOf(curve) : []));
    this.#sums = new Int32Array((this.#columns + 1) * (this.#rows + 1));
    const stride = this.#columns + 1;
    const add = (at: number, by: number) => {
      this.#sums[at] = (this.#sums[at] ?? 0) + by;
    };
    for (const cells of this.#cells)
      for (const at of cells) add((Math.floor(at / this.#columns) + 1) * stride + (at % this.#columns) + 1, 1);
    for (let row = 1; row <= this.#rows; row++)
      for (let column = 1; column <= this.#columns; column++) {
        const at = row * stride + column;
        add(at, (this.#sums[at - 1] ?? 0) + (this.#sums[at - stride] ?? 0) - (this.#sums[at - stride - 1] ?? 0));
      }
  }

  /** Cells in which lines cross the rectangle, counted for each line. */
  all(rect: Rect): number {
    const [left, top, right, bottom] = this.#bounds(rect);
    const stride = this.#columns + 1;
    const sum = (row: number, column: number) => this.#sums[row * stride + column] ?? 0;
    return sum(bottom, right) - sum(top, right) - sum(bottom, left) + sum(top, left);
  }

  /** Cells in which one line crosses the rectangle. */
  own(rect: Rect, line: number): number {
    const [left, top, right, bottom] = this.#bounds(rect);
    let count = 0;
    for (const at of this.#cells[line] ?? []) {
      const row = Math.floor(at / this.#columns);
      const column = at % this.#columns;
      if (row >= top && row < bottom && column >= left && column < right) count++;
    }
    return count;
  }

  /** What share as many cells are of a line's part in the viewport. */
  share(cells: number, line: number): number {
    const total = this.#cells[line]?.length ?? 0;
    return total === 0 ? 0 : cells / total;
  }

  /** Columns and rows of cells whose middle the rectangle holds, the last excluded. */
  #bounds({ x, y, width, height }: Rect): readonly [left: number, top: number, right: number, bottom: number] {
    const column = (at: number) => Math.min(this.#columns, Math.max(0, at));
    const row = (at: number) => Math.min(this.#rows, Math.max(0, at));
    return [
      column(Math.round(x / cell)),
      row(Math.round(y / cell)),
      column(Math.round((x + width) / cell)),
      row(Math.round((y + height) / cell)),
    ];
  }

  /** In the order of the line, each cell once but where the line comes back to it. */
  #cellsOf(curve: Curve): readonly number[] {
    const { from, control, to } = curve;
    /* No shorter than the curve, and quicker to know. */
    const length = Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(to.x - control.x, to.y - control.y);
    const samples = Math.min(mostSamples, Math.ceil(length / step));
    const cells: number[] = [];
    for (let sample = 0; sample <= samples; sample++) {
      const { x, y } = pointAt(curve, samples === 0 ? 0 : sample / samples);
      const column = Math.floor(x / cell);
      const row = Math.floor(y / cell);
      if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) continue;
      const at = row * this.#columns + column;
      if (cells.at(-1) !== at) cells.push(at);
    }
    return cells;
  }
}
