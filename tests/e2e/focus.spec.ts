import type { Page } from "@playwright/test";
import { atRest, openApp, region } from "./app";
import { expect, test } from "./fixtures";

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("[id]")?.id ?? document.activeElement?.tagName);

test("the focus stays in the part of the page where one was, whatever an act takes away", async ({ page }) => {
  await openApp(page, "?select=malian-junta");
  const evidence = region(page, "Evidence");
  await evidence.getByRole("link", { name: "The briefing" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(evidence.getByRole("heading", { level: 2 })).toHaveText("The briefing");
  await expect.poll(() => focused(page)).toBe("evidence");

  await evidence.getByRole("button", { name: "About this dossier" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).toBe("evidence");

  await page.goto("/?types=blockade&standing=denied");
  await page.getByRole("button", { name: /^Let/ }).first().focus();
  await page.keyboard.press("Enter");
  await atRest(page);
  await expect.poll(() => focused(page)).toBe("view");
});

test("help and failures give the focus back to where it was", async ({ page }) => {
  await openApp(page);
  const help = page.getByRole("button", { name: "Help" });
  await help.click();
  // It is loaded when it is first asked for.
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeFocused();

  await page.locator("#picture").focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await expect(page.locator("#picture")).toBeFocused();
});

test("skipping to the view takes the focus there and leaves the address as it is", async ({ page }) => {
  await page.goto("/?view=table&select=jnim");
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page).toHaveURL(/dossier=bamako/);
  const before = page.url();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#view")).toBeFocused();
  expect(page.url()).toBe(before);
});

test("links in the evidence carry the lens of the moment", async ({ page }) => {
  await openApp(page, "?select=r-jnim-blockade-southern-mali");
  await page.getByRole("group", { name: "Relation types" }).getByRole("button", { name: "Only Blockade" }).click();
  await expect(region(page, "Evidence").getByRole("link", { name: "Malian junta" }).first()).toHaveAttribute(
    "href",
    "?dossier=bamako-2025&types=blockade&select=malian-junta",
  );
});

test("what could not be opened, dismissed with nothing open, leaves ways on", async ({ page }) => {
  await page.goto("/?dossier=atlantis");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("No dossier is open.")).toBeVisible();
  await page.getByRole("button", { name: "Open the first dossier" }).click();
  await atRest(page);
});

test("on a narrow screen a selection scrolls enough of its evidence into sight", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  const label = await page.locator('.canvas-label.is-actor[data-id="jnim"]').boundingBox();
  if (!label) throw new Error("no label");
  await page.mouse.click(label.x + label.width / 2, label.y + label.height / 2);
  const heading = region(page, "Evidence").getByRole("heading", { level: 2 });
  await expect(heading).toHaveText("JNIM");
  await expect.poll(async () => (await heading.boundingBox())?.y ?? 1000).toBeLessThan(700);
});
