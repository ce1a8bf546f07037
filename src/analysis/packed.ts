import type { Columns, Span } from "./columns";
import type { Compiled } from "./compiled";

/** What has been compiled, so that it passes from a worker to the page in no time: its lists of spans as numbers. */
export interface Packed {
  readonly compiled: Omit<Compiled, "columns">;
  readonly columns: Omit<Columns, "spans">;
  /** Six numbers to a span: its four bounds, `NaN` where it has none, and the days before and after which it cannot hold. */
  readonly spans: Float64Array;
}

const numbers = 6;

/** @returns the buffers with it, to be handed over rather than copied: then what was packed is of no more use */
export function packed({ columns, ...compiled }: Compiled): {
  readonly packed: Packed;
  readonly buffers: ArrayBuffer[];
} {
  const { spans, ...rest } = columns;
  const flat = new Float64Array(spans.length * numbers);
  spans.forEach(({ bounds, from, to }, at) => {
    const { earliestStart = NaN, latestStart = NaN, earliestEnd = NaN, latestEnd = NaN } = bounds ?? {};
    flat.set([earliestStart, latestStart, earliestEnd, latestEnd, from, to], at * numbers);
  });
  const buffers = new Set<ArrayBuffer>();
  for (const column of [flat, ...Object.values(rest)]) {
    if (ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer) buffers.add(column.buffer);
  }
  return { packed: { compiled, columns: rest, spans: flat }, buffers: [...buffers] };
}

/** What was packed. */
export function unpacked({ compiled, columns, spans: flat }: Packed): Compiled {
  const spans = Array.from({ length: flat.length / numbers }, (_, at): Span => {
    const number = (which: number) => flat[at * numbers + which] ?? NaN;
    const [earliestStart, latestStart, earliestEnd, latestEnd] = [number(0), number(1), number(2), number(3)];
    const bounds = Number.isNaN(earliestStart) ? null : { earliestStart, latestStart, earliestEnd, latestEnd };
    return { bounds, from: number(4), to: number(5) };
  });
  return { ...compiled, columns: { ...columns, spans } };
}
