/**
 * `npm test`: every check of the project, each a script of package.json. A check that fails shows all that it said;
 * the others still run, except those that need what it should have made.
 */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";
import { runSteps } from "./steps.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Programs whose package has another name. */
const packages = new Map([
  ["tsc", "typescript"],
  ["playwright", "@playwright/test"],
]);

/** @param {string} path */
const readJson = async (path) => JSON.parse(await readFile(join(root, path), "utf8"));

/**
 * The program that a script of package.json runs, and what it is told. It is started without a shell and without npm
 * between, which is quicker and the same on every system; so the script has to be a single plain command.
 *
 * @param {string} name of the script
 * @returns {Promise<string[]>} arguments for node
 */
async function commandOf(name) {
  /** @type {{ scripts: Record<string, string> }} */
  const { scripts } = await readJson("package.json");
  const script = scripts[name];
  if (script === undefined || /[&|;<>"'$*]/.test(script)) throw new Error(`script ${name} is not one plain command`);
  const [program = "", ...args] = script.split(" ");
  if (program === "node") return args;
  const home = join("node_modules", packages.get(program) ?? program);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = await readJson(join(home, "package.json"));
  const file = typeof bin === "string" ? bin : bin[program];
  if (file === undefined) throw new Error(`${home} has no program ${program}`);
  return [join(root, home, file), ...args];
}

/**
 * @param {string} name of a script in package.json
 * @returns {Promise<string>} what it said
 * @throws an Error with what it said, where it failed
 */
async function runScript(name) {
  const args = await commandOf(name);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      // CI: no snapshot is written, no `test.only` let through.
      env: { ...process.env, CI: "1", ...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" }) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        said += text;
      });
    }
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${said}\n"npm run ${name}" ended with ${signal ?? code}`));
    });
  });
}

/** Looked for once; the steps after it inherit the answer. */
async function browser() {
  const { origin, executablePath } = await findBrowser();
  return `${origin}: ${executablePath}`;
}

const { failed } = await runSteps(
  [
    { name: "format", run: () => runScript("format:check") },
    { name: "typecheck", run: () => runScript("typecheck") },
    { name: "lint", run: () => runScript("lint") },
    { name: "unused", run: () => runScript("unused") },
    { name: "unit tests", run: () => runScript("test:unit") },
    { name: "build", run: () => runScript("build") },
    { name: "bundle size", run: () => runScript("size"), needs: ["build"], show: true },
    { name: "a browser", run: browser, show: true },
    { name: "browser tests", run: () => runScript("test:browser"), needs: ["a browser"] },
    { name: "end-to-end tests", run: () => runScript("test:e2e"), needs: ["build", "a browser"] },
  ],
  console.log,
);
process.exitCode = failed === 0 ? 0 : 1;
