import { memo, useId } from "react";
import { hypotheticalEvents } from "../../analysis/cascade";
import { textIn } from "../../domain/text";
import { useActions, useLanguage, useLensPart, useMessages, useOpened, useSelection } from "../app/context";
import { useForesight } from "../app/foresight";
import { Facet } from "../controls/Facet";
import { KindSample } from "../controls/KindSample";

/** The hypothetical events: each can be assumed, and what would follow from it unfolded. */
export function WhatIfFacet() {
  const t = useMessages();
  const { model } = useOpened();
  const events = hypotheticalEvents(model);
  const assumed = useLensPart((lens) => lens.assumed);
  if (events.length === 0) return null;
  return (
    <Facet title={t.viewpoint.whatIf.title} className="what-if">
      <ul>
        {events.map((id) => (
          <EventRow key={id} id={id} isAssumed={assumed.includes(id)} />
        ))}
      </ul>
    </Facet>
  );
}

const EventRow = memo(function EventRow({ id, isAssumed }: { readonly id: string; readonly isAssumed: boolean }) {
  const t = useMessages();
  const actions = useActions();
  const language = useLanguage();
  const { model } = useOpened();
  const isUnfolded = useSelection((state) => state.unfolded?.event === id);
  const inputId = useId();
  const assume = () => actions.assume(id, !isAssumed);
  const pressed = useForesight()(assume);
  const name = textIn(model.actors.get(id)?.name ?? {}, language).value;
  return (
    <li className="facet-row plain-row">
      <input id={inputId} type="checkbox" checked={isAssumed} onChange={assume} {...pressed} />
      <label htmlFor={inputId} onPointerDown={pressed.onPointerDown}>
        <span className="sample" aria-hidden="true">
          <KindSample kind="event" hypothetical={!isAssumed} />
        </span>
        <span>{t.viewpoint.whatIf.assume(name)}</span>
      </label>
      <button
        type="button"
        className="plain unfold"
        aria-pressed={isUnfolded}
        aria-label={t.viewpoint.whatIf.unfoldOf(name)}
        title={t.viewpoint.whatIf.unfoldOf(name)}
        onClick={() => {
          actions.showTab("network");
          actions.unfold(isUnfolded ? null : { event: id, steps: null });
          if (!isUnfolded) actions.select(id);
        }}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 8h3M5 8l5-4.5M5 8h5M5 8l5 4.5M10 3.5h3M10 8h3M10 12.5h3" />
        </svg>
      </button>
    </li>
  );
});
