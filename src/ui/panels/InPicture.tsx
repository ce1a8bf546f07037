import { isActorInView, passesLens } from "../../analysis/inView";
import { widenedFor } from "../../analysis/relax";
import type { Relation } from "../../domain/dossier";
import type { SceneEdge } from "../../scene/scene";
import {
  useActions,
  useApp,
  useLensView,
  useMessages,
  useOpened,
  useScene,
  useSelection,
  useUnselectedScene,
} from "../app/context";

const isPair = (tie: Relation | undefined, from: string, to: string) =>
  tie !== undefined && ((tie.from === from && tie.to === to) || (tie.from === to && tie.to === from));

/** Whether the picture shows it, and the way there: centres it, or opens the filters that leave it out. */
export function InPicture({ id }: { id: string }) {
  const t = useMessages();
  const actions = useActions();
  const scene = useScene();
  const { stores } = useApp();
  const { model } = useOpened();
  const view = useLensView();
  const passes = model.relations.has(id) ? passesLens(model, view, id) : isActorInView(model, view, id);
  // What is no part of what is unfolded passes the filters, and is faded all the same.
  const tie = model.relations.get(id);
  /* One of many between two actors may be drawn with them. */
  const isWith = ({ from, to, count }: SceneEdge) => count > 1 && isPair(tie, from, to);
  const isDrawn = scene.nodes.some((node) => node.id === id && !node.silent);
  const drawn = passes && (isDrawn || scene.edges.some((edge) => !edge.silent && (edge.id === id || isWith(edge))));
  const unfolded = useSelection((state) => state.unfolded);
  const unselected = useUnselectedScene();
  /* Only as long as it is selected. */
  const passing = (tie ? [tie.from, tie.to] : [id]).filter((each) =>
    unselected.nodes.every((node) => node.id !== each),
  );
  if (drawn) {
    return (
      <>
        <button
          type="button"
          className="plain"
          onClick={() => {
            actions.showTab("network");
            actions.reveal(id);
          }}
        >
          {t.evidence.showInPicture}
        </button>{" "}
        {passing.length > 0 && (
          <button type="button" className="plain" onClick={() => actions.addToPicture(passing)}>
            {t.focus.keep}
          </button>
        )}
      </>
    );
  }
  const ties = tie ? [tie] : (model.tiesOf.get(id) ?? []);
  if (ties.length === 0) return <p className="explained">{t.evidence.noTies}</p>;
  return (
    <p className="hidden-by-lens">
      {!passes ? t.evidence.notInView : unfolded === null ? t.focus.notDrawn : t.viewpoint.whatIf.notUnfolded}{" "}
      <button
        type="button"
        onClick={() => {
          if (passes && unfolded === null) actions.addToPicture(tie ? [tie.from, tie.to] : [id]);
          else if (passes) actions.unfold(null);
          // The lens as it is now: what is read here may be a moment behind it.
          else actions.setLens(widenedFor(model, stores.lens.getState(), ties));
          actions.reveal(id);
        }}
      >
        {passes && unfolded === null ? t.focus.add : t.evidence.showIt}
      </button>
    </p>
  );
}
