import { expect, test } from "vitest";
import { firstLoad, largestModules } from "../../tools/bundleSize.mjs";

const manifest = {
  "index.html": { file: "assets/index.js", isEntry: true, imports: ["_shared.js"] },
  "_shared.js": { file: "assets/shared.js", imports: ["_deep.js", "index.html"] },
  "_deep.js": { file: "assets/deep.js" },
  "src/codecs/gexf.ts": { file: "assets/gexf.js", imports: ["_shared.js"] },
  "src/ui/app.css": { file: "assets/app.css" },
};

test("the first load is the entry and all it imports statically, each once, and nothing that is loaded later", () => {
  expect(firstLoad(manifest, "")).toEqual(["assets/index.js", "assets/shared.js", "assets/deep.js"]);
});

test("what the page names counts, if the manifest does not know of it too", () => {
  const page = '<script type="module" src="/assets/index.js"></script><link rel="modulepreload" href="/extra.mjs">';
  expect(firstLoad(manifest, page)).toContain("extra.mjs");
  expect(firstLoad(manifest, page)).toHaveLength(4);
});

test("a build without entry, or with a hole, is an error and not a small one", () => {
  expect(() => firstLoad({ a: { file: "a.js" } }, "")).toThrow("no entry");
  expect(() => firstLoad({ a: { file: "a.js", isEntry: true, imports: ["b"] } }, "")).toThrow("does not name b");
});

test("the largest modules of the given files", () => {
  const sizes = { "a.js": { small: 1, large: 9 }, "b.js": { middle: 5 }, "later.js": { huge: 99 } };
  expect(largestModules(sizes, ["a.js", "b.js"], 2)).toEqual([
    ["large", 9],
    ["middle", 5],
  ]);
});
