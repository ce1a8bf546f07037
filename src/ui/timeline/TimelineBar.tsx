import { memo } from "react";
import type { ComparisonClass } from "../../analysis/comparison";
import type { Standing } from "../../domain/standing";
import { comparisonLooks } from "../../scene/lineStyles";
import type { PlacedBar } from "../../scene/timeline/barLayout";
import type { BarEnd } from "../../scene/timeline/bars";
import { useMessages } from "../app/context";
import { comparedColour, familyColour } from "../controls/colours";
import type { BarItem } from "./barGroups";
import { type BarState, stateInWords } from "./barState";
import { type Tip, tipAt } from "./TipCard";

interface TimelineBarProps {
  readonly id: string;
  readonly bar: PlacedBar<BarItem>;
  /** In CSS pixels, as all of these. */
  readonly top: number;
  readonly height: number;
  readonly left: number;
  /** Of the plot. */
  readonly width: number;
  readonly state: BarState;
  /** `null`: nothing of it is in view. */
  readonly standing: Standing | null;
  readonly compared: ComparisonClass | null;
  /** While one compares, a hue says what that makes of a tie and nothing else. */
  readonly isComparing: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isLit: boolean;
  readonly onSelect: (bar: PlacedBar<BarItem>) => void;
  /** `null`: the pointer has left it. */
  readonly onPoint: (id: string | null) => void;
  readonly onTip: (tip: Tip | null) => void;
}

/** What stands at an end that is near a date, or perhaps wrong. */
const marks: Readonly<Partial<Record<BarEnd, string>>> = { about: "~", doubtful: "?" };

/** On a bar, as in the middle of the tie's line. What is dashed or dotted there is so here. */
const standingMarks: Readonly<Partial<Record<Standing, string>>> = { contested: "/", denied: "×", assumed: "if" };

/** Length of the head of a bar that goes on, in CSS pixels: as the stylesheet has it. */
const arrow = 7;

/** How far from its beginning a bar bears its mark, at most: in CSS pixels. */
const markAt = 9;

/** Width of the hint at the edge to a bar that is beyond it, in CSS pixels. */
const hint = 9;

/**
 * A tie in time. Keys reach it through its list, which holds the focus (aria-activedescendant). Drawn anew only where it has
 * changed: while a date moves, few bars begin or cease to hold.
 */
export const TimelineBar = memo(function Bar(props: TimelineBarProps) {
  const { id, bar, top, height, left, width, state, standing, compared, isComparing } = props;
  const { isActive, isSelected, isLit, onSelect, onPoint, onTip } = props;
  const t = useMessages();
  const { item, pieces, label, beyond } = bar;
  const [first] = pieces;
  const last = pieces.at(-1);
  const edge = beyond === "right" ? width - hint : 0;
  const from = Math.min(first?.x ?? edge, label?.x ?? Infinity);
  const end = last === undefined ? edge + hint : last.x + last.width;
  const to = Math.max(end, label === null ? 0 : label.x + label.width);
  const said = stateInWords(state, standing, t).reduce(t.timeline.tieThen, item.full);
  const goesOn = bar.bar.end === "open" && last !== undefined && last.x + last.width >= width - 0.5;
  const comesFrom = bar.bar.start === "open" && first !== undefined && first.x <= 0.5;
  const sign = compared === null ? undefined : comparisonLooks[compared].sign;
  const mark = sign ?? (standing === null ? undefined : standingMarks[standing]);
  const body = pieces.find(({ kind }) => kind === "firm") ?? first;
  const classes = ["bar-row", state, standing, isActive && "active", isSelected && "selected", isLit && "lit"];
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      aria-label={said}
      className={classes.filter(Boolean).join(" ")}
      style={{
        ...(isComparing ? comparedColour(compared) : familyColour(item.family)),
        left: left + from,
        top,
        width: Math.max(0, to - from),
        height,
      }}
      onClick={() => onSelect(bar)}
      onPointerEnter={() => onPoint(item.id)}
      onPointerMove={(event) => onTip(tipAt(said, event.clientX, event.clientY, event.currentTarget))}
      onPointerLeave={() => {
        onPoint(null);
        onTip(null);
      }}
    >
      {pieces.map(({ kind, x, width: length }) => (
        <i
          key={`${kind} ${x}`}
          className={`piece ${kind}`}
          style={{ left: x - from, width: goesOn && x + length >= width - 0.5 ? length - arrow : length }}
        />
      ))}
      {first !== undefined && marks[bar.bar.start] && (
        <i className="end-mark before" style={{ left: first.x - from }}>
          {marks[bar.bar.start]}
        </i>
      )}
      {last !== undefined && marks[bar.bar.end] && bar.bar.bounds.latestEnd < Infinity && (
        <i className="end-mark" style={{ left: last.x + last.width - from }}>
          {marks[bar.bar.end]}
        </i>
      )}
      {goesOn && <i className="arrow" style={{ left: width - from }} />}
      {comesFrom && <i className="arrow before" style={{ left: -from }} />}
      {mark !== undefined && body !== undefined && (
        <i
          className={sign === undefined ? `bar-mark ${standing}` : "bar-mark sign"}
          style={{ left: body.x + Math.min(markAt, body.width / 2) - from }}
        >
          {mark}
        </i>
      )}
      {beyond !== null && <i className="beyond">{beyond === "left" ? "‹" : "›"}</i>}
      {label !== null && (
        <span className="bar-label" style={{ left: label.x - from, width: label.width }}>
          {label.text}
        </span>
      )}
    </div>
  );
});
