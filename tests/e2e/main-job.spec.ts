import { atRest, clickLabel, middle, openApp, region, status } from "./app";
import { expect, test } from "./fixtures";

const tie = "r-jnim-blockade-southern-mali";

test("an analyst sees who besieges, filters, clicks the tie, reads the evidence, and goes back", async ({ page }) => {
  await openApp(page);
  await expect(page).toHaveTitle("Bamako under blockade · Entente");
  await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");

  const types = page.getByRole("group", { name: "Relation types" });
  await types.getByRole("button", { name: "Only Blockade" }).click();
  await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
  await expect(types.getByRole("checkbox", { name: "Blockade" })).toBeChecked();
  await expect(types.getByRole("checkbox", { name: "Alliance" })).not.toBeChecked();
  await expect(page).toHaveURL(/types=blockade/);
  await atRest(page);

  await clickLabel(page, tie);
  const evidence = region(page, "Evidence");
  await expect(evidence.getByRole("heading", { level: 2 })).toHaveText("JNIM blockades southern Mali");
  await expect(evidence.getByText("Contested", { exact: true })).toBeVisible();
  await expect(evidence.getByText("since about September 2025")).toBeVisible();
  const affirmed = evidence.locator("section", { has: page.getByRole("heading", { name: "Affirmed by 1 voice" }) });
  await expect(affirmed.getByRole("link", { name: "The briefing" }).first()).toBeVisible();
  await expect(affirmed).toContainText("§ 1");
  await expect(affirmed).toContainText("F3");
  await expect(affirmed).toContainText("reliability cannot be judged · possibly true");
  const denied = evidence.locator("section", { has: page.getByRole("heading", { name: "Denied by 1 voice" }) });
  await expect(denied.getByRole("link", { name: "Malian junta" })).toBeVisible();
  await expect(denied).toContainText("§ 4");
  await expect(page).toHaveURL(new RegExp(`select=${tie}`));

  await page.goBack();
  await expect(evidence.getByRole("heading", { name: "What this dossier holds" })).toBeVisible();
  await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
  await page.goBack();
  await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
  await page.goForward();
  await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
});

test("a link brings back lens, selection and view, after loading too", async ({ page }) => {
  await openApp(page, `?dossier=bamako-2025&types=blockade,threat&standing=-denied&select=${tie}`);
  await expect(status(page)).toHaveText("4 actors · 2 of 36 relations");
  await expect(region(page, "Evidence").getByRole("heading", { level: 2 })).toHaveText("JNIM blockades southern Mali");
  await page.reload();
  await atRest(page);
  await expect(status(page)).toHaveText("4 actors · 2 of 36 relations");
  await page.getByRole("tab", { name: "Table" }).click();
  await expect(page).toHaveURL(/view=table/);
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(3);
});

test("an empty result says which filter to relax, and does so on a click", async ({ page }) => {
  await openApp(page, "?types=blockade&standing=forecast");
  await expect(status(page)).toHaveText("0 actors · 0 of 36 relations");
  await page.getByRole("button", { name: "Let every standing through (1 relation)" }).click();
  await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
});

test("counts are those that the other filters leave", async ({ page }) => {
  await openApp(page, "?standing=contested");
  const types = page.getByRole("group", { name: "Relation types" });
  await expect(types.locator(".facet-row", { hasText: "Blockade" }).locator(".count")).toHaveText("1");
  await expect(types.locator(".facet-row", { hasText: "Alliance" }).locator(".count")).toHaveText("0");
  const standing = page.getByRole("group", { name: "Standing" });
  await expect(standing.locator(".facet-row", { hasText: "Forecast" }).locator(".count")).not.toHaveText("0");
  await standing.getByRole("button", { name: "All: Standing" }).click();
  await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
});

test("an actor's kind can be taken out, and one's evidence says that the filters hide it", async ({ page }) => {
  await openApp(page, "?select=jnim");
  await page.getByRole("group", { name: "Actor kinds" }).getByRole("checkbox", { name: "Armed group" }).uncheck();
  const evidence = region(page, "Evidence");
  await expect(evidence.getByText("The filters leave this out of the picture.")).toBeVisible();
  await evidence.getByRole("button", { name: "Show it" }).click();
  await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
});

test("search finds without accents, forgives a slip of the key, and picking a hit selects and centres it", async ({
  page,
}) => {
  await openApp(page);
  await page.keyboard.press("/");
  const search = page.getByRole("searchbox", { name: "Search actors, relations, sources" });
  await expect(search).toBeFocused();
  await search.fill("cote");
  await expect(page.getByRole("option").first()).toContainText("Côte d’Ivoire");
  await page.keyboard.press("Enter");
  await expect(region(page, "Evidence").getByRole("heading", { level: 2 })).toHaveText("Côte d’Ivoire");
  await atRest(page);
  const picture = await page.locator(".graph").boundingBox();
  const name = await page.locator('.canvas-label.is-actor[data-id="cote-d-ivoire"]').boundingBox();
  if (!picture || !name) throw new Error("no picture");
  expect(Math.abs(name.x + name.width / 2 - (picture.x + picture.width / 2))).toBeLessThan(130);
  expect(Math.abs(name.y + name.height / 2 - (picture.y + picture.height / 2))).toBeLessThan(130);

  await search.fill("barkane");
  await expect(page.getByRole("option").first()).toContainText("Barkhane");
  await search.fill("qwertz");
  await expect(page.getByText("Nothing matches “qwertz”")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(search).toHaveValue("");
});

test("every name in the evidence is a link to that selection", async ({ page }) => {
  await openApp(page, `?select=${tie}`);
  const evidence = region(page, "Evidence");
  await evidence.getByRole("link", { name: "Malian junta" }).first().click();
  await expect(evidence.getByRole("heading", { level: 2 })).toHaveText("Malian junta");
  await expect(page).toHaveURL(/select=malian-junta/);
  await evidence.getByRole("link", { name: "The briefing" }).first().click();
  await expect(page).toHaveURL(/select=briefing/);
});

test("who presses a filter and lets go elsewhere has changed nothing; Space changes it when it is let go", async ({
  page,
}) => {
  await openApp(page);
  const box = page.getByRole("group", { name: "Relation types" }).getByRole("checkbox", { name: "Alliance" });
  const { x, y } = await middle(box);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 400, y);
  await page.mouse.up();
  await expect(box).toBeChecked();
  await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
  await expect(page).not.toHaveURL(/types=/);
  await box.focus();
  await page.keyboard.down("Space");
  await expect(box).toBeChecked();
  await page.keyboard.up("Space");
  await expect(box).not.toBeChecked();
  await expect(page).toHaveURL(/types=-alliance/);
  await expect(status(page)).not.toHaveText("27 actors · 36 of 36 relations");
  await page.goBack();
  await expect(box).toBeChecked();
  await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
});
