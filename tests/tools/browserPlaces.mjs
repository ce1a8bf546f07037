import { delimiter, join } from "node:path";

const linuxNames = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];
const linuxFolders = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/var/lib/flatpak/exports/bin"];
const linuxFixed = ["/opt/google/chrome/chrome", "/usr/lib/chromium/chromium"];
const macBundles = ["Google Chrome", "Chromium", "Google Chrome for Testing", "Microsoft Edge"];
const windowsPrograms = ["Google\\Chrome\\Application\\chrome.exe", "Chromium\\Application\\chrome.exe"];

/**
 * Where a Chrome or Chromium that somebody installed usually is, the likeliest first. Whether a file is there is for
 * the caller to see.
 *
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, string | undefined>>} env environment variables
 * @returns {string[]} absolute paths, each once
 */
export function usualPlaces(platform, env) {
  if (platform === "darwin") {
    const roots = ["/Applications", ...(env["HOME"] === undefined ? [] : [join(env["HOME"], "Applications")])];
    return macBundles.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter(
      (root) => root !== undefined,
    );
    return windowsPrograms.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const onPath = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder.startsWith("/"));
  const folders = [...onPath, ...linuxFolders];
  return [...new Set([...linuxNames.flatMap((name) => folders.map((folder) => join(folder, name))), ...linuxFixed])];
}
