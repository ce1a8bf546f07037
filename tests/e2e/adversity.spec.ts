import { readFile } from "node:fs/promises";
import { atRest, openApp, region, status } from "./app";
import { expect, test } from "./fixtures";

test("without a canvas the table, the sources and the evidence still work, and the picture says why it is missing", async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto("/?select=jnim");
  await expect(region(page, "Network").getByRole("alert")).toContainText("no canvas to draw the picture on");
  await expect(region(page, "Evidence").getByRole("heading", { level: 2 })).toHaveText("JNIM");
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(36);
});

test("a full store is told, and nothing else is lost", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  await openApp(page);
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await expect(page.getByText("n’a pas pu être gardé sur votre appareil")).toBeVisible();
  await expect(status(page)).toHaveText("27 acteurs · 36 sur 36 relations");
  await page.getByRole("button", { name: "Fermer" }).click();
  await expect(page.getByText("n’a pas pu être gardé")).toBeHidden();
});

test("a layout that cannot be started is told", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "Worker", {
      value: function Worker() {
        throw new Error("workers are switched off");
      },
    });
  });
  // The shipped dossiers are laid out when the page is built: any other needs the worker.
  const dossier = await readFile(new URL("../../data/bamako-2025.json", import.meta.url));
  await page.route(/^[^?]*\/elsewhere\.json$/, (route) =>
    route.fulfill({ body: dossier, contentType: "application/json" }),
  );
  await page.goto("/?dossier=/elsewhere.json");
  await expect(page.getByRole("dialog")).toContainText("workers are switched off");
});

test("storage that is forbidden altogether changes nothing but memory", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Access is denied.", "SecurityError");
      },
    });
  });
  await openApp(page);
  await atRest(page);
  await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
});

for (const [reducedMotion, title, least, most] of [
  ["reduce", "who asks for less motion gets none: a hit is centred at once", 2, 2],
  // A guard for the test above: it would see a movement.
  ["no-preference", "who does not sees the picture glide to a hit", 6, Infinity],
] as const) {
  test(title, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await openApp(page);
    await page.getByRole("searchbox").fill("ghana");
    await expect(page.getByRole("option").first()).toContainText("Ghana");
    // Where the camera is, before Enter and in each of the frames after it: for longer than it glides.
    const cameras = await page.evaluateHandle(() => {
      const camera = () => document.querySelector(".canvas-overlay > g")?.getAttribute("transform") ?? "";
      const seen = [camera()];
      const begun = { at: Infinity };
      const look = (now: number) => {
        begun.at = Math.min(begun.at, now);
        seen.push(camera());
        if (now - begun.at < 600) requestAnimationFrame(look);
        else seen.push("end");
      };
      addEventListener("keydown", () => requestAnimationFrame(look), { capture: true, once: true });
      return seen;
    });
    await page.keyboard.press("Enter");
    await expect.poll(() => cameras.evaluate((seen) => seen.at(-1))).toBe("end");
    const seen = (await cameras.jsonValue()).slice(0, -1);
    const places = new Set(seen).size;
    expect(places).toBeGreaterThanOrEqual(least);
    expect(places).toBeLessThanOrEqual(most);
    await atRest(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}

test.describe("with a part of the page that does not come", () => {
  test.use({ tolerated: [/Failed to load resource|Failed to fetch dynamically imported module/] });

  test("it is told in its place, the rest works, and reloading brings it", async ({ page }) => {
    let isDown = true;
    await page.route(/\/Selected-[^/]*\.js$/, (route) => (isDown ? route.abort() : route.continue()));
    await openApp(page, "?select=jnim");
    const evidence = region(page, "Evidence");
    await expect(evidence.getByRole("alert")).toContainText("could not be loaded");
    await page.getByRole("group", { name: "Relation types" }).getByRole("button", { name: "Only Blockade" }).click();
    await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
    isDown = false;
    await evidence.getByRole("button", { name: "Reload the page" }).click();
    await expect(evidence.getByRole("heading", { level: 2 })).toHaveText("JNIM");
  });

  test("a language that does not come is told, and the one that is spoken stays", async ({ page }) => {
    await page.route(/\/fr-[^/]*\.js$/, (route) => route.abort());
    await openApp(page);
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await expect(page.getByText("Français could not be loaded")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
