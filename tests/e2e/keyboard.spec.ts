import type { Locator, Page } from "@playwright/test";
import { atRest, openApp, region, status } from "./app";
import { expect, test } from "./fixtures";

test("with the keyboard alone: from the address bar to the evidence of a tie, and back", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the view" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#picture")).toBeFocused();

  await page.keyboard.press("l");
  const list = page.getByRole("listbox", { name: "In the picture" });
  await expect(list).toBeFocused();
  await expect(list.getByRole("group", { name: "Actors" }).getByRole("option")).toHaveCount(27);
  await expect(list.getByRole("group", { name: "Relations" }).getByRole("option")).toHaveCount(36);

  const active = page.locator(".option.active");
  await expect(active).toHaveText("JNIM, Armed group");
  await page.keyboard.press("ArrowDown");
  await expect(active).toHaveText("Malian junta, Government");
  // The picture follows: the rest fades, as under the pointer.
  await expect(page.locator('.canvas-label.is-actor[data-id="ghana"]')).toHaveClass(/is-faded/);
  await page.keyboard.press("Home");
  await page.keyboard.press("End");
  await expect(active).toContainText("France withdraws from Mali");
  await page.keyboard.press("Home");
  await page.keyboard.press("u");
  await expect(active).toHaveText("Ukraine, State");
  for (const expected of ["Fousseynou Ouattara, Person", "Defence, Security"]) {
    await page.keyboard.press("ArrowDown");
    await expect(active).toContainText(expected);
  }
  const id = await active.getAttribute("id");
  await expect(list).toHaveAttribute("aria-activedescendant", id ?? "none");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(region(page, "Evidence").getByRole("heading", { level: 2 })).toHaveText("JNIM");
  await expect(page).toHaveURL(/select=jnim/);
  await expect(list.getByRole("option", { selected: true })).toHaveText("JNIM, Armed group");

  // The first Escape leaves the list, the second selects nothing.
  await page.keyboard.press("Escape");
  await expect(page.locator("#picture")).toBeFocused();
  await expect(page).toHaveURL(/select=jnim/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/select=/);
});

test("the picture zooms, pans and fits by keys while it has the focus", async ({ page }) => {
  await openApp(page);
  await page.locator("#picture").focus();
  const place = () => page.locator('.canvas-label.is-actor[data-id="france"]').boundingBox();
  const start = await place();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => Math.round(((await place())?.x ?? 0) - (start?.x ?? 0))).toBe(-60);
  await page.keyboard.press("+");
  await page.keyboard.press("f");
  await atRest(page);
  await expect.poll(async () => Math.abs(((await place())?.x ?? 0) - (start?.x ?? 0))).toBeLessThan(2);
});

test("filters, tabs and help are reached and worked by keys", async ({ page }) => {
  await openApp(page);
  const box = page.getByRole("group", { name: "Relation types" }).getByRole("checkbox", { name: "Alliance" });
  await box.focus();
  await page.keyboard.press("Space");
  await expect(status(page)).toHaveText("27 actors · 35 of 36 relations");

  await page.getByRole("tab", { name: "Network" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Table" })).toBeFocused();
  await expect(page.getByRole("table")).toBeVisible();

  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys and gestures" });
  await expect(help).toBeVisible();
  await help.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  // Turned off, single keys do nothing (WCAG 2.1.4), after a reload too.
  await page.reload();
  await expect(page.getByRole("table")).toBeVisible();
  await page.keyboard.press("?");
  await expect(help).toBeHidden();
});

test("with the keyboard alone: to the timeline, a date, its handle, and a bar", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the timeline" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "As of" })).toBeFocused();
  await page.keyboard.type("2013-06");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/asof=2013-06(&|$)/);

  const handle = page.getByRole("slider", { name: "As of", exact: true });
  await tabTo(page, handle);
  await page.keyboard.press("Shift+ArrowRight");
  await expect(handle).toHaveAttribute("aria-valuetext", "30 July 2013");
  const bars = page.getByRole("region", { name: "Timeline" }).getByRole("listbox");
  await tabTo(page, bars);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/select=r-barkhane/);
});

/** Presses Tab until it is there: not how often is the promise, but that it comes. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(target).toBeFocused({ timeout: 200 });
  }).toPass({ intervals: [0] });
}
