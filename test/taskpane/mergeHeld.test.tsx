import { screen, within } from "@testing-library/react";
import { filed, project } from "../merge/make";
import { mergePane } from "./support/mergePane";

const sources = {
  "甲.xlsx": [filed(project(1, { "contact.mobile": null }), { file: "甲.xlsx" })],
  "乙.xlsx": [filed(project(2), { file: "乙.xlsx" })],
};
const first = "基于5G的智能工厂1号项目（长春第1机械有限公司）";

/** The counts on top, by what they count. */
const counts = (): string[] =>
  within(screen.getByRole("region", { name: "办理情况" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent!)
    .filter((each) => / \d+$/.test(each));

test("a project that waits is counted as waiting in the preview and in the result, and nowhere else", async () => {
  const { add, click, host } = await mergePane(sources);
  await add("甲.xlsx", "乙.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  expect(screen.getByText(/共 1 个项目暂不列入。/)).toBeVisible();
  expect(counts()).toEqual(["可以上报 1", "待修改 0", "待说明 0", "暂不列入 1", "读不出 0"]);
  await click("写入汇总表");
  await screen.findByText(/^已写入：“汇总表”共 1 个项目，另有 1 个暂不列入，只记在“项目台账”里。/);
  expect(counts()).toEqual(["可以上报 1", "待修改 0", "待说明 0", "暂不列入 1", "读不出 0"]);
  await click("暂不列入 1");
  expect(screen.getByRole("list", { name: "暂不列入" })).toHaveTextContent(first);
  const ledger = host.workbook.sheets.find(({ name }) => name === "项目台账")!;
  const states = ledger.cells.map(({ value }) => value).filter((value) => /列入|撤出/.test(String(value)));
  expect(states).toContain("未列入汇总表");
  expect(states.join()).not.toContain("撤出");
});

test("a project that was 暂不列入 is listed by a click at the next merge, though its form is as it was", async () => {
  const { user, click, add, mergeFiles, host } = await mergePane(sources);
  await mergeFiles("甲.xlsx", "乙.xlsx");
  await click("再汇总");
  expect(counts()).toContain("暂不列入 1");
  await add("甲.xlsx");
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  const list = within(screen.getByRole("list", { name: "以前没有列入" }));
  expect(list.getByText(first)).toBeVisible();
  expect(list.getByText(/^甲\.xlsx › 申报书。申报书没有变化；要列入请去掉勾选。$/)).toBeVisible();
  const box = list.getByRole("checkbox", { name: `暂不列入：${first}` });
  expect(box).toBeChecked();
  await user.click(box);
  expect(counts()).not.toContain("暂不列入 1");
  await click("写入汇总表");
  await screen.findByText(/^已写入：“汇总表”共 2 个项目。/);
  const table = host.workbook.sheets.find(({ name }) => name === "汇总表")!;
  expect(table.cells.map(({ value }) => value)).toContain("基于5G的智能工厂1号项目");
});

test("so it is where no new file came of it, and where it stays out nothing is written", async () => {
  const { user, click, add, mergeFiles, host } = await mergePane(sources);
  await mergeFiles("甲.xlsx", "乙.xlsx");
  const written = host.written.length;
  await click("再汇总");
  await add("乙.xlsx");
  await click("预览");
  const list = within(await screen.findByRole("list", { name: "以前没有列入" }));
  expect(list.getByText(/这次没有报来新的文件；要列入请去掉勾选。$/)).toBeVisible();
  await click("写入汇总表");
  await screen.findByText(/^没有变化：“汇总表”已有的 1 个项目/);
  expect(host.written).toHaveLength(written);
  await click("再汇总");
  await click("预览");
  await user.click(await screen.findByRole("checkbox", { name: `暂不列入：${first}` }));
  await click("写入汇总表");
  await screen.findByText(/^已写入：“汇总表”共 2 个项目。/);
});
