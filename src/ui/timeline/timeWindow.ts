import { useCallback, useMemo, useState } from "react";
import { type TimeWindow, showing } from "../../scene/timeline/timeScale";

/** The stretch of time that the axis shows. */
export interface ShownTime {
  readonly window: TimeWindow;
  /** All that there is to see. */
  readonly fit: TimeWindow;
  /** `null`: all that there is, whatever comes to it. */
  readonly set: (window: TimeWindow | null) => void;
  readonly change: (change: (window: TimeWindow, fit: TimeWindow) => TimeWindow) => void;
  /** Moves it as little as brings a day into sight. */
  readonly show: (day: number) => void;
}

/** The same object, and the same functions, while nothing changes. */
export function useTimeWindow(fit: TimeWindow): ShownTime {
  const [chosen, set] = useState<TimeWindow | null>(null);
  const change = useCallback<ShownTime["change"]>((by) => set((window) => by(window ?? fit, fit)), [fit]);
  const show = useCallback(
    (day: number) =>
      set((window) => {
        const isSeen = window === null && day >= fit.from && day < fit.to;
        return isSeen ? null : showing(window ?? fit, day);
      }),
    [fit],
  );
  return useMemo(() => ({ window: chosen ?? fit, fit, set, change, show }), [chosen, fit, change, show]);
}
