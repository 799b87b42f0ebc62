import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import type { Person } from "../../../src/taskpane/shell/rails";
import { Grid } from "./grid";
import { usePages } from "./keptPages";
import { Pane } from "./pane";

/** A person at the workbench: the page, the grid and the pane in it, and what went wrong on the way. */
export interface Visit {
  readonly page: Page;
  readonly grid: Grid;
  readonly pane: Pane;
  /** Errors in the console of the page or the pane, uncaught exceptions, answers other than 200. */
  readonly problems: string[];
  /** Saves the workbook with the button; the file's name and bytes. */
  readonly save: () => Promise<{ name: string; bytes: Uint8Array }>;
  /** Opens a workbook with the file button. */
  readonly open: (name: string, bytes: Uint8Array) => Promise<void>;
}

/** Visits to the workbench; in none of them anything is left of one before. */
export function useWorkbench(): (
  size?: { width: number; height: number },
  as?: Person | null,
) => Promise<Visit> {
  const take = usePages();
  beforeAll(() => Promise.all([sharedByTests.workbench(), sharedByTests.browser()])); // built where stale
  return async (size = { width: 1366, height: 820 }, as = "city") => {
    const server = await sharedByTests.workbench();
    const page = await take({ place: `${server.address}/host-shim.js`, size, as });
    const problems = watch(page);
    await page.goto(server.address);
    await page.getByRole("gridcell").first().waitFor();
    await page.frameLocator("iframe").getByRole("tab").first().waitFor();
    return {
      page,
      grid: new Grid(page),
      pane: new Pane(page.frameLocator("iframe")),
      problems,
      save: () => save(page),
      open: (name, bytes) => open(page, name, bytes),
    };
  };
}

export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  return problems;
}

async function save(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存", exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function open(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel("要打开的工作簿")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}
