/**
 * The browser that the tests run in. It is never assumed to work because a file is there: it has to open a page.
 */
import { flags, thisMachine } from "./browserMachine.mjs";
import { usualPlaces } from "./browserPlaces.mjs";

/**
 * @typedef {{ executablePath: string, env?: Record<string, string> }} Candidate `env` is added to this process's own
 * @typedef {{ executablePath: string, env: Record<string, string>, args: string[], origin: string }} Browser
 *   `origin` says in words where it is from
 * @typedef {{
 *   platform: NodeJS.Platform, arch: string, env: Record<string, string | undefined>, root: boolean,
 *   exists: (path: string) => boolean, opens: (candidate: Candidate) => Promise<string | null>,
 *   packaged: () => Promise<Candidate>, downloaded: () => string, download: () => Promise<void>,
 *   installDebian: () => Promise<void>, say: (line: string) => void,
 * }} Machine all that the search asks of the machine; `opens` gives `null`, or the reason why not
 */

/** Carries the answer to child processes, so that a run of tests looks once and not in each worker. */
const remembered = "ENTENTE_BROWSER";

/**
 * Finds a browser, in this order: `CHROME_PATH`; an installed Chrome or Chromium; what Playwright has downloaded
 * before; the one that an npm package carries (Linux, x64); Playwright's download; Debian's package (as root). The
 * first that really opens a page is taken.
 *
 * @param {Machine} [machine]
 * @returns {Promise<Browser>}
 * @throws an Error that says what was tried, and what to install
 */
export async function findBrowser(machine = thisMachine()) {
  const known = machine.env[remembered];
  if (known !== undefined) return JSON.parse(known);
  /** @type {string[]} */
  const failures = [];
  for (const { origin, from } of sources(machine)) {
    try {
      for (const candidate of await from()) {
        const reason = await machine.opens(candidate);
        if (reason !== null) failures.push(`${origin}, ${candidate.executablePath}: ${reason}`);
        else {
          const browser = { args: flags, origin, executablePath: candidate.executablePath, env: candidate.env ?? {} };
          machine.env[remembered] = JSON.stringify(browser);
          return browser;
        }
      }
    } catch (error) {
      const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
      failures.push(`${origin}: ${reason}`);
    }
  }
  throw new Error(["No browser to run the tests in.", ...failures, advice(machine.platform)].join("\n"));
}

/**
 * How Playwright is to start that browser.
 *
 * @param {Browser} browser
 */
export function launchOptions({ executablePath, args, env }) {
  const inherited = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return { executablePath, args: [...args], env: { ...Object.fromEntries(inherited), ...env } };
}

/**
 * @param {Machine} machine
 * @returns {{ origin: string, from: () => Promise<Candidate[]> }[]}
 */
function sources(machine) {
  const { platform, arch, env } = machine;
  const wished = env["CHROME_PATH"];
  if (wished !== undefined && wished !== "") {
    const from = async () => {
      if (!machine.exists(wished)) throw new Error(`there is no file ${wished}; unset CHROME_PATH or correct it`);
      return [{ executablePath: wished }];
    };
    return [{ origin: "CHROME_PATH", from }];
  }
  /** @param {string[]} paths */
  const present = (paths) => paths.filter((path) => machine.exists(path)).map((executablePath) => ({ executablePath }));
  const fromPlaywright = async () => present([machine.downloaded()]);
  const list = [
    { origin: "installed", from: async () => present(usualPlaces(platform, env)) },
    { origin: "downloaded by Playwright", from: fromPlaywright },
  ];
  if (platform === "linux" && arch === "x64") {
    list.push({ origin: "npm package @sparticuz/chromium", from: async () => [await machine.packaged()] });
  }
  list.push({
    origin: "Playwright's download",
    from: async () => {
      machine.say("downloading Chromium with Playwright");
      await machine.download();
      return fromPlaywright();
    },
  });
  if (platform === "linux" && machine.root && machine.exists("/usr/bin/apt-get")) {
    list.push({
      origin: "Debian's package",
      from: async () => {
        machine.say("installing Debian's package chromium");
        await machine.installDebian();
        return present(["/usr/bin/chromium"]);
      },
    });
  }
  return list;
}

/** @param {NodeJS.Platform} platform */
function advice(platform) {
  const own = "or set CHROME_PATH to the executable of a Chrome or Chromium.";
  const installs = /** @type {Partial<Record<NodeJS.Platform, string>>} */ ({
    darwin: "Install Google Chrome in /Applications (brew install --cask google-chrome),",
    win32: "Install Google Chrome (winget install Google.Chrome),",
    linux:
      "Install Chromium (Debian, Ubuntu: apt install chromium; Fedora: dnf install chromium; Arch: pacman -S chromium),",
  });
  return `${installs[platform] ?? "Install Chrome or Chromium,"} or run: npx playwright install chromium, ${own}`;
}
