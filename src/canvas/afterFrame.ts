/** Does something when the next frame has been shown, once for all who ask until then: what a hand need not wait for. */
export interface AfterFrame {
  readonly ask: () => void;
  readonly stop: () => void;
}

export function createAfterFrame(view: Window, work: () => void): AfterFrame {
  let frame: number | null = null;
  let timer: number | null = null;
  return {
    ask() {
      if (frame !== null || timer !== null) return;
      frame = view.requestAnimationFrame(() => {
        frame = null;
        timer = view.setTimeout(() => {
          timer = null;
          work();
        });
      });
    },
    stop() {
      if (frame !== null) view.cancelAnimationFrame(frame);
      if (timer !== null) view.clearTimeout(timer);
      frame = timer = null;
    },
  };
}
