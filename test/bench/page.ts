import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../e2e/browser/launch";
import { ms, times, type Row } from "./table";
import { buildProgram, makeFolders, ours } from "./wholeProcess";

const built = join(__dirname, "../../dist/审核汇总.html");
const count = 40;
const rounds = 5;
const middle = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;

interface PageRun {
  /** Milliseconds from opening the file to a button that can be pressed. */
  readonly open: number;
  /** From 预览 to the preview, and from 写入 to the result: what the user waits for. */
  readonly preview: number;
  readonly write: number;
}

/** The built plain page beside the built command line: the same forms, in turn. `npm run build` comes before. */
export async function pageRows(): Promise<Row[]> {
  buildProgram();
  const folders = makeFolders();
  const browser = await launchBrowser();
  try {
    const folder = await folders.forms(count);
    const page: PageRun[] = [];
    const line: number[] = [];
    // the first round warms both up
    for (let round = 0; round <= rounds; round += 1) {
      const there = await inPage(browser, folder);
      const here = ours(folders, folder, `${round}.xlsx`).wall * 1000;
      if (round === 0) continue;
      page.push(there);
      line.push(here);
    }
    const preview = middle(page.map((each) => each.preview));
    const write = middle(page.map((each) => each.write));
    const merged = middle(page.map((each) => each.preview + each.write));
    const program = middle(line);
    return [
      { what: "first useful screen at file://", figure: ms(middle(page.map(({ open }) => open))) },
      {
        what: `${count} files merged in the page`,
        figure: ms(merged),
        note: `preview ${ms(preview)}, writing ${ms(write)}`,
      },
      {
        what: `${count} files, the command line`,
        figure: ms(program),
        note: `whole process; the page takes ${times(merged / program)}`,
      },
    ];
  } finally {
    await browser.close();
    folders.remove();
  }
}

async function inPage(browser: Browser, folder: string): Promise<PageRun> {
  const context = await browser.newContext({ locale: "zh-CN", offline: true });
  try {
    const page = await context.newPage();
    const open = await waited(
      page,
      () => page.goto(pathToFileURL(built).href, { waitUntil: "commit" }),
      "打开文件",
    );
    await page.getByRole("button", { name: "市（县）工信部门" }).click();
    await page.getByRole("tab", { name: "汇总" }).click();
    const files = readdirSync(folder).map((name) => join(folder, name));
    await page.getByLabel("选择文件", { exact: true }).setInputFiles(files);
    await page.getByText(`已添加 ${count} 个文件`).waitFor();
    const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
    const preview = await waited(page, () => press("预览"), "返回");
    const write = await waited(page, () => press("写入汇总表"), "撤销本次汇总");
    return { open, preview, write };
  } finally {
    await context.close();
  }
}

/** Milliseconds from the beginning of `act` till a button of this name is there. */
async function waited(page: Page, act: () => Promise<unknown>, button: string): Promise<number> {
  const start = performance.now();
  await act();
  await page.getByRole("button", { name: button, exact: true }).waitFor({ timeout: 120_000 });
  return performance.now() - start;
}
