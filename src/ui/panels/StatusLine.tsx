import { useLensView, useMessages, useOpened, useScene, useView } from "../app/context";

/** How much of the dossier the lens leaves and, in the network, how much of that is drawn. */
export function StatusLine() {
  const t = useMessages();
  const { model } = useOpened();
  const view = useLensView();
  const isNetwork = useView(({ tab }) => tab === "network");
  return (
    <div role="status">
      <p className="status" data-obstacle>
        {t.network.status(view.actors.length, view.relations.length, model.dossier.relations.length)}
      </p>
      {isNetwork && <Extent />}
    </div>
  );
}

/** How much of what the lens leaves is drawn, and how to see more; nothing where that is all of it. */
function Extent() {
  const t = useMessages();
  const { actors, ofActors, ties, ofTies } = useScene().extent;
  if (actors >= ofActors && ties >= ofTies) return null;
  return (
    <p className="status extent" data-obstacle>
      {t.focus.drawn(actors, ofActors)} · {t.focus.drawnTies(ties, ofTies)}. <span>{t.focus.ways}</span>
    </p>
  );
}
