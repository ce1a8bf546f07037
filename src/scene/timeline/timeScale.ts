/** The stretch of time that the axis shows: days since 1970-01-01, in fractions of a day. `from` is before `to`. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Between time and the width of the plot. Day `d` is drawn from `x(d)` to `x(d + 1)`. */
export interface TimeScale {
  readonly window: TimeWindow;
  /** In CSS pixels. */
  readonly width: number;
  readonly pixelsPerDay: number;
  /** Of a day without end, an infinity. */
  readonly x: (day: number) => number;
  readonly day: (x: number) => number;
}

/** No closer than this, in days. */
const shortest = 7;
/** In days: centuries, also for a dossier of one year. */
const fourCenturies = 4 * 36_525;
/** Share of the span that is left free on either side of what is fitted, and that is seen of it however far one pans. */
const margin = 0.03;

export function timeScale(window: TimeWindow, width: number): TimeScale {
  const span = window.to - window.from;
  const pixelsPerDay = width / span;
  return {
    window,
    width,
    pixelsPerDay,
    x: (day) => (day - window.from) * pixelsPerDay,
    day: (x) => window.from + x / pixelsPerDay,
  };
}

/**
 * The window that holds some days with a little margin.
 *
 * @param days whole days; infinite ones do not count
 */
export function fitting(days: Iterable<number>): TimeWindow {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    if (!Number.isFinite(day)) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (first > last) return { from: 0, to: shortest };
  const span = last + 1 - first;
  const free = Math.max(span * margin, (shortest - span) / 2);
  return { from: first - free, to: last + 1 + free };
}

/** Kept so near to `fit` that something of it is in sight. */
function held({ from, to }: TimeWindow, fit: TimeWindow): TimeWindow {
  const span = to - from;
  const inSight = Math.min(span, fit.to - fit.from) * margin;
  const start = Math.max(fit.from + inSight - span, Math.min(fit.to - inSight, from));
  return { from: start, to: start + span };
}

/**
 * @param factor above 1 comes closer
 * @param around the day that stays where it is
 * @param fit all that there is to see: it bounds how far out and away one can go
 */
export function zoomed({ from, to }: TimeWindow, factor: number, around: number, fit: TimeWindow): TimeWindow {
  const longest = Math.max(fourCenturies, (fit.to - fit.from) * 4);
  const span = to - from;
  const next = Math.max(shortest, Math.min(longest, span / factor));
  const start = around - ((around - from) * next) / span;
  return held({ from: start, to: start + next }, fit);
}

export function panned({ from, to }: TimeWindow, days: number, fit: TimeWindow): TimeWindow {
  return held({ from: from + days, to: to + days }, fit);
}

/** The same window, moved as little as shows the day with some room beside it. */
export function showing(window: TimeWindow, day: number): TimeWindow {
  const { from, to } = window;
  const room = (to - from) * margin;
  const by = day < from + room ? day - from - room : day + 1 > to - room ? day + 1 - to + room : 0;
  return by === 0 || !Number.isFinite(by) ? window : { from: from + by, to: to + by };
}
