import { memo, useId } from "react";
import { isEverything } from "../../analysis/choice";
import { chosenVoices } from "../../state/lensStore";
import { useActions, useLens, useLensView, useMessages, useOpened } from "../app/context";
import { useForesight } from "../app/foresight";
import { CountedCheckbox } from "../controls/CountedCheckbox";
import { Facet } from "../controls/Facet";
import { Local } from "../controls/Local";

/** Whose map it is: every voice, or only those that are chosen. */
export function VoiceFacet() {
  const t = useMessages();
  const actions = useActions();
  const lens = useLens();
  const { model } = useOpened();
  const { counts } = useLensView();
  /* A comparison of voices listens to its own two. */
  const isSet = lens.comparison?.by === "voices";
  const every = isEverything(lens.voices) && !isSet;
  const chosen = isSet ? [lens.comparison?.a, lens.comparison?.b] : chosenVoices(lens, model.voices);
  const everyId = useId();
  const silentId = useId();
  const hearAll = () => actions.all("voices");
  const pressed = useForesight()(hearAll);
  return (
    <Facet title={t.viewpoint.voices.title} className="voices" action={<CompareVoices />}>
      <ul>
        <li className={every ? "facet-row plain-row" : "facet-row plain-row off"}>
          <input id={everyId} type="radio" checked={every} disabled={isSet} onChange={hearAll} {...pressed} />
          <label htmlFor={everyId} onPointerDown={pressed.onPointerDown}>
            {t.viewpoint.voices.every}
          </label>
        </li>
        {model.voices.map((id, at) => (
          <VoiceRow
            key={id}
            id={id}
            count={counts.voices[at] ?? 0}
            isChosen={chosen.includes(id)}
            isHeard={every}
            isSet={isSet}
          />
        ))}
        {isSet && <li className="explained">{t.viewpoint.voices.setByComparison}</li>}
        <li className="facet-row plain-row switch" title={t.viewpoint.voices.fadeSilentHint}>
          <input
            id={silentId}
            type="checkbox"
            checked={lens.silent === "fade"}
            onChange={(event) => actions.adjust({ silent: event.target.checked ? "fade" : "remove" })}
          />
          <label htmlFor={silentId}>{t.viewpoint.voices.fadeSilent}</label>
        </li>
      </ul>
    </Facet>
  );
}

interface VoiceRowProps {
  readonly id: string;
  readonly count: number;
  readonly isChosen: boolean;
  /** With all others. */
  readonly isHeard: boolean;
  /** By a comparison. */
  readonly isSet: boolean;
}

const VoiceRow = memo(function VoiceRow({ id, count, isChosen, isHeard, isSet }: VoiceRowProps) {
  const actions = useActions();
  const { model } = useOpened();
  const name = model.actors.get(id)?.name;
  return (
    <CountedCheckbox
      className={isChosen || isHeard ? "facet-row plain-row" : "facet-row plain-row off"}
      count={count}
      checked={isChosen}
      disabled={isSet}
      onChange={() => actions.chooseVoice(id)}
    >
      {name === undefined ? id : <Local text={name} />}
    </CountedCheckbox>
  );
});

/** Sets the two that are chosen, or else those who say most, against each other; or ends the comparison. */
function CompareVoices() {
  const t = useMessages();
  const actions = useActions();
  const lens = useLens();
  const { comparison } = lens;
  const { voices } = useOpened().model;
  const chosen = chosenVoices(lens, voices);
  const [a, b] = chosen.length === 2 ? chosen : voices;
  const isOn = comparison?.by === "voices";
  const can = a !== undefined && b !== undefined;
  return (
    <button
      type="button"
      className="plain"
      aria-pressed={isOn}
      aria-disabled={!can}
      title={can ? undefined : t.viewpoint.voices.oneVoice}
      onClick={() => {
        if (can) actions.compare(isOn ? null : { by: "voices", a, b });
      }}
    >
      {t.viewpoint.voices.compare}
    </button>
  );
}
