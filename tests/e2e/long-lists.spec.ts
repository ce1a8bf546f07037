import type { Page } from "@playwright/test";
import { generatedDossier } from "../bench/generatedDossier";
import { atRest, openApp, region } from "./app";
import { expect, test } from "./fixtures";

const ties = 20_000;
const long = { ...generatedDossier(ties), title: { en: "A long list" } };
/** All of them between the same two, of one type. */
const pair = { ...long, title: { en: "One pair" }, ...betweenTwo(200) };

function betweenTwo(count: number) {
  const [one, other] = long.actors.filter(({ kind }) => kind === "state");
  const type = "hostilities";
  const events = new Set(long.actors.flatMap(({ id, hypothetical }) => (hypothetical === true ? [id] : [])));
  const claims = long.claims.filter(({ mode }) => mode === "fact").slice(0, count);
  const relations = claims.map((_, at) => ({ id: `tie${at}`, type, from: one?.id ?? "", to: other?.id ?? "" }));
  return {
    relations,
    claims: claims.map((claim, at) => ({ ...claim, about: `tie${at}` })),
    // Nobody speaks of what might happen.
    actors: long.actors.filter(({ id }) => !events.has(id)),
  };
}

async function open(page: Page, dossier: typeof long): Promise<void> {
  await openApp(page);
  const buffer = Buffer.from(JSON.stringify(dossier));
  await page
    .locator('.settings input[type="file"]')
    .setInputFiles({ name: "long.json", mimeType: "application/json", buffer });
  await expect(page.getByRole("heading", { level: 1, name: dossier.title.en })).toBeVisible();
  await atRest(page);
}

async function openTable(page: Page) {
  await page.getByRole("tab", { name: "Table" }).click();
  const box = page.locator(".table-view");
  const rows = box.locator("tbody tr:not(.spare)");
  const row = (at: number) => box.locator(`tr[aria-rowindex="${at + 1}"]`);
  await expect(row(1)).toBeVisible();
  return { box, rows, row };
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport });

    test("a table of any length is reached from end to end by keys, and only what is near is in the page", async ({
      page,
    }) => {
      await open(page, long);
      const { box, rows, row } = await openTable(page);
      await expect(box.getByRole("table")).toHaveAttribute("aria-rowcount", String(ties + 1));
      const link = row(1).locator(".relation-link");
      await link.focus();
      // Rows are measured as they come into sight: the end may be a little further off than it was thought to be.
      await expect(async () => {
        await page.keyboard.press("End");
        await expect(row(ties)).toBeInViewport({ timeout: 1000 });
      }).toPass();
      expect(await rows.count()).toBeLessThan(80);
      // What had the focus has kept it, and is where it was.
      await expect(link).toBeFocused();
      await page.keyboard.press("Home");
      await expect(row(1)).toBeInViewport();
      await expect(row(ties)).toHaveCount(0);
      // In the middle are those of the middle, in their order; what was measured at both ends has moved it a little.
      await box.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2, behavior: "instant" }));
      const order = () => rows.evaluateAll((all) => all.map((each) => Number(each.getAttribute("aria-rowindex"))));
      // The row with the focus comes first.
      await expect.poll(async () => Math.abs(((await order())[10] ?? 0) - ties / 2)).toBeLessThan(100);
      expect(await order()).toEqual((await order()).toSorted((a, b) => a - b));
    });

    test("what is selected elsewhere is brought into sight", async ({ page }) => {
      await open(page, long);
      const { row } = await openTable(page);
      await page.goto(`${page.url().replace(/&select=[^&]*/, "")}&select=${long.relations[12_345]?.id ?? ""}`);
      await expect(page.getByRole("tab", { name: "Table" })).toHaveAttribute("aria-selected", "true");
      await expect(row(12_346)).toHaveClass("selected");
      await expect(row(12_346)).toBeInViewport();
    });
  });
}

test("of two hundred ties between two actors the evidence lists every one, and draws those near to what is seen", async ({
  page,
}) => {
  await open(page, pair);
  const { from, to } = pair.relations[0] ?? { from: "", to: "" };
  await page.goto(`${page.url()}&select=${from}&with=${to}`);
  const evidence = region(page, "Evidence");
  await expect(evidence.getByRole("heading", { name: "200" })).toBeVisible();
  const listed = evidence.locator(".between > li");
  await expect(listed.first()).toHaveAttribute("aria-setsize", "200");
  await evidence.getByRole("link").first().focus();
  // Whatever is in the page at any time: a sample now and then could miss what is scrolled by between two of them.
  const noted = await evidence.locator(".between").evaluateHandle((list) => {
    const seen = new Set<string>();
    let most = 0;
    const note = () => {
      const places = [...list.children].flatMap((each) => each.getAttribute("aria-posinset") ?? []);
      most = Math.max(most, places.length);
      for (const place of places) seen.add(place);
    };
    note();
    new MutationObserver(note).observe(list, { childList: true, subtree: true, attributes: true });
    return { told: () => ({ seen: seen.size, most }) };
  });
  const told = () => noted.evaluate((each) => each.told());
  await expect
    .poll(
      async () => {
        await page.keyboard.press("PageDown");
        return (await told()).seen;
      },
      { timeout: 60_000, intervals: [30] },
    )
    .toBe(200);
  expect((await told()).most).toBeLessThan(40);
});

test("all of a list is shown on demand: reading goes on with the first that comes, where it was, and by keys", async ({
  page,
}) => {
  await open(page, long);
  // Whoever has very many ties of one family.
  const counts = new Map<string, number>();
  for (const { from } of long.relations) counts.set(from, (counts.get(from) ?? 0) + 1);
  const [busiest] = [...counts].toSorted(([, one], [, other]) => other - one);
  await page.goto(`${page.url()}&select=${busiest?.[0] ?? ""}`);
  const evidence = region(page, "Evidence");
  const all = evidence.getByRole("button", { name: /^Show all \d{3}/ }).last();
  await all.scrollIntoViewIfNeeded();
  const before = await evidence.evaluate((element) => element.scrollTop);
  expect(before).toBeGreaterThan(600);
  await all.press("Enter");
  const focused = evidence.locator(".ties li:has(a:focus)");
  await expect(focused).toHaveAttribute("aria-posinset", "9");
  await expect(focused).toBeInViewport();
  expect(Math.abs((await evidence.evaluate((element) => element.scrollTop)) - before)).toBeLessThan(400);
});

test("who reads on in the table is not taken back to what is selected by a sort or a filter", async ({ page }) => {
  await open(page, long);
  const { box, row } = await openTable(page);
  await row(3).locator(".relation-link").click();
  await expect(row(3)).toHaveClass("selected");
  await box.evaluate((element) => element.scrollTo({ top: 400_000, behavior: "instant" }));
  await expect(row(3)).not.toBeInViewport();
  await page.getByRole("group", { name: "Relation types" }).getByRole("checkbox").first().uncheck();
  await expect(box.getByRole("table")).not.toHaveAttribute("aria-rowcount", String(ties + 1));
  expect(await box.evaluate((element) => element.scrollTop)).toBeGreaterThan(300_000);
});

test("a link to a row a little below the fold brings it into sight", async ({ page }) => {
  await open(page, long);
  const { row } = await openTable(page);
  await page.goto(`${page.url()}&select=${long.relations[19]?.id ?? ""}`);
  await expect(row(20)).toHaveClass("selected");
  await expect(row(20)).toBeInViewport();
});
