import type { Page } from "@playwright/test";
import { atRest, label, middle, openApp, region } from "./app";
import { expect, test } from "./fixtures";

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes of all labels, measured by the browser. */
const labelBoxes = (page: Page): Promise<Box[]> =>
  page.locator(".canvas-label").evaluateAll((labels) =>
    labels.map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return { name: `${text.getAttribute("data-id")} “${text.textContent}”`, x, y, width, height };
    }),
  );

function overlapping(boxes: readonly Box[]): string[] {
  // Glyph boxes have room above and below the letters that nobody sees.
  const slack = 2;
  return boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => {
      const apart =
        a.x + a.width - slack <= b.x ||
        b.x + b.width - slack <= a.x ||
        a.y + a.height - slack <= b.y ||
        b.y + b.height - slack <= a.y;
      return apart ? [] : [`${a.name} over ${b.name}`];
    }),
  );
}

for (const locale of ["en", "fr"]) {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    test(`no label covers another at rest, ${locale}, ${width} px wide`, async ({ browser, page }) => {
      expect(browser.isConnected()).toBe(true);
      await page.addInitScript((language) => {
        localStorage.setItem("entente.preferences", JSON.stringify({ language }));
      }, locale);
      await page.setViewportSize({ width, height });
      await openApp(page);
      const boxes = await labelBoxes(page);
      // Every actor has its name, however narrow the picture.
      expect(new Set(boxes.map(({ name }) => name.split(" ")[0])).size).toBeGreaterThanOrEqual(27);
      expect(overlapping(boxes)).toEqual([]);
      await page.locator("#picture").focus();
      for (const key of ["+", "+", "-", "-", "-"]) {
        const before = await labelBoxes(page);
        await page.keyboard.press(key);
        await expect.poll(() => labelBoxes(page)).not.toEqual(before);
        await atRest(page);
        expect(overlapping(await labelBoxes(page))).toEqual([]);
      }
    });
  }
}

test("the picture is the same at each opening", async ({ page }) => {
  await openApp(page);
  const first = await labelBoxes(page);
  await page.reload();
  await atRest(page);
  expect(await labelBoxes(page)).toEqual(first);
});

test("a filter leaves everything that stays where it was", async ({ page }) => {
  await openApp(page);
  const before = await middle(page.locator('.canvas-label.is-actor[data-id="france"]'));
  await page.getByRole("group", { name: "Relation types" }).getByRole("checkbox", { name: "Membership" }).uncheck();
  await expect(page.locator(".status")).toContainText("30 of 36");
  await atRest(page);
  const after = await middle(page.locator('.canvas-label.is-actor[data-id="france"]'));
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(60);
});

test("a dragged actor stays where it was put, after a filter and a reload too, until it is put back", async ({
  page,
}) => {
  await openApp(page);
  const name = page.locator('.canvas-label.is-actor[data-id="ukraine"]');
  const before = await middle(name);
  // The node is above its label or beside it: found by asking what the pointer is on.
  const node = await nodePoint(page, "ukraine");
  await page.mouse.move(node.x, node.y);
  await page.mouse.down();
  await page.mouse.move(node.x + 30, node.y - 40, { steps: 4 });
  await page.mouse.move(node.x + 60, node.y - 80, { steps: 4 });
  await page.mouse.up();
  await atRest(page);
  const moved = await middle(name);
  expect(Math.hypot(moved.x - before.x, moved.y - before.y)).toBeGreaterThan(50);
  await page.reload();
  await atRest(page);
  const put = page.getByRole("button", { name: "Put actors back" });
  await expect(put).toBeVisible();
  await put.click();
  await expect(put).toBeHidden();
  await page.getByRole("button", { name: "Fit to frame" }).click();
  await atRest(page);
  await expect.poll(async () => Math.round((await middle(name)).x - before.x)).toBeLessThan(4);
});

test("hovering lights the neighbourhood, fades the rest and shows a card", async ({ page }) => {
  await openApp(page);
  const node = await nodePoint(page, "jnim");
  await page.mouse.move(node.x, node.y);
  await expect(page.locator(".hover-card")).toContainText("JNIM");
  await expect(label(page, "ghana").first()).toHaveClass(/is-faded/);
  await expect(page.locator('.canvas-label.is-actor[data-id="southern-mali"]')).not.toHaveClass(/is-faded/);
  await page.mouse.move(300, 880);
  await expect(page.locator(".hover-card")).toBeHidden();
  await expect(label(page, "ghana").first()).not.toHaveClass(/is-faded/);
});

test("parallel ties are apart, and each has its own evidence", async ({ page }) => {
  await openApp(page, "?types=founding,membership&kinds=state,alliance");
  const evidence = region(page, "Evidence").getByRole("heading", { level: 2 });
  for (const [id, sentence] of [
    ["r-mali-founding-aes", "Mali founded the Alliance of Sahel States"],
    ["r-mali-membership-aes", "Mali belongs to the Alliance of Sahel States"],
  ] as const) {
    const { x, y } = await middle(label(page, id).first());
    await page.mouse.click(x, y);
    await expect(evidence).toHaveText(sentence);
  }
});

test("members of an alliance are in a hull that bears its name", async ({ page }) => {
  await openApp(page);
  await expect(page.locator(".canvas-hull")).toHaveCount(1);
  await expect(page.locator('.canvas-label.is-hull[data-id="aes"]')).toHaveText("Alliance of Sahel States");
});

test("the wheel zooms around the pointer, dragging the ground pans, buttons zoom and fit", async ({ page }) => {
  await openApp(page);
  const france = page.locator('.canvas-label.is-actor[data-id="france"]');
  const start = await middle(france);
  const node = await nodePoint(page, "france");
  await page.mouse.move(node.x, node.y);
  await page.mouse.wheel(0, -300);
  await atRest(page);
  const closer = await nodePoint(page, "france");
  expect(Math.hypot(closer.x - node.x, closer.y - node.y)).toBeLessThan(14);
  await page.getByRole("button", { name: "Fit to frame" }).click();
  await atRest(page);
  await expect.poll(async () => Math.round((await middle(france)).x - start.x)).toBe(0);
  const corner = { x: 330, y: 860 };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + 100, corner.y - 30, { steps: 5 });
  await page.mouse.up();
  await atRest(page);
  expect((await nodePoint(page, "france")).x).toBeGreaterThan(node.x + 80);
});

/**
 * A point on an actor's node: a label stands beside its node, and on what the pointer is, the hover card says.
 */
async function nodePoint(page: Page, id: string): Promise<{ x: number; y: number }> {
  const name = page.locator(`.canvas-label.is-actor[data-id="${id}"]`).first();
  const box = await name.boundingBox();
  if (box === null) throw new Error(`${id} has no label`);
  const words = (await name.textContent()) ?? "";
  const near = [10, 16, 22].flatMap((distance) => [
    { x: box.x + box.width / 2, y: box.y - distance },
    { x: box.x + box.width / 2, y: box.y + box.height + distance },
    { x: box.x - distance, y: box.y + box.height / 2 },
    { x: box.x + box.width + distance, y: box.y + box.height / 2 },
  ]);
  for (const point of near) {
    await page.mouse.move(point.x, point.y);
    const card = await page.evaluate(
      () =>
        new Promise<string>((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => done(document.querySelector(".hover-card strong")?.textContent ?? "")),
          ),
        ),
    );
    if (card === words) return point;
  }
  throw new Error(`no node beside the label of ${id}`);
}
