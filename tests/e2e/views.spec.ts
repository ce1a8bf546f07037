import { openApp, region, status } from "./app";
import { expect, test } from "./fixtures";

test("the table holds the ties of the lens, sorts, and shares the selection", async ({ page }) => {
  await page.goto("/?view=table&types=founding,withdrawal,intervention,blockade");
  const table = page.getByRole("table");
  const rows = table.locator("tbody tr");
  await expect(rows).toHaveCount(6);
  await expect(status(page)).toContainText("6 of 36 relations");

  await table.getByRole("button", { name: "When" }).click();
  await expect(table.getByRole("columnheader", { name: "When" })).toHaveAttribute("aria-sort", "ascending");
  await expect(rows.first()).toContainText("from 2014 to summer 2022");
  await table.getByRole("button", { name: "When" }).click();
  await expect(rows.first()).toContainText("since about September 2025");
  await expect(page).toHaveURL(/sort=-period/);

  await rows.nth(0).getByRole("link", { name: "Blockade" }).click();
  await expect(region(page, "Evidence").getByRole("heading", { level: 2 })).toHaveText("JNIM blockades southern Mali");
  await expect(rows.first()).toHaveClass(/selected/);
  await page.getByRole("tab", { name: "Network" }).click();
  await expect(page).toHaveURL(/select=r-jnim-blockade-southern-mali/);
});

test("the bibliography has every source with the claims in the lens that rest on it", async ({ page }) => {
  await page.goto("/?view=sources");
  const entries = page.locator(".source-entry");
  await expect(entries).toHaveCount(4);
  const times = entries.filter({ hasText: "Financial Times" });
  await expect(times).toContainText("David Pilling and Aanu Adeoye");
  await times.getByText("7 of 7 claims in the lens").click();
  await expect(times.getByText("A caliphate in Mali might shake the stability of Ghana.")).toBeVisible();
  await times.getByRole("link", { name: "Jihadis encircle" }).click();
  const evidence = region(page, "Evidence");
  await expect(evidence.getByRole("heading", { level: 2 })).toContainText("Jihadis encircle");
  await expect(evidence.getByText("Claims that rest on it (7)")).toBeVisible();

  await page.getByRole("group", { name: "Relation types" }).getByRole("button", { name: "Only Blockade" }).click();
  await expect(times.getByText("0 of 7 claims in the lens")).toBeVisible();
});

test("an actor's evidence says who it is, its ties by family, what is said of it and what it says", async ({
  page,
}) => {
  await openApp(page, "?select=malian-junta");
  const evidence = region(page, "Evidence");
  await expect(evidence.getByRole("heading", { name: /^Aid 2/ })).toBeVisible();
  await expect(evidence.getByRole("heading", { name: "What it says (3)" })).toBeVisible();
  await page.goto("/?select=unnamed-source");
  await expect(evidence.getByText("This dossier states no relation of it")).toBeVisible();
  await expect(evidence.getByRole("heading", { name: "What it says (2)" })).toBeVisible();
  await page.goto("/?select=nobody");
  await expect(evidence.getByText("Nothing in this dossier has the id “nobody”")).toBeVisible();
});

test("French throughout, remembered, with the dossier's own texts", async ({ page }) => {
  await openApp(page);
  await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(status(page)).toHaveText("27 acteurs · 36 sur 36 relations");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bamako sous blocus");
  await expect(page.getByRole("group", { name: "Types de relation" })).toContainText("Blocus");
  await page.reload();
  await expect(page).toHaveTitle("Bamako sous blocus · Entente");
  await page.goto("/?select=r-france-withdrawal-mali");
  const evidence = region(page, "Preuves");
  await expect(evidence.getByRole("heading", { level: 2 })).toHaveText("La France se retire du Mali");
  await expect(evidence.getByText("été 2022", { exact: true })).toBeVisible();
});

test("dark and light, remembered, and as the system asks where nothing is set", async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  await openApp(page);
  expect(await ground()).toBe("rgb(20, 23, 28)");
  await page.getByRole("combobox", { name: "Colours" }).selectOption("light");
  expect(await ground()).toBe("rgb(250, 248, 244)");
  await page.reload();
  await expect.poll(ground).toBe("rgb(250, 248, 244)");
});
