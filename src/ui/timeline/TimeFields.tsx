import { everything } from "../../analysis/choice";
import { isDateText, parsePeriod } from "../../domain/period";
import { askedOf, edtfOfRange } from "../../scene/timeline/asked";
import { edtfOfDay } from "../../scene/timeline/civil";
import { useActions, useLens, useMessages, useOpened } from "../app/context";
import { DateField } from "./DateField";

/** The two dates of the lens: when it held, and when it was said. */
export function TimeFields() {
  const t = useMessages();
  const words = t.timeline;
  const actions = useActions();
  const { asOf, saidUpTo } = useLens();
  return (
    <div className="time-fields">
      <DateField
        label={words.asOf}
        hint={words.whenHeld}
        value={asOf}
        isAccepted={(edtf) => parsePeriod(edtf) !== null}
        refusal={words.badPeriod}
        clearLabel={words.clearAsOf}
        // Without a date nothing may or may not hold, so none of that is asked for any more.
        onChange={(next) => actions.adjust(next === null ? { asOf: null, holdings: everything } : { asOf: next })}
      />
      <RangeSwitch />
      <DateField
        label={words.saidUpTo}
        hint={words.whenSaid}
        value={saidUpTo}
        isAccepted={isDateText}
        refusal={words.badDate}
        clearLabel={words.clearSaid}
        onChange={(next) => actions.adjust({ saidUpTo: next })}
      />
    </div>
  );
}

/** One date, or a range: from that date to the state of evidence and back to the end of the range. */
function RangeSwitch() {
  const t = useMessages();
  const actions = useActions();
  const { asOf } = useLens();
  const { columns, dossier } = useOpened().model;
  const asked = askedOf(asOf);
  const isRange = asked?.isRange === true;
  const other = (): string => {
    const last = askedOf(dossier.stateOfEvidence)?.to ?? 0;
    if (asked === null) {
      const starts = columns.spans.map(({ bounds }) => bounds?.earliestStart ?? Infinity).filter(Number.isFinite);
      return edtfOfRange(
        starts.reduce((first, start) => Math.min(first, start), last),
        last,
      );
    }
    if (!asked.isRange) return edtfOfRange(asked.from, Math.max(asked.to, last));
    return edtfOfDay([asked.to, asked.from].find(Number.isFinite) ?? last);
  };
  return (
    <button
      type="button"
      className="range-switch"
      aria-pressed={isRange}
      title={t.timeline.rangeHint}
      onClick={() => actions.adjust({ asOf: other() })}
    >
      {t.timeline.range}
    </button>
  );
}
