import {
  defaultRangeExtractor,
  observeElementOffset,
  observeElementRect,
  useVirtualizer,
} from "@tanstack/react-virtual";
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useMessages } from "../app/context";
import type { Place } from "./row";

/** No browser lays out a box higher than this without losing its end, in CSS pixels: Firefox stops at 17.8 million. */
const highestBox = 15_000_000;

/** How far beyond what is seen rows are kept ready, in CSS pixels. */
const readyBeyond = 500;

/** One row that is drawn. */
export interface Span {
  readonly index: number;
  /** Height of the rows left out between the one before and this one, in CSS pixels. */
  readonly gap: number;
  readonly place: Place;
}

interface WindowedProps {
  readonly count: number;
  readonly keyOf: (index: number) => string | number;
  /** Height of a row before it has been measured, in CSS pixels. */
  readonly estimate: number;
  /** Index of one to bring into sight when it becomes another. */
  readonly goTo: number | undefined;
  /** @param after height of the rows left out below, in CSS pixels */
  readonly children: (spans: readonly Span[], after: number) => ReactNode;
}

/** What scrolls the element up and down: the nearest box that does, or the page. */
function scrollerOf(element: Element): Element {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if ((overflowY === "auto" || overflowY === "scroll") && box.scrollHeight > box.clientHeight + 1) return box;
  }
  return document.documentElement;
}

const isPage = (scroller: Element | null) => scroller === document.documentElement;

/** Where the focus is among the rows of a list: that row stays, however far it is scrolled away. */
function focusedRow(list: Element | null): number | null {
  let row = document.activeElement?.closest<HTMLElement>("[data-index]") ?? null;
  while (row !== null && row.closest(".windowed") !== list) {
    row = row.parentElement?.closest<HTMLElement>("[data-index]") ?? null;
  }
  return row === null ? null : Number(row.dataset["index"]);
}

/**
 * A list of any length of which only what is near to what is seen is in the page. Rows may have any height; the row that has
 * the focus stays.
 */
export function Windowed({ count, keyOf, estimate, goTo, children }: WindowedProps) {
  const t = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const [scroller, setScroller] = useState<Element | null>(null);
  const [margin, setMargin] = useState(0);
  /** What stands above may grow and shrink at any time: it is looked at whenever the list is scrolled. */
  const measureMargin = useCallback(() => {
    if (box.current === null || scroller === null) return;
    const above = isPage(scroller) ? 0 : scroller.getBoundingClientRect().top;
    const top = box.current.getBoundingClientRect().top - above + scroller.scrollTop;
    setMargin((before) => (Math.abs(top - before) > 1 ? top : before));
  }, [scroller]);
  const shown = Math.min(count, Math.floor(highestBox / estimate));
  // oxlint-disable-next-line react/incompatible-library -- it warns of a compiler that is not used here
  const virtualizer = useVirtualizer<Element, Element>({
    count: shown,
    getItemKey: keyOf,
    estimateSize: () => estimate,
    getScrollElement: () => scroller,
    scrollMargin: margin,
    overscan: Math.ceil(readyBeyond / estimate),
    initialRect: { width: innerWidth, height: innerHeight },
    useFlushSync: false,
    // On a narrow screen the page glides, which would take it through all that lies between.
    scrollToFn: (offset, { adjustments = 0 }) => scroller?.scrollTo({ top: offset + adjustments, behavior: "instant" }),
    rangeExtractor(range) {
      const near = defaultRangeExtractor(range);
      const held = focusedRow(box.current);
      if (held === null || held >= shown || near.includes(held)) return near;
      return [...near, held].sort((one, other) => one - other);
    },
    observeElementRect(instance, report) {
      if (!isPage(scroller)) return observeElementRect(instance, report);
      const tell = () => report({ width: innerWidth, height: innerHeight });
      tell();
      addEventListener("resize", tell);
      return () => removeEventListener("resize", tell);
    },
    observeElementOffset(instance, report) {
      // From where it is scrolled to already, or the list would be taken to its beginning.
      report(scroller?.scrollTop ?? 0, false);
      const told = (offset: number, isScrolling: boolean) => {
        measureMargin();
        report(offset, isScrolling);
      };
      if (!isPage(scroller)) return observeElementOffset(instance, told);
      const moves = () => told(scrollY, true);
      const rests = () => told(scrollY, false);
      addEventListener("scroll", moves, { passive: true });
      addEventListener("scrollend", rests);
      return () => {
        removeEventListener("scroll", moves);
        removeEventListener("scrollend", rests);
      };
    },
  });

  // What scrolls it depends on the width of the page, and what stands above it on everything.
  useLayoutEffect(() => {
    const find = () => setScroller(box.current && scrollerOf(box.current));
    find();
    addEventListener("resize", find);
    return () => removeEventListener("resize", find);
  }, []);

  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index;
  useLayoutEffect(measureMargin, [measureMargin, first, count]);

  // Of the same one it does not matter where else it stands when the list is sorted or filtered: who has read on is not taken back.
  const goneTo = useRef<string | number>(undefined);
  const wanted = goTo === undefined ? undefined : keyOf(goTo);
  useEffect(() => {
    if (scroller === null || goTo === undefined || wanted === goneTo.current) return;
    goneTo.current = wanted;
    if (goTo >= shown) return;
    const item = virtualizer.getVirtualItems().find(({ index }) => index === goTo);
    const from = virtualizer.scrollOffset ?? 0;
    const to = from + (virtualizer.scrollRect?.height ?? 0);
    if (item === undefined || item.start < from || item.end > to) virtualizer.scrollToIndex(goTo, { align: "center" });
  }, [goTo, wanted, scroller, shown, virtualizer]);

  let end = margin;
  const spans = items.map(({ index, start, end: until }): Span => {
    const gap = Math.max(0, start - end);
    end = until;
    const place: Place = {
      ref: virtualizer.measureElement,
      "data-index": index,
      "aria-posinset": index + 1,
      "aria-setsize": count,
      ...(gap > 0 && { style: { marginTop: gap } }),
    };
    return { index, gap, place };
  });
  return (
    <div ref={box} className="windowed">
      {children(spans, Math.max(0, virtualizer.getTotalSize() + margin - end))}
      {shown < count && <p className="more">{t.focus.onlyFirst(shown, count)}</p>}
    </div>
  );
}
