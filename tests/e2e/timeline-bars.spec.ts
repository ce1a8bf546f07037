import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { atRest, middle, openApp, region } from "./app";
import { expect, test } from "./fixtures";
import { bar, button, drag, handle, open, timeline } from "./timelineParts";

/** A dossier that is not shipped, served at `/many.json`. */
async function serve(page: Page, dossier: object): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === "/many.json",
    (route) => route.fulfill({ json: dossier }),
  );
}

function dossierOf(periods: readonly string[]): object {
  const actor = (id: string) => ({ id, kind: "state", name: { en: id.toUpperCase() } });
  return {
    format: "entente-dossier/1",
    id: "many",
    title: { en: "Many" },
    summary: { en: "Many ties." },
    stateOfEvidence: "2025-11-18",
    languages: ["en"],
    actors: ["a", "b", "c"].map(actor),
    relations: periods.map((period, at) => ({
      id: `r${at}`,
      type: at % 3 ? "alliance" : "threat",
      from: "a",
      to: "b",
      period,
    })),
    claims: periods.map((_, at) => ({
      id: `c${at}`,
      about: `r${at}`,
      stance: "affirms",
      mode: "fact",
      voice: "c",
      said: "2020-05",
      statement: { en: "So it is." },
      cites: [{ source: "s" }],
    })),
    sources: [{ id: "s", type: "book", title: "S" }],
  };
}

test("a bar that is hovered lights its tie, and a click selects it", async ({ page }) => {
  await open(page);
  const ghana = page.locator('.canvas-label.is-actor[data-id="ghana"]');
  await bar(page, "Mali belongs to the Alliance").hover();
  await expect(ghana).toHaveClass(/is-faded/);
  await expect(page.locator('.canvas-label.is-actor[data-id="mali"]')).not.toHaveClass(/is-faded/);
  await expect(timeline(page).locator(".time-tip")).toContainText("since 2023");
  await bar(page, "Mali belongs to the Alliance").click();
  await expect(page).toHaveURL(/select=r-mali-membership-aes(&|$)/);
  await page.mouse.move(700, 300);
  await expect(bar(page, "Mali belongs to the Alliance")).toHaveAttribute("aria-selected", "true");
});

test("bars are walked and selected by keys, and come into sight", async ({ page }) => {
  await open(page);
  const list = timeline(page).getByRole("listbox");
  await button(page, "Bars and axis").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(list).toBeFocused();
  await page.keyboard.press("End");
  const last = timeline(page).getByRole("option").last();
  await expect(list).toHaveAttribute("aria-activedescendant", (await last.getAttribute("id")) ?? "");
  await expect(last).toBeInViewport();
  await expect(page.locator('.canvas-label.is-actor[data-id="ghana"]')).toHaveClass(/is-faded/);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/select=r-niger-membership-aes(&|$)/);
  await expect(list.getByRole("option", { selected: true })).toHaveAccessibleName(
    "Niger belongs to the Alliance of Sahel States, since 2023",
  );
});

test("what is selected elsewhere comes into sight", async ({ page }) => {
  await open(page, "?select=r-barkhane-intervention-mali");
  await expect(bar(page, "Operation Barkhane intervenes")).toBeInViewport();
  await expect(bar(page, "Operation Barkhane intervenes")).toHaveAttribute("aria-selected", "true");
});

test("a bar says and shows how its tie stands", async ({ page }) => {
  await open(page);
  const blockade = bar(page, "JNIM");
  await expect(blockade).toHaveAccessibleName(/, contested$/);
  await expect(blockade).toContainText("/");
  await region(page, "Lens").getByRole("checkbox", { name: "Malian junta" }).check();
  await expect(blockade).toHaveAccessibleName(/, denied$/);
  await expect(blockade).toContainText("×");
});

test("while two dates are compared a bar bears the sign of what became of its tie", async ({ page }) => {
  await open(page, "?compare=held,2015,2024");
  await expect(bar(page, "Mali belongs")).toContainText("+");
  await expect(bar(page, "Barkhane intervenes")).toContainText("−");
});

test("bars stand by family or by actor", async ({ page }) => {
  await open(page);
  await expect(timeline(page).getByRole("group", { name: "Hostility" }).getByRole("option")).toHaveCount(3);
  await timeline(page).getByRole("combobox", { name: "Group by" }).selectOption("actor");
  await expect(page).toHaveURL(/bars=actor(&|$)/);
  await expect(timeline(page).getByRole("group", { name: "JNIM" }).getByRole("option")).toHaveCount(1);
});

test("the axis comes closer, goes along and back", async ({ page }) => {
  await open(page);
  const axis = timeline(page).locator(".axis");
  const whole = await axis.innerText();
  await button(page, "Shorter span of time").click();
  await expect(axis).not.toHaveText(whole);
  await timeline(page).getByRole("listbox").press("-");
  await button(page, "Whole span of time").click();
  await expect.poll(() => axis.innerText()).toBe(whole);

  const strip = await middle(timeline(page).getByRole("img").first());
  await page.mouse.move(strip.x, strip.y);
  for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, -400);
  await expect.poll(() => axis.innerText(), "days").toMatch(/\d [A-Z][a-z]{2}/);
  const close = await axis.innerText();
  await drag(page, timeline(page).getByRole("img").first(), 200);
  await expect.poll(() => axis.innerText()).not.toBe(close);
  await expect(page, "none of it is in the link").not.toHaveURL(/select|asof/);
});

