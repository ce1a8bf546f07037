import { type ReactNode, startTransition, useEffect, useMemo, useRef, useState } from "react";
import { KeptLens, useLens, useLensView, useView } from "./context";

/** How often what lags behind is drawn anew at most, in milliseconds: numbers that change faster cannot be read. */
const pause = 120;

/**
 * What may lag behind while the lens moves with each frame, as by a handle or a replay: counts and lists beside the picture.
 * React then draws it a few times a second, in the time that the picture and the axis leave; at rest it is in step.
 */
export function AtLeisure({ children }: { readonly children: ReactNode }) {
  const isMoving = useView(({ movement }) => movement !== null);
  const lens = useLens();
  const view = useLensView();
  const now = useMemo(() => ({ lens, view }), [lens, view]);
  const [late, setLate] = useState(now);
  // A movement begins with what is seen at rest.
  if (!isMoving && late !== now) setLate(now);
  const latest = useRef(now);
  const due = useRef<number | undefined>(undefined);

  useEffect(() => {
    latest.current = now;
    // One wait for all the moves that come while it lasts.
    if (isMoving && due.current === undefined)
      due.current = window.setTimeout(() => {
        due.current = undefined;
        startTransition(() => setLate(latest.current));
      }, pause);
    if (!isMoving) {
      clearTimeout(due.current);
      due.current = undefined;
    }
  }, [isMoving, now]);
  useEffect(() => () => clearTimeout(due.current), []);

  return <KeptLens value={isMoving ? late : now}>{children}</KeptLens>;
}
