import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, type Page, chromium } from "@playwright/test";
import { createServer } from "vite";
import { bench, describe } from "vitest";
import { findBrowser, launchOptions } from "../tools/browser.mjs";
import { generatedDossier } from "./generatedDossier";
import { atRest, heapOf, noteAnswers, noteFrames, noteLongTasks, quantile } from "./pageMeasures";
import { type Served, servedApp } from "./served";
import { webGlBrowser } from "./webgl";

/*
 * The page in a real browser on dossiers of any size: how long they take to open and whether the page stays at hand meanwhile,
 * how quick picture and page answer a hand, what they hold. Beside it sigma and graphology with the same graph.
 *
 * `BENCH_TIES=1000,100000 npm run bench` measures these only.
 */

const sizes = (process.env["BENCH_TIES"] ?? "1000,10000,100000,1000000").split(",").map(Number);
/** Of each opening. */
const rounds = 5;
/** How many actors are pointed at, how many of them are selected, how many types are taken out and let in again. */
const acts = { hovers: 40, selections: 15, filters: 12 } as const;
/** As long as a hand holds a button down, about, in milliseconds. */
const press = { delay: 80 } as const;

const ms = (times: readonly number[]) => `${quantile(times, 0.5).toFixed(0)} (${quantile(times, 0.95).toFixed(0)})`;
const nameOf = (ties: number) => `Generated ${ties}`;
const fileOf = (folder: string, ties: number) => join(folder, `g${ties}.json`);

async function writeFiles(folder: string): Promise<void> {
  for (const ties of sizes) {
    const dossier = { ...generatedDossier(ties), title: { en: nameOf(ties) } };
    await writeFile(fileOf(folder, ties), JSON.stringify(dossier));
  }
}

async function openedPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await page.goto(url);
  await atRest(page);
  return page;
}

/** Opens a file from disk. Milliseconds until the picture is there, and of each task that kept the page busy. */
async function open(page: Page, file: string, ties: number) {
  const longTasks = await noteLongTasks(page);
  const start = performance.now();
  await page.locator('.settings input[type="file"]').setInputFiles(file);
  await page.waitForFunction((name) => document.title.includes(name), nameOf(ties), { timeout: 120_000 });
  await atRest(page);
  const time = performance.now() - start;
  /* What comes beside the picture comes after it. */
  await page.waitForSelector(".timeline-place > :not(.timeline-waiting)");
  await page.waitForTimeout(1000);
  return { time, longTasks: await longTasks() };
}

/** Drags the ground to and fro, then zooms in and out by the wheel. */
async function panAndZoom(page: Page) {
  const box = await page.locator(".canvas-net").boundingBox();
  if (box === null) throw new Error("there is no picture");
  const [x, y] = [box.x + 12, box.y + box.height - 12];
  const panned = await noteFrames(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let at = 0; at < 120; at++) await page.mouse.move(x + 2 * Math.min(at, 120 - at), y - Math.min(at, 120 - at));
  await page.mouse.up();
  const pan = await panned();
  await atRest(page);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const zoomed = await noteFrames(page);
  for (let at = 0; at < 30; at++) {
    await page.mouse.wheel(0, at < 15 ? -60 : 60);
    await page.waitForTimeout(16);
  }
  const zoom = await zoomed();
  await atRest(page);
  return { pan, zoom };
}

async function labelPoints(page: Page): Promise<readonly (readonly [number, number])[]> {
  return page.$$eval(".canvas-label.is-actor", (labels) =>
    labels.map((label): [number, number] => {
      const { x, y, width, height } = label.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }),
  );
}

/** Points at actors, selects some, and filters by type. */
async function answers(page: Page) {
  await page.getByRole("application").focus();
  await page.keyboard.press("f");
  await atRest(page);
  const points = await labelPoints(page);
  const moved = await noteAnswers(page, "mousemove");
  for (const [x, y] of points.slice(0, acts.hovers)) {
    await page.mouse.move(x, y);
    await page.waitForTimeout(60);
  }
  const hover = await moved();
  const clicked = await noteAnswers(page, "click");
  for (const [x, y] of points.slice(0, acts.selections)) {
    await page.mouse.click(x, y, press);
    await atRest(page);
    await page.waitForTimeout(200);
  }
  const select = await clicked();
  await page.keyboard.press("Escape");
  await atRest(page);
  // The event of the change itself comes after all that the click has set off.
  const changed = await noteAnswers(page, "click");
  const types = page.getByRole("group", { name: "Relation types" }).getByRole("checkbox");
  const count = Math.min(await types.count(), acts.filters);
  for (let at = 0; at < 2 * count; at++) {
    await types.nth(at % count).click(press);
    await atRest(page);
  }
  return { hover, select, filter: await changed() };
}