test("many ties are counted, and the one apart from them is seen", async ({ page }) => {
  await serve(page, dossierOf(["1911/1913", ...Array.from({ length: 300 }, (_, at) => `${1990 + (at % 30)}/2022`)]));
  await open(page, "?dossier=/many.json");
  const counts = timeline(page).getByRole("img", { name: "Relations that held" });
  await expect(counts).toHaveAccessibleName(/Most in 20\d\d: \d+ relations.*None in between: .*Hostility 101\./);
  await expect(timeline(page).getByRole("listbox")).toHaveCount(0);
  const { x, y, width } = (await counts.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(x + width * 0.04, y + 30);
  await expect(timeline(page).locator(".time-tip")).toContainText(/^191\d: 1 relation \(Hostility 1\)$/);
});

test("without a dated tie there is nothing to replay, and that is said", async ({ page }) => {
  await open(page, "?types=alliance");
  await expect(timeline(page)).toContainText("No relation here has a date");
  for (const name of ["Replay", "Compare dates"]) {
    await expect(button(page, name)).toHaveAttribute("aria-disabled", "true");
    await expect(button(page, name)).toHaveAttribute("title", "No relation here has a date");
  }
});

test("it is folded away and the picture takes its room", async ({ page }) => {
  await open(page);
  const height = async () => (await timeline(page).boundingBox())?.height ?? 0;
  expect(await height()).toBeLessThan(210);
  await button(page, "Bars and axis").click();
  await expect.poll(height).toBeLessThan(50);
  await atRest(page);
  await expect(button(page, "Bars and axis")).toHaveAttribute("aria-expanded", "false");
});

test("in French", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("entente.preferences", JSON.stringify({ language: "fr" })));
  await openApp(page, "?asof=2022-07");
  const chronologie = region(page, "Chronologie");
  await expect(chronologie.getByRole("slider", { name: "État au", exact: true })).toHaveAttribute(
    "aria-valuetext",
    "juillet 2022",
  );
  await expect(chronologie.getByRole("slider", { name: "État au", exact: true })).toHaveAttribute(
    "title",
    "État au\u00a0: juillet 2022",
  );
  await expect(chronologie.getByRole("option", { name: "JNIM" })).toHaveAccessibleName(
    "Le JNIM soumet au blocus le sud du Mali, depuis environ septembre 2025, contesté, ne vaut pas alors",
  );
  await expect(chronologie.getByRole("button", { name: "Rejouer" })).toBeVisible();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a finger drags the handle, one along the strips pans, two zoom, a tap selects", async ({ page }) => {
    await open(page);
    await timeline(page).scrollIntoViewIfNeeded();
    const touch = await page.context().newCDPSession(page);
    const gesture = async (steps: readonly (readonly { x: number; y: number }[])[]) => {
      for (const [at, fingers] of steps.entries()) {
        const touchPoints = fingers.map(({ x, y }, id) => ({ x, y, id }));
        await touch.send("Input.dispatchTouchEvent", { type: at === 0 ? "touchStart" : "touchMove", touchPoints });
      }
      await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    const knob = await middle(handle(page, "As of").locator(".knob"));
    await gesture([0, 30, 60, 90].map((by) => [{ x: knob.x - by, y: knob.y }]));
    await expect(page).toHaveURL(/asof=20\d\d-\d\d-\d\d(&|$)/);

    const axis = timeline(page).locator(".axis");
    const whole = await axis.innerText();
    const strip = await middle(timeline(page).getByRole("img").first());
    await gesture(
      [10, 20, 40, 60, 80].map((reach) => [
        { x: strip.x - reach, y: strip.y },
        { x: strip.x + reach, y: strip.y },
      ]),
    );
    await expect.poll(() => axis.innerText()).not.toBe(whole);
    const close = await axis.innerText();
    await gesture([0, 20, 40, 60, 80].map((by) => [{ x: strip.x + by, y: strip.y }]));
    await expect.poll(() => axis.innerText()).not.toBe(close);

    await button(page, "Whole span of time").tap();
    await bar(page, "Mali belongs to the Alliance").tap();
    await expect(page).toHaveURL(/select=r-mali-membership-aes(&|$)/);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`axe finds nothing, and nothing sticks out, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height });
      for (const query of ["", "?asof=2013/2022-07&said=2025-11-12", "?compare=held,2013,2025-11-18&bars=actor"]) {
        await open(page, query);
        const { violations } = await new AxeBuilder({ page }).include(".timeline").analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`))).toEqual(
          [],
        );
        const out = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(out, "no scrolling sideways").toBeLessThanOrEqual(0);
      }
    });
  }
}
