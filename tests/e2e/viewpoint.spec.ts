import type { Locator, Page } from "@playwright/test";
import { atRest, clickLabel, openApp, region, status } from "./app";
import { expect, test } from "./fixtures";

const blockade = "r-jnim-blockade-southern-mali";
const displacement = "r-malian-refugees-displacement-cote-d-ivoire";

const voices = (page: Page) => page.getByRole("group", { name: "According to" });
const comparison = (page: Page) => region(page, "Comparison");
const countOf = (group: Locator, name: string) => group.locator("li", { hasText: name }).locator(".count");
/** What the list beside the picture says: the same scene, in words. */
const options = (page: Page, name: RegExp | string) =>
  page.getByRole("listbox", { name: "In the picture" }).getByRole("option", { name });

test.describe("voices", () => {
  test("according to the junta there is no blockade that is stated: it is denied, and all else is gone", async ({
    page,
  }) => {
    await openApp(page);
    await voices(page).getByRole("checkbox", { name: "Malian junta" }).check();
    await expect(page).toHaveURL(/voices=malian-junta/);
    await expect(status(page)).toHaveText("6 actors · 3 of 36 relations");
    await expect(options(page, "JNIM blockades southern Mali, Denied")).toHaveCount(1);
    await expect(options(page, /blockades.*Stated/)).toHaveCount(0);
    await page.getByRole("tab", { name: "Table" }).click();
    const row = page.getByRole("table").getByRole("row", { name: /Blockade/ });
    await expect(row.getByText("Denied")).toBeVisible();
    await row.getByRole("link", { name: "Blockade" }).click();
    const evidence = region(page, "Evidence");
    await expect(evidence.getByText("Denied", { exact: true })).toBeVisible();
    await expect(evidence.getByRole("heading", { name: "Denied by 1 voice" })).toBeVisible();
    await expect(evidence.getByRole("heading", { name: "Affirmed by" })).toHaveCount(0);
    await evidence.getByText("1 claim out of view").click();
    await expect(evidence.getByText("For some two months JNIM has kept")).toBeVisible();
  });

  test("several can be chosen, every voice comes back, and each step is undone by Back", async ({ page }) => {
    await openApp(page);
    const group = voices(page);
    await expect(group.getByRole("radio", { name: "Every voice" })).toBeChecked();
    await group.getByRole("checkbox", { name: "Malian junta" }).check();
    await group.getByRole("checkbox", { name: "Fousseynou Ouattara" }).check();
    await expect(status(page)).toHaveText("7 actors · 4 of 36 relations");
    await page.goBack();
    await expect(status(page)).toHaveText("6 actors · 3 of 36 relations");
    await group.getByRole("radio", { name: "Every voice" }).check();
    await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
    await expect(group.getByRole("checkbox", { name: "Malian junta" })).not.toBeChecked();
  });

  test("what they are silent on leaves the picture or stays in it faded", async ({ page }) => {
    await openApp(page, "?voices=malian-junta");
    await expect(page.locator('.canvas-label[data-id="ukraine"]')).toHaveCount(0);
    await voices(page).getByRole("checkbox", { name: "Keep what they are silent on, faded" }).check();
    await expect(page).toHaveURL(/silent=fade/);
    await atRest(page);
    /* Faded ties have neither label nor place in the list, and count for nothing. */
    await expect(status(page)).toHaveText("6 actors · 3 of 36 relations");
    await expect(page.locator('.canvas-label[data-id="ukraine"]')).toHaveCount(0);
    await expect(options(page, /Ukraine/)).toHaveCount(0);
  });

  test("compared with the briefing the junta opposes the blockade, and no tie else", async ({ page }) => {
    await openApp(page);
    await voices(page).getByRole("button", { name: "Compare voices" }).click();
    const strip = comparison(page);
    await expect(strip.getByRole("combobox", { name: "A", exact: true })).toHaveValue("briefing");
    await strip.getByRole("combobox", { name: "B", exact: true }).selectOption({ label: "Malian junta" });
    await expect(countOf(strip, "Opposed")).toHaveText("1");
    await expect(countOf(strip, "Disputed")).toHaveText("1");
    await expect(countOf(strip, "Agreed")).toHaveText("0");
    await expect(countOf(strip, "Malian junta only")).toHaveText("1");
    const table = region(page, "Evidence").getByRole("table");
    await expect(table.getByRole("rowheader")).toHaveText([
      /JNIM blockades southern Mali/,
      /Malian refugees flee to Côte d’Ivoire/,
    ]);
    await expect(table.getByRole("cell", { name: /There is no blockade/ })).toBeVisible();
    await expect(page.locator(`.canvas-badge[data-id="${blockade}"]`)).toHaveText("≠");
    await expect(page.locator(`.canvas-badge[data-id="${displacement}"]`)).toHaveText("~");
    await expect(page.locator(".canvas-badge", { hasText: "≠" })).toHaveCount(1);

    for (const name of ["Agreed", "The briefing only", "Malian junta only", "Disputed"])
      await strip.getByRole("checkbox", { name }).uncheck();
    await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
    await expect(page).toHaveURL(/compare=voices,briefing,malian-junta/);
    await page.reload();
    await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
  });

  /* Every pair of them is compared without a browser, in tests/unit/analysis. */
  test("an event that one expects and the other rules out is opposed, with the tie that leads to it", async ({
    page,
  }) => {
    await openApp(page, "?compare=voices,briefing,ouattara&keep=opposed");
    await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
    await expect(region(page, "Evidence").locator(".clashes tbody th")).toHaveText([
      /JNIM would cause the fall of Bamako/,
      /Fall of Bamako/,
    ]);
    await openApp(page, "?compare=voices,lerner,france-inter&keep=opposed");
    await expect(status(page)).toHaveText("0 actors · 0 of 36 relations");
    await expect(region(page, "Evidence").getByText("Nowhere does one affirm")).toBeVisible();
  });

  test("two sources are compared in the same way", async ({ page }) => {
    await openApp(page, "?compare=voices,briefing,malian-junta");
    await comparison(page).getByRole("combobox", { name: "Compare" }).selectOption("sources");
    await comparison(page).getByRole("combobox", { name: "B", exact: true }).selectOption("africa-radio-2025-11-18");
    await expect(page).toHaveURL(/compare=sources,briefing-2025-11-18,africa-radio-2025-11-18/);
    await expect(countOf(comparison(page), "Opposed")).toHaveText("1");
    await comparison(page).getByRole("button", { name: "End the comparison" }).click();
    await expect(comparison(page)).toHaveCount(0);
    await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
  });

  test("an actor who is a voice too shows apart what is said of it and what it says", async ({ page }) => {
    await openApp(page, "?select=malian-junta");
    const evidence = region(page, "Evidence");
    const said = evidence.getByRole("region", { name: "What is said of it" });
    await expect(said).toContainText("Russia seeks influence over the Malian junta");
    /* Nobody but the junta itself says so. */
    const own = "The Malian junta controls Mali";
    await expect(said).not.toContainText(own);
    const says = evidence.getByRole("region", { name: "What it says (3)" });
    await expect(says.getByRole("link", { name: own })).toBeVisible();
    await expect(says.getByText("There is no blockade.")).toBeVisible();
    await page.goto("/?select=malian-junta&voices=briefing");
    await expect(says.getByText("It says nothing in the claims in view.")).toBeVisible();
  });

  test("claims that go back to one source count once, and what is known only through another is told", async ({
    page,
  }) => {
    await openApp(page, "?select=r-ouattara-office-defence-commission");
    const evidence = region(page, "Evidence");
    await expect(evidence.getByText("Affirmed by 2 independent sources.")).toBeVisible();
    await expect(evidence.getByText("Known only through another: Africa Radio.")).toBeVisible();
    await page.goto("/?select=r-caliphate-destabilises-ghana");
    await expect(evidence.getByText("Affirmed by 1 independent source.")).toBeVisible();
  });
});

