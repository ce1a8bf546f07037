import { widenedFor } from "../../analysis/relax";
import { useActions, useLens, useMessages, useOpened, useScene } from "../app/context";

/** Whether the picture shows it, and the way there: centres it, or opens the filters that leave it out. */
export function InPicture({ id }: { id: string }) {
  const t = useMessages();
  const actions = useActions();
  const scene = useScene();
  const lens = useLens();
  const { model } = useOpened();
  const drawn = scene.nodes.some((node) => node.id === id) || scene.edges.some((edge) => edge.id === id);
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
      {t.evidence.notInView}{" "}
      <button
        type="button"
        onClick={() => {
          actions.setLens(widenedFor(model, lens, ties));
          actions.reveal(id);
        }}
      >
        {t.evidence.showIt}
      </button>
    </p>
  );
}
