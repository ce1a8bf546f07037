import type { Locator, Page } from "@playwright/test";
import { atRest, openApp, region, status } from "./app";
import { expect, test } from "./fixtures";

const comparison = (page: Page) => region(page, "Comparison");
const evidence = (page: Page) => region(page, "Evidence");
const side = (page: Page, name: "A" | "B") => comparison(page).getByRole("combobox", { name, exact: true });
const date = (page: Page, name: "A" | "B") => comparison(page).getByRole("textbox", { name, exact: true });
const countOf = (group: Locator, name: string) => group.locator("li", { hasText: name }).locator(".count");
/** Of the list of what is in the picture, in words. */
const option = (page: Page, name: RegExp) =>
  page.locator(".network").getByRole("listbox").getByRole("option", { name });
const colourOf = (part: Locator) => part.evaluate((element) => getComputedStyle(element).color);

test.describe("what nobody dates", () => {
  test("is not called unchanged: it has a class with a sign, a count, words and a filter of its own", async ({
    page,
  }) => {
    await openApp(page, "?compare=held,2015,2024");
    const strip = comparison(page);
    await expect(countOf(strip, "Unchanged")).toHaveText("3");
    await expect(countOf(strip, "Not dated")).toHaveText("13");
    await expect(page.locator(".canvas-badge", { hasText: "?" })).toHaveCount(13);
    await expect(page.locator('.canvas-badge[data-id="r-russia-alliance-mali"]')).toHaveText("?");
    await expect(evidence(page).getByRole("heading", { name: "Not dated 13" })).toBeVisible();
    await expect(option(page, /^Russia is allied with Mali/)).toHaveText(
      "Russia is allied with Mali, Stated, Not dated",
    );

    const box = strip.getByRole("checkbox", { name: "Not dated" });
    await box.focus();
    await page.keyboard.press("Space");
    await expect(box).not.toBeChecked();
    await expect(page).toHaveURL(/keep=-undated/);
    await expect(status(page)).toHaveText("8 actors · 7 of 36 relations");
    await expect(countOf(strip, "Not dated")).toHaveText("13");
    await page.goto("/?compare=held,2015,2024&keep=undated&view=table");
    const row = page.getByRole("table").locator("tbody tr").first();
    await expect(row).toContainText("Not dated");
    await expect(row).toContainText("not dated?");
  });

  test("and what is only dated vaguely stays in its class, with its question mark", async ({ page }) => {
    await openApp(page, "?compare=held,2015,2024&keep=unchanged");
    await expect(option(page, /^France runs Operation Serval/)).toHaveText(
      "France runs Operation Serval, Stated, may hold, Unchanged",
    );
  });
});

test("while two are compared a hue says one thing only, and the legend what", async ({ page }) => {
  await openApp(page, "?compare=voices,briefing,malian-junta");
  const sample = page.getByRole("group", { name: "Relation types" }).locator(".line-sample").first();
  const ink = await colourOf(page.locator("body"));
  await expect.poll(() => colourOf(sample)).toBe(ink);
  const report = evidence(page);
  await expect(report.getByRole("heading", { name: "How to read the picture" })).toBeVisible();
  await expect(report.getByText("One affirms what the other denies.")).toBeVisible();
  await expect(report.getByText("the colour of a line says what the comparison makes of it")).toBeVisible();
  await comparison(page).getByRole("button", { name: "End the comparison" }).click();
  await expect.poll(() => colourOf(sample)).not.toBe(ink);
});

test.describe("one with itself", () => {
  test("is not offered: the other side lacks it, and both can be swapped", async ({ page }) => {
    await openApp(page, "?compare=voices,briefing,malian-junta");
    await expect(side(page, "B").getByRole("option", { name: "The briefing" })).toHaveCount(0);
    await expect(side(page, "A").getByRole("option", { name: "Malian junta" })).toHaveCount(0);
    await comparison(page).getByRole("button", { name: "Swap A and B" }).press("Enter");
    await expect(page).toHaveURL(/compare=voices,malian-junta,briefing/);
    await expect(side(page, "A")).toHaveValue("malian-junta");
    await expect(countOf(comparison(page), "Opposed")).toHaveText("1");
    await comparison(page).getByRole("combobox", { name: "Compare" }).selectOption("sources");
    const a = await side(page, "A").inputValue();
    await expect(side(page, "B").locator(`option[value="${a}"]`)).toHaveCount(0);
  });

  test("is not taken from the address either", async ({ page }) => {
    await openApp(page, "?compare=voices,briefing,briefing");
    await expect(comparison(page)).toHaveCount(0);
    await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
  });

  test("is told where it is a date, typed or in the address", async ({ page }) => {
    await openApp(page, "?compare=held,2015,2024");
    const word = comparison(page).getByText("A and B are the same date");
    await expect(word).toHaveCount(0);
    await date(page, "A").fill("2024");
    await date(page, "A").press("Enter");
    await expect(word).toBeVisible();
    await date(page, "A").fill("2014");
    await date(page, "A").press("Enter");
    await expect(word).toHaveCount(0);
    await page.goto("/?compare=said,2025-11-30,2025-11");
    await expect(word).toBeVisible();
  });
});

