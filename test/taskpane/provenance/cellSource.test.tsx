import { act, screen, waitFor, within } from "@testing-library/react";
import { filed, project } from "../../merge/make";
import { typed } from "../../merge/edited";
import { fakeHost } from "../support/fakeHost";
import { form, mergePane } from "../support/mergePane";
import { cell, sheet, workbook } from "../support/records";
import { accessibilityFaults } from "../support/renderPane";

const card = () => screen.findByRole("region", { name: "这个值从哪里来" });

test("a cell of 汇总表 tells the file, sheet and cell it comes from, when it was read, and the fingerprint", async () => {
  const { host, mergeFiles } = await mergePane({ "企业1.xlsx": [form(1)], "企业2.xlsx": [form(2)] });
  await mergeFiles("企业1.xlsx", "企业2.xlsx");
  act(() => host.moveSelection(cell("汇总表", 5, 4)));
  expect(await card()).toHaveTextContent(/这个值来自 企业2\.xlsx › 申报书 › B\d+。/);
  expect(getComputedStyle(await card())).toMatchObject({ position: "sticky", top: "0px" });
  expect(await card()).toHaveTextContent(/读取时间 2020-06-22 09:30，指纹 \w{4}-\w{4}/);
  expect(screen.getByRole("heading", { name: "汇总表 › E6 从哪里来" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "查看原单元格" })).toBeNull(); // the file is not open
  expect(await accessibilityFaults()).toEqual([]);
});

test("a corrected cell shows what the form says; a row typed by hand says so; another cell shows nothing", async () => {
  const { host, mergeFiles } = await mergePane({ "企业1.xlsx": [form(1)] });
  await mergeFiles("企业1.xlsx");
  const change = (row: number, col: number, value: string): void => {
    const sheets = host.workbook.sheets.map((each) =>
      each.name === "汇总表" ? typed(each, row, col, value) : each,
    );
    host.workbook = { ...host.workbook, sheets };
    act(() => host.changeSheets());
  };
  change(4, 4, "王更正");
  act(() => host.moveSelection(cell("汇总表", 4, 4)));
  expect(await card()).toHaveTextContent("汇总表里手工改过：申报书填的是“联系人1”。");

  change(5, 1, "另一个项目");
  change(5, 2, "另一家公司");
  act(() => host.moveSelection(cell("汇总表", 5, 1)));
  expect(await screen.findByText(/这一行在“项目台账”里没有记录，是在汇总表里手工填写的。/)).toBeVisible();

  act(() => host.moveSelection(cell("汇总表", 3, 1)));
  await waitFor(() => expect(screen.queryByRole("region", { name: "这个值从哪里来" })).toBeNull());
});

test("where the form is a sheet of this workbook the click goes on to its cell", async () => {
  const host = fakeHost(workbook(sheet("申报书")));
  const { user, click } = await mergePane(
    { "申报书.xlsx": [filed(project(1), { file: "申报书.xlsx" })] },
    host,
  );
  await click("预览");
  await screen.findByRole("heading", { name: "预览" });
  await click("写入汇总表");
  await screen.findByRole("heading", { name: "汇总结果" });
  act(() => host.moveSelection(cell("汇总表", 4, 1)));
  await user.click(within(await card()).getByRole("button", { name: "查看原单元格" }));
  expect(host.selectedCells).toEqual([expect.objectContaining({ sheet: "申报书", col: 1 })]);
});
