import type { Page } from "@playwright/test";

export function quantile(times: readonly number[], at: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * at), sorted.length - 1)] ?? 0;
}

/** From now on the page notes when its frames come, in milliseconds since the one before. */
export async function noteFrames(page: Page): Promise<() => Promise<readonly number[]>> {
  const frames = await page.evaluateHandle(() => {
    const times: number[] = [];
    let last: number | null = null;
    const note = (now: number) => {
      if (last !== null) times.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    return times;
  });
  return () => frames.jsonValue();
}

/** From now on the page notes tasks of more than 50 ms, as a browser's own observer tells of them. */
export async function noteLongTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  const tasks = await page.evaluateHandle(() => {
    const durations: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    });
    observer.observe({ type: "longtask" });
    return durations;
  });
  return () => tasks.jsonValue();
}

/**
 * From now on the page notes, for each event of a type, how many milliseconds after the hand moved the page had done all its
 * work for the next frame: listeners, rendering, style and layout.
 */
export async function noteAnswers(page: Page, type: "mousemove" | "click") {
  const answers = await page.evaluateHandle((eventType) => {
    const times: number[] = [];
    const afterFrame = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", then);
        port1.start();
        port2.postMessage(null);
      });
    const note = ({ timeStamp }: Event) => afterFrame(() => times.push(performance.now() - timeStamp));
    addEventListener(eventType, note, true);
    return times;
  }, type);
  return (): Promise<readonly number[]> => answers.evaluate((times) => times.splice(0));
}

/** Bytes on the heap and in its buffers once all that can be let go is let go. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** Until every label has its place. Asked with each frame: a selector is waited for in steps of up to half a second. */
export const atRest = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('.canvas-root[data-state="rest"]') !== null, null, {
    timeout: 120_000,
  });
};
