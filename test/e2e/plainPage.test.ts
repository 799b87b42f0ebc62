import type { Page } from "playwright-core";
import { readFile } from "../../src/files/readFile";
import { cellName } from "../../src/sheet/address";
import { axeViolations } from "./support/axe";
import { sent, type SentFile } from "./support/enterprises";
import { usePlainPage } from "./support/plainPage";

const visit = usePlainPage();

const textAt = (bytes: Uint8Array, cell: string): string | undefined => {
  const read = readFile("表.xlsx", bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.workbook.sheets[0]!.cells.find(({ row, col }) => cellName(row, col) === cell)?.text;
};

/** Opens a file as a browser's dialog gives it: by a handle to a file on the disk, which lies in window.disk. */
async function openOnDisk(page: Page, form: SentFile): Promise<void> {
  await page.evaluate(
    ([name, base64]) => {
      const disk = {
        bytes: Uint8Array.from(atob(base64!), (char) => char.charCodeAt(0)),
        at: 1,
        locked: false,
      };
      const handle = {
        kind: "file",
        name,
        getFile: async () => new File([disk.bytes], name!, { lastModified: disk.at }),
        requestPermission: async () => "granted",
        createWritable: async () => {
          if (disk.locked) throw new DOMException("", "NoModificationAllowedError");
          return {
            write: async (bytes: Uint8Array<ArrayBuffer>) => void (disk.bytes = bytes),
            close: async () => void (disk.at += 1),
          };
        },
      };
      Object.assign(window, { disk, showOpenFilePicker: async () => [handle] });
    },
    [form.name, form.buffer.toString("base64")],
  );
  await page.getByRole("button", { name: "打开文件", exact: true }).click();
  await page.getByText(`已打开“${form.name}”。`).first().waitFor();
}

test("a finance officer without Excel opens her form, sees what is wrong and where, mends it and saves", async () => {
  const { page, pane, problems, asked, open, save } = await visit();
  const form = await sent(3, { "contact.name": "周明 13943123456" });
  await open(form.name, form.buffer);
  await pane.check();
  const finding = pane.finding(/^项目联系人姓名“周明 /);
  await finding.click();
  const cell = page.locator("#cell-C33");
  expect(await cell.getAttribute("aria-selected")).toBe("true");
  expect(await cell.isVisible()).toBe(true);
  await pane.button("改为 “周明”").click();
  await page.getByRole("banner").getByText("有改动，还没有保存").waitFor();
  await pane.frame.getByText(/^已改好 1\/\d+$/).waitFor();
  const saved = await save();
  expect(saved.name).toBe(form.name);
  expect(textAt(saved.bytes, "C33")).toBe("周明");
  expect(textAt(saved.bytes, "C11")).toBe(textAt(form.buffer, "C11"));
  await page.getByRole("banner").getByRole("button", { name: "撤销", exact: true }).click();
  await pane.frame.getByText(/^已改好 0\/\d+$/).waitFor();
  await finding.waitFor();
  // nothing but the page itself and its own worker was asked for
  expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringMatching(/^blob:/)]);
  expect(asked.filter((address) => !/^(?:file:.*%E5%AE%A1.*\.html|blob:|data:)/.test(address))).toEqual([]);
  expect(problems).toEqual([]);
});

test("the file saved in WPS is checked again by itself, and saving goes into the same file", async () => {
  const { page, pane, problems } = await visit();
  const form = await sent(3);
  await openOnDisk(page, form);
  await pane.check();
  const finding = pane.finding(/^项目联系人姓名“联系人3”/);
  await finding.waitFor();
  const mended = await sent(3, { "contact.name": "周明" });
  await page.evaluate((base64) => {
    const { disk } = window as unknown as { disk: { bytes: Uint8Array; at: number } };
    disk.bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    disk.at += 1;
  }, mended.buffer.toString("base64"));
  await page.getByText("文件在别处改过，已重新读取。").first().waitFor();
  await finding.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText("已保存到原文件“松岭3号.xlsx”。").first().waitFor();
  expect(problems).toEqual([]);
});

test("a file that cannot be read says why, and the page goes on", async () => {
  const { page, pane } = await visit();
  const file = { name: "坏.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("不是表格") };
  await page.getByLabel("选择要打开的文件").setInputFiles(file);
  await page
    .getByText(/“坏\.xlsx”/)
    .first()
    .waitFor();
  await pane.frame.getByRole("tab", { name: "汇总" }).click();
  await pane.button("预览").waitFor();
});

test.each([
  [320, 640],
  [1366, 820],
])("at %d pixels everything can be reached, and nothing is cut off", async (width, height) => {
  const { page, pane, open } = await visit({ width, height });
  const form = await sent(3);
  await open(form.name, form.buffer);
  await pane.check();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await axeViolations(page.mainFrame(), ["[data-tabster-dummy]"])).toEqual([]);
  await pane.frame.getByText("帮助", { exact: true }).click();
  await page.getByRole("region", { name: "帮助" }).getByText("检查规则").first().waitFor();
  const pictures = await page
    .getByRole("region", { name: "帮助" })
    .getByRole("img")
    .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth));
  expect(pictures).toEqual([960, 960, 960, 1280]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.getByRole("button", { name: "关闭帮助" }).click();
  await page.getByRole("grid").waitFor();
});

test("a file that is open in WPS is not written over: the page says so, keeps all, and saves a copy", async () => {
  const { page, pane, saved } = await visit();
  await openOnDisk(page, await sent(3, { "contact.name": "周明 13943123456" }));
  await pane.check();
  await pane.button("改为 “周明”").click();
  await page.getByRole("banner").getByText("有改动，还没有保存").waitFor();
  await page.evaluate(() => Object.assign((window as unknown as { disk: object }).disk, { locked: true }));
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText(/^“松岭3号\.xlsx”正被别的程序（如 WPS）占用.*没有保存，这里的内容都还在。/).waitFor();
  const copy = await saved(() => page.getByRole("button", { name: "另存一份" }).click());
  expect(textAt(copy.bytes, "C33")).toBe("周明");
});

test("the browser asks before changes that are not saved are left", async () => {
  const { page, pane, open } = await visit();
  const form = await sent(3, { "contact.name": "周明 13943123456" });
  await open(form.name, form.buffer);
  await pane.check();
  await pane.button("改为 “周明”").click();
  await page.getByRole("banner").getByText("有改动，还没有保存").waitFor();
  const asked = new Promise<string>((resolve) =>
    page.on("dialog", (dialog) => void dialog.dismiss().then(() => resolve(dialog.type()))),
  );
  await page.evaluate(() => setTimeout(() => location.reload()));
  expect(await asked).toBe("beforeunload");
  await page.getByRole("banner").getByText("有改动，还没有保存").waitFor();
});

test("several files dropped at once are not opened one of them: the page says where they belong", async () => {
  const { page } = await visit();
  await page.getByRole("region", { name: "打开的工作簿" }).evaluate((element) => {
    const dataTransfer = new DataTransfer();
    for (const name of ["甲.xlsx", "乙.xlsx"]) dataTransfer.items.add(new File(["x"], name));
    element.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page
    .getByText(/^这里一次打开一个文件，拖来的是 2 个文件，没有打开。要汇总，请拖到“汇总”里/)
    .waitFor();
});
