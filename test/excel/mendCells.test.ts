import { hostErrorText, mendCells } from "../../src/excel";
import { contentOf, openInExcel, typedWorkbook } from "./support/open";

const at = (sheet: string, row: number, col: number) => ({ sheet, row, col });

test("numbers and texts go into their cells in one write", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "85000000", B1: "9122O101" } });
  openInExcel(workbook);
  await mendCells([
    { cell: at("申报书", 0, 0), value: 8500 },
    { cell: at("申报书", 0, 1), value: "91220101" },
  ]);
  expect(contentOf(workbook.sheet("申报书"))).toEqual({ A1: 8500, B1: "91220101" });
});

test("a number becomes a number also in a cell formatted as text", async () => {
  const workbook = typedWorkbook({ 申报书: {} });
  const sheet = workbook.sheet("申报书")!;
  sheet.put(0, 0, { value: "85000000", style: { numFmt: "@" } });
  openInExcel(workbook);
  await mendCells([{ cell: at("申报书", 0, 0), value: 8500 }]);
  expect(sheet.cell(0, 0)).toEqual({ value: 8500 });
});

test("a protected sheet is left alone, and the sentence says where to unprotect it", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "1" } });
  workbook.sheet("申报书")!.protection = { sheet: true };
  openInExcel(workbook);
  const sentence = await mendCells([{ cell: at("申报书", 0, 0), value: 2 }]).catch(hostErrorText);
  expect(sentence).toBe("工作表“申报书”受保护，不能写入。请在“审阅”选项卡中点“撤消工作表保护”，再试一次。");
  expect(contentOf(workbook.sheet("申报书"))).toEqual({ A1: 1 });
});

test("a sheet that is gone is named", async () => {
  openInExcel(typedWorkbook({ 申报书: {} }));
  const sentence = await mendCells([{ cell: at("旧表", 0, 0), value: 2 }]).catch(hostErrorText);
  expect(sentence).toContain("工作表“旧表”已不存在");
});

test("a cell that does not show what was put in is named", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "1" } });
  const { engine } = openInExcel(workbook);
  const sheet = workbook.sheet("申报书")!;
  // somebody else's value comes in between
  const put = sheet.put.bind(sheet);
  engine.faults.beforeRequest(2, () => {
    sheet.put = (row, col, cell) => put(row, col, row === 1 ? { value: "别人的" } : cell);
  });
  const sentence = await mendCells([
    { cell: at("申报书", 0, 0), value: 2 },
    { cell: at("申报书", 1, 1), value: 8500 },
  ]).catch(hostErrorText);
  expect(sentence).toContain("申报书 › B2 写入以后显示的不是建议的内容");
  expect(contentOf(sheet)).toEqual({ A1: 2, B2: "别人的" });
});
