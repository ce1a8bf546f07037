import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { bench, describe } from "vitest";
import { findBrowser, launchOptions } from "../tools/browser.mjs";

/*
 * Whether a drag of the as-of handle drops frames. A page without anything stands beside it in the same run, since a machine
 * with other things to do is late there too.
 */

const moves = 300;
/** Later than this a frame was dropped: at 60 Hz they come every 16.7 ms. */
const late = 20;
const rounds = 5;

/** From now on the page notes when its frames come, in milliseconds since the one before. */
async function noteFrames(page: Page): Promise<() => Promise<readonly number[]>> {
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

/** Presses, goes left and back again, and lets go. */
async function drag(page: Page, x: number, y: number): Promise<readonly number[]> {
  const frames = await noteFrames(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let at = 0; at < moves; at++) await page.mouse.move(x - 3 * Math.min(at, moves - at), y);
  await page.mouse.up();
  return frames();
}

async function dragHandle(page: Page, url: string): Promise<readonly number[]> {
  await page.goto(`${url}?asof=2024-06-01`);
  await page.waitForSelector('.canvas-root[data-state="rest"]');
  const box = await page.getByRole("slider", { name: "As of", exact: true }).boundingBox();
  if (box === null) throw new Error("the handle is not on the page");
  return drag(page, box.x + box.width / 2, box.y + box.height / 2);
}

const row = (name: string, frames: readonly number[]) => {
  const median = frames.toSorted((a, b) => a - b)[frames.length >> 1] ?? 0;
  const dropped = frames.filter((time) => time > late).length;
  return `${name}: ${frames.length} frames, median ${median.toFixed(1)} ms, ${dropped} after more than ${late} ms`;
};

async function measure(): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), "entente-bench-"));
  /* As it is shipped: in the environment of tests React would be built with all that helps developers. */
  const env = { ...process.env, NODE_ENV: "production" };
  await promisify(execFile)("npx", ["vite", "build", "--outDir", outDir, "--logLevel", "warn"], { env });
  const server = await preview({ build: { outDir }, preview: { port: 0 }, logLevel: "warn" });
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    const url = server.resolvedUrls?.local[0];
    if (url === undefined) throw new Error("the preview is served nowhere");
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
      console.log(row("an empty page", await drag(page, 1100, 760)));
      console.log(row("the as-of handle", await dragHandle(page, url)));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
}

describe("dragging the as-of handle", () => {
  bench("frames that come late", measure, { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 });
});
