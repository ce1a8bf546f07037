import { relaxations } from "../../analysis/relax";
import { useActions, useLens, useMessages, useOpened } from "../app/context";

/** Nothing passes the lens: says which filter to open, and opens it on a click. */
export function EmptyLens() {
  const t = useMessages();
  const actions = useActions();
  const lens = useLens();
  const { model } = useOpened();
  if (model.dossier.relations.length === 0) return <p className="empty">{t.network.noTies}</p>;
  return (
    <div className="empty" role="alert">
      <p>{t.network.empty}</p>
      {relaxations(model, lens).map(({ limit, lens: wider, relations }) => (
        <button key={limit ?? "all"} type="button" onClick={() => actions.setLens(wider)}>
          {t.network.relax[limit ?? "everything"](relations)}
        </button>
      ))}
    </div>
  );
}
