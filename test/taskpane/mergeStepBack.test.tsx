import { act, screen, within } from "@testing-library/react";
import { filed, project } from "../merge/make";
import { form, mergePane } from "./support/mergePane";

test("a merge that the page's own 撤销 took back is not told to be written any more", async () => {
  const { host, mergeFiles, click } = await mergePane({ "企业1.xlsx": [form(1)] });
  const before = host.workbook;
  await mergeFiles("企业1.xlsx");
  const after = host.workbook;
  // a step that is no merge is taken back: what was written stands
  await act(async () => host.stepBack());
  expect(screen.getByText(/^已写入：“汇总表”共 1 个项目/)).toBeVisible();
  host.workbook = before;
  await act(async () => host.stepBack());
  expect(await screen.findByText("已撤销本次汇总，工作表恢复到汇总以前。")).toBeVisible();
  expect(screen.queryByText(/已写入/)).toBeNull();
  expect(screen.queryByRole("button", { name: "撤销本次汇总" })).toBeNull();
  // the files are at hand, and are merged again
  await click("预览");
  await screen.findByText(/还没有写入。新增 1 个项目/);
  expect(after).not.toBe(before);
});

test("who takes a merge back by the pane hears it", async () => {
  const { mergeFiles, click } = await mergePane({ "企业1.xlsx": [form(1)] });
  await mergeFiles("企业1.xlsx");
  await click("撤销本次汇总");
  await screen.findByRole("heading", { name: "选择来源" });
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toEqual(["撤销完成。"]);
});

test("forms of two enterprises in files of one name, added one after the other, both come in", async () => {
  const { user, addTexts, click } = await mergePane({
    "申报书.xlsx": [filed(project(1), { file: "申报书.xlsx" })],
    "申报书（2）.xlsx": [filed(project(2), { file: "申报书（2）.xlsx" })],
  });
  await addTexts(["申报书.xlsx"], { "申报书.xlsx": "甲" });
  await addTexts(["申报书.xlsx"], { "申报书.xlsx": "乙乙" });
  expect(screen.getByRole("heading", { name: "已添加 2 个文件" })).toBeVisible();
  expect(screen.getByText(/两个都添加了，后添加的叫“申报书（2）.xlsx”/)).toBeVisible();
  await click("预览");
  const added = within(await screen.findByRole("list", { name: "新增" }));
  for (const n of [1, 2]) expect(added.getByText(new RegExp(`智能工厂${n}号项目`))).toBeVisible();
  await click("返回");
  await user.click(screen.getByRole("button", { name: "移除 申报书（2）.xlsx" }));
  expect(screen.getByRole("heading", { name: "已添加 1 个文件" })).toBeVisible();
});
