import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { preview } from "vite";

export interface Served {
  readonly url: string;
  /** A folder of its own, gone when it is closed. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** The page as it is shipped, built and served. */
export async function servedApp(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), "entente-bench-"));
  const outDir = join(folder, "app");
  /* In the environment of tests React would be built with all that helps developers. */
  const env = { ...process.env, NODE_ENV: "production" };
  await promisify(execFile)("npx", ["vite", "build", "--outDir", outDir, "--logLevel", "warn"], { env });
  const server = await preview({ build: { outDir }, preview: { port: 0 }, logLevel: "warn" });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("the preview is served nowhere");
  const close = async () => {
    await server.close();
    await rm(folder, { recursive: true });
  };
  return { url, folder, close };
}
