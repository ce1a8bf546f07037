import { type BinCounts, type Bins, heightOf, shares } from "./histogram";
import type { TimeScale } from "./timeScale";

/** Where a bin stands, in CSS pixels, cut at the edges of the plot. */
interface Column {
  readonly x: number;
  readonly width: number;
}

/** A hair of ground between two columns that are wide enough for it, in CSS pixels. */
const hair = 0.5;

function columnsOf({ starts, end }: Bins, { x, width }: TimeScale): readonly Column[] {
  const cut = (day: number) => Math.max(0, Math.min(width, x(day)));
  return starts.map((start, bin) => {
    const [from, to] = [cut(start), cut(starts[bin + 1] ?? end)];
    return { x: from, width: Math.max(0, to - from > 2 ? to - from - hair : to - from) };
  });
}

const rounded = (n: number) => Math.round(n * 100) / 100;

function rectangle({ x, width }: Column, bottom: number, height: number): string {
  if (height <= 0 || width <= 0) return "";
  return `M${rounded(x)} ${rounded(bottom)}v${-rounded(height)}h${rounded(width)}v${rounded(height)}z`;
}

const sum = ({ sure, maybe }: BinCounts, bin: number) => (sure[bin] ?? 0) + (maybe[bin] ?? 0);

/**
 * Layers of counts, stacked from the bottom up as outlines for SVG: each column is as high as the root of its whole, and
 * shared among the layers by their counts.
 *
 * @param height of the plot, in CSS pixels
 * @returns a path for each layer
 */
export function stackedPaths(
  bins: Bins,
  layers: readonly Uint32Array[],
  scale: TimeScale,
  height: number,
): readonly string[] {
  const columns = columnsOf(bins, scale);
  const totals = columns.map((_, bin) => layers.reduce((total, layer) => total + (layer[bin] ?? 0), 0));
  const most = Math.max(1, ...totals);
  const paths = layers.map(() => "");
  columns.forEach((column, bin) => {
    const parts = shares(
      layers.map((layer) => layer[bin] ?? 0),
      heightOf(totals[bin] ?? 0, most, height),
    );
    let bottom = height;
    parts.forEach((part, layer) => {
      paths[layer] += rectangle(column, bottom, part);
      bottom -= part;
    });
  });
  return paths;
}

/** The bin with the most in it, the first of several; `null` where all are empty. */
export function fullestBin(counts: BinCounts): number | null {
  let best: number | null = null;
  for (let bin = 0; bin < counts.sure.length; bin++) {
    if (sum(counts, bin) > (best === null ? 0 : sum(counts, best))) best = bin;
  }
  return best;
}
