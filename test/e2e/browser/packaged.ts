import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";

const root = join(__dirname, "../../..");
const packageFolder = join(root, "node_modules/@sparticuz/chromium");
const cache = join(root, ".cache/browser");

export interface PackagedBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The Chromium that comes as an npm package (Linux on x64 only), unpacked once into .cache/browser; null elsewhere.
 * Unpacking (200 MB) happens beside the final place, so that an interrupted run leaves no half of a browser.
 */
export function packagedBrowser(): PackagedBrowser | null {
  if (process.platform !== "linux" || process.arch !== "x64" || !existsSync(packageFolder)) return null;
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    const unpacking = join(cache, `unpacking-${process.pid}`);
    mkdirSync(unpacking, { recursive: true });
    try {
      execFileSync(process.execPath, [join(__dirname, "unpack.mjs")], {
        env: { ...process.env, TMPDIR: unpacking },
      });
      if (!existsSync(folder)) renameSync(unpacking, folder);
    } finally {
      rmSync(unpacking, { recursive: true, force: true });
    }
  }
  const libraries = [join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean);
  return {
    executablePath: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: libraries.join(delimiter) },
  };
}
