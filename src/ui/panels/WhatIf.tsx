import type { CascadeStep } from "../../analysis/cascade";
import { useActions, useApp, useLanguage, useLens, useMessages, useOpened, useSelection } from "../app/context";
import { eventNames } from "../controls/comparedNames";
import { TieName } from "../controls/names";
import { ClaimsAbout } from "./Claims";

/** A hypothetical event: to be assumed, and its consequences step by step, each with its claims. */
export function WhatIf({ event }: { event: string }) {
  const t = useMessages();
  const actions = useActions();
  const isAssumed = useLens().assumed.includes(event);
  const unfolded = useSelection((state) => (state.unfolded?.event === event ? state.unfolded : null));
  const say = t.viewpoint.whatIf;
  return (
    <>
      <p className="buttons">
        <button type="button" onClick={() => actions.assume(event, !isAssumed)}>
          {isAssumed ? say.lift : say.assumeIt}
        </button>
        <button
          type="button"
          aria-expanded={unfolded !== null}
          onClick={() => {
            actions.showTab("network");
            actions.unfold(unfolded === null ? { event, steps: null } : null);
          }}
        >
          {unfolded === null ? say.unfold : say.fold}
        </button>
      </p>
      {unfolded !== null && <Steps event={event} upTo={unfolded.steps} />}
    </>
  );
}

function Steps({ event, upTo }: { event: string; upTo: number | null }) {
  const t = useMessages();
  const actions = useActions();
  const { selectors } = useApp();
  const { model } = useOpened();
  const lens = useLens();
  const say = t.viewpoint.whatIf;
  const steps = selectors.cascade(model, lens, event)?.steps ?? [];
  const shown = Math.min(steps.length, upTo ?? steps.length);
  const go = (to: number) => actions.unfold({ event, steps: to >= steps.length ? null : to });
  return (
    <section className="cascade" aria-label={say.region}>
      <h3 className="part-title">{say.region}</h3>
      <p className="explained">{steps.length === 0 ? say.nothing : say.intro}</p>
      {steps.length > 1 && (
        <p className="stepper">
          <button type="button" aria-disabled={shown <= 1} onClick={() => shown > 1 && go(shown - 1)}>
            {say.previous}
          </button>
          <span aria-live="polite">{say.step(shown, steps.length)}</span>
          <button type="button" aria-disabled={shown >= steps.length} onClick={() => go(shown + 1)}>
            {say.next}
          </button>
        </p>
      )}
      <ol>
        {steps.slice(0, shown).map((step, at) => (
          <Step key={at} step={step} title={steps.length > 1 ? say.step(at + 1, steps.length) : null} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step: { events, ties }, title }: { step: CascadeStep; title: string | null }) {
  const t = useMessages();
  const language = useLanguage();
  const { model } = useOpened();
  return (
    <li>
      {title !== null && <h4>{t.viewpoint.whatIf.stepFrom(title, eventNames(model, events, language, t.list))}</h4>}
      {ties.map((tie) => (
        <section key={tie.id} className="consequence">
          <h4>
            <TieName relation={tie} />
          </h4>
          <ClaimsAbout id={tie.id} />
        </section>
      ))}
    </li>
  );
}
