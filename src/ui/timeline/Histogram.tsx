import { memo, useMemo, useRef } from "react";
import { relationFamilies } from "../../domain/terms";
import { binAt, holdingCounts } from "../../scene/timeline/histogram";
import { stackedPaths } from "../../scene/timeline/histogramShape";
import { useLanguage, useMessages } from "../app/context";
import { familyColour } from "../controls/colours";
import { type HeldProps, binWords, useSummary } from "./Strips";
import { tipAt } from "./TipCard";
import { useSize } from "./useSize";

/** Many ties: how many held or may have, stacked by family. */
export const Histogram = memo(function Counted({ listing, scale, bins, counts, onTip }: HeldProps) {
  const t = useMessages();
  const words = t.timeline;
  const language = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const height = Math.max(20, useSize(frame).height - 4);
  const families = useMemo(() => relationFamilies.filter((family) => listing.byFamily.has(family)), [listing.byFamily]);
  const layers = useMemo(
    () =>
      families.map((family) => {
        const { sure, maybe } = holdingCounts(bins, listing.byFamily.get(family) ?? []);
        return sure.map((count, bin) => count + (maybe[bin] ?? 0));
      }),
    [bins, families, listing.byFamily],
  );
  const paths = useMemo(() => stackedPaths(bins, layers, scale, height), [bins, layers, scale, height]);
  const totals = families.map((family) => {
    const ties = listing.byFamily.get(family)?.reduce((sum, { count }) => sum + count, 0) ?? 0;
    return `${t.families[family]} ${t.lens.counts(ties)}`;
  });
  const summary = words.withTotals(useSummary(words.histogram, counts, bins, words.held), t.list(totals));
  return (
    <div ref={frame} className="bars counted">
      <span className="time-name">
        {words.histogram}
        <small>{words.rootScale}</small>
      </span>
      <svg
        role="img"
        aria-label={summary}
        width={scale.width}
        height={height}
        onPointerMove={(event) => {
          const x = event.clientX - event.currentTarget.getBoundingClientRect().x;
          const bin = binAt(bins, Math.floor(scale.day(x)));
          const byFamily = families.flatMap((family, at) => {
            const count = layers[at]?.[bin] ?? 0;
            return count === 0 ? [] : [`${t.families[family]} ${t.lens.counts(count)}`];
          });
          const whole = words.held(binWords(bins, bin, language), counts.sure[bin] ?? 0, counts.maybe[bin] ?? 0);
          const text = byFamily.length === 0 ? whole : words.ofWhich(whole, t.list(byFamily));
          onTip(tipAt(text, event.clientX, event.clientY, event.currentTarget));
        }}
        onPointerLeave={() => onTip(null)}
      >
        <rect className="catch" width={scale.width} height={height} />
        {families.map((family, at) => (
          <path key={family} d={paths[at]} style={familyColour(family)} />
        ))}
      </svg>
    </div>
  );
});
