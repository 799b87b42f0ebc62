import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import type { Person } from "../../../src/taskpane/shell/rails";
import { usePages } from "./keptPages";
import { Pane } from "./pane";
import { watch } from "./workbench";

const built = join(__dirname, "../../../dist/审核汇总.html");
/** A file beside it in which nothing runs. */
const beside = join(__dirname, "../../../dist/manifest.xml");

/** The picture of the open workbook. */
export class Picture {
  constructor(protected readonly page: Page) {}

  async openSheet(name: string): Promise<void> {
    await this.page.getByRole("tablist", { name: "工作表" }).getByRole("tab", { name, exact: true }).click();
  }

  /** Turns the wheel until the cell is drawn, and clicks it. */
  async goTo(cell: string): Promise<void> {
    const found = this.page.locator(`#cell-${cell}`);
    for (let turns = 0; turns < 40 && (await found.count()) === 0; turns++) {
      await this.page.getByRole("grid", { name: /^工作表 / }).hover();
      await this.page.mouse.wheel(0, 200);
      await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    await found.click();
  }
}

export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A person without Excel: the page that was opened by a double click, without any network. */
export interface PlainVisit {
  readonly page: Page;
  readonly grid: Picture;
  readonly pane: Pane;
  readonly problems: string[];
  /** Addresses of all that the page asked for. */
  readonly asked: string[];
  readonly save: () => Promise<Download>;
  /** What the browser downloads when something is pressed. */
  readonly saved: (press: () => Promise<void>) => Promise<Download>;
  readonly open: (name: string, bytes: Uint8Array) => Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  /** The browser has no file handles, as Firefox: files come by the dialog of an input, and go as downloads. */
  readonly withoutHandles?: boolean;
  /** Who has used this browser before. */
  readonly as?: Person | null;
}

export function usePlainPage(): (options?: VisitOptions) => Promise<PlainVisit> {
  const take = usePages();
  beforeAll(() => sharedByTests.browser()); // it is unpacked the first time
  return async ({ width = 1366, height = 820, withoutHandles = false, as = "city" } = {}) => {
    const place = pathToFileURL(beside).href;
    const page = await take({ place, size: { width, height }, as, offline: true, withoutHandles });
    const problems = watch(page);
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(request.url()));
    await page.goto(pathToFileURL(built).href);
    const pane = new Pane(page.locator("#beside"));
    await pane.frame.getByRole("tab", { selected: true }).waitFor();
    return {
      page,
      grid: new Picture(page),
      pane,
      problems,
      asked,
      save: () => saved(page, () => page.getByRole("button", { name: "保存", exact: true }).click()),
      saved: (press) => saved(page, press),
      open: (name, bytes) => open(page, name, bytes),
    };
  };
}

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function open(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.getByLabel("选择要打开的文件").setInputFiles(file);
  await page.getByRole("banner").getByText(name, { exact: true }).waitFor();
}
