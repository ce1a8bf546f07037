import { type ReactNode, useEffect, useRef, useState } from "react";
import { useMessages } from "../app/context";

/** How many of a long list are drawn at first: one of several lists, which leave room for each other. */
const few = 8;
/** How many more each time. */
const step = 60;

interface ChunkProps<T> {
  readonly all: readonly T[];
  /** One that is drawn wherever it stands, as what is selected. */
  readonly always?: T | undefined;
  /** Whether it stands alone and has room for more at first. */
  readonly isAlone?: boolean;
  /** Whether it is a page of its own, which goes on by itself as it is scrolled. */
  readonly goesOn?: boolean;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first of a long list, and a button for more: tens of thousands at once would stop the page. */
export function Chunk<T>({ all, always, isAlone = false, goesOn = false, children }: ChunkProps<T>) {
  const t = useMessages();
  const [most, setMost] = useState(isAlone || goesOn ? step : few);
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!goesOn || end.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setMost(most + step);
      },
      { rootMargin: "400px" },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [goesOn, most]);
  // Nobody minds a few more, and a button for them would take their place.
  if (all.length <= most + few / 2) return children(all);
  const first = all.slice(0, most);
  const isApart = always !== undefined && !first.includes(always);
  const left = all.length - most;
  return (
    <>
      {children(isApart ? [...first, always] : first)}
      <p ref={end} className="more">
        <button type="button" onClick={() => setMost(most + step)}>
          {t.focus.showMore(Math.min(step, left), left)}
        </button>
      </p>
    </>
  );
}
