import type { Measure } from "../labels/placement";
import { type DrawnPiece, type TimeBar, drawnPieces, extentOf, leastWidth } from "./bars";
import { type LabelledRun, type PlacedLabel, placeRow } from "./barLabels";
import { packed } from "./packing";
import { type TimeScale, type TimeWindow, timeScale } from "./timeScale";

export interface BarGroup<Item> {
  readonly id: string;
  readonly bars: readonly GroupedBar<Item>[];
}

export interface GroupedBar<Item> {
  readonly item: Item;
  readonly bar: TimeBar;
  /** What it may be called, the fullest first. */
  readonly names: readonly string[];
}

export interface PlacedBar<Item> {
  readonly item: Item;
  readonly bar: TimeBar;
  /** None where the axis does not show it: then it is on that side. */
  readonly pieces: readonly DrawnPiece[];
  readonly beyond: "left" | "right" | null;
  readonly row: number;
  readonly label: PlacedLabel | null;
}

export interface PlacedGroup<Item> {
  readonly id: string;
  /** Its first row, from the top of all. */
  readonly row: number;
  readonly rows: number;
  /** From top to bottom, and in a row from left to right. */
  readonly bars: readonly PlacedBar<Item>[];
}

/** Between two bars of a row, in CSS pixels: room for the marks of their ends. */
const gap = 14;

/**
 * Bars in rows, group under group. Rows are made for the widest of the axis and the whole of `fit`, so that they stay as
 * they are while one comes closer.
 *
 * @param lastDay the state of evidence, in days since 1970-01-01
 */
export function layOutBars<Item>(
  groups: readonly BarGroup<Item>[],
  scale: TimeScale,
  fit: TimeWindow,
  measure: Measure,
  lastDay = Infinity,
): readonly PlacedGroup<Item>[] {
  const whole = timeScale(fit, scale.width);
  const packing = whole.pixelsPerDay < scale.pixelsPerDay ? whole : scale;
  let row = 0;
  return groups.map(({ id, bars }) => {
    const runs = bars.map(({ bar }) => {
      const { from, to } = extentOf(bar);
      return { from: packing.x(from), to: Math.max(packing.x(to), packing.x(from) + leastWidth) };
    });
    const { rows, count } = packed(runs, gap);
    const first = row;
    row += count;
    const drawn = bars.map((bar, at) => ({ ...bar, row: rows[at] ?? 0, pieces: drawnPieces(bar.bar, scale, lastDay) }));
    const placed = Array.from({ length: count }, (_, at) => at).flatMap((at) => {
      const inRow = drawn.filter((bar) => bar.row === at).sort((a, b) => startOf(a) - startOf(b));
      const labels = placeRow(inRow.map(runOf), scale.width, measure);
      return inRow.map(({ item, bar, pieces }, index) => ({
        item,
        bar,
        pieces,
        beyond: pieces.length > 0 ? null : scale.x(extentOf(bar).to) <= 0 ? ("left" as const) : ("right" as const),
        row: first + at,
        label: labels[index] ?? null,
      }));
    });
    return { id, row: first, rows: count, bars: placed };
  });
}

interface Drawn {
  readonly bar: TimeBar;
  readonly names: readonly string[];
  readonly pieces: readonly DrawnPiece[];
}

const startOf = ({ bar }: Drawn): number => Math.max(bar.bounds.earliestStart, -Number.MAX_VALUE);

function runOf({ pieces, names, bar }: Drawn): LabelledRun | null {
  const known = pieces.filter(({ kind }) => kind !== "unknown");
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const [body = first] = known;
  const bodyEnd = known.at(-1) ?? first;
  const soft = (end: TimeBar["start"]) => (end === "about" || end === "doubtful" ? markWidth : 0);
  return {
    from: first.x - soft(bar.start),
    to: last.x + last.width + soft(bar.end),
    bodyFrom: body.x - soft(bar.start),
    bodyTo: bodyEnd.x + bodyEnd.width + soft(bar.end),
    names,
  };
}

/** Width of the `~` or `?` at an end, in CSS pixels. */
const markWidth = 9;