test.describe("time", () => {
  test("as of 2013-06 the picture holds Serval, and neither JNIM nor Barkhane nor the Alliance", async ({ page }) => {
    await openApp(page, "?asof=2013-06");
    await expect(page.locator('.canvas-label.is-actor[data-id="serval"]')).toBeVisible();
    for (const id of ["jnim", "barkhane", "aes"])
      await expect(page.locator(`.canvas-label[data-id="${id}"]`)).toHaveCount(0);
    await expect(options(page, /^Operation Serval, Operation/)).toHaveCount(1);
    await expect(options(page, /JNIM|Barkhane|Alliance of Sahel States/)).toHaveCount(0);
  });

  test("as of 2022-07 the French withdrawal is shown as it is known: a summer, and maybe not that month", async ({
    page,
  }) => {
    await page.goto("/?asof=2022-07&types=withdrawal&view=table");
    const row = page.getByRole("table").locator("tbody tr");
    await expect(row).toHaveCount(1);
    await expect(row).toContainText("summer 2022?");
    await page.goto("/?asof=2022&types=withdrawal&view=table");
    await expect(row).toContainText("summer 2022");
    await expect(row).not.toContainText("?");
    await page.goto("/?asof=2022-09&types=withdrawal&view=table");
    await expect(row).toHaveCount(0);
    await page.getByRole("button", { name: /Show any time/ }).click();
    await expect(row).toHaveCount(1);
  });

  test("what may hold can be taken out, by its own row", async ({ page }) => {
    await openApp(page, "?asof=2013-06");
    const group = page.getByRole("group", { name: "At that date" });
    await expect(countOf(group, "May hold").first()).toHaveText("3");
    await group.getByRole("checkbox", { name: "Not dated, may hold" }).uncheck();
    await expect(status(page)).toHaveText("4 actors · 3 of 36 relations");
    await expect(page).toHaveURL(/when=-undated/);
  });

  test("as of 18 November 2025, said up to 9 November, the director’s warning is not there", async ({ page }) => {
    await openApp(page, "?asof=2025-11-18&said=2025-11-10&select=lerner");
    const evidence = region(page, "Evidence");
    const says = evidence.getByRole("region", { name: "What it says (1)" });
    const warning = says.locator("> .claims .statement");
    await expect(warning).toHaveCount(1);
    await page.goto("/?asof=2025-11-18&said=2025-11-09&select=lerner");
    await expect(says.getByText("It says nothing in the claims in view.")).toBeVisible();
    await expect(warning).toHaveCount(0);
    await expect(options(page, /Europe/)).toHaveCount(0);
    /* Undated denials may have been made by then: they stay, and say so. */
    await page.goto(`/?said=2025-11-09&select=${blockade}`);
    await expect(evidence.getByText("may have been said later")).toBeVisible();
    await expect(evidence.getByText("Denied", { exact: true })).toBeVisible();
  });

  test("two dates are compared: what has begun, ended and stayed", async ({ page }) => {
    await openApp(page, "?compare=held,2015,2024&when=-undated");
    const strip = comparison(page);
    await expect(countOf(strip, "Begun")).toHaveText("3");
    await expect(countOf(strip, "Ended")).toHaveText("1");
    await strip.getByRole("textbox", { name: "A", exact: true }).fill("2015-13");
    await expect(strip.getByRole("alert")).toContainText("This is not a date.");
    await strip.getByRole("textbox", { name: "A", exact: true }).fill("2023-06");
    await strip.getByRole("textbox", { name: "A", exact: true }).press("Enter");
    await expect(page).toHaveURL(/compare=held,2023-06,2024/);
  });
});

