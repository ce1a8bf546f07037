import type { Page } from "@playwright/test";
import { uiLanguages } from "../../src/domain/text";
import { atRest, label, middle, openApp } from "./app";
import { expect, test } from "./fixtures";
import { labelBoxes, overlapping } from "./labelBoxes";

const layouts = (page: Page) => page.getByRole("radiogroup", { name: "Layout" });
const layout = (page: Page, name: string) => layouts(page).getByRole("radio", { name, exact: true });
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

/** Until it is laid out so: the worker has answered and all has arrived. */
async function arranged(page: Page, key: string): Promise<void> {
  await expect(page.locator(".network")).toHaveAttribute("data-arranged", key);
  await atRest(page);
}

async function choose(page: Page, name: string, key: string): Promise<void> {
  await layout(page, name).check();
  await arranged(page, key);
}

/** Where names stand, by what they name. */
async function places(page: Page): Promise<Map<string, { x: number; y: number }>> {
  const boxes = await labelBoxes(page);
  return new Map(boxes.filter(({ of }) => of === "actor").map(({ id, x, y }) => [id, { x, y }]));
}

test("each layout is a step of history, and Back goes through them in turn", async ({ page }) => {
  await openApp(page);
  await choose(page, "Blocs", "blocs");
  await choose(page, "Rings", "rings/malian-junta");
  await choose(page, "Axis", "axis/russia/ukraine");
  await choose(page, "Map", "map");
  expect(query(page)).toContain("layout=map");
  await page.goBack();
  await arranged(page, "axis/russia/ukraine");
  await expect(layout(page, "Axis")).toBeChecked();
  await page.goBack();
  await page.goBack();
  await arranged(page, "blocs");
  await page.goBack();
  await arranged(page, "force");
  await expect(layout(page, "Force")).toBeChecked();
});

for (const locale of uiLanguages) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`no label covers another in any layout, ${locale}, ${width} px wide`, async ({ page }) => {
      await page.addInitScript((language) => {
        localStorage.setItem("entente.preferences", JSON.stringify({ language }));
      }, locale);
      await page.setViewportSize({ width, height });
      for (const key of ["blocs", "rings/mali", "axis/jnim/malian-junta", "map"]) {
        await openApp(page, `?layout=${key}`);
        await arranged(page, key);
        const boxes = await labelBoxes(page);
        expect(overlapping(boxes), key).toEqual([]);
        expect(boxes.length, key).toBeGreaterThan(20);
      }
    });
  }
}

test("rings: the middle, and whom they are around, can be chosen", async ({ page }) => {
  await openApp(page, "?select=jnim");
  await choose(page, "Rings", "rings/jnim");
  await page.getByRole("combobox", { name: "Around" }).selectOption("France");
  await arranged(page, "rings/france");
  expect(query(page)).toContain("layout=rings/france");
  // Whose sector is whose is written at the rim: the families of the ties that lead to those in it.
  const written = page.locator(".canvas-ground-name");
  await expect(written).toHaveText(["Cooperation", "Disengagement", "Posture", "Consequence"]);
  await choose(page, "Force", "force");
  await expect(written).toHaveCount(0);
});

test("a link that lays out around somebody who is not there shows what is drawn instead, and the way on is open", async ({
  page,
}) => {
  await openApp(page, "?layout=rings/nobody");
  await expect(layout(page, "Force")).toBeChecked();
  await layout(page, "Rings").check();
  await expect(layout(page, "Rings")).toBeChecked();
  await expect(page).toHaveURL(/layout=rings\/(?!nobody)/);
});

test("axis: between the two that are selected; each end can be another, and the ends change sides", async ({
  page,
}) => {
  await openApp(page, "?select=jnim&with=malian-junta");
  await choose(page, "Axis", "axis/jnim/malian-junta");
  const before = await places(page);
  expect(before.get("jnim")?.x).toBeLessThan(before.get("malian-junta")?.x ?? NaN);
  await page.getByRole("combobox", { name: "Left" }).selectOption("Malian junta");
  await arranged(page, "axis/malian-junta/jnim");
  const after = await places(page);
  expect(after.get("malian-junta")?.x).toBeLessThan(after.get("jnim")?.x ?? NaN);
});

test("cascade: unfolds what would follow, and another layout folds it up", async ({ page }) => {
  await openApp(page);
  await layout(page, "Cascade").check();
  await expect.poll(() => query(page)).toContain("whatif=caliphate");
  await page.getByRole("combobox", { name: "If" }).selectOption("Fall of the junta");
  await expect.poll(() => query(page)).toContain("whatif=fall-of-the-junta");
  await layout(page, "Force").check();
  await expect.poll(() => query(page)).not.toContain("whatif");
});

test("map: those with a place stand on it, the others on a margin that says so", async ({ page }) => {
  await openApp(page, "?layout=map");
  await arranged(page, "map");
  await expect(page.locator(".canvas-underlay .canvas-land")).toHaveCount(1);
  await expect(page.locator(".canvas-underlay")).toContainText(["No place given"]);
  const at = await places(page);
  const of = (id: string) => at.get(id) ?? { x: NaN, y: NaN };
  expect(of("france").y).toBeLessThan(of("mali").y);
  expect(of("mali").x).toBeLessThan(of("niger").x);
  expect(of("mali").y).toBeLessThan(of("ghana").y);
  expect(of("niger").x).toBeLessThan(of("jnim").x);
  await choose(page, "Force", "force");
  await expect(page.locator(".canvas-underlay .canvas-land")).toHaveCount(0);
});

test("what a hand has moved stays so in its layout alone, and can be put back there", async ({ page }) => {
  await openApp(page);
  const before = await places(page);
  await choose(page, "Blocs", "blocs");
  const blocs = await places(page);
  const { x, y } = await middle(label(page, "ghana").first());
  const grip = await nodeOf(page, "ghana", { x, y });
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x - 60, grip.y - 40, { steps: 4 });
  await page.mouse.up();
  await atRest(page);
  await expect(page.getByRole("button", { name: "Put actors back" })).toBeVisible();
  await choose(page, "Force", "force");
  expect(await places(page)).toEqual(before);
  await expect(page.getByRole("button", { name: "Put actors back" })).toBeHidden();
  await page.reload();
  await atRest(page);
  await choose(page, "Blocs", "blocs");
  await page.getByRole("button", { name: "Put actors back" }).click();
  await atRest(page);
  await expect(page.getByRole("button", { name: "Put actors back" })).toBeHidden();
  await page.reload();
  await arranged(page, "blocs");
  await expect.poll(() => places(page)).toEqual(blocs);
});

/** On the node beside its name: where the card over it names it. */
async function nodeOf(page: Page, id: string, name: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const words = (await label(page, id).first().textContent()) ?? "";
  for (const [dx, dy] of [
    [0, -22],
    [0, 22],
    [-40, 0],
    [40, 0],
    [-32, -14],
    [32, -14],
  ] as const) {
    const point = { x: name.x + dx, y: name.y + dy };
    await page.mouse.move(point.x, point.y);
    const isOn = page.locator(".canvas-root.is-over");
    if ((await isOn.count()) > 0 && (await page.locator(".hover-card strong").textContent()) === words) return point;
  }
  throw new Error(`no node beside the name of ${id}`);
}

test("by keyboard: arrows go through the layouts that there are", async ({ page }) => {
  await openApp(page);
  await layout(page, "Force").focus();
  await page.keyboard.press("ArrowRight");
  await arranged(page, "blocs");
  await page.keyboard.press("ArrowRight");
  await arranged(page, "rings/malian-junta");
});
