import { type KeyboardEvent, memo, useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import { approximateMeasure } from "../../scene/labels/measure";
import { type PlacedBar, layOutBars } from "../../scene/timeline/barLayout";
import { panned } from "../../scene/timeline/timeScale";
import { useActions, useLensView, useMessages, useSelection } from "../app/context";
import { TimelineBar } from "./TimelineBar";
import { type BarItem, useBarGroups } from "./barGroups";
import { classOfBar, standingOfBar, stateOf } from "./barState";
import type { CountedProps } from "./Strips";
import type { ShownTime } from "./timeWindow";
import { useMedia } from "./useMedia";

interface BarListProps extends CountedProps {
  readonly time: ShownTime;
  /** Left of the plot, in CSS pixels. */
  readonly gutter: number;
  /** State of evidence, in days since 1970-01-01. */
  readonly lastDay: number;
}

/** Height of a row in CSS pixels; larger for fingers. */
const pitches = { fine: 13, coarse: 28 } as const;

/** A bar for each dated tie of the lens, as a list: up and down move, Enter selects; what it is on lights up in the picture. */
export const BarList = memo(function List({ listing, scale, onTip, time, gutter, lastDay }: BarListProps) {
  const t = useMessages();
  const actions = useActions();
  const view = useLensView();
  const selected = useSelection((state) => state.selected);
  const pointed = useSelection((state) => state.pointed);
  const groups = useBarGroups(listing.dated);
  const { fit: whole } = time;
  const placed = useMemo(
    () => layOutBars(groups, scale, whole, approximateMeasure, lastDay),
    [groups, scale, whole, lastDay],
  );
  const pitch = useMedia("(pointer: coarse)") ? pitches.coarse : pitches.fine;
  const list = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const [activeId, setActiveId] = useState<string | null>(null);
  const bars = placed.flatMap((group) => group.bars);
  const indexOf = (id: string | null) => bars.findIndex(({ item }) => item.id === id);
  const at = Math.max(0, indexOf(activeId), activeId === null ? indexOf(selected) : 0);
  const active = bars[at];
  const rowOf = (id: string | null) => bars[indexOf(id)]?.row ?? null;

  // What is lit or selected elsewhere comes into sight here.
  const lit = rowOf(pointed) ?? rowOf(selected);
  useEffect(() => {
    const box = list.current;
    if (box === null || lit === null) return;
    const [top, bottom] = [lit * pitch, (lit + 1) * pitch + 2];
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }, [lit, pitch]);

  const { show } = time;
  const bringIn = useCallback(
    ({ beyond, bar: { bounds } }: PlacedBar<BarItem>) => {
      if (beyond !== null) show(beyond === "left" ? bounds.latestEnd : bounds.earliestStart);
    },
    [show],
  );
  const select = useCallback(
    (bar: PlacedBar<BarItem>) => {
      setActiveId(bar.item.id);
      bringIn(bar);
      actions.select(bar.item.id);
    },
    [actions, bringIn],
  );
  const activate = (index: number) => {
    const bar = bars[Math.max(0, Math.min(bars.length - 1, index))];
    if (bar === undefined) return;
    setActiveId(bar.item.id);
    actions.point(bar.item.id);
    bringIn(bar);
  };
  const pan = (share: number) => time.change((window, fit) => panned(window, (window.to - window.from) * share, fit));
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => activate(at + 1),
    ArrowUp: () => activate(at - 1),
    PageDown: () => activate(at + 10),
    PageUp: () => activate(at - 10),
    Home: () => activate(0),
    End: () => activate(bars.length - 1),
    ArrowLeft: () => pan(-0.1),
    ArrowRight: () => pan(0.1),
    Enter: () => active && actions.select(active.item.id),
    " ": () => active && actions.select(active.item.id),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div
      ref={list}
      className="bars"
      role="listbox"
      tabIndex={0}
      aria-label={t.timeline.bars}
      aria-activedescendant={active && `${prefix}${active.item.id}`}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        // A click brings its own.
        if (event.currentTarget.matches(":focus-visible")) activate(at);
      }}
      onBlur={() => actions.point(null)}
    >
      {placed.map((group, index) => (
        <div
          key={group.id}
          role="group"
          aria-label={groups[index]?.name}
          className="bar-group"
          style={{ height: group.rows * pitch }}
        >
          <span className="time-name" aria-hidden="true" title={groups[index]?.name}>
            {groups[index]?.name}
          </span>
          {group.bars.map((bar) => (
            <TimelineBar
              key={bar.item.id}
              id={`${prefix}${bar.item.id}`}
              bar={bar}
              top={(bar.row - group.row) * pitch}
              height={pitch}
              left={gutter}
              width={scale.width}
              state={stateOf(view, bar.item.relation)}
              standing={standingOfBar(view, bar.item.relation)}
              compared={classOfBar(view, bar.item.relation)}
              isComparing={view.classes !== null}
              isActive={bar === active}
              isSelected={bar.item.id === selected}
              isLit={bar.item.id === pointed}
              onSelect={select}
              onPoint={actions.point}
              onTip={onTip}
            />
          ))}
        </div>
      ))}
    </div>
  );
});
