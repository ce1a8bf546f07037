import { isActorInView, passesLens } from "../../analysis/inView";
import { widenedFor } from "../../analysis/relax";
import { useActions, useLens, useLensView, useMessages, useOpened, useScene } from "../app/context";

/** Whether the picture shows it, and the way there: centres it, or opens the filters that leave it out. */
export function InPicture({ id }: { id: string }) {
  const t = useMessages();
  const actions = useActions();
  const scene = useScene();
  const lens = useLens();
  const { model } = useOpened();
  const view = useLensView();
  const passes = model.relations.has(id) ? passesLens(model, view, id) : isActorInView(model, view, id);
  // What is no part of what is unfolded passes the filters, and is faded all the same.
  const drawn = passes && [...scene.nodes, ...scene.edges].some((item) => item.id === id && !item.silent);
  if (drawn) {
    return (
      <button
        type="button"
        className="plain"
        onClick={() => {
          actions.showTab("network");
          actions.reveal(id);
        }}
      >
        {t.evidence.showInPicture}
      </button>
    );
  }
  const tie = model.relations.get(id);
  const ties = tie ? [tie] : (model.tiesOf.get(id) ?? []);
  if (ties.length === 0) return <p className="explained">{t.evidence.noTies}</p>;
  return (
    <p className="hidden-by-lens">
      {passes ? t.viewpoint.whatIf.notUnfolded : t.evidence.notInView}{" "}
      <button
        type="button"
        onClick={() => {
          if (passes) actions.unfold(null);
          else actions.setLens(widenedFor(model, lens, ties));
          actions.reveal(id);
        }}
      >
        {t.evidence.showIt}
      </button>
    </p>
  );
}
