import { screen, within } from "@testing-library/react";
import { form, mergePane } from "../support/mergePane";
import { accessibilityFaults } from "../support/renderPane";

afterEach(() => window.localStorage.clear());

const names = ["企业1.xlsx", "企业2.xlsx", "企业3.xlsx"];
const texts = { "企业1.xlsx": "甲", "企业2.xlsx": "乙", "企业3.xlsx": "丙" };
const sources = () => ({
  "企业1.xlsx": [form(1)],
  "企业2.xlsx": [form(2)],
  "企业3.xlsx": { unreadable: "密码" },
  "企业4.xlsx": [form(4)],
});

/** A pane into which three files were merged, one of which cannot be read. */
async function merged() {
  const contents = sources();
  const pane = await mergePane(contents);
  const { addTexts, click } = pane;
  const preview = async (): Promise<void> => {
    await click("预览");
    await screen.findByRole("heading", { name: "预览" });
  };
  await addTexts(names, texts);
  await preview();
  await click("写入汇总表");
  await screen.findByRole("heading", { name: "汇总结果" });
  await click("再汇总");
  await screen.findByText(/记住了 2 个文件/);
  return { ...pane, contents, preview };
}

test("the same folder again: only new and changed files are read, and what was unreadable; the others stay", async () => {
  const { addTexts, click, contents, preview, host } = await merged();
  contents["企业1.xlsx"] = [form(1, { "contact.name": "不会被读到" })];
  contents["企业2.xlsx"] = [form(2, { "contact.name": "王新" })];
  await addTexts([...names, "企业4.xlsx"], { ...texts, "企业2.xlsx": "乙，改过" });
  await preview();
  const news = within(screen.getByRole("region", { name: "与上次相比" }));
  expect(
    news.getByText(
      /与上次汇总（\d{4}-\d\d-\d\d \d\d:\d\d）相比：新 2 个文件，改过 1 个；其余 1 个没有变化，没有再读。/,
    ),
  ).toBeVisible();
  expect(within(news.getByRole("list", { name: "改过的文件" })).getByText("企业2.xlsx")).toBeInTheDocument();
  expect(
    within(news.getByRole("list", { name: "新收到的文件" })).getByText("企业4.xlsx"),
  ).toBeInTheDocument();
  expect(screen.getByText(/新增 1 个项目，有变化 1 个，没有变化 1 个/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await click("全部重新读");
  expect(await screen.findByText(/新增 1 个项目，有变化 2 个，没有变化 0 个/)).toBeVisible();
  expect(screen.queryByRole("region", { name: "与上次相比" })).toBeNull();
  await click("写入汇总表");
  await screen.findByRole("heading", { name: "汇总结果" });
  expect(JSON.stringify(host.workbook)).toContain("不会被读到");
});

test("cells that the bureau corrected are counted too where their file is as it was and is not read", async () => {
  const { addTexts, preview, host } = await merged();
  const corrected = host.workbook.sheets.map((each) => ({
    ...each,
    cells: each.cells.map((one) =>
      each.name === "汇总表" && one.value === "联系人1" ? { ...one, value: "王更正", text: "王更正" } : one,
    ),
  }));
  host.workbook = { ...host.workbook, sheets: corrected };
  await addTexts(names, texts);
  await preview();
  expect(screen.getByText(/其余 2 个没有变化，没有再读。/)).toBeVisible();
  expect(screen.getByText("汇总表里手工改过的 1 个单元格保持不变。")).toBeVisible();
});

test("all are read where the sources are said to be complete, and after the merge was taken back", async () => {
  const { addTexts, click, user, preview } = await merged();
  await addTexts(names, texts);
  await user.click(screen.getByRole("checkbox", { name: /以上就是全部来源/ }));
  await preview();
  expect(screen.queryByRole("region", { name: "与上次相比" })).toBeNull();
  await click("返回");
  await user.click(screen.getByRole("checkbox", { name: /以上就是全部来源/ }));
  await click("撤销本次汇总");
  await screen.findByText(/已撤销本次汇总/);
  await preview();
  expect(screen.getByText(/新增 2 个项目/)).toBeVisible();
  expect(screen.queryByRole("region", { name: "与上次相比" })).toBeNull();
});

test("what this machine remembers can be forgotten", async () => {
  const { addTexts, click, preview } = await merged();
  expect(Object.keys(window.localStorage).length).toBeGreaterThan(0);
  await click("忘记这台电脑记住的内容");
  expect(screen.queryByRole("region", { name: "上次的来源" })).toBeNull();
  expect(Object.keys(window.localStorage)).toEqual([]);
  await addTexts(names, texts);
  await preview();
  expect(screen.queryByRole("region", { name: "与上次相比" })).toBeNull();
});