test.describe("what-ifs", () => {
  const assume = (page: Page, name: string) => page.getByRole("checkbox", { name: `Assume: ${name}` });

  test("assuming the fall of Bamako draws what the briefing hangs on it, and nothing that hangs on a caliphate", async ({
    page,
  }) => {
    await openApp(page);
    await assume(page, "Fall of Bamako").check();
    await expect(page).toHaveURL(/assume=fall-of-bamako/);
    await expect(options(page, /Assumed/)).toHaveText([
      "Fall of Bamako, Hypothetical event, Assumed",
      "The fall of Bamako sets back France, Assumed",
    ]);
    await atRest(page);
    await expect(page.locator(".canvas-badge")).toHaveCount(1);
    await expect(page.locator('.canvas-badge[data-id="r-fall-of-bamako-sets-back-france"]')).toHaveText("if");

    await assume(page, "Islamic caliphate in Mali").check();
    await expect(options(page, /Assumed/)).toHaveCount(7);
    await page.getByRole("tab", { name: "Table" }).click();
    await expect(page.getByRole("table").getByText("Assumed")).toHaveCount(5);
    const standing = page.getByRole("group", { name: "Standing" });
    await expect(countOf(standing, "Assumed")).toHaveText("5");
    await page.reload();
    await expect(page.getByRole("table").getByText("Assumed")).toHaveCount(5);
    await page.getByRole("button", { name: "Lift: Assumed: Islamic caliphate in Mali" }).click();
    await expect(page.getByRole("table").getByText("Assumed")).toHaveCount(1);
  });

  test("what would follow is unfolded from left to right, with its claims, and the rest fades", async ({ page }) => {
    await openApp(page);
    await page.getByRole("button", { name: "Unfold: Islamic caliphate in Mali" }).click();
    await expect(page).toHaveURL(/whatif=caliphate/);
    await atRest(page);
    const place = async (id: string) => {
      const box = await page.locator(`.canvas-label.is-actor[data-id="${id}"]`).boundingBox();
      return box === null ? Number.NaN : box.x + box.width / 2;
    };
    const event = await place("caliphate");
    for (const id of ["cote-d-ivoire", "ghana", "benin", "europe"]) expect(await place(id)).toBeGreaterThan(event + 50);
    await expect(page.locator(".canvas-label.is-actor")).toHaveCount(5);
    const cascade = region(page, "What would follow");
    await expect(cascade.locator(".consequence")).toHaveCount(4);
    await expect(cascade.getByText("A caliphate in Mali might shake the stability of Ghana.")).toBeVisible();
    await region(page, "Evidence").getByRole("button", { name: "Fold it up again" }).click();
    await atRest(page);
    await expect(page.locator('.canvas-label[data-id="ukraine"]').first()).toBeVisible();
  });

  test("a forecast shows its band as a scale, in words and in the original word, and can be filtered by it", async ({
    page,
  }) => {
    await openApp(page, "?select=r-niger-military-aid-malian-junta");
    const evidence = region(page, "Evidence");
    await expect(evidence.getByText("almost no chance (1–5%)")).toBeVisible();
    await expect(evidence.getByText("« quasi-nulle »", { exact: true })).toBeVisible();
    const scale = page.locator('.canvas-scale[data-id="r-niger-military-aid-malian-junta"]');
    await expect(scale.locator(".filled")).toHaveCount(1);
    await expect(scale.locator(".empty")).toHaveCount(6);
    const bands = page.getByRole("group", { name: "Likelihood" });
    await bands.getByRole("button", { name: "Only unlikely" }).click();
    await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
    await expect(page).toHaveURL(/likelihood=unlikely/);
  });
});

