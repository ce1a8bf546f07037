import { type ReactNode, memo, useMemo } from "react";
import { describeEdtf } from "../../domain/periodText";
import { edtfOfDay, edtfOfMonth, edtfOfYear, civilOf } from "../../scene/timeline/civil";
import { type BinCounts, type Bins, binAt, daysOf, gapsIn, pointCounts } from "../../scene/timeline/histogram";
import { fullestBin, stackedPaths } from "../../scene/timeline/histogramShape";
import type { Listing } from "../../scene/timeline/listing";
import type { TimeScale } from "../../scene/timeline/timeScale";
import type { UiLanguage } from "../../domain/text";
import { useLanguage, useMessages } from "../app/context";
import { type Tip, tipAt } from "./TipCard";

export interface CountedProps {
  readonly listing: Listing;
  readonly scale: TimeScale;
  readonly bins: Bins;
  readonly onTip: (tip: Tip | null) => void;
}

export interface HeldProps extends CountedProps {
  /** How many relations held, and how many may have. */
  readonly counts: BinCounts;
}

/** How many relations held, and how many may have. */
export const HappenedStrip = memo(function Happened({ counts, scale, bins, onTip }: HeldProps) {
  const t = useMessages();
  const words = t.timeline;
  const strip = { name: words.happened, hint: words.happenedHint, say: words.held };
  return <Strip {...strip} counts={counts} bins={bins} scale={scale} onTip={onTip} />;
});

interface SaidStripProps extends CountedProps {
  /** What was said after this day is out of view; `null`: nothing is. */
  readonly upTo: number | null;
  readonly children: ReactNode;
}

/** How many claims were said. */
export function SaidStrip({ listing, scale, bins, onTip, upTo, children }: SaidStripProps) {
  const t = useMessages();
  const words = t.timeline;
  const counts = useMemo(() => pointCounts(bins, listing.said), [bins, listing.said]);
  const strip = { name: words.said, hint: words.saidHint, say: words.claims };
  return (
    <Strip {...strip} counts={counts} bins={bins} scale={scale} onTip={onTip}>
      {upTo !== null && (
        <div className="after" style={{ left: Math.max(0, Math.min(scale.width, scale.x(upTo + 1))) }} />
      )}
      {children}
    </Strip>
  );
}

interface StripProps extends Omit<CountedProps, "listing"> {
  readonly name: string;
  readonly hint: string;
  readonly counts: BinCounts;
  readonly say: (when: string, sure: number, maybe: number) => string;
  readonly children?: ReactNode;
}

/** In CSS pixels; the stylesheet may stretch it. */
const stripHeight = 12;

function Strip({ name, hint, counts, bins, scale, say, onTip, children }: StripProps) {
  const language = useLanguage();
  const summary = useSummary(hint, counts, bins, say);
  const [sure, maybe] = useMemo(
    () => stackedPaths(bins, [counts.sure, counts.maybe], scale, stripHeight),
    [bins, counts, scale],
  );
  return (
    <div className="time-strip">
      <span className="time-name" title={hint}>
        {name}
      </span>
      <div className="over">
        <svg
          role="img"
          aria-label={summary}
          width={scale.width}
          height="100%"
          viewBox={`0 0 ${scale.width} ${stripHeight}`}
          preserveAspectRatio="none"
          onPointerMove={(event) => {
            const x = event.clientX - event.currentTarget.getBoundingClientRect().x;
            const bin = binAt(bins, Math.floor(scale.day(x)));
            const text = say(binWords(bins, bin, language), counts.sure[bin] ?? 0, counts.maybe[bin] ?? 0);
            onTip(tipAt(text, event.clientX, event.clientY, event.currentTarget));
          }}
          onPointerLeave={() => onTip(null)}
        >
          <rect className="catch" width={scale.width} height={stripHeight} />
          <path className="sure" d={sure} />
          <path className="maybe" d={maybe} />
        </svg>
        {children}
      </div>
    </div>
  );
}

/** A bin in words: the day, month or year that it is, or from when to when. */
export function binWords(bins: Bins, bin: number, language: UiLanguage): string {
  const { from, to } = daysOf(bins, bin);
  return describeEdtf(spanText(from, to), language, "short");
}

function spanText(from: number, to: number): string {
  const [first, last] = [civilOf(from), civilOf(to + 1)];
  const isMonths = first.day === 1 && last.day === 1;
  const isYears = isMonths && first.month === 1 && last.month === 1;
  const text = isYears ? (day: number) => edtfOfYear(civilOf(day).year) : isMonths ? edtfOfMonth : edtfOfDay;
  return text(from) === text(to) ? text(from) : `${text(from)}/${text(to)}`;
}

/** What a histogram shows, for those who do not see it: where there is most, and the longest gaps. */
export function useSummary(what: string, counts: BinCounts, bins: Bins, say: StripProps["say"]): string {
  const t = useMessages();
  const language = useLanguage();
  return useMemo(() => {
    const fullest = fullestBin(counts);
    if (fullest === null) return t.timeline.summaryOfNone(what);
    const most = say(binWords(bins, fullest, language), counts.sure[fullest] ?? 0, counts.maybe[fullest] ?? 0);
    const gaps = gapsIn(counts, 3).map(([first, last]) =>
      describeEdtf(spanText(daysOf(bins, first).from, daysOf(bins, last).to), language, "short"),
    );
    return t.timeline.summary(what, most, gaps);
  }, [t, language, what, counts, bins, say]);
}
