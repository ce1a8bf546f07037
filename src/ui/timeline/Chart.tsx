import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { approximateMeasure } from "../../scene/labels/measure";
import { binsOf, holdingCounts } from "../../scene/timeline/histogram";
import type { Listing } from "../../scene/timeline/listing";
import { type Tick, timeTicks } from "../../scene/timeline/ticks";
import { type TimeScale, timeScale } from "../../scene/timeline/timeScale";
import { useLanguage, useLens, useMessages } from "../app/context";
import { Axis } from "./Axis";
import { BarList } from "./BarList";
import { asides, flagsOf, handleX } from "./flags";
import { Handle } from "./Handle";
import { Histogram } from "./Histogram";
import { type HandleModel, heldHandles, saidHandles } from "./handles";
import { usePanAndZoom } from "./panAndZoom";
import { useScrub } from "./scrub";
import { SaidStrip, HappenedStrip } from "./Strips";
import type { ShownTime } from "./timeWindow";
import { type Tip, TipCard, createTips } from "./TipCard";
import { useSize } from "./useSize";

interface ChartProps {
  readonly listing: Listing;
  readonly events: readonly number[];
  readonly lastDay: number;
  readonly time: ShownTime;
  readonly isReplaying: boolean;
  /** Above 1 comes closer. */
  readonly onZoom: (factor: number) => void;
}

/** More bars than this cannot be told apart by eye: then they are counted. */
const mostBars = 60;
/** Least width of a bin, in CSS pixels. */
const binWidth = 4;
/**
 * Beside the plot, in CSS pixels: names of groups and strips on the left, the scrollbar on the right. As the stylesheet has
 * them.
 */
const gutters = { wide: 110, narrow: 106, right: 14 } as const;

/** The plot: handles, bars or their histogram, the two strips and the axis, on one scale. */
export function Chart({ listing, events, lastDay, time, isReplaying, onZoom }: ChartProps) {
  const t = useMessages();
  const language = useLanguage();
  const lens = useLens();
  const chart = useRef<HTMLDivElement>(null);
  const { width: outer } = useSize(chart);
  const isNarrow = outer < 560;
  const gutter = isNarrow ? gutters.narrow : gutters.wide;
  const width = Math.max(40, outer - gutter - gutters.right);
  const scale = useMemo(() => timeScale(time.window, width), [time.window, width]);
  const ticks = useMemo(() => timeTicks(scale, language, approximateMeasure), [scale, language]);
  const bins = useMemo(() => binsOf(scale, binWidth), [scale]);
  const counts = useMemo(() => holdingCounts(bins, [...listing.byFamily.values()].flat()), [bins, listing.byFamily]);
  const scrub = useScrub();
  const panning = usePanAndZoom(chart, scale, gutter, time, onZoom);
  const [tips] = useState(createTips);
  const onTip = useCallback((tip: Tip | null) => tips.setState({ tip }), [tips]);

  const ends = [events[0] ?? lastDay, events.at(-1) ?? lastDay] as const;
  const speech = { language, t };
  const held = heldHandles(lens, ends, speech);
  const said = saidHandles(lens, ends, speech);

  // A replay goes where the axis may not be.
  const [moving] = held;
  const at = isReplaying && moving?.isParked === false ? moving.to : null;
  const { show } = time;
  useEffect(() => {
    if (at !== null) show(at);
  }, [at, show]);

  const flags = flagsOf(held, scale, t);
  const drawn = (handles: readonly HandleModel[], className: "held" | "said") =>
    handles.map((model, index) => (
      <Handle
        key={model.name}
        handle={model}
        scale={scale}
        scrub={scrub}
        className={className}
        aside={asides(handles, scale)[index] ?? 0}
        // Beside that of when it was said there is no room.
        flag={className === "held" ? (flags[index] ?? null) : null}
        ends={ends}
        onMoved={show}
      />
    ));
  const [onlySaid] = said;
  const latest = said.length === 1 && onlySaid?.isParked === false ? onlySaid.to : null;
  const isEmpty = listing.dated.length === 0;
  const props = { listing, scale, bins, counts, onTip };
  return (
    <div ref={chart} className={isNarrow ? "chart narrow" : "chart"} {...panning} onPointerLeave={() => onTip(null)}>
      <Grid ticks={ticks} known={Math.max(0, Math.min(width, scale.x(lastDay + 1)))} />
      <Marks marks={held} scale={scale} />
      <div className="lane">
        {listing.undated > 0 && (
          <p className="undated-note" title={t.timeline.undatedHint}>
            {t.timeline.undated(listing.undated)}
          </p>
        )}
        <div className="over">{drawn(held, "held")}</div>
      </div>
      {isEmpty ? (
        <p className="bars no-bars">{t.timeline.empty}</p>
      ) : listing.dated.length > mostBars ? (
        <Histogram {...props} />
      ) : (
        <BarList listing={listing} scale={scale} bins={bins} onTip={onTip} {...{ time, gutter, lastDay }} />
      )}
      <HappenedStrip {...props} />
      <SaidStrip listing={listing} scale={scale} bins={bins} onTip={onTip} upTo={latest}>
        {drawn(said, "said")}
      </SaidStrip>
      <Axis ticks={ticks} onZoom={onZoom} onFit={() => time.set(null)} />
      <TipCard tips={tips} />
    </div>
  );
}

interface GridProps {
  readonly ticks: readonly Tick[];
  /** Where what is known ends, in CSS pixels. */
  readonly known: number;
}

/** Lines of the ticks and of the state of evidence, behind all. */
const Grid = memo(function Lines({ ticks, known }: GridProps) {
  return (
    <div className="grid" aria-hidden="true">
      <i className="known" style={{ translate: `${known}px 0` }} />
      {ticks.map(({ day, x }) => (
        <i key={day} style={{ translate: `${x}px 0` }} />
      ))}
    </div>
  );
});

/** Lines of the dates of holding, over all. */
function Marks({ marks, scale }: { readonly marks: readonly HandleModel[]; readonly scale: TimeScale }) {
  const cut = (day: number) => Math.max(0, Math.min(scale.width, scale.x(day)));
  const dated = marks.filter(({ isParked }) => !isParked);
  const [first, second] = marks;
  const isRange = first !== undefined && second !== undefined && first.letter === null;
  const bands = isRange
    ? [{ from: first.isParked ? -Infinity : first.from, to: second.isParked ? Infinity : second.to }]
    : dated.filter(({ from, to }) => to > from);
  return (
    <div className="grid lines" aria-hidden="true">
      {bands.map(({ from, to }) => (
        <b key={from} style={{ translate: `${cut(from)}px 0`, width: cut(to + 1) - cut(from) }} />
      ))}
      {dated.map((mark) => (
        <i key={mark.name} style={{ translate: `${handleX(mark, scale)}px 0` }} />
      ))}
    </div>
  );
}
