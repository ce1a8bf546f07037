import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { findBrowser, launchOptions } from "./tests/tools/browser.mjs";

/** Playwright's Chromium, looked for when a page is opened and not before: unit tests need no browser. */
function foundWhenNeeded(): ReturnType<typeof playwright> {
  const options: NonNullable<Parameters<typeof playwright>[0]> = {};
  const found = playwright(options);
  return {
    ...found,
    providerFactory(project) {
      const provider = found.providerFactory(project);
      const open = provider.openPage.bind(provider);
      provider.openPage = async (...request) => {
        options.launchOptions ??= launchOptions(await findBrowser());
        return open(...request);
      };
      return provider;
    },
  };
}

/** Prepared before the first test: a library met half-way through would reload the page under a test. */
const libraries = Object.keys(manifest.dependencies).filter((name) => !name.startsWith("@fontsource"));

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          // Property tests run hundreds of cases, and the machine may have other things to do.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        optimizeDeps: { include: [...libraries, "react-dom/client", "react/jsx-dev-runtime", "vitest-browser-react"] },
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            provider: foundWhenNeeded(),
            instances: [{ browser: "chromium" }],
            viewport: { width: 1440, height: 900 },
            screenshotFailures: false,
          },
        },
      },
      {
        test: {
          name: "bench",
          environment: "node",
          include: [],
          benchmark: { include: ["tests/bench/**/*.bench.ts"] },
        },
      },
    ],
  },
});