async function measureSize(browser: Browser, { url, folder }: Served, ties: number): Promise<void> {
  const times: number[] = [];
  const tasks: number[] = [];
  let free = 0;
  for (let round = 0; round < (ties > 100_000 ? 1 : rounds); round++) {
    const page = await openedPage(browser, url);
    await page.waitForTimeout(500);
    const { time, longTasks } = await open(page, fileOf(folder, ties), ties);
    times.push(time);
    tasks.push(...longTasks);
    if (longTasks.length === 0) free++;
    await page.close();
  }
  const page = await openedPage(browser, url);
  const before = await heapOf(page);
  await open(page, fileOf(folder, ties), ties);
  const held = (await heapOf(page)) - before;
  const { pan, zoom } = await panAndZoom(page);
  const { hover, select, filter } = await answers(page);
  await page.close();
  console.log(
    `${ties.toLocaleString("en")} ties: opened in ${ms(times)} ms, ${free} of ${times.length} times without a long task, the longest ` +
      `${Math.max(0, ...tasks).toFixed(0)} ms; ${(held / ties).toFixed(0)} bytes a tie, ${(held / 1e6).toFixed(0)} MB; frames: pan ` +
      `${ms(pan)} ms, zoom ${ms(zoom)} ms; answers: hover ${ms(hover)} ms, select ${ms(select)} ms, filter ${ms(filter)} ms`,
  );
}

async function measureSigma({ folder }: Served): Promise<void> {
  const browser = await webGlBrowser(folder);
  if (browser === null) {
    console.log("sigma: not measured, since this machine has no WebGL 2");
    return;
  }
  const root = fileURLToPath(new URL("sigma/", import.meta.url));
  const server = await createServer({
    configFile: false,
    root,
    publicDir: folder,
    cacheDir: join(folder, "vite"),
    server: { port: 0 },
    logLevel: "error",
  });
  try {
    await server.listen();
    const url = server.resolvedUrls?.local[0] ?? "";
    for (const ties of sizes.filter((size) => size <= 100_000)) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(600_000);
      await page.goto(`${url}?file=/g${ties}.json`);
      const drawn = await page.waitForSelector("[data-result]").then((body) => body.getAttribute("data-result"));
      console.log(`sigma, ${ties.toLocaleString("en")} ties, to the end of its script and to pixels: ${drawn}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What a first visit to the shipped dossier takes, and a second one. */
async function measureFirstLoad(browser: Browser, url: string): Promise<void> {
  for (const visit of ["cold", "warm"] as const) {
    const pictures: number[] = [];
    const clicks: number[] = [];
    let [requests, bytes] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
      const page = await context.newPage();
      if (visit === "warm") {
        await page.goto(url);
        await atRest(page);
        await page.goto("about:blank");
      }
      const bodies = new Map<string, Promise<number>>();
      page.on("response", (response) => {
        const length = response.body().then((body) => gzipSync(body).length);
        bodies.set(
          response.url(),
          length.catch(() => 0),
        );
      });
      const start = performance.now();
      await page.goto(url);
      await atRest(page);
      pictures.push(performance.now() - start);
      const name = await page.locator('.canvas-label.is-actor[data-id="mali"]').boundingBox();
      if (name === null) throw new Error("Mali has no name");
      await page.mouse.click(name.x + name.width / 2, name.y + name.height / 2);
      await page
        .getByRole("region", { name: "Evidence" })
        .getByRole("heading", { name: "Mali", exact: true })
        .waitFor();
      clicks.push(performance.now() - start);
      const sent = await page.evaluate(() =>
        [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].flatMap((entry) =>
          // What comes from the cache is sent as a header at most.
          entry instanceof PerformanceResourceTiming && entry.transferSize > entry.encodedBodySize ? [entry.name] : [],
        ),
      );
      requests = sent.length;
      const lengths = await Promise.all(sent.map((address) => bodies.get(address) ?? Promise.resolve(0)));
      bytes = lengths.reduce((sum, length) => sum + length, 0);
      await context.close();
    }
    console.log(
      `first load, ${visit}: ${requests} requests, ${(bytes / 1000).toFixed(0)} kB gzipped; picture after ${ms(pictures)} ms, ` +
        `the first click answered after ${ms(clicks)} ms`,
    );
  }
}

async function measure(): Promise<void> {
  const served = await servedApp();
  const browser = await chromium.launch(launchOptions(await findBrowser()));
  try {
    await writeFiles(served.folder);
    await measureFirstLoad(browser, served.url);
    for (const ties of sizes) await measureSize(browser, served, ties);
    await measureSigma(served);
  } finally {
    await browser.close();
    await served.close();
  }
}

describe("the picture", () => {
  bench("opens, moves and answers", measure, { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 });
});
