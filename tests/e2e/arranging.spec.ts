import type { Page } from "@playwright/test";
import { atRest, label, middle, openApp, region, status } from "./app";
import { expect, test } from "./fixtures";

/*
 * What is drawn of the lens, as hands arrange it: expanding, collapsing, hiding, pinning, folding an alliance, looking at a
 * neighbourhood alone. Each is a step of history, and Back takes them back one by one.
 */

const menuItem = (page: Page, name: string) => page.getByRole("menuitem", { name, exact: true });
const listed = (page: Page, name: RegExp) => page.locator(".picture-list").getByRole("option", { name });
const pill = (page: Page, id: string) => page.locator(`.canvas-pill[data-id="${id}"]`);
const query = (page: Page) => new URL(page.url()).search;

/** By the other button of the mouse, on its name. */
async function openMenu(page: Page, id: string): Promise<void> {
  const { x, y } = await middle(label(page, id).first());
  await page.mouse.click(x, y, { button: "right" });
  await expect(page.getByRole("menu")).toBeVisible();
}

async function choose(page: Page, id: string, item: string): Promise<void> {
  await openMenu(page, id);
  await menuItem(page, item).click();
  await expect(page.getByRole("menu")).toBeHidden();
  await atRest(page);
}

test("a neighbourhood alone: from the menu, deeper by digits, and back step by step", async ({ page }) => {
  await openApp(page);
  await choose(page, "france", "Only its neighbourhood");
  await expect(status(page)).toContainText("Drawn: 6 of 27 actors · 6 of 36 relations");
  await expect(listed(page, /^JNIM,/)).toHaveCount(0);
  await expect(pill(page, "mali")).toHaveText("+3");
  await page.keyboard.press("2");
  await expect.poll(() => query(page)).toContain("around=france/2");
  await expect(listed(page, /^JNIM,/)).toHaveCount(1);
  await page.goBack();
  await expect(status(page)).toContainText("Drawn: 6 of 27");
  await page.goBack();
  await expect(status(page)).not.toContainText("Drawn");
});

test("collapsing takes out whom only this actor leads to, and says how many; twice clicking brings them back", async ({
  page,
}) => {
  await openApp(page);
  await choose(page, "caliphate", "Collapse");
  await expect(pill(page, "caliphate")).toHaveText("+3");
  await expect(label(page, "ghana")).toHaveCount(0);
  await expect(listed(page, /^Islamic caliphate in Mali, .*3 more neighbours not drawn/)).toHaveCount(1);
  const { x, y } = await middle(label(page, "caliphate").first());
  await page.mouse.dblclick(x, y);
  await expect(pill(page, "caliphate")).toHaveCount(0);
  await expect(label(page, "ghana")).toHaveCount(1);
  await page.goBack();
  await expect(pill(page, "caliphate")).toHaveText("+3");
});

test("an alliance is folded into one actor with its outer ties summed, and opened in place", async ({ page }) => {
  await openApp(page);
  const before = await middle(label(page, "russia").first());
  await choose(page, "aes", "Fold members in");
  await expect(listed(page, /^Niger,/)).toHaveCount(0);
  await expect(listed(page, /^Alliance of Sahel States, .*with 3 members folded in/)).toHaveCount(1);
  await expect(listed(page, /^Military aid, 2 times: Alliance of Sahel States – Malian junta/)).toHaveCount(1);
  expect(await middle(label(page, "russia").first())).toEqual(before);
  await page.reload();
  await expect(listed(page, /^Alliance of Sahel States, .*with 3 members folded in/)).toHaveCount(1);
  await choose(page, "aes", "Unfold members");
  await expect(listed(page, /^Niger,/)).toHaveCount(1);
  await page.goBack();
  await expect(listed(page, /^Niger,/)).toHaveCount(0);
});

test("a line that stands for several ties opens what is said between the two", async ({ page }) => {
  await openApp(page, "?fold=aes");
  await listed(page, /^Military aid, 2 times/).evaluate((element: HTMLElement) => element.click());
  const evidence = region(page, "Evidence");
  await expect(evidence).toContainText("Alliance of Sahel States · Malian junta");
  await expect(evidence.locator(".between")).not.toHaveCount(0);
});

test("who is hidden is counted, and shown again by one click or by Back", async ({ page }) => {
  await openApp(page, "?select=france");
  await choose(page, "france", "Hide");
  await expect(label(page, "france")).toHaveCount(0);
  await expect(pill(page, "dgse")).toHaveText("+1");
  await expect(region(page, "Evidence")).toContainText("What this dossier holds");
  await page.getByRole("button", { name: "Lift: 1 actor hidden" }).click();
  await expect(label(page, "france")).toHaveCount(1);
  await page.goBack();
  await expect(label(page, "france")).toHaveCount(0);
});

test("a pinned actor says so and stays when its neighbours are collapsed", async ({ page }) => {
  await openApp(page);
  await choose(page, "ghana", "Pin");
  await expect(page.locator('.canvas-pin[data-id="ghana"]')).toHaveCount(1);
  await choose(page, "caliphate", "Collapse");
  await expect(label(page, "ghana")).toHaveCount(1);
  await expect(label(page, "benin")).toHaveCount(0);
});

