import { memo } from "react";
import type { Tick } from "../../scene/timeline/ticks";
import { useMessages } from "../app/context";

interface AxisProps {
  readonly ticks: readonly Tick[];
  /** How many ties of the lens are not on it. */
  readonly undated: number;
}

/** The texts of the axis. Dates of bars and handles are told in words, so they are hidden from screen readers. */
export const Axis = memo(function Texts({ ticks, undated }: AxisProps) {
  const t = useMessages();
  return (
    <div className="axis">
      {undated > 0 && (
        <p className="undated-note" title={t.timeline.undatedHint}>
          {t.timeline.undated(undated)}
        </p>
      )}
      <div className="over" aria-hidden="true">
        {ticks.map(
          ({ day, x, text }) =>
            text !== null && (
              <span key={day} style={{ translate: `calc(${x}px - 50%) 0` }}>
                {text}
              </span>
            ),
        )}
      </div>
    </div>
  );
});
