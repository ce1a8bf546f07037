import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";

/** A port that nothing listens on, so that a server of somebody else's is never tested by mistake. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no port"));
        else resolve(address.port);
      });
    });
  });
}

// This file is read again in each worker, which inherits the first answer.
process.env["ENTENTE_E2E_PORT"] ??= String(await freePort());
const port = process.env["ENTENTE_E2E_PORT"];
const baseURL = `http://localhost:${port}`;

/**
 * The end-to-end tests: on the production build as `npm start` serves it. Build first. The browser is found by the
 * tests' fixtures, so that tools which only read this file need none.
 */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: process.env["CI"] === undefined ? "list" : "dot",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    browserName: "chromium",
    headless: true,
    trace: "retain-on-failure",
    locale: "en-GB",
    timezoneId: "UTC",
  },
  projects: [{ name: "desktop", use: { viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: "npm run preview",
    url: baseURL,
    reuseExistingServer: false,
    env: { PORT: port },
    timeout: 60_000,
  },
});
