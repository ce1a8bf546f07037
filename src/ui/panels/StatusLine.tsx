import { useLensView, useMessages, useOpened } from "../app/context";

/** How much of the dossier the lens leaves. */
export function StatusLine() {
  const t = useMessages();
  const { model } = useOpened();
  const view = useLensView();
  return (
    <p role="status" className="status" data-obstacle>
      {t.network.status(view.actors.length, view.relations.length, model.dossier.relations.length)}
    </p>
  );
}
