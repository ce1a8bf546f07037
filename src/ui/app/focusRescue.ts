import { useEffect } from "react";
import { placeIds } from "./places";

/** Where the focus goes when what had it is gone: the nearest of these that it was in. */
const havens = [placeIds.picture, placeIds.view, placeIds.main, placeIds.lens, placeIds.evidence]
  .map((id) => `#${id}`)
  .join(", ");

/**
 * An act may take away the very thing that was acted on: a link of the old selection, "Show it", "Put actors back". The
 * browser then drops the focus to the top of the page; this keeps it in the part of the page that it was in.
 */
export function useFocusRescue(): void {
  useEffect(() => {
    let last: Element | null = null;
    let haven: HTMLElement | null = null;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      haven = target.closest<HTMLElement>(havens);
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      if (haven?.isConnected) haven.focus({ preventScroll: true });
    });
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, []);
}
