import { generatedDossier } from "../bench/generatedDossier";
import { atRest, openApp, region, status } from "./app";
import { expect, test } from "./fixtures";

const large = (name: string, ties: number) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify({ ...generatedDossier(ties), title: { en: "Twenty thousand ties" } })),
});
const file = large("large.json", 20_000);

/** Notes from now on each word of how far an opening is. */
const noted = () => {
  const stages: string[] = [];
  const fractions: number[] = [];
  Object.assign(window, { stages, fractions });
  new MutationObserver(() => {
    const state = document.querySelector(".opening-state");
    const stage = state?.querySelector("label")?.textContent.trim();
    const bar = state?.querySelector("progress");
    if (stage === undefined || !bar) return;
    if (stages.at(-1) !== stage) stages.push(stage);
    fractions.push(bar.value);
  }).observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
};

test("a large file shows how far it is, opens, and is drawn whole", async ({ page }) => {
  await openApp(page);
  await page.evaluate(noted);
  await page.locator('.settings input[type="file"]').setInputFiles(file);
  await expect(page.getByRole("heading", { level: 1, name: "Twenty thousand ties" })).toBeVisible();
  await atRest(page);
  await expect(status(page)).toContainText(/80 .*actors/);
  await expect(region(page, "Timeline")).toBeVisible();
  await expect(region(page, "Evidence")).toContainText("40");
  const stages = await page.evaluate((): unknown => Reflect.get(window, "stages"));
  expect(stages).toEqual(["Reading it", "Checking it", "Drawing its picture"]);
  const fractions = await page.evaluate((): unknown => Reflect.get(window, "fractions"));
  const grow = (all: readonly unknown[]) => all.toSorted((a, b) => Number(a) - Number(b));
  expect(Array.isArray(fractions) && fractions.length > 3).toBe(true);
  if (Array.isArray(fractions)) expect(fractions).toEqual(grow(fractions));
});

test("what is being opened can be given up, by the keyboard too, and the picture before it stays", async ({ page }) => {
  await openApp(page, "?types=blockade");
  const before = page.url();
  await page.locator('.settings input[type="file"]').setInputFiles(file);
  const cancel = page.getByRole("button", { name: "Cancel" });
  await cancel.press("Enter");
  await expect(cancel).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Bamako");
  await atRest(page);
  expect(page.url()).toBe(before);
  // Nor does it come later.
  await page.locator('.settings input[type="file"]').setInputFiles(large("next.json", 2000));
  await expect(page.getByRole("heading", { level: 1, name: "Twenty thousand ties" })).toBeVisible();
});

test("a large file that is broken gives its errors with their places, and the old picture stays", async ({ page }) => {
  await openApp(page);
  const dossier = generatedDossier(8000);
  const broken = {
    ...dossier,
    relations: dossier.relations.map((tie, at) => (at === 7000 ? { ...tie, to: "nobody" } : tie)),
  };
  const buffer = Buffer.from(JSON.stringify(broken, null, 1));
  await page.locator('.settings input[type="file"]').setInputFiles({ ...file, name: "broken.json", buffer });
  const failure = page.getByRole("dialog", { name: "broken.json could not be opened" });
  await expect(failure).toContainText("$.relations[7000].to");
  await expect(failure).toContainText("“nobody”");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Bamako");
});

test("a large file that was opened opens again with its link", async ({ page }) => {
  await openApp(page);
  await page.locator('.settings input[type="file"]').setInputFiles(file);
  await expect(page.getByRole("heading", { level: 1, name: "Twenty thousand ties" })).toBeVisible();
  // Its copy is kept beside what else is done.
  await expect
    .poll(async () => {
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 }).or(page.getByRole("dialog"))).toBeVisible();
      return page.getByRole("heading", { level: 1, name: "Twenty thousand ties" }).count();
    })
    .toBe(1);
  await atRest(page);
});

test("a large file that cannot be read, since no worker starts, says so and what to do, and the picture stays", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "Worker", {
      value: function Worker() {
        throw new Error("workers are switched off");
      },
    });
  });
  await openApp(page);
  await page.locator('.settings input[type="file"]').setInputFiles(file);
  const failure = page.getByRole("dialog", { name: "large.json could not be opened" });
  await expect(failure).toContainText("workers are switched off");
  await expect(failure).toContainText("Reload the page");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Bamako");
});

test("a line that stands for several ties is opened by the keyboard, and the list stays with the two", async ({
  page,
}) => {
  await openApp(page);
  await page.locator('.settings input[type="file"]').setInputFiles(large("gathered.json", 10_000));
  await expect(page.getByRole("heading", { level: 1, name: "Twenty thousand ties" })).toBeVisible();
  await atRest(page);
  const active = page.locator(".picture-list .option.active");
  await page.locator("#picture").focus();
  await page.keyboard.press("l");
  await page.keyboard.press("End");
  await expect(active).toHaveText(/ times: /);
  await page.keyboard.press("Enter");
  await expect(region(page, "Evidence").locator(".between")).not.toHaveCount(0);
  const select = new URL(page.url()).searchParams;
  expect(select.get("with")).not.toBeNull();
  await expect(active).not.toHaveText(/ times: /);
  await expect(active).toBeInViewport();
  // It is one of the ties between the two.
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("select")).toMatch(/^r/);
});
