/**
 * Completes and checks package-lock.json.
 *
 * A registry mirror that carries only some platforms' binaries makes npm leave the others out of the lock, although
 * the packages that ask for them are in it. `npm ci` then refuses the lock (EUSAGE), there and on every other machine.
 * So after each change of dependencies: `npm run lock`. It adds an entry for each optional dependency that is named
 * in the lock and absent from it, and points every recorded address back at the public registry.
 *
 *     node tests/tools/completeLock.mjs            write
 *     node tests/tools/completeLock.mjs --check    only say what is wrong; exit code 1 if anything is
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * @typedef {{
 *   version?: string, resolved?: string, integrity?: string, dev?: boolean, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string>,
 * }} Entry one package of a lock of version 3
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

export const publicRegistry = "https://registry.npmjs.org/";
const operatingSystems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos"];
const platformName = new RegExp(
  `(?:^|[-/])(${[...operatingSystems, "win32"].join("|")})-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(\\w+))?$`,
);

/**
 * What the name of a platform package says of where it belongs: `…-<os>-<cpu>` or `…-<os>-<cpu>-<abi>`, the way napi
 * names them.
 *
 * @param {string} name
 * @returns {{ os: string[], cpu: string[], libc?: string[] } | null} `null` where the name says nothing of the kind
 */
export function platformOf(name) {
  const [, os, cpu, abi] = platformName.exec(name) ?? [];
  if (os === undefined || cpu === undefined) return null;
  if (os === "linux" && abi === "gnu") return { os: [os], cpu: [cpu], libc: ["glibc"] };
  if (os === "linux" && abi === "musl") return { os: [os], cpu: [cpu], libc: ["musl"] };
  return { os: [os], cpu: [cpu] };
}

/**
 * Whether a package at this place of the tree finds `name`, the way Node looks for it: beside itself, then upwards.
 *
 * @param {Lock} lock
 * @param {string} place such as `node_modules/a/node_modules/b`; empty for the root
 * @param {string} name
 */
function finds(lock, place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(at.lastIndexOf("/node_modules/"), 0))) {
    if (`${at === "" ? "" : `${at}/`}node_modules/${name}` in lock.packages) return true;
    if (at === "") return false;
  }
}

/**
 * The optional dependencies that packages of the lock name and that the lock lacks.
 *
 * @param {Lock} lock
 * @returns {{ by: string, name: string, version: string, dev: boolean }[]} `by` is the place of the package that asks
 */
export function missingOptional(lock) {
  return Object.entries(lock.packages).flatMap(([by, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !finds(lock, by, name))
      .map(([name, version]) => ({ by, name, version, dev: entry.dev === true })),
  );
}

/**
 * The recorded addresses that are not the public registry's: elsewhere they would not answer.
 *
 * @param {Lock} lock
 * @returns {string[]}
 */
export function foreignAddresses(lock) {
  return Object.values(lock.packages).flatMap(({ resolved }) =>
    resolved === undefined || resolved.startsWith(publicRegistry) ? [] : [resolved],
  );
}

/**
 * The lock with nothing missing and no foreign address. The entries added carry no checksum, since there is nothing
 * here to take it from; npm then fetches by name and version.
 *
 * @param {Lock} lock left as it is
 * @returns {Lock}
 * @throws where the name of a missing package does not say its platform, or its version is a range
 */
export function completed(lock) {
  const packages = structuredClone(lock.packages);
  for (const { by, name, version, dev } of missingOptional(lock)) {
    const platform = platformOf(name);
    if (platform === null) throw new Error(`${by} needs ${name}, whose platform cannot be told from its name`);
    if (!/^\d/.test(version)) throw new Error(`${by} needs ${name} ${version}: only a fixed version can be filled in`);
    packages[`node_modules/${name}`] = { version, ...platform, ...(dev ? { dev } : {}), optional: true };
  }
  for (const entry of Object.values(packages)) {
    if (entry.resolved !== undefined && !entry.resolved.startsWith(publicRegistry)) {
      entry.resolved = publicRegistry + new URL(entry.resolved).pathname.replace(/^.*?((?:@[^/]+\/)?[^/]+\/-\/)/, "$1");
    }
  }
  const sorted = Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

const path = fileURLToPath(new URL("../../package-lock.json", import.meta.url));

/** @returns {Promise<Lock>} this project's */
export async function readLock() {
  return JSON.parse(await readFile(path, "utf8"));
}

async function main() {
  const lock = await readLock();
  const missing = missingOptional(lock);
  const foreign = foreignAddresses(lock);
  for (const { by, name, version } of missing) console.log(`missing: ${name}@${version}, named by ${by}`);
  for (const address of foreign) console.log(`foreign address: ${address}`);
  if (process.argv.includes("--check")) {
    process.exitCode = missing.length + foreign.length > 0 ? 1 : 0;
  } else if (missing.length + foreign.length > 0) {
    await writeFile(path, `${JSON.stringify(completed(lock), null, 2)}\n`);
    console.log("package-lock.json is complete now");
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
