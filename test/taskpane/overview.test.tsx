import { cleanup, screen, within } from "@testing-library/react";
import { filed, project } from "../merge/make";
import { keepUnread, unreadKept } from "../../src/taskpane/merge/unreadKept";
import { fakeHost } from "./support/fakeHost";
import { mergePane } from "./support/mergePane";
import { cell, finding } from "./support/records";
import { accessibilityFaults } from "./support/renderPane";

const at = [cell("申报书", 7, 1)];
const sound = filed(project(1), { file: "企业1.xlsx" });
const flawed = filed(project(2), { file: "企业2.xlsx", findings: [finding("UNT-04", "error", at)] });
const asked = filed(project(3), { file: "企业3.xlsx", findings: [finding("BAS-03", "query", at)] });
const sources = {
  "企业1.xlsx": [sound],
  "企业2.xlsx": [flawed],
  "企业3.xlsx": [asked],
  "坏.xlsx": { unreadable: "x" },
  "通知.xlsx": [],
};

const counts = (): string[] =>
  within(screen.getByRole("region", { name: "办理情况" }))
    .getAllByRole("button", { expanded: false })
    .map((button) => button.textContent ?? "");
const wanted = ["可以上报 1", "待修改 1", "待说明 1", "读不出 1"];

/** Whatever stands around the pane, it has this clipboard from now on. */
function clipboard(value: Pick<Clipboard, "writeText"> | undefined): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value });
}

test("what needs a person stands on top in the preview, after writing and on opening, each count a link to its list", async () => {
  const { user, add, click } = await mergePane(sources);
  const copied: string[] = [];
  clipboard({ writeText: async (text) => void copied.push(text) });
  await add(...Object.keys(sources));
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  expect(counts()).toEqual(wanted);
  expect(await accessibilityFaults()).toEqual([]);

  await click("待修改 1");
  const list = screen.getByRole("list", { name: "待修改" });
  expect(list).toHaveTextContent("基于5G的智能工厂2号项目（长春第2机械有限公司）");
  await user.click(within(list).getByRole("button", { name: /^复制给企业的话/ }));
  expect(copied.at(-1)).toBe(
    "长春第2机械有限公司：你们申报的“基于5G的智能工厂2号项目”有 1 处必须修改：\n1. UNT-04 的问题\n请改好后重新报送，谢谢。",
  );
  await click("读不出 1");
  await click("复制给企业的话（全部）");
  expect(copied.at(-1)).toBe("下面 1 个文件读不出来，请重新发一份：\n1. “坏.xlsx”不能读取：encrypted");

  await click("写入汇总表");
  await screen.findByRole("heading", { name: "汇总结果" });
  expect(counts()).toEqual(wanted);
  await click("再汇总");
  await screen.findByRole("region", { name: "办理情况" });
  expect(counts()).toEqual(wanted);
  expect(screen.getByText(/^本工作簿已有 3 个项目，上次汇总 \d{4}-\d\d-\d\d \d\d:\d\d。$/)).toBeVisible();
});

test("what this machine could not read is told again when the workbook is opened under another name, and of no other merge", async () => {
  const { host, click, mergeFiles, step } = await mergePane(sources);
  await mergeFiles(...Object.keys(sources));
  const merged = host.workbook;
  await step("退回");
  await screen.findByRole("region", { name: "办理情况" });
  expect(counts()).toEqual(wanted);
  await click("读不出 1");
  expect(screen.getByRole("list", { name: "读不出" })).toHaveTextContent("“坏.xlsx”不能读取");
  cleanup();

  const kept = unreadKept();
  await mergePane(sources, fakeHost({ ...merged, name: "周三.xlsx" }), {}, () => keepUnread(kept));
  await screen.findByRole("region", { name: "办理情况" });
  expect(counts()).toEqual(wanted);
  cleanup();

  const other = { merge: "2020-01-01 00:00 甲", reasons: ["“别的.xlsx”不能读取"] };
  await mergePane(sources, fakeHost(merged), {}, () => keepUnread(other));
  await screen.findByRole("region", { name: "办理情况" });
  expect(counts()).toEqual(["可以上报 1", "待修改 1", "待说明 1", "读不出 0"]);
});

test("what is kept of another version, or not by this program, is passed over", () => {
  for (const text of ["", "x", "null", "[]", '{"merge":1,"reasons":[]}', '{"merge":"a"}']) {
    window.localStorage.setItem("申报汇总/读不出的文件", text);
    expect(unreadKept()).toBeNull();
  }
});

test("files that were not taken stand in groups by what to do, each sorted by name", async () => {
  const { add, click } = await mergePane(sources);
  await add("通知.xlsx", "坏.xlsx", "企业1.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  const items = (name: string) =>
    within(screen.getByRole("list", { name }))
      .getAllByRole("listitem")
      .map((item) => item.textContent);
  expect(items("要联系企业")).toEqual(["“坏.xlsx”不能读取：encrypted"]);
  expect(items("不是申报书")).toEqual([
    "“通知.xlsx”里没有找到《申报书》。请确认文件是否选对；确是申报书的，请检查各栏目名称是否完整，工作表名称和标题里有没有“示例”“样表”等字。",
  ]);
});

test("where the clipboard is closed the text itself is shown", async () => {
  const { user, add, click } = await mergePane(sources);
  clipboard(undefined);
  await add("企业2.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  await click("待修改 1");
  await user.click(screen.getByRole("button", { name: /^复制给企业的话/ }));
  expect(
    await screen.findByText(/这里不能直接复制.*1 处必须修改/s, { selector: "[class*=MessageBar] *" }),
  ).toBeVisible();
});

test("暂不列入 is proposed where a cell of 附件4-5 would be empty, and can be chosen for any project", async () => {
  const blank = filed(project(4, { "contact.mobile": null }), { file: "企业4.xlsx" });
  const { host, user, add, click } = await mergePane({ ...sources, "企业4.xlsx": [blank] });
  await add("企业1.xlsx", "企业2.xlsx", "企业4.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  const box = (number: number) =>
    screen.getByRole("checkbox", { name: new RegExp(`^暂不列入：基于5G的智能工厂${number}号项目`) });
  expect([box(1), box(2), box(4)].map((each) => (each as HTMLInputElement).checked)).toEqual([
    false,
    false,
    true,
  ]);
  expect(screen.getByText(/共 1 个项目暂不列入。/)).toBeVisible();
  expect(screen.getByText(/没有填写，先不列入；要列入请去掉勾选。/)).toBeVisible();
  await user.click(box(2));
  await click("写入汇总表");
  await screen.findByRole("heading", { name: "汇总结果" });
  const names = (sheet: string) =>
    host.workbook.sheets
      .find(({ name }) => name === sheet)!
      .cells.flatMap(({ value }) => /智能工厂\d号项目$/.exec(String(value))?.[0] ?? []);
  expect(names("汇总表")).toEqual(["智能工厂1号项目"]);
  expect(names("项目台账").sort()).toEqual(["智能工厂1号项目", "智能工厂2号项目", "智能工厂4号项目"]);
});
