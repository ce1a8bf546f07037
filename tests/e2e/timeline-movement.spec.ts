import type { Page } from "@playwright/test";
import { middle } from "./app";
import { expect, test } from "./fixtures";
import { button, drag, field, handle, open, stepsOfHistory } from "./timelineParts";

const tab = (page: Page, name: string) => page.getByRole("tab", { name });

/** Starts a replay, and waits until it has moved the date from where it was. */
async function replayed(page: Page, query: string, from: string): Promise<void> {
  await open(page, query);
  await expect(handle(page, "As of")).toHaveAttribute("aria-valuetext", from);
  await button(page, "Replay").click();
  await expect(handle(page, "As of")).not.toHaveAttribute("aria-valuetext", from);
}

test("a replay, another tab meanwhile, and back again: a step for each", async ({ page }) => {
  await replayed(page, "?asof=2023-12-31", "31 December 2023");
  const before = await stepsOfHistory(page);
  await tab(page, "Table").click();
  await expect(page).toHaveURL(/asof=202\d-\d\d-\d\d&view=table$/);
  await expect(button(page, "Replay")).toBeVisible();
  expect(await stepsOfHistory(page)).toBe(before + 2);
  const rested = new URL(page.url()).searchParams.get("asof");
  expect(rested).not.toBe("2023-12-31");
  await page.goBack();
  await expect(page).not.toHaveURL(/view=table/);
  expect(new URL(page.url()).searchParams.get("asof")).toBe(rested);
  await expect(tab(page, "Network")).toHaveAttribute("aria-selected", "true");
  await page.goBack();
  await expect(handle(page, "As of")).toHaveAttribute("aria-valuetext", "31 December 2023");
  await page.goForward();
  await expect.poll(() => new URL(page.url()).searchParams.get("asof")).toBe(rested);
});

test("a step back during a replay ends it", async ({ page }) => {
  await open(page, "?asof=2023-12-31");
  await tab(page, "Table").click();
  await expect(page).toHaveURL(/view=table/);
  await button(page, "Replay").click();
  await expect(handle(page, "As of")).not.toHaveAttribute("aria-valuetext", "31 December 2023");
  const before = await stepsOfHistory(page);
  await page.goBack();
  await expect(button(page, "Replay")).toBeVisible();
  await expect(handle(page, "As of")).toHaveAttribute("aria-valuetext", "31 December 2023");
  await expect(tab(page, "Network")).toHaveAttribute("aria-selected", "true");
  expect(await stepsOfHistory(page)).toBe(before);
});

test("a handle that is dragged during a replay takes over: a step for each", async ({ page }) => {
  await replayed(page, "?asof=2023-12-31", "31 December 2023");
  const before = await stepsOfHistory(page);
  await drag(page, handle(page, "As of"), -500, async () => {
    await expect(button(page, "Replay")).toBeVisible();
    expect(await stepsOfHistory(page), "where the replay had come to").toBe(before + 1);
  });
  await expect(page).toHaveURL(/asof=20(1\d|20|21)-\d\d-\d\d(&|$)/);
  expect(await stepsOfHistory(page)).toBe(before + 2);
});

test("so does a key that is held", async ({ page }) => {
  await replayed(page, "?asof=2023-12-31", "31 December 2023");
  await handle(page, "As of").focus();
  const before = await stepsOfHistory(page);
  for (let repeat = 0; repeat < 12; repeat++) await page.keyboard.down("PageDown");
  await expect(button(page, "Replay")).toBeVisible();
  expect(await stepsOfHistory(page)).toBe(before + 1);
  await page.keyboard.up("PageDown");
  await expect(page).toHaveURL(/asof=20(0|1)\d-\d\d-\d\d(&|$)/);
  expect(await stepsOfHistory(page)).toBe(before + 2);
});

test("a key that is tapped during a drag does not end it", async ({ page }) => {
  await open(page, "?asof=2013-06-01");
  const before = await stepsOfHistory(page);
  const { x, y } = await middle(handle(page, "As of"));
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= 6; move++) {
    await page.mouse.move(x + move * 40, y);
    await page.keyboard.press("Shift");
  }
  await expect(handle(page, "As of")).not.toHaveAttribute("aria-valuetext", "1 June 2013");
  await page.mouse.up();
  await expect(page).not.toHaveURL(/asof=2013/);
  expect(await stepsOfHistory(page)).toBe(before + 1);
});

