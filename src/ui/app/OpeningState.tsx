import { useApp, useDossier, useMessages } from "./context";

/** How far a dossier is that takes a while to open, and a way out. */
export function OpeningState() {
  const t = useMessages();
  const { cancelOpening } = useApp();
  const progress = useDossier((state) => state.progress);
  return (
    <span className="opening-state">
      {progress === null ? (
        // Nobody has said yet how far it is.
        <progress aria-label={t.openingStages.reading} />
      ) : (
        <label>
          <span>{t.openingStages[progress.stage]}</span> <progress value={progress.fraction} />
        </label>
      )}
      <button type="button" onClick={cancelOpening}>
        {t.layouts.cancel}
      </button>
    </span>
  );
}
