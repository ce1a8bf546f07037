import { budget, gzipped } from "../tools/bundleSize.mjs";
import { expect, test, watched } from "./fixtures";

test("the page opens", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle(/Entente/);
  await expect(page.locator("#root")).not.toBeEmpty();
});

test("the policy is in the page and in the header", async ({ page }) => {
  const response = await page.goto("/");
  const header = response?.headers()["content-security-policy"] ?? "";
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(header).toContain("default-src 'none'");
  expect(header).toContain("frame-ancestors 'none'");
  expect(header).not.toContain("unsafe");
  expect(header.startsWith(meta ?? "no policy")).toBe(true);
});

test("the built page has no script and no style of its own", async ({ request }) => {
  const html = await (await request.get("/")).text();
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toContain(" src=");
});

test("a file that is not there is not found", async ({ request }) => {
  expect((await request.get("/no-such-dossier.json")).status()).toBe(404);
});

/** Apart from the rest: the texts of the language, and what the picture does not wait for. */
const besides = [
  { files: /\/(?:en|fr)-/, count: 1, budget: 10_000 },
  { files: /\/Timeline-/, count: 1, budget: 15_000 },
  { files: /\/(?:LayoutChoice|layouts)-/, count: 2, budget: 5_000 },
  { files: /\/belowTheFold-/, count: 1, budget: 6_000 },
];

test("what opening the page really loads keeps the budget of JavaScript, workers included", async ({ page }) => {
  const loaded: Promise<{ readonly path: string; readonly size: number }>[] = [];
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    if (/\.m?js$/.test(path)) loaded.push(response.body().then((body) => ({ path, size: gzipped(body) })));
  });
  await page.goto("/", { waitUntil: "networkidle" });
  const files = await Promise.all(loaded);
  const sum = (some: typeof files) => some.reduce((total, { size }) => total + size, 0);
  for (const beside of besides) {
    const found = files.filter(({ path }) => beside.files.test(path));
    expect(found).toHaveLength(beside.count);
    expect(sum(found)).toBeLessThanOrEqual(beside.budget);
  }
  const first = files.filter(({ path }) => !besides.some((beside) => beside.files.test(path)));
  expect(sum(first)).toBeLessThanOrEqual(budget);
});

test.describe("the watch over each test", () => {
  test("sees errors, violations and foreign requests", async ({ browser, baseURL }) => {
    const origin = baseURL ?? "";
    const context = await browser.newContext();
    const troubles = await watched(context, origin);
    await context.route("https://elsewhere.example/", (route) => route.fulfill({ body: "" }));
    const page = await context.newPage();
    await page.goto(origin);
    expect(troubles).toEqual([]);

    await page.evaluate('console.error("planted error")');
    await expect.poll(() => troubles).toContainEqual(expect.stringContaining("planted error"));
    await page.evaluate('void Promise.reject(new Error("planted rejection"))');
    await expect.poll(() => troubles).toContainEqual(expect.stringContaining("planted rejection"));
    await page.evaluate(() => {
      document.head.append(Object.assign(document.createElement("style"), { textContent: "p { color: red }" }));
    });
    await expect.poll(() => troubles).toContain("forbidden by policy: style-src-elem inline");
    await page.goto("https://elsewhere.example/");
    expect(troubles).toContain("foreign: https://elsewhere.example/");
    await context.close();
  });

  test("fails the test", async ({ page }) => {
    test.fail(true, "it passes by failing: an error is planted");
    await page.goto("/");
    await page.evaluate('console.error("planted error")');
  });
});