test("a date of when it was said takes no interval; Escape takes back what was typed", async ({ page }) => {
  await openApp(page, "?compare=held,2015,2024");
  await date(page, "B").fill("2020/2024");
  await date(page, "B").press("Enter");
  await expect(page).toHaveURL(/compare=held,2015,2020\/2024/);
  await page.goto("/?compare=held,2015,2024&select=mali");
  await date(page, "A").fill("2015-13");
  await expect(comparison(page).getByRole("alert")).toBeVisible();
  await date(page, "A").press("Escape");
  await expect(date(page, "A")).toHaveValue("2015");
  await expect(page).toHaveURL(/select=mali/);
});

test("what is opposed is counted apart: relations as the filter has them, and actors or events", async ({ page }) => {
  await openApp(page, "?compare=voices,briefing,ouattara");
  await expect(countOf(comparison(page), "Opposed")).toHaveText("1");
  const table = evidence(page).getByRole("table", { name: /: 1 relation, 1 actor or event$/ });
  await expect(table.locator("tbody th")).toHaveText([/JNIM would cause the fall of Bamako/, /Fall of Bamako/]);
  await comparison(page).getByRole("checkbox", { name: "Opposed" }).uncheck();
  await expect(table).toHaveCount(0);
  await expect(evidence(page).locator(".clashes")).toHaveCount(0);
});

test.describe("names", () => {
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "");

  /** Actors of the picture, as the list beside it has them, whose name is not in it. */
  async function unnamed(page: Page): Promise<readonly string[]> {
    await atRest(page);
    const actors = Number(/^\d+/.exec(await status(page).innerText())?.[0]);
    const list = page.locator(".network").getByRole("listbox").getByRole("option");
    const options = (await list.allTextContents()).slice(0, actors);
    const labels = (await page.locator(".canvas-label.is-actor, .canvas-label.is-hull").allTextContents()).map(letters);
    return options.filter((text) => !labels.some((label) => letters(text).startsWith(label)));
  }
  const pairs = [
    "voices,briefing,malian-junta",
    "held,2015,2024",
    "held,2013,2025-11-18",
    "said,2025-11-10,2025-11-18",
  ];

  for (const locale of ["en", "fr"]) {
    test.describe(locale, () => {
      test.use({ locale });

      for (const pair of pairs) {
        test(`outrank badges: every actor is named in ${pair}`, async ({ page }) => {
          await page.setViewportSize({ width: 1440, height: 900 });
          await openApp(page, `?compare=${pair}`);
          await expect.poll(() => unnamed(page)).toEqual([]);
        });

        test(`on a narrow screen the junta is named in ${pair}, selected or not`, async ({ page }) => {
          await page.setViewportSize({ width: 390, height: 844 });
          const name = page.locator('.canvas-label.is-actor[data-id="malian-junta"]');
          await openApp(page, `?compare=${pair}`);
          await expect(name).toBeVisible();
          await openApp(page, `?compare=${pair}&select=malian-junta`);
          await expect(name).toBeVisible();
        });
      }
    });
  }

  test("and a badge that has given way is back on its place when there is room again", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openApp(page, "?compare=voices,briefing,malian-junta");
    const badges = page.locator(".canvas-badge");
    const before = await badges.count();
    expect(before).toBeLessThan(33);
    for (let click = 0; click < 4; click++) {
      await page.getByRole("button", { name: "Zoom in" }).click();
      await atRest(page);
    }
    await expect(badges).toHaveCount(33);
  });
});
