import type { CDPSession, Page } from "@playwright/test";
import { atRest, middle, openApp, region } from "./app";
import { expect, test } from "./fixtures";

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Moves fingers along, in steps, as a hand does: each step is a list of where they are. */
async function gesture(touch: CDPSession, steps: readonly (readonly Finger[])[]): Promise<void> {
  for (const [at, fingers] of steps.entries()) {
    await touch.send("Input.dispatchTouchEvent", {
      type: at === 0 ? "touchStart" : "touchMove",
      touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })),
    });
  }
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

const placeOf = (page: Page, id: string) => middle(page.locator(`.canvas-label.is-actor[data-id="${id}"]`));
/** Between the names of two that stay in view when France comes closer; 0 while one of them is not placed. */
const apart = async (page: Page) => {
  const boxes = await Promise.all(
    ["mali", "serval"].map((id) =>
      page.locator(`.canvas-label.is-actor[data-id="${id}"]`).evaluateAll((names) => {
        const box = names[0]?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    ),
  );
  const [a, b] = boxes;
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
};

test("two fingers zoom, one pans, a tap selects", async ({ page }) => {
  await openApp(page);
  const touch = await page.context().newCDPSession(page);
  const before = await apart(page);
  const { x, y } = await placeOf(page, "france");
  await gesture(
    touch,
    [40, 46, 52, 58, 64, 70].map((reach) => [
      { x: x - reach, y },
      { x: x + reach, y },
    ]),
  );
  await expect.poll(() => apart(page)).toBeGreaterThan(before * 1.4);
  await atRest(page);

  await page.evaluate(() => scrollTo(0, 0));
  const start = await placeOf(page, "france");
  // From a corner of the picture where there is only ground.
  const box = await page.locator(".graph").boundingBox();
  if (!box) throw new Error("no picture");
  const ground = { x: box.x + 12, y: box.y + box.height - 14 };
  await gesture(
    touch,
    [0, 10, 20, 30].map((by) => [{ x: ground.x + by, y: ground.y - by }]),
  );
  await expect.poll(async () => (await placeOf(page, "france")).x - start.x).toBeGreaterThan(15);
  await atRest(page);

  const name = await placeOf(page, "france");
  await page.touchscreen.tap(name.x, name.y);
  await expect(region(page, "Evidence").getByRole("heading", { level: 2 })).toHaveText("France");
});

test("a finger takes an actor along, and it stays", async ({ page }) => {
  await openApp(page);
  const touch = await page.context().newCDPSession(page);
  // The node stands at the near end of its line: CNT has one tie, and its name is above it.
  const name = await page.locator('.canvas-label.is-actor[data-id="cnt"]').boundingBox();
  if (!name) throw new Error("no label");
  const node = { x: name.x + name.width / 2, y: name.y + name.height + 12 };
  await gesture(
    touch,
    [0, 6, 12, 18, 24].map((by) => [{ x: node.x - by, y: node.y + by / 2 }]),
  );
  await expect(page.getByRole("button", { name: "Put actors back" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "Put actors back" })).toBeVisible();
});
