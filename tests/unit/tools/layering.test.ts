import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const project = fileURLToPath(new URL("../../../", import.meta.url));

/** A file in one room, what it says, and what the linter has to answer; `null` where it must not mind. */
const planted: readonly (readonly [file: string, code: string, answer: string | null])[] = [
  ["domain/a.ts", 'import { x } from "../scene/b";', "domain may not import scene"],
  ["domain/b.ts", 'import type { X } from "../scene/b";', "domain may not import scene"],
  ["domain/c.ts", 'import { x } from "../../src/analysis/../scene/b";', "domain may not import scene"],
  ["domain/d.ts", 'import { x } from "/src/scene/b";', "domain may not import scene"],
  ["domain/e.ts", 'export { x } from "../i18n/b";', "domain may not import i18n"],
  ["domain/f.ts", 'export type X = import("../io/b").X;', "domain may not import io"],
  ["domain/g.ts", 'export const later = () => import("../codecs/b");', "domain may not import codecs"],
  ["domain/h.ts", "export const later = (name: string) => import(`../${name}`);", "say literally what is imported"],
  ["domain/i.ts", 'export * from "./text";', "no `export *`"],
  ["domain/j.ts", 'import { create } from "zustand";', "domain may not use this library"],
  ["domain/k.tsx", "export const x = <p>x</p>;", "JSX: domain may not use this library"],
  ["domain/l.ts", 'import data from "../../data/x.json";', "domain may not reach outside of src"],
  ["domain/m.ts", 'import { x } from "../main";', "a composition root is imported by nobody"],
  ["domain/n.ts", 'export const all = import.meta.glob("../scene/*.ts");', "domain may not import scene"],
  ["domain/o.ts", "export const here = location.href;", "Unexpected use of 'location'"],
  ["domain/deep/p.ts", 'import { x } from "../../state/b";', "domain may not import state"],
  ["codecs/a.ts", 'import { x } from "../analysis/b";', "codecs may not import analysis"],
  ["analysis/a.ts", 'import { x } from "../scene/b";', "analysis may not import scene"],
  ["analysis/b.ts", 'export const get = () => fetch("/x");', "Unexpected use of 'fetch'"],
  ["scene/a.ts", 'import cytoscape from "cytoscape";', "scene may not use this library"],
  ["scene/b.ts", 'import { useState } from "react";', "scene may not use this library"],
  ["scene/c.ts", 'import { x } from "../canvas/b";', "scene may not import canvas"],
  ["canvas/a.ts", 'import { x } from "../state/b";', "canvas may not import state"],
  ["state/a.ts", 'import { x } from "../io/b";', "state may not import io"],
  ["state/b.ts", 'import { useStore } from "react-dom/client";', "state may not use this library"],
  ["state/c.ts", "export const saved = localStorage.length;", "Unexpected use of 'localStorage'"],
  ["io/a.ts", 'import { x } from "../state/b";', "io may not import state"],
  ["i18n/a.ts", 'import { x } from "../domain/b";', "i18n may not import domain"],
  ["ui/a.tsx", 'import { x } from "../io/b";', "ui may not import io"],
  ["ui/b.tsx", 'import cytoscape from "cytoscape";', "ui may not use this library"],
  ["cli/a.ts", 'import { x } from "../ui/b";', "cli may not import ui"],
  [
    "cli/b.ts",
    'export const w = new URL("../layout.worker.ts", import.meta.url);',
    "a composition root is imported by nobody",
  ],
  ["attic/a.ts", 'import { x } from "../domain/b";', "attic is no room"],
  ["stray.ts", 'import { x } from "./domain/b";', "src is no room"],

  ["domain/fine.ts", 'import * as v from "valibot";\nimport { x } from "./text";\nexport const y = [v, x];', null],
  ["analysis/fine.ts", 'import type { X } from "../domain/dossier";\nexport type Y = X;', null],
  [
    "scene/layout/fine.ts",
    'import { x } from "../../analysis/b";\nimport { y } from "d3-force";\nexport const z = [x, y];',
    null,
  ],
  [
    "canvas/fine.ts",
    'import cytoscape from "cytoscape";\nexport const make = () => cytoscape({ container: document.body });',
    null,
  ],
  [
    "state/fine.ts",
    'import { createStore } from "zustand/vanilla";\nexport const make = () => createStore(() => 1);',
    null,
  ],
  [
    "io/fine.ts",
    'export const at = new URL("../layout.worker.ts", import.meta.url);\nexport const get = () => fetch(at);',
    null,
  ],
  ["ui/panels/fine.tsx", 'import { x } from "../../state/b";\nexport const X = () => <p>{x}</p>;', null],
  ["main.tsx", 'import { x } from "./io/b";\nimport { y } from "./ui/b";\nexport const z = [x, y, location];', null],
  ["layout.worker.ts", 'import { x } from "./scene/b";\nexport const y = x;', null],
];

let copy = "";
let answers: ReadonlyMap<string, string> = new Map();

/** What the linter says, by file, of a copy of the project that holds its rules and the planted files alone. */
async function lint(): Promise<ReadonlyMap<string, string>> {
  await cp(join(project, ".oxlintrc.json"), join(copy, ".oxlintrc.json"));
  for (const file of ["layering.mjs", "rooms.mjs"]) {
    await cp(join(project, "tests/tools", file), join(copy, "tests/tools", file), { recursive: true });
  }
  await symlink(join(project, "node_modules"), join(copy, "node_modules"), "junction");
  for (const [file, code] of planted) {
    await mkdir(dirname(join(copy, "src", file)), { recursive: true });
    await writeFile(join(copy, "src", file), `${code}\n`);
  }
  const oxlint = join(project, "node_modules/oxlint/bin/oxlint");
  const output = await new Promise<string>((resolve, reject) => {
    // It exits with 1, as it should; only a linter that cannot start has no answer.
    execFile(process.execPath, [oxlint, "-f", "unix", "src"], { cwd: copy }, (error, stdout, stderr) => {
      if (/^\d+ problems?$/m.test(stdout)) resolve(stdout);
      else reject(new Error(`the linter says nothing: ${stdout}${stderr}`, { cause: error }));
    });
  });
  const byFile = new Map<string, string>();
  for (const [, file = "", message = ""] of output.matchAll(
    /^src[\\/](.+?):\d+:\d+: (.*) \[.*(?:layering|no-restricted-globals)\)\]$/gm,
  )) {
    const name = file.replaceAll("\\", "/");
    byFile.set(name, `${byFile.get(name) ?? ""}${message}\n`);
  }
  return byFile;
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "entente-layering-"));
  answers = await lint();
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

test.each(planted)("%s: %s", (file, _code, answer) => {
  if (answer === null) expect(answers.get(file)).toBeUndefined();
  else expect(answers.get(file)).toContain(answer);
});

test("each forbidden thing is told once", () => {
  for (const [file, told] of answers) expect([file, told.trim().split("\n").length]).toEqual([file, 1]);
});
