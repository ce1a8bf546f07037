import { useMemo } from "react";
import { everything } from "../../analysis/choice";
import { isDateText, parsePeriod } from "../../domain/period";
import { askedOf, rangeSwitched } from "../../scene/timeline/asked";
import { useActions, useLens, useMessages, useOpened } from "../app/context";
import { DateField } from "./DateField";
import { IconButton } from "./IconButton";

/** The two dates of the lens: when it held, and when it was said. One of which two are compared is not asked for. */
export function TimeFields() {
  const t = useMessages();
  const words = t.timeline;
  const actions = useActions();
  const { asOf, saidUpTo, comparison } = useLens();
  const by = comparison?.by;
  return (
    <div className="time-fields">
      <DateField
        label={words.asOf}
        hint={words.whenHeld}
        value={asOf}
        isAccepted={(edtf) => parsePeriod(edtf) !== null}
        refusal={words.badPeriod}
        clearLabel={words.clearAsOf}
        blocked={by === "held"}
        // Without a date nothing may or may not hold, so none of that is asked for any more.
        onChange={(next) => actions.adjust(next === null ? { asOf: null, holdings: everything } : { asOf: next })}
      />
      <RangeSwitch isBlocked={by === "held"} />
      <DateField
        label={words.saidUpTo}
        hint={words.whenSaid}
        value={saidUpTo}
        isAccepted={isDateText}
        refusal={words.badDate}
        clearLabel={words.clearSaid}
        blocked={by === "said"}
        onChange={(next) => actions.adjust({ saidUpTo: next })}
      />
    </div>
  );
}

/** One date, or two: a range. */
function RangeSwitch({ isBlocked }: { readonly isBlocked: boolean }) {
  const t = useMessages();
  const actions = useActions();
  const { asOf } = useLens();
  const { columns, dossier } = useOpened().model;
  const whole = useMemo(() => {
    const last = askedOf(dossier.stateOfEvidence)?.to ?? 0;
    const starts = columns.spans.map(({ bounds }) => bounds?.earliestStart ?? Infinity).filter(Number.isFinite);
    return [starts.reduce((first, start) => Math.min(first, start), last), last] as const;
  }, [columns, dossier]);
  return (
    <IconButton
      label={t.timeline.range}
      hint={isBlocked ? t.timeline.notWhileCompared : t.timeline.rangeHint}
      d="M1.5 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0M10.5 8a2 2 0 1 0 4 0 2 2 0 1 0-4 0M5.5 8h5"
      disabled={isBlocked}
      pressed={!isBlocked && askedOf(asOf)?.isRange === true}
      onClick={() => {
        if (isBlocked) return;
        const next = rangeSwitched(asOf, whole);
        actions.adjust(next === null ? { asOf: null, holdings: everything } : { asOf: next });
      }}
    />
  );
}
