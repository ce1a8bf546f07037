import { askedStretch } from "../../analysis/holdingTable";
import { civilOf, edtfOfDay, edtfOfYear, monthsOn } from "./civil";

/** What a date of the lens asks about, as the axis shows it. */
export interface Asked {
  /** First and last day; infinite where a range has no end. */
  readonly from: number;
  readonly to: number;
  /** Written with a slash: two ends that can be moved. */
  readonly isRange: boolean;
}

/** @returns `null` for no date, and for a text that is none */
export function askedOf(edtf: string | null): Asked | null {
  const stretch = askedStretch(edtf);
  return stretch === null ? null : { ...stretch, isRange: edtf?.includes("/") === true };
}

/** A range in EDTF; `..` for an end that there is not. */
export function edtfOfRange(from: number, to: number): string {
  const text = (day: number) => (Number.isFinite(day) ? edtfOfDay(day) : "..");
  return `${text(from)}/${text(to)}`;
}

/**
 * One date made a range, or a range one date again: from a date to the end, and back to the earlier of its ends. Without a
 * date all there is, and back to none.
 *
 * @param whole first and last day of all there is
 * @returns EDTF
 */
export function rangeSwitched(edtf: string | null, whole: readonly [first: number, last: number]): string | null {
  const asked = askedOf(edtf);
  if (asked === null) return edtfOfRange(...whole);
  if (!asked.isRange) return edtfOfRange(asked.from, Math.max(asked.to, whole[1]));
  if (asked.from === whole[0] && asked.to === whole[1]) return null;
  const day = [asked.from, asked.to].find(Number.isFinite);
  return day === undefined ? null : edtfOfDay(day);
}

/**
 * The two dates that a comparison begins with: the ends of a range asked about, a date asked about and the last one (or the
 * year of the first event and it, if it is itself the last), else that year and the last.
 *
 * @param first day of the first event
 * @param last EDTF, the state of evidence
 */
export function datesToCompare(asOf: string | null, first: number, last: string): { a: string; b: string } {
  const year = edtfOfYear(civilOf(first).year);
  const asked = askedOf(asOf);
  if (asOf === null || asked === null) return { a: year, b: last };
  if (!asked.isRange)
    return asked.to < (askedOf(last)?.from ?? -Infinity) ? { a: asOf, b: last } : { a: year, b: asOf };
  const ends = [asked.from, asked.to].map((day) => (Number.isFinite(day) ? edtfOfDay(day) : null));
  return { a: ends[0] ?? year, b: ends[1] ?? last };
}

/** The same date or range, moved to end on a day: a range keeps its length, or its start where it had no end. */
export function endingOn(asked: Asked | null, day: number): string {
  if (asked?.isRange !== true) return edtfOfDay(day);
  const from = asked.to < Infinity ? day - (asked.to - asked.from) : asked.from;
  return edtfOfRange(Math.min(from, day), day);
}

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** First and last day of where a handle is. One of no date is parked before the first event or after the last. */
export interface HandlePlace {
  readonly from: number;
  readonly to: number;
  readonly isParked: boolean;
}

/**
 * The day that a key moves a handle to: arrows by a day, with Shift (or Page keys with Shift) by a month, Page keys by a
 * year, Home and End to the first and last event.
 *
 * @param at a handle on a month leaves it by its nearer end; one that is parked, for the events and not away from them
 * @param ends days of the first and last event
 * @returns `null` for a key that moves nothing
 */
export function movedBy(key: Key, at: HandlePlace, ends: readonly [number, number]): number | null {
  const day = steppedBy(key, at, ends);
  return day === null || !at.isParked ? day : Math.max(ends[0], Math.min(ends[1], day));
}

function steppedBy({ key, shiftKey }: Key, at: HandlePlace, ends: readonly [number, number]): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return shiftKey ? monthsOn(at.to, 1) : at.to + 1;
    case "ArrowLeft":
    case "ArrowDown":
      return shiftKey ? monthsOn(at.from, -1) : at.from - 1;
    case "PageUp":
      return monthsOn(at.to, shiftKey ? 1 : 12);
    case "PageDown":
      return monthsOn(at.from, shiftKey ? -1 : -12);
    case "Home":
      return ends[0];
    case "End":
      return ends[1];
    default:
      return null;
  }
}
