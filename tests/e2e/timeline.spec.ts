import type { Locator, Page } from "@playwright/test";
import { middle } from "./app";
import { expect, test } from "./fixtures";
import { bar, button, drag, field, handle, open, stepsOfHistory, timeline } from "./timelineParts";

test("a date is typed, told in words, and lifted again", async ({ page }) => {
  await open(page);
  await field(page, "As of").fill("2013-06");
  await field(page, "As of").press("Enter");
  await expect(page).toHaveURL(/asof=2013-06(&|$)/);
  await expect(handle(page, "As of")).toHaveAttribute("aria-valuetext", "June 2013");
  await expect(bar(page, "Operation Serval fights")).toHaveAccessibleName(/, may hold then$/);
  await expect(bar(page, "JNIM blockades")).toHaveAccessibleName(
    /since about September 2025, contested, does not hold then$/,
  );

  await field(page, "As of").fill("2022-22");
  await field(page, "Said up to").focus();
  await expect(handle(page, "As of")).toHaveAttribute("aria-valuetext", "summer 2022");

  await button(page, "Held at any time").click();
  await expect(page).not.toHaveURL(/asof=/);
  await expect(field(page, "As of")).toBeFocused();
  await expect(handle(page, "As of")).toHaveAttribute("aria-valuetext", "any time");
});

test("what is no date changes nothing, and says what would be one", async ({ page }) => {
  await open(page, "?asof=2013-06&select=jnim");
  const address = page.url();
  const input = field(page, "As of");
  await input.fill("soon");
  await input.press("Enter");
  await expect(input).toHaveAttribute("aria-invalid", "true");
  await expect(timeline(page).getByRole("alert")).toContainText("2013/2015");
  expect(page.url()).toBe(address);
  await input.press("Escape");
  await expect(input).toHaveValue("2013-06");
  await expect(input).toHaveAttribute("aria-invalid", "false");
  await expect(timeline(page).getByRole("alert")).toHaveCount(0);
  expect(page.url(), "Escape was for the text").toBe(address);

  await field(page, "Said up to").fill("2024/2025");
  await field(page, "Said up to").press("Enter");
  await expect(timeline(page).getByRole("alert")).toContainText("2025-11-09");
});

test("keys move the handle by a day, a month, a year, and to the first and last event", async ({ page }) => {
  await open(page, "?asof=2013-06-15");
  await handle(page, "As of").focus();
  for (const [key, date] of [
    ["ArrowRight", "2013-06-16"],
    ["ArrowLeft", "2013-06-15"],
    ["Shift+ArrowRight", "2013-07-15"],
    ["PageUp", "2014-07-15"],
    ["PageDown", "2013-07-15"],
    ["Shift+PageDown", "2013-06-15"],
    ["End", "2025-11-18"],
    ["Home", "2013-01-01"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page, key).toHaveURL(new RegExp(`asof=${date}(&|$)`));
  }
  await expect(handle(page, "As of")).toHaveAttribute("aria-valuetext", "1 January 2013");
});

test("a drag of the handle is one step of history", async ({ page }) => {
  await open(page);
  const before = await stepsOfHistory(page);
  await drag(page, handle(page, "As of"), -300, async () => {
    await expect(handle(page, "As of")).not.toHaveAttribute("aria-valuetext", "any time");
    expect(page.url()).not.toContain("asof");
  });
  await expect(page).toHaveURL(/asof=20\d\d-\d\d-\d\d(&|$)/);
  expect(await stepsOfHistory(page)).toBe(before + 1);
  await page.goBack();
  await expect(page).not.toHaveURL(/asof/);
  await expect(handle(page, "As of")).toHaveAttribute("aria-valuetext", "any time");
});

test("a range has two handles, and no end passes the other", async ({ page }) => {
  await open(page);
  await button(page, "Range").click();
  await expect(page).toHaveURL(/asof=2013-01-01\/2025-11-18(&|$)/);
  await drag(page, handle(page, "As of, from"), 200);
  await expect(page).toHaveURL(/asof=201[5-8]-\d\d-\d\d\/2025-11-18(&|$)/);
  await drag(page, handle(page, "As of, to"), -900);
  const [from, to] = new URL(page.url()).searchParams.get("asof")?.split("/") ?? [];
  expect(to).toBe(from);

  await field(page, "As of").fill("2013/2015");
  await field(page, "As of").press("Enter");
  await expect(handle(page, "As of, to")).toHaveAttribute("aria-valuetext", "31 December 2015");
  await button(page, "Range").click();
  await expect(page).toHaveURL(/asof=2013-01-01(&|$)/);
});

test("a range of all there is goes back to no date", async ({ page }) => {
  await open(page);
  await button(page, "Range").click();
  await expect(button(page, "Range")).toHaveAttribute("aria-pressed", "true");
  await button(page, "Range").click();
  await expect(page).not.toHaveURL(/asof/);
  await expect(button(page, "Range")).toHaveAttribute("aria-pressed", "false");
});

test("said up to a day, by text and by its own handle; what was said later keeps its place", async ({ page }) => {
  await open(page);
  const bars = await timeline(page).getByRole("option").count();
  await field(page, "Said up to").fill("2025-11-09");
  await field(page, "Said up to").press("Enter");
  await expect(page).toHaveURL(/said=2025-11-09(&|$)/);
  await handle(page, "Said up to").press("ArrowRight");
  await expect(page).toHaveURL(/said=2025-11-10(&|$)/);
  await expect(timeline(page).getByRole("option")).toHaveCount(bars);
  await expect(bar(page, "France withdraws")).toHaveAccessibleName(/, not said by then$/);
  await expect(timeline(page)).toContainText("6 undated");
  await drag(page, handle(page, "Said up to"), -120);
  await expect(page).not.toHaveURL(/said=2025/);
});

test("events follow one another", async ({ page }) => {
  await open(page);
  await button(page, "Next event").click();
  await expect(handle(page, "As of")).toHaveAttribute("aria-valuetext", "1 January 2013");
  await button(page, "Next event").click();
  await expect(handle(page, "As of")).toHaveAttribute("aria-valuetext", "31 December 2013");
  await button(page, "Previous event").click();
  await expect(page).toHaveURL(/asof=2013-01-01(&|$)/);
  await expect(button(page, "Previous event")).toHaveAttribute("aria-disabled", "true");
});

/** Notes what the handle of the date says, from now on. */
async function notedOn(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  await page.exposeFunction("noted", (words: string) => seen.push(words));
  await handle(page, "As of").evaluate((slider) => {
    const isFunction = (value: unknown): value is (words: string | null) => void => typeof value === "function";
    const note: unknown = Reflect.get(window, "noted");
    new MutationObserver(() => {
      if (isFunction(note)) note(slider.getAttribute("aria-valuetext"));
    }).observe(slider, { attributeFilter: ["aria-valuetext"] });
  });
  return seen;
}

const speed = (page: Page): Locator => timeline(page).getByRole("combobox", { name: "Speed" });

test("a replay goes from event to event, without motion where none is wanted, as one step of history", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page, "?select=jnim");
  const before = await stepsOfHistory(page);
  const seen = await notedOn(page);
  await button(page, "Replay").click();
  await expect(handle(page, "As of")).toHaveAttribute("aria-valuetext", "31 December 2013");
  expect(page.url()).not.toContain("asof");
  await page.keyboard.press("Escape");
  await expect(button(page, "Replay")).toBeVisible();
  await expect(page, "Escape was for the replay").toHaveURL(/asof=20\d\d-\d\d-\d\d&select=jnim$/);
  expect(await stepsOfHistory(page)).toBe(before + 1);
  const events = ["1 January 2013", "31 December 2013", "1 January 2014", "1 June 2022", "31 August 2022"];
  expect(seen).toEqual(events.slice(0, seen.length));
});

