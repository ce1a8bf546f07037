/**
 * Does something when the next frame has been shown: what a hand need not wait for.
 *
 * @returns calls it off
 */
export function afterFrame(view: Window, act: () => void): () => void {
  let timer: number | undefined;
  const frame = view.requestAnimationFrame(() => {
    timer = view.setTimeout(act);
  });
  return () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  };
}

/** The same, once for all who ask until then. */
export function createAfterFrame(view: Window, act: () => void) {
  let callOff: (() => void) | null = null;
  return {
    ask() {
      callOff ??= afterFrame(view, () => {
        callOff = null;
        act();
      });
    },
    stop() {
      callOff?.();
      callOff = null;
    },
  };
}
