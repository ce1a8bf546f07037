import { type ReactNode, useDeferredValue, useMemo } from "react";
import { KeptLens, useLens, useLensView, useView } from "./context";

/**
 * What may lag behind while the lens moves with each frame, as by a handle or a replay: counts and lists beside the picture.
 * React then draws it in the time that the picture and the axis leave, and drops what is overtaken; at rest it is in step.
 */
export function AtLeisure({ children }: { readonly children: ReactNode }) {
  const isMoving = useView(({ movement }) => movement !== null);
  const lens = useLens();
  const view = useLensView();
  const now = useMemo(() => ({ lens, view }), [lens, view]);
  const late = useDeferredValue(now);
  // The same object as a movement begins, so that this changes nothing by itself.
  return <KeptLens value={isMoving ? late : now}>{children}</KeptLens>;
}