test("a handle that goes away while it is held holds nothing up", async ({ page }) => {
  await open(page, "?asof=2013-06-01");
  const { x, y } = await middle(handle(page, "As of"));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200, y, { steps: 3 });
  await expect(handle(page, "As of")).not.toHaveAttribute("aria-valuetext", "1 June 2013");
  await button(page, "Range").dispatchEvent("click");
  await expect(handle(page, "As of, from")).toBeVisible();
  await expect(page).toHaveURL(/asof=201[4-9]-\d\d-\d\d\/2025-11-18(&|$)/);
  const range = new URL(page.url()).searchParams.get("asof");
  await page.mouse.move(x + 300, y, { steps: 3 });
  await page.mouse.up();
  await tab(page, "Table").click();
  await expect(page).toHaveURL(/view=table/);
  expect(new URL(page.url()).searchParams.get("asof")).toBe(range);
});

test("to compare dates ends a replay", async ({ page }) => {
  await replayed(page, "?asof=2023-12-31", "31 December 2023");
  const before = await stepsOfHistory(page);
  await button(page, "Compare dates").click();
  await expect(page).toHaveURL(/asof=(202\d-\d\d-\d\d)&compare=held,\1,2025-11-18(&|$)/);
  await expect(button(page, "Replay")).toHaveAttribute("aria-disabled", "true");
  expect(await stepsOfHistory(page)).toBe(before + 2);
});

test("a date that is typed ends a replay", async ({ page }) => {
  await replayed(page, "?asof=2023-12-31", "31 December 2023");
  const before = await stepsOfHistory(page);
  await field(page, "Said up to").fill("2025-11-09");
  await field(page, "Said up to").press("Enter");
  await expect(page).toHaveURL(/asof=202\d-\d\d-\d\d&said=2025-11-09(&|$)/);
  await expect(button(page, "Replay")).toBeVisible();
  expect(await stepsOfHistory(page)).toBe(before + 2);
});

test("Escape closes a dialog over a replay, which goes on", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await replayed(page, "?asof=2013-01-01", "1 January 2013");
  await page.getByRole("button", { name: "Help" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(button(page, "Pause")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button(page, "Replay")).toBeVisible();
});

test("a range keeps its length, from event to event and in a replay", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "?asof=2012-12-02/2012-12-31");
  await button(page, "Next event").click();
  await expect(page).toHaveURL(/asof=2012-12-03\/2013-01-01(&|$)/);
  await button(page, "Replay").click();
  await expect(handle(page, "As of, to")).toHaveAttribute("aria-valuetext", "31 December 2013");
  await button(page, "Pause").click();
  await expect(page).toHaveURL(/asof=2013-12-02\/2013-12-31(&|$)/);
});

test("a handle of no date is brought to the last event by either arrow", async ({ page }) => {
  for (const key of ["ArrowRight", "ArrowLeft"]) {
    await open(page);
    await handle(page, "As of").press(key);
    await expect(page, key).toHaveURL(/asof=2025-11-18(&|$)/);
  }
});

test("a date is cleared in one step, with what was being typed, and with what may hold", async ({ page }) => {
  await open(page, "?asof=2013-06&when=holds");
  const before = await stepsOfHistory(page);
  await field(page, "As of").fill("2014");
  await button(page, "Held at any time").click();
  await expect(page).not.toHaveURL(/asof|when/);
  await expect(field(page, "As of")).toBeFocused();
  await expect(field(page, "As of")).toHaveValue("");
  expect(await stepsOfHistory(page)).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL(/asof=2013-06(&|$)/);
});

test("a pointer that moves along a bar draws no bar and no handle anew", async ({ page }) => {
  await open(page);
  const bars = page.locator(".chart .bars");
  const { x, y } = await middle(bars.getByRole("option", { name: "Mali belongs to the Alliance" }));
  await page.mouse.move(x, y);
  const tip = page.locator(".time-tip");
  await expect(tip).toBeVisible();
  const told = await page.evaluateHandle(() => {
    const changes: string[] = [];
    const chart = document.querySelector(".chart");
    if (chart === null) throw new Error("there is no chart");
    const watch = (records: readonly MutationRecord[]) => {
      for (const { target } of records) {
        const at = target instanceof Element ? target : target.parentElement;
        if (at?.closest(".time-tip") === null) changes.push(at.className);
      }
    };
    new MutationObserver(watch).observe(chart, {
      subtree: true,
      attributes: true,
      childList: true,
      characterData: true,
    });
    return changes;
  });
  const left = await tip.evaluate((card) => card.style.left || card.style.right);
  await page.mouse.move(x + 12, y, { steps: 6 });
  await expect.poll(() => tip.evaluate((card) => card.style.left || card.style.right)).not.toBe(left);
  expect(await told.jsonValue()).toEqual([]);
});
