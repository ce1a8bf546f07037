import { test as base, type BrowserContext } from "@playwright/test";
import { findBrowser, launchOptions as optionsFor } from "../tools/browser.mjs";

export { expect } from "@playwright/test";

/** Name, in the page, of the function that tells of violations. */
const reporter = "reportPolicyViolation";

/**
 * Collects what must never happen in a page: an error in its console or thrown by it, something that the content
 * security policy stopped, a request that leaves the origin. (Of what the policy stops inside a worker the browser tells
 * nothing; there it is only stopped.)
 *
 * @param context what is watched, with every page and worker in it
 * @param origin the only one that requests may go to
 * @returns grows as things happen; each entry is a line for the reader of a failed test
 */
export async function watched(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => troubles.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !["data:", "blob:"].includes(url.protocol)) troubles.push(`foreign: ${request.url()}`);
  });
  await context.exposeFunction(reporter, (what: string) => troubles.push(`forbidden by policy: ${what}`));
  await context.addInitScript((name) => {
    const isFunction = (value: unknown): value is (what: string) => void => typeof value === "function";
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      const report: unknown = Reflect.get(window, name);
      if (isFunction(report)) report(`${effectiveDirective} ${blockedURI}`);
    });
  }, reporter);
  return troubles;
}

/**
 * Playwright's `test`, run in the browser that was found, of which every one fails on an error in the console, an uncaught one, a violation of the content
 * security policy or a request to elsewhere. Where a test provokes such a thing on purpose, it says which:
 * `test.use({ tolerated: [/404/] })`.
 */
export const test = base.extend<{ tolerated: readonly RegExp[]; nothingAmiss: void }>({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ...optionsFor(await findBrowser()) }),
    { scope: "worker" },
  ],
  tolerated: [[], { option: true }],
  nothingAmiss: [
    async ({ context, baseURL, tolerated }, use) => {
      const troubles = await watched(context, new URL(baseURL ?? "").origin);
      await use();
      const amiss = troubles.filter((trouble) => !tolerated.some((pattern) => pattern.test(trouble)));
      if (amiss.length > 0) throw new Error(`The page did what it must not:\n${amiss.join("\n")}`);
    },
    { auto: true },
  ],
});
