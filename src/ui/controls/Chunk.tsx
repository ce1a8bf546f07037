import { type ReactNode, useState } from "react";
import { useMessages } from "../app/context";

/** How many of a long list are drawn at once: more than anybody reads before asking for more. */
const step = 60;

interface ChunkProps<T> {
  readonly all: readonly T[];
  /** One that is drawn wherever it stands, as what is selected. */
  readonly always?: T | undefined;
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** The first of a long list, and a button for more: tens of thousands at once would stop the page. */
export function Chunk<T>({ all, always, children }: ChunkProps<T>) {
  const t = useMessages();
  const [most, setMost] = useState(step);
  if (all.length <= most) return children(all);
  const first = all.slice(0, most);
  const isApart = always !== undefined && !first.includes(always);
  const left = all.length - most;
  return (
    <>
      {children(isApart ? [...first, always] : first)}
      <p className="more">
        <button type="button" onClick={() => setMost(most + step)}>
          {t.focus.showMore(Math.min(step, left), left)}
        </button>
      </p>
    </>
  );
}
