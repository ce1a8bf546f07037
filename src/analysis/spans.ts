import type { Dossier } from "../domain/dossier";
import type { PeriodBounds } from "../domain/period";
import { type ClaimColumns, boundsOf } from "./claimColumns";
import { codesOf, interned } from "./codes";
import type { Columns, Span } from "./columns";

/** What bounds a tie from outside: a day before and one after which it cannot hold. */
interface Limits {
  readonly from: number;
  readonly to: number;
}

/**
 * When each tie can hold: by its period, by the lives of its two ends, and, where it has no period and nobody says that
 * it is or was so, not before the first day on which somebody foresaw it, since a forecast is of what comes after it.
 */
export function spansOf(
  { actors, relations, claims }: Dossier,
  from: Uint32Array,
  to: Uint32Array,
  { claimStart, claims: items, said, saidDates }: ClaimColumns,
): Pick<Columns, "span" | "spans" | "spanDays"> {
  const periods = interned(boundsOf);
  const lives = interned(boundsOf);
  /* One more than the index of an actor's life; 0 for none. */
  const lifeOf = Uint32Array.from(actors, ({ period }) => (period === undefined ? 0 : lives.at(period) + 1));
  const lifeCount = lives.values.length + 1;

  function foreseenFrom(relation: number): number {
    let earliest = Infinity;
    for (let c = claimStart[relation] ?? 0; c < (claimStart[relation + 1] ?? 0); c++) {
      const claim = claims[items[c] ?? 0];
      if (claim === undefined) continue;
      if (claim.mode !== "fact") earliest = Math.min(earliest, saidDates[said[c] ?? 0]?.earliestStart ?? -Infinity);
      else if (claim.stance !== "denies") return -Infinity;
    }
    return earliest === Infinity ? -Infinity : earliest;
  }

  /* Joined in two steps, each once for what occurs together: a million ties have few periods, lives and days. */
  const limits = interned((pair: number): Limits => {
    const one = lives.values[Math.floor(pair / lifeCount) - 1];
    const other = lives.values[(pair % lifeCount) - 1];
    return {
      from: Math.max(one?.earliestStart ?? -Infinity, other?.earliestStart ?? -Infinity),
      to: Math.min(one?.latestEnd ?? Infinity, other?.latestEnd ?? Infinity),
    };
  });
  const bySpan = distinctSpans();
  const dated = new Map<number, Map<number, number>>();
  const undated = new Map<number, Map<number, number>>();

  const span = new Uint32Array(relations.length);
  for (let at = 0; at < span.length; at++) {
    const period = relations[at]?.period;
    const pair = limits.at((lifeOf[from[at] ?? 0] ?? 0) * lifeCount + (lifeOf[to[at] ?? 0] ?? 0));
    const own = period === undefined ? foreseenFrom(at) : periods.at(period);
    const group = period === undefined ? undated : dated;
    const known = group.get(own) ?? new Map<number, number>();
    const before = known.get(pair);
    if (before === undefined) {
      const bounds = period === undefined ? null : (periods.values[own] ?? null);
      span[at] = bySpan.at(bounds, limits.values[pair], bounds === null ? own : -Infinity);
      group.set(own, known.set(pair, span[at] ?? 0));
    } else span[at] = before;
  }
  const { spans } = bySpan;
  return { span: codesOf(span, spans.length), spans, spanDays: spanDays(spans) };
}

/**
 * The bounds of spans as plain numbers, four each: earliest and latest start, earliest and latest end. The lives of the
 * ends cut off the earliest start and the latest end, which alone decide whether a tie is out; the two between, which
 * decide whether it surely holds, are `NaN` where it has no period.
 */
function spanDays(spans: readonly Span[]): Float64Array {
  const days = new Float64Array(spans.length * 4);
  spans.forEach(({ bounds, from, to }, at) => {
    days[4 * at] = Math.max(from, bounds?.earliestStart ?? -Infinity);
    days[4 * at + 1] = bounds?.latestStart ?? NaN;
    days[4 * at + 2] = bounds?.earliestEnd ?? NaN;
    days[4 * at + 3] = Math.min(to, bounds?.latestEnd ?? Infinity);
  });
  return days;
}

/** Spans without two that are alike: limits that the period keeps to of itself are dropped. */
function distinctSpans() {
  const spans: Span[] = [];
  const known = new Map<string, number>();
  const at = (bounds: PeriodBounds | null, limits: Limits | undefined, foreseen: number): number => {
    const first = Math.max(limits?.from ?? -Infinity, foreseen);
    const last = limits?.to ?? Infinity;
    const from = bounds !== null && first <= bounds.earliestStart ? -Infinity : first;
    const to = bounds !== null && last >= bounds.latestEnd ? Infinity : last;
    const { earliestStart = null, latestStart = null, earliestEnd = null, latestEnd = null } = bounds ?? {};
    const key = [from, to, earliestStart, latestStart, earliestEnd, latestEnd].join(" ");
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, spans.length);
    return spans.push({ bounds, from, to }) - 1;
  };
  return { spans, at };
}
