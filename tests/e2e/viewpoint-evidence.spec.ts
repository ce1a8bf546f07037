import { atRest, openApp, region, status } from "./app";
import { expect, test } from "./fixtures";

test("what is no part of what is unfolded is said to be that, and not to be filtered out", async ({ page }) => {
  await openApp(page, "?whatif=fall-of-bamako&select=barkhane");
  const evidence = region(page, "Evidence");
  await expect(evidence.getByText("It is no part of what is unfolded.")).toBeVisible();
  await evidence.getByRole("button", { name: "Show it" }).click();
  await expect(page).not.toHaveURL(/whatif/);
  await expect(evidence.getByRole("button", { name: "Centre in the picture" })).toBeVisible();
});

test("nobody is called silent who is not asked: what is out of view is said to be that", async ({ page }) => {
  await openApp(page, "?said=2000&select=r-caliphate-endangers-europe");
  const evidence = region(page, "Evidence");
  await expect(evidence.getByText("No claim about it is in view.")).toBeVisible();
  await page.goto("/?voices=malian-junta&select=r-caliphate-endangers-europe");
  await expect(evidence.getByText("The chosen voices do not speak of it.")).toBeVisible();
});

test("while dates are compared the evidence does not speak of another date", async ({ page }) => {
  await openApp(page, "?asof=2013-06&compare=held,2020,2025-11-18&select=r-jnim-blockade-southern-mali");
  const evidence = region(page, "Evidence");
  await expect(evidence.getByText(/^\+ Begun$/)).toBeVisible();
  await expect(evidence.getByText(/As of June 2013/)).toHaveCount(0);
});

test("a doubt is told with its own reason: vague dates, none, or said perhaps later", async ({ page }) => {
  const cell = page.getByRole("table").locator("tbody tr td:nth-last-child(2)");
  await page.goto("/?view=table&types=withdrawal&asof=2022-07");
  await expect(cell).toContainText("may hold");
  await page.goto("/?view=table&types=alliance&asof=2022-07");
  await expect(cell).toContainText("not dated, may hold");
  await page.goto("/?view=table&types=blockade&said=2025-11-09");
  await expect(cell).toContainText("may have been said later");
});

test("a forecast says how likely it is held to be wherever its standing is told", async ({ page }) => {
  await page.goto("/?view=table&types=military-aid&select=niger");
  const row = page.getByRole("table").locator("tbody tr").first();
  await expect(row.getByText("Forecast: almost no chance")).toBeVisible();
  await expect(region(page, "Evidence").getByText("Forecast: almost no chance").first()).toBeVisible();
});

test("the focus stays near where an act was, when the act takes away what had it", async ({ page }) => {
  await openApp(page, "?compare=held,2015,2024");
  const focusedIn = (selector: string) =>
    page.locator(selector).evaluate((part) => part.contains(document.activeElement));
  const a = region(page, "Comparison").getByRole("textbox", { name: "A", exact: true });
  await a.fill("2016");
  await a.press("Enter");
  await expect(page).toHaveURL(/compare=held,2016,2024/);
  await expect(a).toBeFocused();
  await region(page, "Comparison").getByRole("button", { name: "End the comparison" }).press("Enter");
  await expect.poll(() => focusedIn("#main")).toBe(true);
  await page.goto("/?asof=2020");
  await atRest(page);
  await page.getByRole("button", { name: "Lift: As of 2020" }).press("Enter");
  await expect.poll(() => focusedIn("#main")).toBe(true);
  await page.goto("/?select=mali");
  const second = region(page, "Evidence").getByRole("combobox", { name: "With:" });
  await second.focus();
  await second.selectOption({ label: "Ghana" });
  await expect(region(page, "Evidence").getByText("No claim in this dossier ties")).toBeVisible();
  await expect(second).toBeFocused();
});

test("another date or voice keeps which classes of a comparison are shown", async ({ page }) => {
  await openApp(page, "?compare=voices,briefing,malian-junta&keep=opposed");
  await region(page, "Comparison")
    .getByRole("combobox", { name: "B", exact: true })
    .selectOption({ label: "Fousseynou Ouattara" });
  await expect(page).toHaveURL(/keep=opposed/);
  await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
});

test("whatever narrows the picture is told beside it, and can be lifted there", async ({ page }) => {
  await openApp(page, "?likelihood=almost-no-chance&types=-alliance");
  const list = page.getByRole("list", { name: "In force" });
  await expect(list.getByRole("listitem")).toHaveText([/Relation types: 19 of 20/, /Likelihood: 1 of 8/]);
  await list.getByRole("button", { name: "Lift: Likelihood: 1 of 8" }).click();
  await expect(status(page)).toContainText("35 of 36 relations");
});
