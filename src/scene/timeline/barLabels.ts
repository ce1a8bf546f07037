import type { Measure } from "../labels/placement";
import type { Run } from "./packing";

/** What is drawn in a row, in CSS pixels. Runs of one row do not overlap. */
export interface LabelledRun extends Run {
  /** Of what is known of it: a label may lie on the rest. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
  readonly names: readonly string[];
}

export interface PlacedLabel {
  readonly text: string;
  /** In CSS pixels. */
  readonly x: number;
  readonly width: number;
}

/** Between a label and its bar, and between a label and what is of others. */
const beside = 4;
const air = 8;
/** What is seen of a bar on both sides of a label that lies on it. */
const around = 14;
/** Widths are measured without a browser, within about 3 %. */
const doubt = 1.04;

/**
 * Places the labels of one row: right of the bar, left of it, or on it where it is longer; with the fullest name that has
 * room, or not at all. No label touches another one or another's bar, or leaves the plot.
 *
 * @param runs from left to right; `null` for one that is out of sight
 */
export function placeRow(
  runs: readonly (LabelledRun | null)[],
  width: number,
  measure: Measure,
): readonly (PlacedLabel | null)[] {
  const placed: PlacedLabel[] = [];
  return runs.map((run) => {
    if (run === null) return null;
    const others: readonly Run[] = [
      ...runs.filter((other) => other !== null).filter((other) => other !== run),
      ...placed.map((label) => ({ from: label.x, to: label.x + label.width })),
    ];
    const isFree = ({ from, to }: Run) =>
      from >= 0 && to <= width && others.every((other) => to + air <= other.from || from >= other.to + air);
    for (const text of run.names) {
      const size = measure(text, "tie").width * doubt;
      const x = spots(run, size).find((from) => isFree({ from, to: from + size }));
      if (x === undefined) continue;
      const label = { text, x, width: size };
      placed.push(label);
      return label;
    }
    return null;
  });
}

function spots({ bodyFrom, bodyTo }: LabelledRun, size: number): readonly number[] {
  const inside = bodyTo - bodyFrom >= size + 2 * around ? [(bodyFrom + bodyTo - size) / 2] : [];
  return [bodyTo + beside, bodyFrom - beside - size, ...inside];
}
