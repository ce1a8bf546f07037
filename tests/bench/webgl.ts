import { createReadStream, existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { type ExtractOptions, extract } from "tar-fs";
import { findBrowser, launchOptions } from "../tools/browser.mjs";

const flags = ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
const packaged = /entente-chromium/;

async function hasWebGl(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  const has = await page.evaluate(() => document.createElement("canvas").getContext("webgl2") !== null);
  await page.close();
  return has;
}

/**
 * A browser that draws WebGL, in software where there is no GPU: what others draw with. Ours is not measured in it, since it
 * makes all else slower.
 *
 * @param folder for what has to be unpacked
 * @returns `null` where this machine has none
 */
export async function webGlBrowser(folder: string): Promise<Browser | null> {
  const found = await findBrowser();
  const options = launchOptions(found);
  const executablePath = packaged.test(found.executablePath)
    ? await withSwiftShader(found.executablePath, join(folder, "webgl"))
    : found.executablePath;
  const browser = await chromium.launch({ ...options, executablePath, args: [...options.args, ...flags] });
  if (await hasWebGl(browser)) return browser;
  await browser.close();
  return null;
}

/** The npm package's Chromium beside the software renderer that comes with it, which it looks for in its own folder. */
async function withSwiftShader(executable: string, folder: string): Promise<string> {
  const copy = join(folder, "chromium");
  if (existsSync(copy)) return copy;
  await mkdir(folder, { recursive: true });
  const home = dirname(executable);
  for (const name of await readdir(home)) if (name !== "chromium") await symlink(join(home, name), join(folder, name));
  const bin = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../../bin");
  const untar: ExtractOptions & { readonly chown: boolean } = { chown: false };
  await pipeline(createReadStream(join(bin, "swiftshader.tar.br")), createBrotliDecompress(), extract(folder, untar));
  const draft = join(folder, "draft");
  await copyFile(executable, draft);
  await rename(draft, copy);
  return copy;
}
