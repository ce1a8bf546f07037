import { type Stretch, holdingIn, stretchOf } from "../domain/holding";
import { parsePeriod } from "../domain/period";
import { recode } from "./recode";
import { inBlocks } from "./blocks";
import type { Columns, Span } from "./columns";
import { doesNotHold, holdingValues } from "./facetValues";

/** The stretch that an EDTF text of the lens asks about; `null` for no text, and for one that is no period. */
export function askedStretch(edtf: string | null): Stretch | null {
  const period = edtf === null ? null : parsePeriod(edtf);
  return period === null ? null : stretchOf(period);
}

const undated = holdingValues.indexOf("undated");

/**
 * How something with this span stands to a stretch: index into `holdingValues`, or `doesNotHold`. The lives of its ends
 * only take it out: a tie that is said to hold is not made doubtful by an end whose own dates are vague.
 */
export function spanHolding({ bounds, from, to }: Span, stretch: Stretch): number {
  if (from > stretch.to || to < stretch.from) return doesNotHold;
  if (bounds === null) return undated;
  const answer = holdingIn(bounds, stretch);
  return answer === "holds" ? 0 : answer === "may-hold" ? 1 : doesNotHold;
}

/** The same for every span of some columns, of which there may be tens of thousands. */
export function holdingTable({ spanDays }: Pick<Columns, "spanDays">, stretch: Stretch): Uint8Array {
  const table = new Uint8Array(spanDays.length / 4);
  inBlocks(table.length, (start, end) => tableBlock(table, spanDays, stretch.from, stretch.to, start, end));
  return table;
}

function tableBlock(table: Uint8Array, days: Float64Array, from: number, to: number, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const latestStart = days[4 * at + 1] ?? 0;
    const isOut = (days[4 * at] ?? 0) > to || (days[4 * at + 3] ?? 0) < from;
    const isSure = latestStart <= to && (days[4 * at + 2] ?? 0) >= from;
    table[at] = isOut ? doesNotHold : Number.isNaN(latestStart) ? undated : isSure ? 0 : 1;
  }
}

/** The same for every relation. */
export function holdingColumn(columns: Columns, stretch: Stretch): Uint8Array {
  const column = new Uint8Array(columns.relationCount);
  recode(column, 0, holdingTable(columns, stretch), columns.span);
  return column;
}
