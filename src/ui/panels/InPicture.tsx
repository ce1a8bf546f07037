import { everything, lets } from "../../analysis/choice";
import { standingAt } from "../../analysis/columns";
import type { Lens } from "../../analysis/lens";
import type { Model } from "../../analysis/model";
import type { View } from "../../analysis/view";
import type { Relation } from "../../domain/dossier";
import { useActions, useLens, useLensView, useMessages, useOpened, useScene } from "../app/context";

/** Whether the picture shows it, and the way there: centres it, or opens the filters that leave it out. */
export function InPicture({ id }: { id: string }) {
  const t = useMessages();
  const actions = useActions();
  const scene = useScene();
  const view = useLensView();
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
  const ties = model.relations.has(id) ? [model.relations.get(id)] : (model.tiesOf.get(id) ?? []);
  if (ties.length === 0) return <p className="explained">{t.evidence.noTies}</p>;
  return (
    <p className="hidden-by-lens">
      {t.evidence.notInView}{" "}
      <button
        type="button"
        onClick={() => {
          actions.setLens(ties.reduce((wider, tie) => (tie ? widened(model, view, wider, tie) : wider), lens));
          actions.reveal(id);
        }}
      >
        {t.evidence.showIt}
      </button>
    </p>
  );
}

/** The lens with those facets opened that stop this tie, and no others. */
function widened(model: Model, view: View, lens: Lens, tie: Relation): Lens {
  const at = model.dossier.relations.indexOf(tie);
  const standing = standingAt(view.standing[at]);
  const kinds = [tie.from, tie.to].map((end) => model.actors.get(end)?.kind ?? "");
  return {
    types: lets(lens.types, tie.type) ? lens.types : everything,
    kinds: kinds.every((kind) => lets(lens.kinds, kind)) ? lens.kinds : everything,
    standings: standing === null || lets(lens.standings, standing) ? lens.standings : everything,
  };
}
