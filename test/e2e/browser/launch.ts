import { chromium, type Browser } from "playwright-core";
import { fontEnvironment } from "./fonts";
import { installedBrowser } from "./installed";
import { packagedBrowser } from "./packaged";

/** No updates, reports or protocol trials: a test must not wait for a network that is not there. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The browser to test with: CHROME_PATH, an installed Chrome, Edge or Chromium, or the one that comes as a package. */
export function findBrowser(): FoundBrowser {
  const asRoot = process.getuid?.() === 0;
  const installed = installedBrowser();
  if (installed)
    return { executablePath: installed, args: asRoot ? ["--no-sandbox", ...quiet] : quiet, env: {} };
  const packaged = packagedBrowser();
  if (packaged) return { ...packaged, args: ["--no-sandbox", "--headless=shell", ...quiet] };
  throw new Error(
    "No browser was found for the end-to-end tests. Install Google Chrome, Microsoft Edge or Chromium, " +
      "or set CHROME_PATH to the program file of one. (On Linux x64 one comes as the package " +
      "@sparticuz/chromium; npm ci installs it.)",
  );
}

/** `more`: arguments of the browser's command line besides those of every test. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const found = findBrowser();
  return chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args, ...more],
    env: { ...(process.env as Record<string, string>), ...fontEnvironment(), ...found.env },
  });
}
