import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { packagedChromium } from "./packagedChromium.mjs";

/** No flag for the GPU: without one, going through ANGLE draws fifteen times slower. */
export const flags = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Generous, for a machine that is busy; a browser that hangs is given up after it. */
const openWithin = 30_000;
const downloadWithin = 15 * 60_000;

/**
 * Starts the browser as the tests will and has it run a script in a page. Asking it for its version would say less,
 * and some open a window for that and never return.
 *
 * @param {import("./browser.mjs").Candidate} candidate
 * @returns {Promise<string | null>} `null`, or the reason why not, in a line
 */
async function opens({ executablePath, env }) {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: flags,
      timeout: openWithin,
      env: { ...process.env, ...env },
    });
    try {
      const page = await browser.newPage();
      const answer = await page.evaluate("6 * 7");
      return answer === 42 ? null : "it runs no script";
    } finally {
      await browser.close();
    }
  } catch (error) {
    const lines = (error instanceof Error ? error.message : String(error)).split("\n");
    const telling = lines.find((line) => /error while loading|not found|denied/i.test(line));
    return `it does not start: ${(telling ?? lines[0] ?? "").trim()}`;
  }
}

/**
 * Runs a program in full view, so that a long download shows its progress.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function shown(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], timeout: downloadWithin });
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(" ")} ended with ${signal ?? code}`));
    });
  });
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * The machine that the tests run on, as the search for a browser sees it.
 *
 * @returns {import("./browser.mjs").Machine}
 */
export function thisMachine() {
  const playwright = fileURLToPath(new URL("../../node_modules/playwright/cli.js", import.meta.url));
  return {
    platform: process.platform,
    arch: process.arch,
    env: process.env,
    root: process.getuid?.() === 0,
    exists: existsSync,
    opens,
    packaged: () => packagedChromium(say),
    downloaded: () => chromium.executablePath(),
    download: () => shown(process.execPath, [playwright, "install", "chromium"]),
    async installDebian() {
      await shown("apt-get", ["update"]);
      await shown("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
    },
    say,
  };
}
