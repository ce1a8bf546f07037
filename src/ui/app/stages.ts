import { startTransition, useEffect, useState } from "react";
import type { Model } from "../../analysis/model";

/** Whether all that a page asks of a dossier at once would keep it from its reader for longer than is felt. */
export const isLarge = ({ columns }: Model): boolean => columns.relationCount > 300;

/**
 * In how many steps something is shown, one after the other, so that the browser draws and hears in between.
 *
 * @param first what there is to begin with
 * @returns from `first` to `last`, one more each time that the one before is on the screen
 */
export function useStages(first: number, last: number): number {
  const [stage, setStage] = useState(first);
  useEffect(() => {
    if (stage >= last) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setStage(stage + 1)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [stage, last]);
  return stage;
}