test("by keyboard alone: the menu of what the list is at, its arrows, letters and Escape", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("l");
  const list = page.getByRole("listbox", { name: "In the picture" });
  await expect(list).toBeFocused();
  await page.keyboard.press("g");
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu", { name: "In the picture: Ghana" })).toBeVisible();
  await expect(menuItem(page, "Expand")).toBeFocused();
  await expect(menuItem(page, "Expand")).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("o");
  await expect(menuItem(page, "Only its neighbourhood")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(list).toBeFocused();
  await page.keyboard.press("Shift+F10");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect.poll(() => query(page)).toContain("around=ghana/1");
  await expect(status(page)).toContainText("Drawn: 2 of 27");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect.poll(() => query(page)).toContain("select=ghana");
});

test("the list stays where it is when who stands there is hidden", async ({ page }) => {
  await openApp(page);
  const names = await page.locator(".picture-list .option").allInnerTexts();
  const next = names[names.findIndex((name) => name.startsWith("Ghana,")) + 1] ?? "";
  const list = page.getByRole("listbox", { name: "In the picture" });
  await page.keyboard.press("l");
  await expect(list).toBeFocused();
  await page.keyboard.press("g");
  await page.keyboard.press("Shift+F10");
  await expect(menuItem(page, "Expand")).toBeFocused();
  await page.keyboard.press("h");
  await page.keyboard.press("Enter");
  await expect.poll(() => query(page)).toContain("hide=ghana");
  await expect(list).toBeFocused();
  await expect(page.locator(".picture-list .option.active")).toHaveText(next);
});

test("Enter on what is selected expands it", async ({ page }) => {
  await openApp(page, "?around=france/1");
  await page.keyboard.press("l");
  await page.keyboard.press("m");
  await page.keyboard.press("Enter");
  await expect.poll(() => query(page)).toContain("select=mali");
  await page.keyboard.press("Enter");
  await expect.poll(() => query(page)).toContain("expand=mali");
  await expect(listed(page, /^Alliance of Sahel States,/)).toHaveCount(1);
  await expect(listed(page, /^Russia,/)).toHaveCount(1);
});

test("an actor is moved by the keyboard as by a hand: it stays there, and can be put back", async ({ page }) => {
  await openApp(page);
  const before = await middle(label(page, "mali").first());
  await page.keyboard.press("l");
  const active = page.locator(".picture-list .option.active");
  await expect(async () => {
    await page.keyboard.press("m");
    await expect(active).toHaveText(/^Mali,/, { timeout: 300 });
  }).toPass();
  for (let times = 0; times < 4; times++) await page.keyboard.press("Shift+ArrowRight");
  await expect(active).toHaveText(/^Mali,/);
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await middle(label(page, "mali").first())).x).toBeGreaterThan(before.x + 40);
  await page.reload();
  await atRest(page);
  expect((await middle(label(page, "mali").first())).x).toBeGreaterThan(before.x + 20);
  await page.getByRole("button", { name: "Put actors back" }).press("Enter");
  await expect(page.getByRole("button", { name: "Put actors back" })).toHaveCount(0);
});

test("who is left out is drawn when it is selected, and can be added for good", async ({ page }) => {
  await openApp(page, "?around=france/1&hide=mali&select=mali");
  const evidence = region(page, "Evidence");
  await expect(evidence).toContainText("The picture leaves this out.");
  await evidence.getByRole("button", { name: "Add to the picture" }).click();
  await expect.poll(() => query(page)).toContain("add=mali");
  await expect(label(page, "mali")).toHaveCount(1);
});

test("who is drawn only while selected, as from search, can be kept", async ({ page }) => {
  await openApp(page, "?around=france/1");
  await page.getByRole("searchbox", { name: "Search actors, relations, sources" }).fill("JNIM");
  await expect(page.getByRole("option", { name: /^Actor\s*JNIM/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(label(page, "jnim")).toHaveCount(1);
  await region(page, "Evidence").getByRole("button", { name: "Keep in the picture" }).click();
  await expect.poll(() => query(page)).toContain("add=jnim");
  await page.keyboard.press("Escape");
  await expect.poll(() => query(page)).not.toContain("select");
  await expect(label(page, "jnim")).toHaveCount(1);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => query(page)).not.toContain("add=");
});

test("in French, on a phone: the menu stays on the page and its items can be hit", async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: "fr-FR" });
  await openApp(page, "?select=france");
  await region(page, "Preuves").getByRole("button", { name: "Dans l’image…" }).click();
  const menu = page.getByRole("menu", { name: "Dans l’image : France" });
  await expect(menu).toBeVisible();
  const box = await menu.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  await menuItem(page, "Masquer").click();
  await expect(page.getByText("1 acteur masqué")).toBeVisible();
  await page.close();
});

test("on a narrow screen nothing that stands over the picture covers anything else there", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, "?around=france/1&hide=mali&assume=fall-of-bamako&asof=2025-11-18");
  await expect(page.getByRole("list", { name: "In force" })).toBeVisible();
  const over = page.locator(".view [data-obstacle]");
  const boxes = await over.evaluateAll((all) =>
    all.map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  expect(boxes.length).toBeGreaterThan(3);
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1)) {
      const isApart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      expect(isApart).toBe(true);
    }
});
