import type { Locator, Page, Route } from "@playwright/test";
import bamako from "../../data/bamako-2025.json" with { type: "json" };
import { uiLanguages } from "../../src/domain/text";
import { atRest, label, middle, openApp, region } from "./app";
import { expect, test } from "./fixtures";
import { type LabelBox, labelBoxes, overlapping, slack } from "./labelBoxes";

const tied = new Set(bamako.relations.flatMap(({ from, to }) => [from, to]));
/** Those of the picture: without a tie an actor is in none. */
const actors = bamako.actors.filter(({ id }) => tied.has(id));

/** Ids of the actors that bear their own name in full, beside their node or, of an alliance, along its hull. */
function named(boxes: readonly LabelBox[], locale: (typeof uiLanguages)[number]): string[] {
  // A name in lines has no spaces where they break.
  const letters = (text: string) => text.replaceAll(/\s/g, "");
  return actors.flatMap(({ id, kind, name }) => {
    const own = (box: LabelBox) => box.id === id && (box.of === "actor" || (box.of === "hull" && kind === "alliance"));
    return boxes.some((box) => own(box) && letters(box.text) === letters(name[locale])) ? [id] : [];
  });
}

for (const locale of uiLanguages) {
  for (const [width, height, least] of [
    [1440, 900, 27],
    [1024, 768, 27],
    [390, 844, 24],
  ] as const) {
    test(`no label covers another at rest, ${locale}, ${width} px wide`, async ({ page }) => {
      await page.addInitScript((language) => {
        localStorage.setItem("entente.preferences", JSON.stringify({ language }));
      }, locale);
      await page.setViewportSize({ width, height });
      await openApp(page);
      const boxes = await labelBoxes(page);
      expect(actors).toHaveLength(27);
      const names = named(boxes, locale);
      expect(names.length).toBeGreaterThanOrEqual(least);
      expect(names).toEqual(expect.arrayContaining(["jnim", "malian-junta", "mali", "france", "russia"]));
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

test("the picture is the same however late its fonts come", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.addInitScript(() => {
    localStorage.setItem("entente.preferences", JSON.stringify({ language: "fr" }));
  });
  // One that comes later is only drawn later. An alliance may have two.
  const keyOf = ({ id, of }: LabelBox) => `${id} ${of}`;
  const labels = async () => (await labelBoxes(page)).toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  await openApp(page);
  const first = await labels();
  const held: Route[] = [];
  let isHeld = true;
  await page.route(/\.woff2$/, async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  await page.goto("/");
  await atRest(page);
  expect(held.length).toBeGreaterThan(0);
  isHeld = false;
  await Promise.all(held.map((route) => route.continue()));
  await expect.poll(labels).toEqual(first);
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
  const before = await placeAmongEvents(page);
  const node = await middle(ifOf(page, "fall-of-the-junta"));
  await page.mouse.move(node.x, node.y);
  await page.mouse.down();
  await page.mouse.move(node.x + 30, node.y - 40, { steps: 4 });
  await page.mouse.move(node.x + 60, node.y - 80, { steps: 4 });
  await page.mouse.up();
  await atRest(page);
  const dropped = await middle(ifOf(page, "fall-of-the-junta"));
  expect(dropped.x).toBeCloseTo(node.x + 60, 0);
  expect(dropped.y).toBeCloseTo(node.y - 80, 0);
  const moved = await placeAmongEvents(page);
  expect(apart(moved, before)).toBeGreaterThan(0.15);

  await page.getByRole("group", { name: "Relation types" }).getByRole("checkbox", { name: "Membership" }).uncheck();
  await expect(page.locator(".status")).toContainText("30 of 36");
  await atRest(page);
  expect(apart(await placeAmongEvents(page), moved)).toBeLessThan(0.01);
  await page.reload();
  await atRest(page);
  await expect(page.locator(".status")).toContainText("30 of 36");
  expect(apart(await placeAmongEvents(page), moved)).toBeLessThan(0.01);

  const put = page.getByRole("button", { name: "Put actors back" });
  await put.click();
  await expect(put).toBeHidden();
  await atRest(page);
  expect(apart(await placeAmongEvents(page), before)).toBeLessThan(0.01);
  await page.getByRole("group", { name: "Relation types" }).getByRole("checkbox", { name: "Membership" }).check();
  await page.getByRole("button", { name: "Fit to frame" }).click();
  await atRest(page);
  const back = await middle(ifOf(page, "fall-of-the-junta"));
  expect(back.x).toBeCloseTo(node.x, 0);
  expect(back.y).toBeCloseTo(node.y, 0);
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

test("the card stays inside of the picture, wherever the pointer is", async ({ page }) => {
  for (const width of [1440, 1024, 700]) {
    await page.setViewportSize({ width, height: 900 });
    await openApp(page);
    const frame = await boxOf(page.locator(".picture"));
    for (const id of ["southern-mali", "bamako", "malian-refugees", "ghana", "jnim"]) {
      await nodePoint(page, id);
      const card = await boxOf(page.locator(".hover-card"));
      expect(card.x).toBeGreaterThanOrEqual(frame.x);
      expect(card.y).toBeGreaterThanOrEqual(frame.y);
      expect(card.x + card.width).toBeLessThanOrEqual(frame.x + frame.width);
      expect(card.y + card.height).toBeLessThanOrEqual(frame.y + frame.height);
    }
  }
});

test("the card stays through a press, is gone while an actor is dragged, and comes back where it is let go", async ({
  page,
}) => {
  await openApp(page);
  const card = page.locator(".hover-card");
  const node = await middle(ifOf(page, "fall-of-the-junta"));
  await page.mouse.move(node.x, node.y);
  await expect(card).toContainText("Fall of the junta");
  await page.mouse.down();
  await expect(page.locator(".canvas-root.is-held")).toBeVisible();
  await expect(card).toBeVisible();
  const there = { x: node.x + 60, y: node.y - 80 };
  await page.mouse.move(there.x, there.y, { steps: 6 });
  await expect(card).toBeHidden();
  await page.mouse.up();
  await expect(card).toContainText("Fall of the junta");
  const { x, y, width, height } = await boxOf(card);
  expect(Math.min(Math.abs(x - there.x), Math.abs(x + width - there.x))).toBeLessThan(20);
  expect(Math.min(Math.abs(y - there.y), Math.abs(y + height - there.y))).toBeLessThan(20);
});

test("who moves through the list sees each actor, however close the picture is; links elsewhere move nothing", async ({
  page,
}) => {
  // Without motion the camera is there at once: this is about where it goes.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openApp(page, "?select=mali");
  await page.locator("#picture").focus();
  for (const [key, times] of [
    ["+", 4],
    ["ArrowRight", 9],
  ] as const)
    for (let time = 0; time < times; time++) {
      await page.keyboard.press(key);
      await atRest(page);
    }
  // What the evidence of Mali points at is out of view by now: it is lit, and that is all.
  const camera = page.locator(".canvas-overlay > g");
  const still = await camera.getAttribute("transform");
  await region(page, "Evidence").getByRole("link", { name: "Mali founded the Alliance" }).hover();
  await expect(page.locator(".canvas-label.is-faded").first()).toBeAttached();
  await atRest(page);
  expect(await camera.getAttribute("transform")).toBe(still);

  await page.locator("#picture").focus();
  await page.keyboard.press("l");
  await page.keyboard.press("Home");
  const frame = await boxOf(page.locator(".picture"));
  const list = await boxOf(page.locator(".picture-list"));
  const seen = new Set<string | null>();
  for (let step = 0; step < 27; step++) {
    await atRest(page);
    const active = (await page.locator(".option.active").textContent()) ?? "";
    const actor = actors.find(({ name }) => active.startsWith(`${name.en}, `));
    if (actor === undefined) throw new Error(`no actor is called “${active}”`);
    seen.add(actor.id);
    // An alliance's name stands along its hull, wherever that has room.
    if (actor.kind !== "alliance") {
      const at = await boxOf(page.locator(`.canvas-label.is-actor[data-id="${actor.id}"]`));
      expect(at.x + at.width / 2, active).toBeGreaterThan(list.x + list.width);
      expect(at.x + at.width, active).toBeLessThanOrEqual(frame.x + frame.width);
      expect(at.y + slack, active).toBeGreaterThan(frame.y - 1);
      expect(at.y + at.height - slack, active).toBeLessThan(frame.y + frame.height + 1);
    }
    await page.keyboard.press("ArrowDown");
  }
  expect(seen.size).toBe(27);
});

test("pointing at a name or at a tie's label is pointing at what it names", async ({ page }) => {
  await openApp(page);
  const card = page.locator(".hover-card");
  const name = await middle(page.locator('.canvas-label.is-actor[data-id="ukraine"]'));
  await page.mouse.move(name.x, name.y);
  await expect(card).toContainText("Ukraine");
  const words = await middle(label(page, "r-russia-hostilities-ukraine"));
  await page.mouse.move(words.x, words.y, { steps: 3 });
  await expect(card).toContainText("Russia fights Ukraine");
  await expect(page.locator('.canvas-label.is-actor[data-id="ghana"]')).toHaveClass(/is-faded/);
});

test("the buttons zoom in and out around the middle", async ({ page }) => {
  await openApp(page);
  const [a, b] = ["russia", "jnim"].map((id) => page.locator(`.canvas-label.is-actor[data-id="${id}"]`));
  const apart = async () => {
    if (!a || !b) throw new Error("no labels");
    const [one, other] = [await middle(a), await middle(b)];
    return Math.hypot(one.x - other.x, one.y - other.y);
  };
  const before = await apart();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(apart).toBeGreaterThan(before * 1.15);
  await atRest(page);
  await page.getByRole("button", { name: "Zoom out" }).click();
  await page.getByRole("button", { name: "Zoom out" }).click();
  await expect.poll(apart).toBeLessThan(before * 0.9);
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
  const picture = await boxOf(page.locator(".graph"));
  const corner = { x: picture.x + 20, y: picture.y + picture.height - 20 };
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + 100, corner.y - 30, { steps: 5 });
  await page.mouse.up();
  await atRest(page);
  expect((await nodePoint(page, "france")).x).toBeGreaterThan(node.x + 80);
});

async function boxOf(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error("not on the page");
  return box;
}

/** The word inside of an event that has not happened, which stands in the middle of its node. */
const ifOf = (page: Page, id: string): Locator => page.locator(`.canvas-if[data-id="${id}"]`);

/**
 * Where the fall of the junta is, measured by two events that nobody moves: along the way from one to the other and
 * across it, as shares of that way. The same whatever the camera does.
 */
async function placeAmongEvents(page: Page): Promise<{ along: number; across: number }> {
  const from = await middle(ifOf(page, "fall-of-bamako"));
  const to = await middle(ifOf(page, "caliphate"));
  const at = await middle(ifOf(page, "fall-of-the-junta"));
  const way = { x: to.x - from.x, y: to.y - from.y };
  const own = { x: at.x - from.x, y: at.y - from.y };
  const square = way.x ** 2 + way.y ** 2;
  return { along: (own.x * way.x + own.y * way.y) / square, across: (own.y * way.x - own.x * way.y) / square };
}

const apart = (one: { along: number; across: number }, other: { along: number; across: number }): number =>
  Math.hypot(one.along - other.along, one.across - other.across);

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
  /** What the card names once the pointer has been there for a while: a slow page answers for where it was before. */
  const nameAt = async ({ x, y }: { x: number; y: number }) => {
    let shown = "";
    for (const slip of [0, 0.25]) {
      await page.mouse.move(x + slip, y);
      shown = await page.evaluate(
        () =>
          new Promise<string>((done) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => done(document.querySelector(".hover-card strong")?.textContent ?? "")),
            ),
          ),
      );
      if (shown !== words) return shown;
    }
    return shown;
  };
  let found = { x: NaN, y: NaN };
  await expect(async () => {
    for (const point of near)
      if ((await nameAt(point)) === words) {
        found = point;
        return;
      }
    throw new Error(`no node beside the label of ${id}`);
  }).toPass({ timeout: 15_000 });
  return found;
}
