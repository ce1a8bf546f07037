/** Lets the page do what else it has to, and goes on after that. Quicker than a timer, which waits. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * Takes one step after the other, and lets the page breathe before each and after the last.
 *
 * @throws (rejects) the signal's reason where it is aborted: no step follows
 */
export async function inSteps(steps: readonly (() => unknown)[], signal: AbortSignal): Promise<void> {
  for (const step of steps) {
    await breathe();
    signal.throwIfAborted();
    step();
  }
  await breathe();
  signal.throwIfAborted();
}
