import type { Browser, Page } from "playwright-core";
import { buildWhatIsStale } from "../../workbench/server/build";
import { serve, type RunningServer } from "../../workbench/server/serve";
import { launchBrowser } from "../browser/launch";

/** What all browser tests of a process use: to start a browser and a server for each file took a minute of four. */
export interface Shared {
  /** A browser that runs; a new one where the last one has died. */
  readonly browser: () => Promise<Browser>;
  /** The workbench with what was built from today's sources. */
  readonly workbench: () => Promise<RunningServer>;
  /** Pages that a test has left, by what they are for (keptPages.ts). */
  readonly pages: Map<string, Page>;
}

/** Each test loads its page anew and runs most of it a few times: the engine's compilers of what runs often took a quarter. */
const runsBriefly = "--js-flags=--no-opt --no-maglev";

let browser: Promise<Browser> | null = null;
let workbench: Promise<RunningServer> | null = null;

async function serveBuilt(): Promise<RunningServer> {
  await buildWhatIsStale(() => undefined);
  return serve(0, "max-age=86400"); // nothing is built while tests run
}

export const shared: Shared = {
  async browser() {
    if (browser && !(await browser).isConnected()) browser = null;
    return (browser ??= launchBrowser([runsBriefly]));
  },
  workbench: () => (workbench ??= serveBuilt()),
  pages: new Map(),
};

/** Closes what was started. */
export async function endShared(): Promise<void> {
  await Promise.all([browser?.then((each) => each.close()), workbench?.then((each) => each.close())]);
}
