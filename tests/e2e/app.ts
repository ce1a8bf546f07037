import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

/** Opens the app and waits until the picture stands still, with its labels in the page's own fonts. */
export async function openApp(page: Page, query = ""): Promise<void> {
  await page.goto(`/${query}`);
  await atRest(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await atRest(page);
}

/** Until every label has its place. */
export async function atRest(page: Page): Promise<void> {
  await expect(page.locator(".canvas-root")).toHaveAttribute("data-state", "rest");
}

export const region = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });
export const status = (page: Page): Locator => page.getByRole("status");

/** A label of the picture, by what it names. */
export const label = (page: Page, id: string): Locator => page.locator(`.canvas-label[data-id="${id}"]`);

/** Middle of an element on the page. */
export async function middle(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks a tie in the picture, on its label, which lies on its line. */
export async function clickLabel(page: Page, id: string): Promise<void> {
  const { x, y } = await middle(label(page, id).first());
  await page.mouse.click(x, y);
}
