import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readFile } from "../../src/files/readFile";
import { installedFirefox, startFirefox } from "./browser/firefox";
import { startChrome, type OtherBrowser } from "./browser/other";
import { projectName, sent, type SentFile } from "./support/enterprises";
import { reopened, reopenedBy } from "./support/handwork";

const chrome = process.env["CHROME_109_PATH"];
const firefox = installedFirefox();

/** The browsers, and why one of them is not tried here. */
const browsers = [
  {
    name: "Chrome 109, the oldest that is promised",
    start: chrome ? () => startChrome(chrome) : null,
    version: /^chrome 109\./,
    otherwise: "CHROME_109_PATH names no program; the README tells where to get one",
  },
  {
    name: "Firefox, which has no file handles",
    start: firefox ? () => startFirefox(firefox) : null,
    version: /^firefox \d+\./,
    otherwise: "no Firefox is installed",
  },
];

const built = join(__dirname, "../../dist/审核汇总.html");
const patience = 60_000;

/** In the page: the visible control of a name, as people know it. */
const named = `const said = (each) => {
  const heard = each.cloneNode(true);
  for (const unheard of heard.querySelectorAll("[aria-hidden=true]")) unheard.remove();
  return heard.textContent;
};
const named = (kind, name) => [...document.querySelectorAll(kind)].find((each) =>
  (each.getAttribute("aria-label") ?? said(each)).trim().startsWith(name) && each.getClientRects().length > 0);`;

function person(browser: OtherBrowser) {
  /** Tries until the page says yes. */
  const until = async (what: string, script: string, ...args: readonly unknown[]): Promise<void> => {
    const end = Date.now() + patience;
    while ((await browser.run(script, ...args)) !== true) {
      if (Date.now() > end) {
        const seen = await browser.run("return document.body.innerText");
        throw new Error(`${browser.version}: ${what} does not come. The page says:\n${String(seen)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const press = (name: string, kind = "button:not([role])"): Promise<void> =>
    until(
      name,
      `${named} const found = named(arguments[1], arguments[0]);
       if (!found || found.disabled || found.getAttribute("aria-disabled") === "true") return false;
       found.click(); return true;`,
      name,
      kind,
    );
  const see = (text: string): Promise<void> =>
    until(text, "return document.body.innerText.includes(arguments[0])", text);
  const choose = (input: string, files: readonly SentFile[]): Promise<void> =>
    until(
      input,
      `const input = document.querySelector('input[aria-label="' + arguments[0] + '"]');
       if (!input) return false;
       const given = new DataTransfer();
       for (const [name, base64] of arguments[1])
         given.items.add(new File([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))], name));
       input.files = given.files;
       input.dispatchEvent(new Event("change", { bubbles: true }));
       return true;`,
      input,
      files.map(({ name, buffer }) => [name, buffer.toString("base64")]),
    );
  return { press, see, choose };
}

const textsIn = (bytes: Uint8Array, name: string): string[] => {
  const read = readFile("汇总.xlsx", bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.workbook.sheets.find((sheet) => sheet.name === name)!.cells.map(({ text }) => text);
};
const fileOf = (name: string, bytes: Uint8Array): SentFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes),
});

for (const { name, start, version, otherwise } of browsers) {
  const title = `a form is checked, five are merged and merged again in ${name}; ${reopenedBy} saved between`;
  if (!start) test.skip(`${title} (not here: ${otherwise})`, () => undefined);
  else
    test(title, async () => {
      const browser = await start();
      try {
        expect(browser.version).toMatch(version);
        await story(browser);
      } finally {
        await browser.close();
      }
    });
}

async function story(browser: OtherBrowser): Promise<void> {
  const { press, see, choose } = person(browser);
  await browser.open(pathToFileURL(built).href);
  await see("不用 Excel，也不用安装，断网也能用");

  // a form: what is wrong, where it stands, and a suggestion taken
  await choose("选择要打开的文件", [await sent(3, { "contact.name": "周明 13943123456" })]);
  await see("已打开“松岭3号.xlsx”。");
  await press("企业");
  await press("检查");
  await press("项目联系人姓名“周明 ");
  expect(
    await browser.run("return document.querySelector('[role=grid]').getAttribute('aria-activedescendant')"),
  ).toBe("cell-C33");
  await press("改为 “周明”");
  await see("有改动，还没有保存");
  const form = await browser.saved(() => press("保存"));
  expect(textsIn(form, "申报书")).toContain("周明");

  // five forms and a broken file, merged, saved, opened and saved elsewhere, merged again
  await press("新建汇总");
  const forms = await Promise.all([1, 2, 3, 4, 5].map((n) => sent(n)));
  await press("市（县）工信部门");
  await press("汇总", "[role=tab]");
  await choose("选择文件", [...forms, fileOf("坏.xlsx", Buffer.from("不是表格"))]);
  await press("预览");
  await see("新增 5 个项目");
  await press("写入汇总表");
  await press("再汇总");
  const merged = await browser.saved(() => press("保存"));
  for (const n of [1, 2, 3, 4, 5]) expect(textsIn(merged, "汇总表")).toContain(projectName(n));
  await choose("选择要打开的文件", [fileOf("周三.xlsx", await reopened(merged))]);
  await see("已打开“周三.xlsx”。");
  await press("汇总", "[role=tab]");
  await choose("选择文件", forms);
  await press("预览");
  await see("新增 0 个项目，有变化 0 个，没有变化 5 个");
}
