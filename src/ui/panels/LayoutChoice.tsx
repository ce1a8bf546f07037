import { useId } from "react";
import { type LayoutId, atFirst, layoutIds, readArrangement } from "../../scene/layouts/arrangement";
import { layoutKind } from "../../scene/layouts/list";
import { presentKey } from "../../state/viewStore";
import { useActions, useMessages, useOpened, useSelection, useView } from "../app/context";
import { LayoutPoles } from "./LayoutPoles";

/** How the picture is laid out: for each way what it is good for, and whom it is about. */
export function LayoutChoice() {
  const t = useMessages();
  const actions = useActions();
  const name = useId();
  const { model } = useOpened();
  const selected = useSelection((state) => state.selected);
  const beside = useSelection((state) => state.beside);
  const unfolded = useSelection((state) => state.unfolded);
  const shown = readArrangement(useView(presentKey)) ?? atFirst;
  const present: LayoutId = unfolded === null ? shown.layout : "cascade";
  const choose = (id: LayoutId) => {
    const actors = [selected, beside].flatMap((each) => (each !== null && model.actors.has(each) ? [each] : []));
    const by = layoutKind(id).by(model, actors);
    const [event] = by;
    if (id !== "cascade") {
      if (unfolded !== null) actions.unfold(null);
      actions.arrange({ layout: id, by });
    } else if (event !== undefined) actions.unfold({ event, steps: null });
  };
  return (
    <div className="layout-choice">
      <div role="radiogroup" aria-label={t.layouts.label} className="layouts">
        {layoutIds.map((id) => {
          const missing = layoutKind(id).missing(model);
          const hint = missing === null ? t.layouts.reasons[id] : t.layouts.missing[missing];
          return (
            <label key={id} className={missing === null ? undefined : "missing"} title={hint}>
              <input
                type="radio"
                name={name}
                checked={present === id}
                disabled={missing !== null}
                aria-describedby={`${name}-${id}`}
                onChange={() => choose(id)}
              />
              <span>{t.layouts.names[id]}</span>
              <span id={`${name}-${id}`} hidden>
                {hint}
              </span>
            </label>
          );
        })}
      </div>
      <LayoutPoles />
      <Working />
    </div>
  );
}

/** While something is laid out, and where it could not be. */
function Working() {
  const t = useMessages();
  const actions = useActions();
  const arranging = useView((state) => state.arranging);
  const notArranged = useView((state) => state.notArranged);
  return (
    <div aria-live="polite" className="layout-state">
      {arranging !== null && (
        <>
          <label>
            {t.layouts.working} <progress value={arranging} />
          </label>{" "}
          <button type="button" className="plain" onClick={actions.keepArrangement}>
            {t.layouts.cancel}
          </button>
        </>
      )}
      {notArranged !== null && t.layouts.failed(notArranged)}
    </div>
  );
}