test("a replay glides, pauses, goes on, and ends by itself", async ({ page }) => {
  await open(page, "?asof=2023-12-31");
  const seen = await notedOn(page);
  await speed(page).selectOption("0.5×");
  await button(page, "Replay").click();
  await expect.poll(() => seen.length, "days between two events").toBeGreaterThan(2);
  await button(page, "Pause").click();
  await expect(page).toHaveURL(/asof=202[45]-\d\d-\d\d(&|$)/);
  await speed(page).selectOption("4×");
  await button(page, "Replay").click();
  await expect(button(page, "Replay")).toBeVisible();
  await expect(page).toHaveURL(/asof=2025-11-18(&|$)/);
});

test("a hand on the handle takes over from the replay", async ({ page }) => {
  await open(page, "?asof=2013-01-01");
  await button(page, "Replay").click();
  await handle(page, "As of").press("End");
  await expect(button(page, "Replay")).toBeVisible();
  await expect(page).toHaveURL(/asof=2025-11-18(&|$)/);
});

test("two dates are compared by two handles, until that is ended", async ({ page }) => {
  await open(page);
  await button(page, "Compare dates").click();
  await expect(page).toHaveURL(/compare=held,2013,2025-11-18(&|$)/);
  await handle(page, "Held, date A").press("PageUp");
  await expect(page).toHaveURL(/compare=held,2014-12-31,2025-11-18(&|$)/);
  await expect(button(page, "Replay")).toHaveAttribute("aria-disabled", "true");
  await expect(field(page, "As of")).toHaveJSProperty("readOnly", true);
  await expect(field(page, "As of")).toHaveAttribute("placeholder", "two dates");
  await button(page, "Range").dispatchEvent("click");
  await expect(page).not.toHaveURL(/asof/);
  await button(page, "Compare dates").click();
  await expect(page).not.toHaveURL(/compare/);
  await expect(handle(page, "As of")).toBeVisible();
});

test("a comparison of dates begins with the date that was asked for", async ({ page }) => {
  await open(page, "?asof=2017-02~");
  await button(page, "Compare dates").click();
  await expect(page).toHaveURL(/compare=held,2017-02~,2025-11-18(&|$)/);
});

test("two dates of saying are compared by handles of their own, which stand apart where the dates are the same", async ({
  page,
}) => {
  await open(page, "?compare=said,2025-11-09,2025-11-18");
  const [a, b] = [handle(page, "Said up to, date A"), handle(page, "Said up to, date B")];
  await a.press("ArrowRight");
  await expect(page).toHaveURL(/compare=said,2025-11-10,2025-11-18(&|$)/);
  await expect(field(page, "Said up to")).toHaveAttribute("placeholder", "two dates");
  await drag(page, b, -80);
  await expect(page).toHaveURL(/compare=said,2025-11-10,2025-11-10(&|$)/);
  const [one, other] = [await middle(a), await middle(b)];
  expect(other.x - one.x).toBeGreaterThan(15);
  // Dragged by its own knob, each moves itself.
  await drag(page, a, -100);
  await expect(page).toHaveURL(/compare=said,20(?!25-11)[\d-]+,2025-11-10(&|$)/);
});

test("a replay pauses when the page is no longer seen", async ({ page }) => {
  await open(page);
  await button(page, "Replay").click();
  await expect(button(page, "Pause")).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await expect(button(page, "Replay")).toBeVisible();
});
