import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, runnerImport, type Plugin } from "vite";
import type * as analysis from "./src/analysis/model";
import type * as json from "./src/codecs/json";
import type * as force from "./src/scene/layout/force";
import type * as layoutInput from "./src/scene/layoutInput";

/** What several parts share that come later than the page: else it would be loaded with what all share. */
const onlyLater =
  /\/src\/(?:scene\/layouts\/(?!arrangement)|scene\/layoutInput|scene\/labels\/measure|analysis\/signedPairs|state\/nodeCommands|scene\/focus\/neighbours)/;

/** The same of what is loaded only after an act of the reader's: evidence, table, bibliography, and the ways out of an empty picture. */
const onlyOnDemand =
  /\/src\/(?:analysis\/(?:relax|claimsInView)|ui\/panels\/EmptyLens|ui\/controls\/(?:Citation|ComparedPill))\./;

/** What the page may load and do, in production: nothing but its own files. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
];

/** Browsers heed `frame-ancestors` in a header only. */
const headers = {
  "Content-Security-Policy": [...policy, "frame-ancestors 'none'"].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** Writes the policy into the built page, so that it holds on a server that sends no headers of ours too. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "entente:content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: policy.join("; ") },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}

/** Notes which modules went into which chunk, and how long each came out, for the check of the bundle's size. */
function moduleSizes(): Plugin {
  return {
    name: "entente:module-sizes",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const sizes = chunks.map(({ fileName, modules }) => {
        const lengths = Object.entries(modules).map(([id, { renderedLength }]) => [id, renderedLength] as const);
        return [fileName, Object.fromEntries(lengths)] as const;
      });
      const source = JSON.stringify(Object.fromEntries(sizes));
      this.emitFile({ type: "asset", fileName: ".vite/modules.json", source });
    },
  };
}

const dossiers = new URL("./data/", import.meta.url);
const frameShapes: readonly layoutInput.FrameShape[] = ["wide", "tall"];

/** A module of the page's own, to be run while it is built. */
const source = async <Module>(path: string): Promise<Module> =>
  (await runnerImport<Module>(fileURLToPath(new URL(`./src/${path}`, import.meta.url)), { configFile: false })).module;

/**
 * Where the actors of a shipped dossier are, in each shape of frame: the layout is seeded, so that it comes out the same
 * here as in a reader's worker. To a hundredth of a unit.
 *
 * @throws with the first problem of a dossier that has any: it is not shipped
 */
async function layoutsOf(file: string): Promise<Record<string, Record<string, [number, number]>>> {
  const { readDossier } = await source<typeof json>("codecs/json.ts");
  const { modelOf } = await source<typeof analysis>("analysis/model.ts");
  const { layoutInputOf, positionsOf } = await source<typeof layoutInput>("scene/layoutInput.ts");
  const { forceLayout } = await source<typeof force>("scene/layout/force.ts");
  const read = await readDossier(await readFile(new URL(file, dossiers), "utf8"));
  if (!read.ok) throw new Error(`data/${file} has problems: ${JSON.stringify(read.problems[0])}`);
  const model = modelOf(read.dossier);
  const round = (value: number) => Math.round(value * 100) / 100;
  return Object.fromEntries(
    frameShapes.map((shape) => {
      const input = layoutInputOf(model, shape);
      const places = [...positionsOf(input, forceLayout(input))];
      return [shape, Object.fromEntries(places.map(([id, { x, y }]) => [id, [round(x), round(y)]]))];
    }),
  );
}

/** Lays out the shipped dossiers once, when the page is built, instead of at each opening. */
function shippedLayouts(): Plugin {
  const list = "virtual:shipped-layouts";
  const one = "virtual:shipped-layout/";
  let isBuild = false;
  return {
    name: "entente:shipped-layouts",
    configResolved({ command }) {
      isBuild = command === "build";
    },
    resolveId: (id) => (id === list || id.startsWith(one) ? `\0${id}` : null),
    async load(id) {
      if (id.startsWith(`\0${one}`)) {
        return `export default ${JSON.stringify(await layoutsOf(`${id.slice(one.length + 1)}.json`))}`;
      }
      if (id !== `\0${list}`) return null;
      const files = isBuild ? (await readdir(dossiers)).filter((file) => file.endsWith(".json")) : [];
      const entries = files.map((file) => {
        const name = file.replace(/\.json$/, "");
        return `${JSON.stringify(name)}: async () => (await import(${JSON.stringify(one + name)})).default`;
      });
      return `export default { ${entries.join(", ")} }`;
    },
  };
}

/**
 * The port to serve on: `PORT`, or 5173.
 *
 * @throws where `PORT` is no port
 */
function chosenPort(wish = process.env["PORT"]): number {
  if (wish === undefined || wish === "") return 5173;
  const port = /^\d+$/.test(wish) ? Number(wish) : 0;
  if (port < 1 || port > 65_535) throw new Error(`PORT is "${wish}": expected a whole number from 1 to 65535`);
  return port;
}

const port = chosenPort();

export default defineConfig({
  // Minified by its makers: smaller than what a bundler makes of its sources.
  resolve: { alias: { cytoscape: "cytoscape/dist/cytoscape.esm.min.mjs" } },
  plugins: [react(), shippedLayouts(), contentSecurityPolicy(), moduleSizes()],
  // No fallback to index.html: a dossier that is not there must answer 404, not a page.
  appType: "mpa",
  server: { port, strictPort: true },
  preview: { port, strictPort: true, headers },
  worker: { format: "es" },
  build: {
    target: "es2022",
    // The policy forbids what would be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    license: { fileName: "third-party-licences.md" },
    reportCompressedSize: false,
    // What the entry shares with what is loaded later is loaded at once, in one file and not in twenty.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "layouts", minShareCount: 2, priority: 1, test: onlyLater, includeDependenciesRecursively: false },
            {
              name: "on-demand",
              minShareCount: 2,
              priority: 1,
              test: onlyOnDemand,
              includeDependenciesRecursively: false,
            },
            { name: "shared", minShareCount: 2, test: /\/src\// },
          ],
        },
      },
    },
  },
});
