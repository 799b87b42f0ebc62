/**
 * Draws the pictures of the three ways to work, assets/way-*.jpg, for README and help: the built page, the built pane in the
 * workbench, and what the command line prints. `npm run build` comes before.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../e2e/browser/launch";
import { sent, type SentFile } from "../e2e/support/enterprises";
import { Pane } from "../e2e/support/pane";
import { startWorkbench } from "../e2e/support/server";
import { known } from "../e2e/support/keptPages";
import { knownPerson } from "../taskpane/support/knownPerson";

const root = path.resolve(__dirname, "../..");
const size = { width: 960, height: 600 };
/** The page holds them too, so that they are small. */
const quality = 45;

async function keep(page: Page, name: string): Promise<void> {
  await page.screenshot({
    path: path.join(root, "assets", `way-${name}.jpg`),
    type: "jpeg",
    quality,
    animations: "disabled",
  });
}

const wrong = { "contact.name": "周明 13943123456" };

async function plainPage(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: size, locale: "zh-CN" });
  await page.addInitScript(known, knownPerson("enterprise"));
  await page.goto(pathToFileURL(path.join(root, "dist/审核汇总.html")).href);
  const pane = new Pane(page.locator("#beside"));
  await page.getByLabel("选择要打开的文件").setInputFiles(await sent(3, wrong));
  await page.getByText("已打开“松岭3号.xlsx”。").first().waitFor();
  await pane.check();
  await pane.finding(/^项目联系人姓名“周明 /).click();
  await page.locator("#cell-C33").waitFor();
  await keep(page, "page");
}

async function excelPane(browser: Browser): Promise<void> {
  const server = await startWorkbench();
  try {
    const page = await browser.newPage({ viewport: size, locale: "zh-CN" });
    await page.addInitScript(known, knownPerson("city"));
    await page.goto(server.address);
    await page.getByRole("gridcell").first().waitFor();
    const pane = new Pane(page.frameLocator("iframe"));
    await pane.previewMerge();
    await pane.write();
    await pane.button("查看汇总表").click();
    await page.getByRole("tab", { name: "汇总表", exact: true }).waitFor();
    await keep(page, "excel");
  } finally {
    await server.stop();
  }
}

async function commandLine(browser: Browser): Promise<void> {
  const top = mkdtempSync(path.join(tmpdir(), "ways-"));
  try {
    const folder = path.join(top, "企业报来");
    mkdirSync(folder);
    const put = ({ name, buffer }: Pick<SentFile, "name" | "buffer">): void =>
      writeFileSync(path.join(folder, name), buffer);
    for (const n of [1, 2, 3]) put(await sent(n));
    put({ name: "扫描件.pdf", buffer: Buffer.from("%PDF-1.4 scanned") });
    const given = ["--city", "长春市", "--out", "汇总.xlsx", "企业报来"];
    const script = path.join(root, ".config/merge.cjs");
    const printed = execFileSync(process.execPath, [script, ...given], { cwd: top, encoding: "utf8" });
    const page = await browser.newPage({ viewport: { ...size, height: 330 } });
    await page.setContent(
      `<body style="margin:0;background:#1e1e1e;color:#e6e6e6"><pre style="margin:20px;font:14px/1.6 monospace;white-space:pre-wrap"></pre>`,
    );
    const text = `$ npm run --silent merge -- ${given.join(" ")}\n\n${printed}`;
    await page.locator("pre").evaluate((element, shown) => (element.textContent = shown), text);
    await keep(page, "batch");
  } finally {
    rmSync(top, { recursive: true });
  }
}

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const draw of [plainPage, excelPane, commandLine]) await draw(browser);
  } finally {
    await browser.close();
  }
}

void main();
