import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const linuxNames = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const linuxFolders = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/opt/microsoft/msedge",
];
const windowsPrograms = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];
const macNames = ["Google Chrome", "Microsoft Edge", "Chromium"];

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Chrome, Edge or Chromium usually lies on this system, the likeliest place first. */
export function usualPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    return windowsPrograms.flatMap((program) =>
      roots.filter((root) => root !== undefined).map((root) => [root, ...program].join("\\")),
    );
  }
  if (platform === "darwin") {
    const roots = ["/Applications", ...(env["HOME"] ? [`${env["HOME"]}/Applications`] : [])];
    return macNames.flatMap((name) => roots.map((root) => `${root}/${name}.app/Contents/MacOS/${name}`));
  }
  const folders = [...new Set([...linuxFolders, ...(env["PATH"] ?? "").split(delimiter).filter(Boolean)])];
  return linuxNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The browser to test with that is on this machine: CHROME_PATH, else an installed one, else null.
 * Throws where CHROME_PATH names no file, since it was set on purpose.
 */
export function installedBrowser(
  platform: NodeJS.Platform = process.platform,
  env: Environment = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const chosen = env["CHROME_PATH"];
  if (chosen) {
    if (!exists(chosen)) throw new Error(`CHROME_PATH is set to ${chosen}, but there is no such file.`);
    return chosen;
  }
  return usualPlaces(platform, env).find(exists) ?? null;
}
