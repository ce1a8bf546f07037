import { describe, expect, test } from "vitest";
import { findBrowser, launchOptions, type Machine } from "../../tools/browser.mjs";

interface Given {
  readonly platform?: NodeJS.Platform;
  readonly arch?: string;
  readonly root?: boolean;
  readonly env?: Record<string, string>;
  /** Files that are there. */
  readonly files?: readonly string[];
  /** Executables that open a page. */
  readonly working?: readonly string[];
  /** Playwright's download and Debian's package then put their file in place. */
  readonly network?: boolean;
}

const packaged = "/cache/chromium";
const downloaded = "/playwright/chrome";

/** A machine of which only the given is there, and the record of what was done on it. */
function machineWith({ platform = "linux", arch = "x64", root = false, env = {}, network = false, ...given }: Given) {
  const done: string[] = [];
  const files = new Set(given.files);
  const fetchTo = (name: string, file: string) => () => {
    done.push(name);
    if (!network) return Promise.reject(new Error("no network"));
    files.add(file);
    return Promise.resolve();
  };
  const machine: Machine = {
    platform,
    arch,
    root,
    env: { PATH: "/home/u/bin:/usr/bin", ...env },
    exists: (path) => files.has(path),
    opens: ({ executablePath }) => {
      done.push(`open ${executablePath}`);
      return Promise.resolve(given.working?.includes(executablePath) === true ? null : "it does not start");
    },
    packaged: () => {
      done.push("unpack");
      return Promise.resolve({ executablePath: packaged, env: { LD_LIBRARY_PATH: "/cache/lib" } });
    },
    downloaded: () => downloaded,
    download: fetchTo("download", downloaded),
    installDebian: fetchTo("apt-get", "/usr/bin/chromium"),
    say: () => undefined,
  };
  return { machine, done };
}

describe("the browser is looked for in this order", () => {
  const everything = ["/own/chrome", "/usr/bin/chromium", downloaded, packaged];

  test("CHROME_PATH before all", async () => {
    const env = { CHROME_PATH: "/own/chrome" };
    const { machine, done } = machineWith({ env, files: everything, working: everything });
    expect(await findBrowser(machine)).toMatchObject({ executablePath: "/own/chrome", origin: "CHROME_PATH" });
    expect(done).toEqual(["open /own/chrome"]);
  });

  test("an installed one, on the PATH first", async () => {
    const files = ["/usr/bin/google-chrome", "/home/u/bin/google-chrome", ...everything];
    const { machine } = machineWith({ files, working: files });
    expect(await findBrowser(machine)).toMatchObject({
      executablePath: "/home/u/bin/google-chrome",
      origin: "installed",
    });
  });

  test("an installed one that does not start is passed over", async () => {
    const { machine, done } = machineWith({
      files: ["/usr/bin/chromium-browser", "/snap/bin/chromium"],
      working: ["/snap/bin/chromium"],
    });
    expect((await findBrowser(machine)).executablePath).toBe("/snap/bin/chromium");
    expect(done).not.toContain("unpack");
  });

  test("what Playwright downloaded before", async () => {
    const { machine, done } = machineWith({ files: [downloaded], working: [downloaded, packaged] });
    expect((await findBrowser(machine)).executablePath).toBe(downloaded);
    expect(done).toEqual([`open ${downloaded}`]);
  });

  test("the npm package's, with its libraries", async () => {
    const { machine, done } = machineWith({ working: [packaged], network: true, root: true });
    const browser = await findBrowser(machine);
    expect(browser).toMatchObject({ executablePath: packaged, env: { LD_LIBRARY_PATH: "/cache/lib" } });
    expect(done).toEqual(["unpack", `open ${packaged}`]);
  });

  test.each([
    ["darwin", "x64"],
    ["linux", "arm64"],
  ] as const)("no npm package's on %s %s, but Playwright's download", async (platform, arch) => {
    const { machine, done } = machineWith({ platform, arch, working: [packaged, downloaded], network: true });
    expect((await findBrowser(machine)).origin).toBe("Playwright's download");
    expect(done).toEqual(["download", `open ${downloaded}`]);
  });

  test("Debian's package last, as root", async () => {
    const files = ["/usr/bin/apt-get"];
    const { machine, done } = machineWith({ files, working: ["/usr/bin/chromium"], network: true, root: true });
    expect((await findBrowser(machine)).origin).toBe("Debian's package");
    expect(done).toEqual([
      "unpack",
      `open ${packaged}`,
      "download",
      `open ${downloaded}`,
      "apt-get",
      "open /usr/bin/chromium",
    ]);
  });
});

test("macOS: the bundles in both Applications folders", async () => {
  const chrome = "/Users/u/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  const { machine } = machineWith({
    platform: "darwin",
    env: { HOME: "/Users/u" },
    files: [chrome],
    working: [chrome],
  });
  expect((await findBrowser(machine)).executablePath).toBe(chrome);
});

test("Windows: under the program folders", async () => {
  const chrome = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
  const env = { PROGRAMFILES: "C:\\Program Files" };
  const { machine } = machineWith({ platform: "win32", env, files: [chrome], working: [chrome] });
  expect((await findBrowser(machine)).executablePath).toBe(chrome);
});

describe("no browser is an error that says what was tried and what to install", () => {
  test("without any", async () => {
    const { machine, done } = machineWith({});
    await expect(findBrowser(machine)).rejects.toThrow(
      /^No browser to run the tests in\.\nnpm package @sparticuz\/chromium, .* not start\nPlaywright's download: no network\nInstall Chromium \(Debian/,
    );
    expect(done).not.toContain("apt-get");
  });

  test.each([
    ["darwin", "brew install --cask google-chrome"],
    ["win32", "winget install"],
    ["freebsd", "Install Chrome or Chromium"],
  ] as const)("on %s", async (platform, advice) => {
    await expect(findBrowser(machineWith({ platform }).machine)).rejects.toThrow(advice);
  });

  test("a CHROME_PATH that is not there is not passed over", async () => {
    const files = ["/usr/bin/chromium"];
    const { machine, done } = machineWith({ env: { CHROME_PATH: "/gone" }, files, working: files });
    await expect(findBrowser(machine)).rejects.toThrow("CHROME_PATH: there is no file /gone");
    expect(done).toEqual([]);
  });

  test("nor is one that does not start", async () => {
    const files = ["/own/chrome", "/usr/bin/chromium"];
    const { machine } = machineWith({ env: { CHROME_PATH: "/own/chrome" }, files, working: ["/usr/bin/chromium"] });
    await expect(findBrowser(machine)).rejects.toThrow("CHROME_PATH, /own/chrome: it does not start");
  });
});

test("child processes inherit the answer instead of looking again", async () => {
  const { machine, done } = machineWith({ working: [packaged] });
  const first = await findBrowser(machine);
  done.length = 0;
  expect(await findBrowser(machine)).toEqual(first);
  expect(done).toEqual([]);
});

test("Playwright is told the executable, flags, and an environment with the browser's own on top", () => {
  const env = { LD_LIBRARY_PATH: "/cache/lib" };
  const options = launchOptions({ executablePath: packaged, args: ["--no-sandbox"], env, origin: "npm" });
  expect(options).toMatchObject({ executablePath: packaged, args: ["--no-sandbox"], env });
  expect(options.env["PATH"]).toBe(process.env["PATH"]);
});
