import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { generatedDossier } from "../bench/generatedDossier";
import { atRest, openApp } from "./app";
import { expect, test } from "./fixtures";

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(" ")})`));
}

const views: readonly [string, string][] = [
  ["the network", ""],
  ["a tie", "?select=r-jnim-blockade-southern-mali"],
  ["an actor", "?select=malian-junta"],
  ["a hypothetical event", "?select=fall-of-bamako"],
  ["a source", "?select=ft-2025-11-01"],
  ["the table", "?view=table&sort=-period&select=r-france-withdrawal-mali"],
  ["the sources", "?view=sources"],
  ["an empty result", "?types=blockade&standing=denied"],
  ["one voice, the rest faded", "?voices=malian-junta&silent=fade&select=malian-junta"],
  ["a comparison of voices", "?compare=voices,briefing,malian-junta"],
  ["a comparison of dates, as a table", "?compare=held,2015,2024&view=table"],
  ["a date", "?asof=2013-06&said=2025-11-12"],
  ["something assumed and unfolded", "?assume=caliphate&whatif=caliphate&select=caliphate"],
  ["two actors", "?select=ukraine&with=ghana"],
  ["a grade", "?reliability=B&credibility=2"],
  ["a neighbourhood, an alliance folded", "?around=mali/2&fold=aes&hide=france"],
  ["an axis between two", "?layout=axis/jnim/malian-junta"],
  ["the map", "?layout=map"],
  ["a failure", "?dossier=atlantis"],
];

for (const scheme of ["light", "dark"] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`axe finds nothing in any view, ${scheme}, ${width} px wide`, async ({ page }) => {
      test.setTimeout(360_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height });
      for (const [view, query] of views) {
        await page.goto(`/${query}`);
        // What is selected or compared comes a moment later than the rest.
        await expect(page.locator(query.includes("atlantis") ? "dialog" : ".evidence h2")).toBeVisible();
        expect(await faults(page), view).toEqual([]);
      }
    });
  }
}

for (const scheme of ["light", "dark"] as const) {
  test(`axe finds nothing in the menu of an actor, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await openApp(page, "?select=france");
    await page.getByRole("button", { name: "In the picture…" }).click();
    await expect(page.getByRole("menuitem", { name: "Pin" })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}

test("axe finds nothing in search results, list and help", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openApp(page);
  await page.getByRole("searchbox").fill("mali");
  await expect(page.getByRole("option").first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("#picture-list").focus();
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Help" }).click();
  expect(await faults(page)).toEqual([]);
});

for (const width of [1440, 390]) {
  test(`axe finds nothing in a large dossier, nor while it opens, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 844 });
    let goOn = () => {};
    const held = new Promise<void>((resume) => (goOn = resume));
    await page.route(/read\.worker/, async (route) => {
      await held;
      await route.continue();
    });
    await openApp(page);
    const buffer = Buffer.from(JSON.stringify({ ...generatedDossier(8000), title: { en: "Eight thousand ties" } }));
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: "large.json", mimeType: "application/json", buffer });
    await expect(page.getByRole("button", { name: "Cancel" })).toBeVisible();
    await expect(page.getByRole("progressbar")).toBeVisible();
    expect(await faults(page)).toEqual([]);
    goOn();
    await expect(page.getByRole("heading", { level: 1, name: "Eight thousand ties" })).toBeVisible();
    await atRest(page);
    await expect(page.getByRole("region", { name: "Timeline" })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}
