import { type ReactNode, useEffect, useRef, useState } from "react";
import { useMessages } from "../app/context";
import { later } from "../app/later";
import type { Row } from "./row";

/** How many of a long list are drawn at first: one of several lists, which leave room for each other. */
const few = 8;
/** A list of up to this many is drawn whole; of a longer one only what is near to what is seen. */
const mostWhole = 60;

const Windowed = later(async () => (await import("./Windowed")).Windowed);

interface ChunkProps<T> {
  readonly all: readonly T[];
  readonly keyOf: (item: T) => string | number;
  /** About how high a row is, in CSS pixels. */
  readonly estimate: number;
  /** How much of it is there at first: a few, since others stand beside it, or as far as the reader scrolls. */
  readonly begins?: "few" | "whole";
  /** One to bring into sight, as what is selected. */
  readonly goTo?: T | undefined;
  /** @param after height of what is left out below, in CSS pixels */
  readonly children: (rows: readonly Row<T>[], after: number) => ReactNode;
}

const whole = <T,>(items: readonly T[]) => items.map((item, index): Row<T> => ({ item, index, gap: 0, place: {} }));

/** A list that may be very long: its first rows and a button for all, or all of it; never more in the page than is near. */
export function Chunk<T>({ all, keyOf, estimate, begins = "few", goTo, children }: ChunkProps<T>) {
  const t = useMessages();
  const [isOpen, setOpen] = useState(begins === "whole");
  /** Where the list stands, once it has been opened by its button. */
  const opened = useRef<{ readonly around: Element; readonly at: number } | null>(null);
  // The button goes: reading goes on with the first row that it has brought.
  useEffect(() => {
    if (!isOpen || opened.current === null) return;
    const { around, at } = opened.current;
    opened.current = null;
    const found = around.children[at];
    const list = found?.matches(".windowed") ? found.firstElementChild : found;
    const next = list?.children[few]?.querySelector<HTMLElement>("a, button, summary");
    next?.focus({ preventScroll: true });
  }, [isOpen]);
  // Nobody minds a few more, and a button for them would take their place.
  if (all.length <= (isOpen ? mostWhole : few + few / 2)) return children(whole(all), 0);
  if (!isOpen) {
    return (
      <>
        {children(whole(all.slice(0, few)), 0)}
        <p className="more">
          <button
            type="button"
            onPointerEnter={() => void Windowed.preload()}
            onFocus={() => void Windowed.preload()}
            onClick={({ currentTarget }) => {
              const around = currentTarget.closest(".more")?.parentElement ?? null;
              const list = currentTarget.closest(".more")?.previousElementSibling ?? null;
              opened.current = around && list && { around, at: [...around.children].indexOf(list) };
              // What has been read stays until the rest is there.
              void Windowed.preload().then(() => setOpen(true));
            }}
          >
            {t.focus.showAll(all.length)}
          </button>
        </p>
      </>
    );
  }
  const found = goTo === undefined ? -1 : all.indexOf(goTo);
  return (
    <Windowed
      count={all.length}
      estimate={estimate}
      goTo={found < 0 ? undefined : found}
      keyOf={(index) => {
        const item = all[index];
        return item === undefined ? index : keyOf(item);
      }}
    >
      {(spans, after) =>
        children(
          spans.flatMap(({ index, gap, place }): Row<T>[] => {
            const item = all[index];
            return item === undefined ? [] : [{ item, index, gap, place }];
          }),
          after,
        )
      }
    </Windowed>
  );
}
