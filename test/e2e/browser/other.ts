import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { fontEnvironment } from "./fonts";

/** A browser beside the one of all other tests, with the little that one story in it needs. */
export interface OtherBrowser {
  /** Name and version as it tells them. */
  readonly version: string;
  open(address: string): Promise<void>;
  /** Runs the body of a function in the page, and gives what it returns; `arguments` are `args`. */
  run(script: string, ...args: readonly unknown[]): Promise<unknown>;
  /** The bytes of what is downloaded when something is pressed. */
  saved(press: () => Promise<void>): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A Chrome, Edge or Chromium of a version of its own. */
export async function startChrome(program: string): Promise<OtherBrowser> {
  const browser = await chromium.launch({
    executablePath: program,
    args: ["--no-sandbox", "--disable-background-networking", "--no-first-run"],
    env: { ...(process.env as Record<string, string>), ...fontEnvironment() },
  });
  const context = await browser.newContext({ acceptDownloads: true, offline: true });
  const page = await context.newPage();
  return {
    version: `chrome ${browser.version()}`,
    open: async (address) => void (await page.goto(address)),
    run: (script, ...args) =>
      page.evaluate(`(function () { ${script} }).apply(null, ${JSON.stringify(args)})`),
    async saved(press) {
      const [download] = await Promise.all([page.waitForEvent("download"), press()]);
      return readFile(await download.path());
    },
    close: () => browser.close(),
  };
}
