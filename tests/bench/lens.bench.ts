import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "vite";
import { bench, describe } from "vitest";

/** `BENCH_TIES=10000,100000 npm run bench` measures these only. */
const sizes = (process.env["BENCH_TIES"] ?? "10000,100000,1000000").split(",");
const entry = fileURLToPath(new URL("lensMeasures.ts", import.meta.url));

/**
 * Each size is measured by a program of its own, so that one leaves nothing to collect in the other's memory, and a built
 * one, so that what is measured is what is shipped: between modules that are only served, each call is looked up.
 */
async function measure(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "entente-bench-"));
  try {
    await build({
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      build: {
        ssr: entry,
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: "lensMeasures.mjs" } },
      },
      ssr: { noExternal: true },
    });
    for (const size of sizes) {
      const program = [join(folder, "lensMeasures.mjs"), size];
      const { stdout } = await promisify(execFile)(process.execPath, [
        "--expose-gc",
        "--max-old-space-size=6144",
        ...program,
      ]);
      console.log(stdout);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe("changes of the lens", () => {
  bench("all of them, once", measure, { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 });
});
