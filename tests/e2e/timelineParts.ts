import type { Locator, Page } from "@playwright/test";
import { middle, openApp, region } from "./app";
import { expect } from "./fixtures";

export const timeline = (page: Page): Locator => region(page, "Timeline");
export const field = (page: Page, name: string): Locator => timeline(page).getByRole("textbox", { name });
export const handle = (page: Page, name: string): Locator => timeline(page).getByRole("slider", { name, exact: true });
export const button = (page: Page, name: string): Locator => timeline(page).getByRole("button", { name, exact: true });
export const bar = (page: Page, name: string): Locator => timeline(page).getByRole("option", { name });
export const stepsOfHistory = (page: Page): Promise<number> => page.evaluate(() => history.length);

export async function open(page: Page, query = ""): Promise<void> {
  await openApp(page, query);
  await expect(button(page, "Replay")).toBeVisible();
}

/** Drags by some pixels, in several moves; `meanwhile` is asked while the button is still down. */
export async function drag(
  page: Page,
  target: Locator,
  by: number,
  meanwhile = async (): Promise<void> => {},
): Promise<void> {
  const { x, y } = await middle(target);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 3 });
  await page.mouse.move(x + by, y, { steps: 3 });
  await meanwhile();
  await page.mouse.up();
}
