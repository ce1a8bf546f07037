/**
 * Weighs the JavaScript that the built page loads first: its entry, and all that is imported statically from there
 * (which is what the page preloads). Gzipped at level 9, fonts and styles apart; 1 kB is 1000 bytes.
 */
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

/**
 * @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} Manifest of a Vite build
 * @typedef {Record<string, Record<string, number>>} ModuleSizes by chunk: characters of each module in it, minified or
 *   not as the bundler reports them
 */

/** Bytes, gzipped. */
export const budget = 300_000;

/** @param {Uint8Array | string} content */
export const gzipped = (content) => gzipSync(content, { level: 9 }).length;

/**
 * The files of the first load.
 *
 * @param {Manifest} manifest
 * @param {string} page the built page, whose scripts and preloads count even if the manifest does not name them
 * @returns {string[]} paths in the build's folder, the entry first, each once
 * @throws where the build has no entry, or imports what it does not name
 */
export function firstLoad(manifest, page) {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true);
  if (entries.length === 0) throw new Error("the build's manifest has no entry");
  const seen = new Set(entries);
  // A set is walked in order, with what is added on the way.
  for (const key of seen) {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`the build's manifest does not name ${key}`);
    for (const imported of chunk.imports ?? []) seen.add(imported);
  }
  const files = [...seen].map((key) => manifest[key]?.file ?? key);
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.m?js)"/g)].map(([, file]) => file ?? "");
  return [...new Set([...files, ...named])].filter((file) => /\.m?js$/.test(file));
}

/**
 * The largest modules of some chunks.
 *
 * @param {ModuleSizes} sizes
 * @param {string[]} files
 * @param {number} count
 * @returns {[string, number][]} module and characters, the largest first
 */
export function largestModules(sizes, files, count) {
  const all = files.flatMap((file) => Object.entries(sizes[file] ?? {}));
  return all.toSorted(([, a], [, b]) => b - a).slice(0, count);
}

async function main() {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  /** @param {string} path */
  const built = (path) => readFile(new URL(`../../dist/${path}`, import.meta.url));
  const manifest = /** @type {Manifest} */ (JSON.parse(String(await built(".vite/manifest.json"))));
  const sizes = /** @type {ModuleSizes} */ (JSON.parse(String(await built(".vite/modules.json"))));
  const files = firstLoad(manifest, String(await built("index.html")));
  const rows = await Promise.all(
    files.map(async (file) => {
      const content = await built(file);
      return { file, bytes: content.length, gzipped: gzipped(content) };
    }),
  );
  const total = rows.reduce((sum, row) => sum + row.gzipped, 0);
  /** @param {number} bytes */
  const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
  console.log("JavaScript of the first load:     raw     gzipped");
  for (const row of rows) console.log(`  ${row.file.padEnd(28)}${kB(row.bytes)}${kB(row.gzipped)}`);
  console.log(`  ${"sum".padEnd(28)}${" ".repeat(11)}${kB(total)} of ${budget / 1000} kB`);
  console.log("its largest modules, before compression:");
  for (const [id, length] of largestModules(sizes, files, 12)) {
    console.log(`  ${kB(length)}  ${id.startsWith(root) ? relative(root, id) : id.replace(/^\0/, "")}`);
  }
  if (total > budget) {
    console.error(`too much: ${total - budget} bytes over the budget`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
