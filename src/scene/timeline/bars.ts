import { type Period, type PeriodBounds, periodBounds } from "../../domain/period";
import type { TimeScale } from "./timeScale";

/** How an end of a bar looks: a date as it is, near it, perhaps wrong; none at all; or one that is not known. */
export type BarEnd = "exact" | "about" | "doubtful" | "open" | "unknown";

/** When a tie held, as far as its period says. */
export interface TimeBar {
  readonly bounds: PeriodBounds;
  readonly start: BarEnd;
  readonly end: BarEnd;
}

/**
 * `firm`: it held all that time. `maybe`: between the first and last day on which it may have begun or ended. `unknown`: on
 * the side of which nothing is known. `beyond`: it has no end, but what is known does not reach that far.
 */
export type PieceKind = "firm" | "maybe" | "unknown" | "beyond";

interface Piece {
  readonly kind: PieceKind;
  /** First day, and the day after the last; infinite where it has no end. */
  readonly from: number;
  readonly to: number;
}

export interface DrawnPiece {
  readonly kind: PieceKind;
  /** In CSS pixels, cut at the edges of the plot. */
  readonly x: number;
  readonly width: number;
}

/** A bar is seen however short it is: in CSS pixels. */
export const leastWidth = 4;

export function timeBar(period: Period): TimeBar {
  const endOf = (bound: Period["start"]): BarEnd =>
    bound.kind !== "date" ? bound.kind : bound.uncertain ? "doubtful" : bound.approximate ? "about" : "exact";
  return { bounds: periodBounds(period), start: endOf(period.start), end: endOf(period.end) };
}

/** First day, and the day after the last, on which it may have held. */
export function extentOf({ bounds }: TimeBar): { readonly from: number; readonly to: number } {
  return { from: bounds.earliestStart, to: bounds.latestEnd + 1 };
}

/**
 * What is drawn of a bar, from left to right: the pieces touch, and together they are its extent.
 *
 * @param lastDay the state of evidence, in days since 1970-01-01: who says "since then" says it of no day after that
 */
export function piecesOf(bar: TimeBar, lastDay = Infinity): readonly Piece[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bar.bounds;
  const [startKind, endKind]: PieceKind[] = [bar.start, bar.end].map((end) => (end === "unknown" ? end : "maybe"));
  const pieces: readonly Piece[] =
    latestStart <= earliestEnd
      ? [
          { kind: startKind ?? "maybe", from: earliestStart, to: latestStart },
          ...(bar.end === "open" ? untilKnown(latestStart, lastDay) : [firm(latestStart, earliestEnd + 1)]),
          { kind: endKind ?? "maybe", from: earliestEnd + 1, to: latestEnd + 1 },
        ]
      : unfirm(bar);
  return pieces.filter(({ from, to }) => from < to);
}

const firm = (from: number, to: number): Piece => ({ kind: "firm", from, to });

function untilKnown(from: number, lastDay: number): readonly Piece[] {
  const turn = Math.max(from, lastDay + 1);
  return [firm(from, turn), { kind: "beyond", from: turn, to: Infinity }];
}

/** Of a bar that is certain on no day: a single date, or one that has an end which nobody knows. */
function unfirm({ bounds, start, end }: TimeBar): readonly Piece[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds;
  const [from, to] = [earliestStart, latestEnd + 1];
  if (start === "unknown") {
    const known = end === "unknown" ? to : earliestEnd;
    return [
      { kind: "unknown", from, to: known },
      { kind: "maybe", from: known, to },
    ];
  }
  const known = end === "unknown" ? latestStart + 1 : to;
  return [
    { kind: "maybe", from, to: known },
    { kind: "unknown", from: known, to },
  ];
}

/** The pieces of a bar that are in sight, in CSS pixels; of one that is out of sight, none. `lastDay` as in `piecesOf`. */
export function drawnPieces(bar: TimeBar, scale: TimeScale, lastDay = Infinity): readonly DrawnPiece[] {
  const cut = (day: number) => Math.max(0, Math.min(scale.width, scale.x(day)));
  const drawn = piecesOf(bar, lastDay).flatMap(({ kind, from, to }) => {
    const [x, end] = [cut(from), cut(to)];
    return end > x ? [{ kind, x, width: end - x }] : [];
  });
  const [only] = drawn;
  const short = only !== undefined && drawn.length === 1 && only.width < leastWidth;
  return short ? [{ ...only, width: leastWidth }] : drawn;
}
