import { chromium, type Page } from "@playwright/test";
import { bench, describe } from "vitest";
import { findBrowser, launchOptions } from "../tools/browser.mjs";
import { noteFrames, quantile } from "./pageMeasures";
import { servedApp } from "./served";

/*
 * Whether a drag of the as-of handle drops frames. A page without anything stands beside it in the same run, since a machine
 * with other things to do is late there too.
 */

const moves = 300;
/** Later than this a frame was dropped: at 60 Hz they come every 16.7 ms. */
const late = 20;
const rounds = 5;

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
  const dropped = frames.filter((time) => time > late).length;
  return `${name}: ${frames.length} frames, median ${quantile(frames, 0.5).toFixed(1)} ms, ${dropped} after more than ${late} ms`;
};

async function measure(): Promise<void> {
  const { url, close } = await servedApp();
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
      console.log(row("an empty page", await drag(page, 1100, 760)));
      console.log(row("the as-of handle", await dragHandle(page, url)));
      await page.close();
    }
  } finally {
    await browser.close();
    await close();
  }
}

describe("dragging the as-of handle", () => {
  bench("frames that come late", measure, { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 });
});
