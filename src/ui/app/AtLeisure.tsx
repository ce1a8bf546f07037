import { type ReactNode, startTransition, useEffect, useMemo, useRef, useState } from "react";
import { afterFrame } from "../../canvas/afterFrame";
import { KeptLens, useLens, useLensView, useView } from "./context";

/** A value when the frame that shows it in the picture has been shown: a hand waits for the picture, and reads after it. */
export function useAfterFrame<T>(now: T): T {
  const [late, setLate] = useState(now);
  useEffect(
    () => (Object.is(late, now) ? undefined : afterFrame(window, () => startTransition(() => setLate(now)))),
    [late, now],
  );
  return late;
}

/** How often what lags behind a movement is drawn anew at most, in milliseconds: numbers that change faster cannot be read. */
const pause = 120;

interface AtLeisureProps {
  /**
   * What comes after the picture: all of it; what is counted, since a box that is ticked must be ticked at once; or what is
   * counted unless a handle or a replay moves the lens with each frame, which it then goes along with.
   */
  readonly lags: "all" | "counts" | "countsAtRest";
  readonly children: ReactNode;
}

/**
 * What may come a moment after the picture that a hand waits for: counts and lists beside it. React then draws it in the time
 * that the picture leaves; while the lens moves with each frame, a few times a second.
 */
export function AtLeisure({ lags, children }: AtLeisureProps) {
  const isMoving = useView(({ movement }) => movement !== null);
  const lens = useLens();
  const view = useLensView();
  const now = useMemo(() => ({ lens, view }), [lens, view]);
  const [late, setLate] = useState(now);
  const goesAlong = isMoving && lags === "countsAtRest";
  if (goesAlong && late !== now) setLate(now);
  const latest = useRef(now);
  const due = useRef<number | undefined>(undefined);

  useEffect(() => {
    latest.current = now;
    if (goesAlong) return undefined;
    const catchUp = () => startTransition(() => setLate(latest.current));
    if (isMoving) {
      // One wait for all the moves that come while it lasts.
      due.current ??= window.setTimeout(() => {
        due.current = undefined;
        catchUp();
      }, pause);
      return undefined;
    }
    clearTimeout(due.current);
    due.current = undefined;
    return afterFrame(window, catchUp);
  }, [goesAlong, isMoving, now]);
  useEffect(() => () => clearTimeout(due.current), []);

  const keepsUp = lags !== "all" && !(isMoving && lags === "counts");
  const seen = useMemo(() => (keepsUp ? { lens: now.lens, view: late.view } : late), [keepsUp, now.lens, late]);
  return <KeptLens value={seen}>{children}</KeptLens>;
}
