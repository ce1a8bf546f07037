import { memo } from "react";
import type { Tick } from "../../scene/timeline/ticks";
import { useMessages } from "../app/context";
import { IconButton } from "./IconButton";

interface AxisProps {
  readonly ticks: readonly Tick[];
  /** Above 1 comes closer. */
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

/**
 * The texts of the axis, and how much of it is seen. Dates of bars and handles are told in words, so the texts are hidden
 * from screen readers.
 */
export function Axis({ ticks, onZoom, onFit }: AxisProps) {
  const t = useMessages();
  const words = t.timeline;
  return (
    <div className="axis">
      <span className="zooms">
        <IconButton label={words.zoomOut} d="M3.5 8h9" onClick={() => onZoom(1 / 1.6)} />
        <IconButton label={words.zoomIn} d="M8 3.5v9M3.5 8h9" onClick={() => onZoom(1.6)} />
        <IconButton
          label={words.fit}
          d="M2.5 3.5v9M13.5 3.5v9M5 8h6M6.5 6 4.7 8l1.8 2M9.5 6l1.8 2-1.8 2"
          onClick={onFit}
        />
      </span>
      <Texts ticks={ticks} />
    </div>
  );
}

const Texts = memo(function Texts({ ticks }: Pick<AxisProps, "ticks">) {
  return (
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
  );
});
