import { readOpenWorkbook, writeErrorText, writeOwnSheets, writingRemark } from "../../../src/excel";
import { unfitKind } from "../../../src/sheet/workbookKind";
import { remerge, stateOf } from "../support/mergedWorkbook";
import { openInExcel, typedWorkbook } from "../support/open";

test.each([
  ["长春.xls", "old"],
  ["长春.XLS", "old"],
  ["导出.csv", "text"],
  ["长春.xlsx", null],
  ["长春.xlsm", null],
  ["长春.xlsb", null],
  ["工作簿1", null],
  ["旧版.xls.xlsx", null],
])("%s: %s", (name, kind) => expect(unfitKind(name)).toBe(kind));

test.each([
  ["县里.xls", "Excel 97-2003 格式（.xls）"],
  ["县里.csv", "只能存一张表"],
])("into %s nothing is written, and the sentence says how to save it", async (name, expected) => {
  const workbook = typedWorkbook({ 申报书: { A1: "项目名称" } }, name);
  const old = stateOf(workbook);
  openInExcel(workbook);
  const text = await writeOwnSheets({ ...(await remerge()), edits: [] }, null).then(() => "", writeErrorText);
  expect(text).toMatch(/^原来的表没有改动。/);
  expect(text).toContain(expected);
  expect(text).toContain("另存为”，保存类型选“Excel 工作簿（*.xlsx）”");
  expect(stateOf(workbook)).toEqual(old);
});

test("a workbook that is open for reading only says to save it under another name", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "项目名称" } });
  workbook.readOnly = true;
  openInExcel(workbook);
  expect(writingRemark(await readOpenWorkbook())).toContain("存不回原来的文件");
  workbook.readOnly = false;
  expect(writingRemark(await readOpenWorkbook())).toBeNull();
});
