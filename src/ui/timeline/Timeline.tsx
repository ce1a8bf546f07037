import { useMemo, useState } from "react";
import { askedOf } from "../../scene/timeline/asked";
import { eventDays } from "../../scene/timeline/events";
import { listingOf } from "../../scene/timeline/listing";
import { fitting, zoomed } from "../../scene/timeline/timeScale";
import { useLens, useLensView, useMessages, useOpened } from "../app/context";
import "../style/timeline.css";
import { Chart } from "./Chart";
import { useReplay } from "./replay";
import { TimeFields } from "./TimeFields";
import { TimeTools } from "./TimeTools";
import { useTimeWindow } from "./timeWindow";

/**
 * When it held and when it was said, under the picture: the dates of the lens, a bar for each of its ties, and how much
 * there is of either when.
 */
export function Timeline() {
  const t = useMessages();
  const { model } = useOpened();
  const view = useLensView();
  const { asOf } = useLens();
  const [folded, setFolded] = useState(false);
  const { columns, dossier } = model;
  const listing = listingOf(model, view);
  const { byFamily } = listing;

  const lastDay = askedOf(dossier.stateOfEvidence)?.to ?? 0;
  /** Of all ties, so that the axis stays as it is when some leave. */
  const fit = useMemo(
    () =>
      fitting([
        lastDay,
        ...columns.spans.flatMap(({ bounds }) => (bounds === null ? [] : [bounds.earliestStart, bounds.latestEnd])),
      ]),
    [columns, lastDay],
  );
  const events = useMemo(() => {
    const bounds = [...byFamily.values()].flat().map((ties) => ties.bounds);
    return bounds.length === 0 ? [] : eventDays(bounds, lastDay);
  }, [byFamily, lastDay]);

  const replay = useReplay(events);
  const time = useTimeWindow(fit);
  const zoom = (factor: number) => {
    const { from, to } = time.window;
    const handle = askedOf(asOf)?.to ?? Infinity;
    const around = handle > from && handle < to ? handle : (from + to) / 2;
    time.change((window) => zoomed(window, factor, around, fit));
  };
  return (
    <section aria-label={t.timeline.region} className={folded ? "timeline folded" : "timeline"}>
      <div className="time-head">
        <TimeFields />
        {!folded && <TimeTools events={events} replay={replay} />}
        <button
          type="button"
          className="time-icon fold"
          aria-expanded={!folded}
          aria-label={t.timeline.fold}
          title={t.timeline.fold}
          onClick={() => {
            // What would stop it is folded away too.
            replay.pause();
            setFolded(!folded);
          }}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d={folded ? "M3.5 10 8 5.5l4.5 4.5" : "M3.5 6 8 10.5 12.5 6"} />
          </svg>
        </button>
      </div>
      {!folded && (
        <Chart
          listing={listing}
          events={events}
          lastDay={lastDay}
          time={time}
          isReplaying={replay.playing}
          onZoom={zoom}
        />
      )}
    </section>
  );
}