test("two actors of whom nobody says anything together: no claim, not no relation", async ({ page }) => {
  await openApp(page, "?select=ukraine");
  const evidence = region(page, "Evidence");
  await evidence.getByRole("combobox", { name: "With:" }).selectOption({ label: "Ghana" });
  await expect(evidence.getByText("No claim in this dossier ties Ukraine to Ghana.")).toBeVisible();
  await expect(evidence.getByText("That is not to say that there is no relation")).toBeVisible();
  await expect(page).toHaveURL(/select=ukraine&with=ghana/);
  await page.goBack();
  await expect(evidence.getByRole("heading", { level: 2 })).toHaveText("Ukraine");
  /* By hand: Shift adds to what is selected. */
  await page.keyboard.down("Shift");
  await clickLabel(page, "russia");
  await page.keyboard.up("Shift");
  await expect(evidence.getByRole("heading", { name: "1 relation between them" })).toBeVisible();
});

test("the overview says what the dossier covers and what rests on a single source", async ({ page }) => {
  await openApp(page);
  const evidence = region(page, "Evidence");
  await expect(evidence.getByText("Relations dated from 2013 to 2025; 23 not dated.")).toBeVisible();
  await expect(evidence.getByText("Said from 10 November 2025 to 18 November 2025.")).toBeVisible();
  await evidence.getByText("33 of 36 affirmed relations rest on a single source.").click();
  await expect(evidence.getByRole("link", { name: "Russia is allied with Mali" })).toBeVisible();
});

test.describe("grades", () => {
  test("a cell leaves its grade alone, and says it in words", async ({ page }) => {
    await openApp(page);
    const grades = page.getByRole("group", { name: "Grades" });
    const cell = grades.getByRole("button", { name: /^usually reliable, probably true: / });
    await cell.hover();
    await expect(grades.getByText("B: usually reliable · 2: probably true")).toBeVisible();
    await cell.click();
    await expect(page).toHaveURL(/reliability=B&credibility=2/);
    await expect(cell).toHaveAttribute("aria-pressed", "true");
    await expect(status(page)).toContainText("of 36 relations");
    await cell.click();
    await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
  });

  test("the least reliability and credibility are asked for, what cannot be judged apart", async ({ page }) => {
    await openApp(page);
    const grades = page.getByRole("group", { name: "Grades" });
    await grades.getByRole("combobox", { name: "Source at least" }).selectOption("B");
    await expect(page).toHaveURL(/reliability=A,B,F,none/);
    await grades.getByRole("checkbox", { name: "and what cannot be judged" }).uncheck();
    await expect(page).toHaveURL(/reliability=A,B,none/);
    /* Only what was said to the press, or in it, is left. */
    await expect(status(page)).toContainText("8 of 36 relations");
    await grades.getByRole("button", { name: "All grades" }).click();
    await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
  });
});
