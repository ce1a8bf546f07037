import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";

const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL("../../node_modules/.cache/entente-chromium/", import.meta.url));
const chunk = 1 << 20;

/**
 * Whoever packed the fonts owned them; here root's attempt to give them back to that owner fails in some containers.
 *
 * @type {import("tar-fs").ExtractOptions & { chown: boolean }}
 */
const untar = { chown: false };

/** The package's own looks for its fonts in folders that only its makers' servers have. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * @param {string} from
 * @param {NodeJS.WritableStream} to
 */
const inflate = (from, to) => pipeline(createReadStream(from), createBrotliDecompress({ chunkSize: chunk }), to);

/**
 * The headless Chromium that the npm package @sparticuz/chromium carries (Linux on x64), unpacked on first use, which
 * takes a few seconds and 200 MB beside the package. The package's own unpacker is not used: it writes to a fixed
 * name in the system's temporary folder, where two projects or two users meet.
 *
 * Several processes may call this at once: each unpacks into a folder of its own, and one of them gets the name.
 *
 * @param {(line: string) => void} say told once, if unpacking is needed
 * @returns {Promise<{ executablePath: string, env: Record<string, string> }>} `env` is what it needs beyond the
 *   environment of this process: its libraries, and its fonts for machines that have none
 * @throws where the package is not installed, or there is no room
 */
export async function packagedChromium(say) {
  const home = join(dirname(require.resolve("@sparticuz/chromium")), "../..");
  /** @type {{ version: string }} */
  const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  const folder = join(cache, version);
  if (!existsSync(folder)) {
    say(`unpacking Chromium ${version} from npm's @sparticuz/chromium (once)`);
    await unpack(join(home, "bin"), folder);
  }
  const libraries = [join(folder, "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: folder },
  };
}

/**
 * @param {string} bin the package's folder of compressed files
 * @param {string} folder made whole or not at all
 */
async function unpack(bin, folder) {
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  try {
    await Promise.all([
      inflate(join(bin, "chromium.br"), createWriteStream(join(draft, "chromium"), { mode: 0o755 })),
      inflate(join(bin, "al2023.tar.br"), extract(draft, untar)),
      inflate(join(bin, "fonts.tar.br"), extract(draft, untar)),
    ]);
    await writeFile(join(draft, "fonts.conf"), fontsConf);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another process was first: then the name is taken, and what is there is whole.
    if (!existsSync(folder)) throw error;
  }
}
