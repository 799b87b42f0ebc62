/**
 * Draws every step of the three rails in the built page, narrow as a pane is: `npx tsx test/tools/drawScreens.ts FOLDER`
 * at 320 and at 400 pixels, to be looked at; without a folder six of them for the README, assets/screen-*.jpg.
 * `npm run build` comes before.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../e2e/browser/launch";
import { explanationsOf, mergedBy, sent, type SentFile } from "../e2e/support/enterprises";
import { Pane } from "../e2e/support/pane";
import { known } from "../e2e/support/keptPages";
import { rails, type Person } from "../../src/taskpane/shell/rails";
import { knownPerson } from "../taskpane/support/knownPerson";

const root = path.resolve(__dirname, "../..");
const wrong = { "contact.name": "周明 13943123456", "contact.email": "songling.example.com" };
/** A profit that leaps: it has to be explained. */
const leaping = { "finance.profit": [84.6, 2043.18, 2265.7] };
/** Shown in the README: the person and her step. */
const inReadme: readonly string[] = [
  "企业-检查",
  "市（县）工信部门-汇总",
  "市（县）工信部门-审核",
  "市（县）工信部门-退回",
  "市（县）工信部门-材料",
  "省工信厅-核对",
];

type Keep = (page: Page, name: string) => Promise<void>;

async function opened(browser: Browser, person: Person, width: number): Promise<{ page: Page; pane: Pane }> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, locale: "zh-CN", offline: true });
  await page.addInitScript(known, knownPerson(person));
  await page.goto(pathToFileURL(path.join(root, "dist/审核汇总.html")).href);
  const pane = new Pane(page.locator("#beside"));
  await pane.frame.getByRole("tab", { selected: true }).waitFor();
  return { page, pane };
}

/** What a person has before her when she goes through her steps. */
const prepare: Readonly<Record<Person, (page: Page, pane: Pane) => Promise<void>>> = {
  enterprise: async (page, pane) => {
    const form = await sent(3, wrong);
    await page.getByLabel("选择要打开的文件").setInputFiles(form);
    await page.getByText(`已打开“${form.name}”。`).first().waitFor();
    await pane.check();
  },
  city: async (_page, pane) => {
    const leapt = await Promise.all([2, 4].map((n) => sent(n, leaping)));
    const files = [
      ...(await Promise.all([1, 3, 5].map((n) => sent(n, wrong)))),
      ...leapt,
      await explanationsOf(leapt, "2018年新产品量产，利润大幅增加，见审计报告第12页。"),
    ];
    await pane.drop("添加文件", files);
    await pane.button("预览").click();
    await pane.heading("预览").waitFor();
    await pane.write();
  },
  province: async (_page, pane) => {
    const cities = ["长春市", "吉林市"].map(async (city, n): Promise<SentFile> => ({
      name: `${city}.xlsx`,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await mergedBy(city, [await sent(n * 2 + 1), await sent(n * 2 + 2)])),
    }));
    await pane.drop("添加市（州）文件", await Promise.all(cities));
    await pane.button("预览省级汇总").click();
    await pane.button("写入省级汇总表").waitFor({ timeout: 60_000 });
  },
};

async function walk(browser: Browser, person: Person, width: number, keep: Keep): Promise<void> {
  const { page, pane } = await opened(browser, person, width);
  await prepare[person](page, pane);
  for (const { label } of rails[person].steps) {
    await pane.frame.getByRole("tab", { name: label, exact: true }).click();
    await page.getByText("正在打开……").waitFor({ state: "detached" });
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    const chart = pane.frame.getByText("三年财务数据图", { exact: true });
    if (label === "审核" && (await chart.isVisible())) {
      await chart.click();
      await pane.frame.getByRole("grid", { name: "三年财务数据" }).waitFor();
    }
    await pane.frame.getByRole("tablist").evaluate((element) => element.scrollIntoView());
    await keep(page, `${rails[person].name}-${label}`);
  }
  await page.close();
}

async function main(folder: string | undefined): Promise<void> {
  const browser = await launchBrowser();
  const people = Object.keys(rails) as Person[];
  try {
    if (folder) mkdirSync(folder, { recursive: true });
    for (const width of folder ? [320, 400] : [400])
      for (const person of people)
        await walk(browser, person, width, async (page, name) => {
          if (folder)
            await page.screenshot({ path: path.join(folder, `${width}-${name}.png`), fullPage: true });
          const place = inReadme.indexOf(name);
          if (!folder && place >= 0)
            await page.screenshot({
              path: path.join(root, "assets", `screen-${place + 1}.jpg`),
              type: "jpeg",
              quality: 60,
            });
        });
  } finally {
    await browser.close();
  }
}

void main(process.argv[2]);
