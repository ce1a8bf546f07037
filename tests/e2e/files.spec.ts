import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { atRest, openApp, region, status } from "./app";
import { expect, test } from "./fixtures";

const json = (name: string, text: string | Buffer) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

const own = {
  format: "entente-dossier/1",
  id: "own",
  title: { en: "A dossier of one’s own" },
  summary: { en: "Two states." },
  stateOfEvidence: "2020-06-01",
  languages: ["en"],
  actors: [
    { id: "north", kind: "state", name: { en: "North" } },
    { id: "south", kind: "state", name: { en: "<img src=x onerror=alert(1)>" } },
  ],
  relations: [{ id: "pact", type: "alliance", from: "north", to: "south" }],
  claims: [
    {
      id: "c",
      about: "pact",
      stance: "affirms",
      mode: "fact",
      voice: "north",
      said: "2020-05",
      statement: { en: "Friends." },
      cites: [{ source: "s" }],
    },
  ],
  sources: [{ id: "s", type: "document", URL: "https://example.org/paper" }],
};

/** The file itself, and not the page whose query names it. */
const at = (path: string) => (url: URL) => url.pathname === path;

const openFile = (page: Page, file: ReturnType<typeof json>) =>
  page.locator('.settings input[type="file"]').setInputFiles(file);

test("a broken file gives all its errors with their places, and the old picture stays", async ({ page }) => {
  await openApp(page, "?types=blockade");
  const broken = {
    ...own,
    actors: [...own.actors, { id: "north", kind: "planet", name: {} }],
    relations: [...own.relations, { id: "war", type: "hostilities", from: "north", to: "atlantis" }],
    claims: own.claims.map((claim) => ({ ...claim, said: "yesterday" })),
  };
  await openFile(page, json("broken.json", JSON.stringify(broken, null, 2)));
  const failure = page.getByRole("dialog", { name: "broken.json could not be opened" });
  await expect(failure).toBeVisible();
  await expect(failure).toContainText("$.actors[2].kind");
  await expect(failure).toContainText("$.relations[1].to");
  await expect(failure).toContainText("“atlantis”");
  await expect(failure).toContainText("$.claims[0].said");
  await expect(failure).toContainText("Nobody says “war”");
  await expect(failure).toContainText(/line \d+, column \d+/);
  await expect(failure).toContainText("What was open before is untouched.");
  await failure.getByRole("button", { name: "Back to the dossier" }).click();
  await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
  await expect(page).toHaveURL(/types=blockade/);
});

for (const [what, text, word] of [
  ["not JSON", '{"format": "entente-dossier/1",', "This is not JSON"],
  ["JSON of another kind", '{"hello": "world"}', "not a dossier"],
  ["a newer version", '{"format": "entente-dossier/2"}', "newer than this version"],
  ["20 MB of nested brackets", "[".repeat(20_000_000), "nested more than 64 deep"],
  ["no UTF-8", Buffer.from([0xff, 0xfe, 0x00]), "not text in UTF-8"],
] as const) {
  test(`a file that is ${what} is refused in clear words`, async ({ page }) => {
    await openApp(page);
    await openFile(page, json("strange.json", text));
    await expect(page.getByRole("dialog", { name: "strange.json could not be opened" })).toContainText(word);
    await page.keyboard.press("Escape");
    await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
  });
}

test("a file of one's own opens, is shown as text and not as HTML, and its link survives a reload", async ({
  page,
}) => {
  await openApp(page);
  await openFile(page, json("own.json", JSON.stringify(own)));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A dossier of one’s own");
  await expect(status(page)).toHaveText("2 actors · 1 of 1 relation");
  await expect(page.locator('.canvas-label[data-id="south"]').first()).toContainText("<img");
  await expect(page).toHaveURL(/dossier=file:/);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A dossier of one’s own");
  await page.goto(`${page.url()}&select=s`);
  const link = region(page, "Evidence").getByRole("link", { name: "Open the source" });
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  await expect(link).toHaveAttribute("href", "https://example.org/paper");
});

test("of a second dossier only its own is found", async ({ page }) => {
  await openApp(page);
  const search = page.getByRole("searchbox");
  await search.fill("ghana");
  await expect(page.getByRole("option").first()).toContainText("Ghana");
  await openFile(page, json("own.json", JSON.stringify(own)));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A dossier of one’s own");
  await expect(search).toHaveValue("");
  await search.fill("ghana");
  await expect(page.getByText("Nothing matches “ghana”")).toBeVisible();
  await search.fill("north");
  await expect(page.getByRole("option").first()).toContainText("North");
});

test("Back from a file returns to the dossier that was open before", async ({ page }) => {
  await openApp(page, "?types=blockade");
  await openFile(page, json("own.json", JSON.stringify(own)));
  await expect(status(page)).toHaveText("2 actors · 1 of 1 relation");
  await page.goBack();
  await expect(status(page)).toHaveText("2 actors · 1 of 36 relations");
  await page.goForward();
  await expect(status(page)).toHaveText("2 actors · 1 of 1 relation");
});

test("a file dropped on the page opens", async ({ page }) => {
  await openApp(page);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.json", { type: "application/json" }));
    return data;
  }, JSON.stringify(own));
  await page.dispatchEvent(".view", "dragenter", { dataTransfer: transfer });
  await expect(page.getByText("Drop the dossier to open it")).toBeVisible();
  await page.dispatchEvent(".view", "drop", { dataTransfer: transfer });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A dossier of one’s own");
});

test("an address of the same origin opens, and its failures are told apart", async ({ page }) => {
  await page.route(at("/mine/good.json"), (route) => route.fulfill({ json: own }));
  await openApp(page, "?dossier=/mine/good.json");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A dossier of one’s own");
  await page.goto("/?dossier=https://elsewhere.example/d.json");
  await expect(page.getByRole("dialog")).toContainText("only dossiers from this site");
  await page.goto("/?dossier=atlantis");
  await expect(page.getByRole("dialog")).toContainText("There is: bamako-2025");
  await page.goto("/?dossier=file:gone");
  await expect(page.getByRole("dialog")).toContainText("opened on another device");
  await page.getByRole("button", { name: "Open the first dossier" }).click();
  await atRest(page);
  await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
});

test.describe("where the server or the network fails", () => {
  test.use({ tolerated: [/Failed to load resource/] });

  test("says so and offers a way on", async ({ page }) => {
    await page.goto("/?dossier=/nothing-here.json");
    await expect(page.getByRole("dialog")).toContainText("The server answered with 404");
    await page.route(at("/offline.json"), (route) => route.abort());
    await page.goto("/?dossier=/offline.json");
    await expect(page.getByRole("dialog")).toContainText("did not answer");
  });
});

test("a shipped dossier saved to disk opens as well as it does from the server", async ({ page }) => {
  await openApp(page);
  await openFile(page, json("bamako.json", readFileSync("data/bamako-2025.json")));
  await expect(page).toHaveURL(/dossier=file:/);
  await expect(status(page)).toHaveText("27 actors · 36 of 36 relations");
});
