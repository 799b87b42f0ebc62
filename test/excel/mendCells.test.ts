import { hostErrorText, mendCells, mendErrorText } from "../../src/excel";
import { setColumnsHidden, setRowsHidden } from "../host/model/shape";
import { filterRows } from "../host/model/quirks";
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
  expect(sentence).toContain("申报书 › B2 写入以后显示的不是填入的内容");
  expect(contentOf(sheet)).toEqual({ A1: 2, B2: "别人的" });
});

describe("whatever request fails, all cells hold the old values or all the new ones, and the sentence says which", () => {
  const before = { A1: "85000000", B1: "9122O101", C1: "=A1*2", D1: "'=1+1" };
  const mends = ["A1", "B1", "C1", "D1"].map((_name, col) => ({
    cell: at("申报书", 0, col),
    value: `改${col}`,
  }));
  const failures = [
    { hostError: 5012 },
    { hostErrorAfter: 5012 },
    ...[0, 3, 6, 9, 12, 15].map((atAction) => ({ apiError: "GeneralException", atAction })),
  ];
  const state = (workbook: ReturnType<typeof typedWorkbook>) =>
    [0, 1, 2, 3].map((col) => {
      const { value, formula, style } = workbook.sheet("申报书")!.cell(0, col);
      return { value, formula, format: style?.numFmt ?? "General" };
    });

  test.each([1, 2])("request %i", async (k) => {
    for (const failure of failures) {
      const workbook = typedWorkbook({ 申报书: before });
      const old = state(workbook);
      const { engine, settled, remove } = openInExcel(workbook);
      engine.faults.failRequest(k, failure);
      const sentence = await mendCells(mends).then(() => "", mendErrorText);
      const where = { k, failure };
      if (sentence === "")
        expect(state(workbook).map(({ value }) => value)).toEqual(["改0", "改1", "改2", "改3"]);
      else {
        expect({ ...where, state: state(workbook) }).toEqual({ ...where, state: old });
        expect(sentence).toMatch(/^原来的单元格没有改动。/);
      }
      await settled();
      remove();
    }
  });

  test("where the old values cannot be put back either, that is said first", async () => {
    const { engine } = openInExcel(typedWorkbook({ 申报书: before }));
    engine.faults.failRequest(2, { apiError: "GeneralException", atAction: 9 });
    for (const k of [3, 4]) engine.faults.failRequest(k, { hostError: 5012 });
    expect(await mendCells(mends).then(() => "", mendErrorText)).toMatch(
      /^不能确定是否已经写完。写入工作表“申报书”时出错/,
    );
  });
});

test("under a filter a value might land in another row: it is refused with the word 筛选", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "项目", A2: "一", A3: "二" } });
  filterRows(workbook.sheet("申报书")!, "A1:A3", [1]);
  openInExcel(workbook);
  const sentence = await mendCells([{ cell: at("申报书", 1, 0), value: 2 }]).then(() => "", mendErrorText);
  expect(sentence).toMatch(/^原来的单元格没有改动。工作表“申报书”正在筛选/);
  expect(contentOf(workbook.sheet("申报书"))).toEqual({ A1: "项目", A2: "一", A3: "二" });
});

test("a suggestion for a hidden row stands in that row, which stays hidden", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "项目", A2: "85000000", A3: "二" } });
  const sheet = workbook.sheet("申报书")!;
  setRowsHidden(workbook, sheet, { top: 1, bottom: 1, left: 0, right: 0 }, true);
  setColumnsHidden(workbook, sheet, { top: 0, bottom: 0, left: 0, right: 0 }, true);
  workbook.quirks.add("valuesSkipHiddenRows");
  openInExcel(workbook);
  await mendCells([{ cell: at("申报书", 1, 0), value: 8500 }]);
  expect(contentOf(sheet)).toEqual({ A1: "项目", A2: 8500, A3: "二" });
  expect([sheet.isRowHidden(1), sheet.isColumnHidden(0)]).toEqual([true, true]);
});
