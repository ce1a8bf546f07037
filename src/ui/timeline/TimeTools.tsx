import { type ReactNode, useId } from "react";
import { askedOf, datesToCompare, endingOn } from "../../scene/timeline/asked";
import { eventAfter, eventBefore } from "../../scene/timeline/events";
import { useActions, useLens, useMessages, useOpened, useView } from "../app/context";
import { Choice } from "../controls/Choice";
import { IconButton } from "./IconButton";
import type { Replay } from "./replay";

interface TimeToolsProps {
  /** Days on which something of the lens begins or ends, ascending. */
  readonly events: readonly number[];
  readonly replay: Replay;
}

/** What can be done with time beside setting a date. */
export function TimeTools({ events, replay }: TimeToolsProps) {
  return (
    <div className="time-tools">
      <ReplayTools events={events} replay={replay} />
      <Grouping />
      <Comparing events={events} />
    </div>
  );
}

const speeds = [0.5, 1, 2, 4] as const;

function ReplayTools({ events, replay }: TimeToolsProps) {
  const t = useMessages();
  const words = t.timeline;
  const actions = useActions();
  const { asOf, comparison } = useLens();
  const asked = askedOf(asOf);
  const blocked = comparison?.by === "held" ? words.notWhileCompared : events.length === 0 ? words.noDates : null;
  const before = asked === null ? (events.at(-1) ?? null) : eventBefore(events, asked.isRange ? asked.to : asked.from);
  const after = asked === null ? (events[0] ?? null) : eventAfter(events, asked.to);
  const show = (day: number | null) => {
    if (day !== null && blocked === null) actions.adjust({ asOf: endingOn(asked, day) });
  };
  // What runs can be stopped, whatever keeps it from being started.
  const isStuck = blocked !== null && !replay.playing;
  const name = replay.playing ? words.pause : words.replay;
  return (
    <span className="tool-group">
      <button
        type="button"
        className="replay"
        aria-disabled={isStuck}
        {...(isStuck && { title: blocked })}
        onClick={() => {
          if (!isStuck) (replay.playing ? replay.pause : replay.play)();
        }}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d={replay.playing ? "M2 1h3v10H2zM7 1h3v10H7z" : "M2 1l9 5-9 5z"} />
        </svg>
        {name}
      </button>
      <span className="tool-group joined">
        <IconButton
          label={words.previousEvent}
          d="M4 3.5v9M12 3.5 6.5 8l5.5 4.5z"
          disabled={blocked !== null || before === null}
          onClick={() => show(before)}
        />
        <IconButton
          label={words.nextEvent}
          d="M12 3.5v9M4 3.5 9.5 8 4 12.5z"
          disabled={blocked !== null || after === null}
          onClick={() => show(after)}
        />
      </span>
      <Choice
        label={words.speed}
        value={String(replay.speed)}
        options={speeds.map((speed) => ({ id: String(speed), name: words.times(speed), short: words.times(speed) }))}
        onChoose={(speed) => replay.setSpeed(Number(speed))}
      />
    </span>
  );
}

/** A bar or a heading to each of these lines. */
const groupingIcon: ReactNode = (
  <svg width="16" height="16" viewBox="0 0 16 16">
    <path d="M2 3.5h5M5 6.5h9M5 9.5h6M2 12.5h7" />
  </svg>
);

function Grouping() {
  const t = useMessages();
  const words = t.timeline;
  const actions = useActions();
  const bars = useView((state) => state.bars);
  return (
    <Choice
      label={words.groupBy}
      value={bars}
      options={[
        { id: "family", name: words.byFamily, short: groupingIcon },
        { id: "actor", name: words.byActor, short: groupingIcon },
      ]}
      onChoose={actions.groupBars}
    />
  );
}

/** Sets the date of the lens, or the first there is, against the last; pressed, it ends that. */
function Comparing({ events }: Pick<TimeToolsProps, "events">) {
  const t = useMessages();
  const words = t.timeline;
  const actions = useActions();
  const { asOf, comparison } = useLens();
  const by = comparison?.by;
  const { stateOfEvidence } = useOpened().model.dossier;
  const id = useId();
  const [first] = events;
  const pressed = by === "held" || by === "said";
  // One that cannot be pressed keeps the focus, so that its reason can be read.
  const blocked = first === undefined && !pressed;
  return (
    <>
      <button
        type="button"
        aria-pressed={pressed}
        aria-disabled={blocked}
        {...(blocked && { title: words.noDates, "aria-describedby": id })}
        onClick={() => {
          if (pressed) actions.compare(null);
          else if (first !== undefined) {
            actions.compare({ by: "held", ...datesToCompare(asOf, first, stateOfEvidence) });
          }
        }}
      >
        {words.compareDates}
      </button>
      {blocked && (
        <span id={id} className="visually-hidden">
          {words.noDates}
        </span>
      )}
    </>
  );
}
