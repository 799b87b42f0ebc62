import { clearArea, enterCell, enterValues } from "./edit";
import type { HostEvent } from "./events";
import { translateFormula } from "./formula";
import { mergeArea } from "./shape";
import { deleteCells, insertCells } from "./structure";
import { HostWorkbook } from "./workbook";
import { parseAddress } from "./area";

function workbookWith(...names: string[]): HostWorkbook {
  const workbook = new HostWorkbook("汇总.xlsx");
  for (const name of names) workbook.addSheet(name);
  return workbook;
}

const area = (address: string) => parseAddress(address)!;

test.each([["a/b"], [""], ["很".repeat(32)], ["'引号"], ["[1]"]])("%j is no name for a sheet", (name) => {
  expect(() => workbookWith(name)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test("two sheets cannot have one name, whatever the case", () => {
  expect(() => workbookWith("Sheet1", "SHEET1")).toThrow(
    expect.objectContaining({ code: "ItemAlreadyExists" }),
  );
});

test("the last visible sheet can neither be deleted nor hidden", () => {
  const workbook = workbookWith("一", "二");
  workbook.setVisibility(workbook.sheet("二")!, "Hidden");
  const last = workbook.sheet("一")!;
  expect(() => workbook.deleteSheet(last)).toThrow("at least one visible worksheet");
  expect(() => workbook.setVisibility(last, "Hidden")).toThrow("at least one visible worksheet");
});

test("when the sheet in front is deleted, its right neighbour comes to the front", () => {
  const workbook = workbookWith("一", "二", "三");
  workbook.activate(workbook.sheet("二")!);
  workbook.deleteSheet(workbook.sheet("二")!);
  expect(workbook.activeSheet.name).toBe("三");
});

test("typing into a merged area goes to its first cell, and merging keeps only that one", () => {
  const workbook = workbookWith("表");
  const sheet = workbook.activeSheet;
  enterValues(workbook, sheet, area("A1:B2"), (row, col) => `${row}${col}号`);
  mergeArea(workbook, sheet, area("A1:B2"));
  enterCell(workbook, sheet, 1, 1, "改过");
  expect(sheet.cell(0, 0).value).toBe("改过");
  expect(sheet.cell(1, 1).value).toBeNull();
  expect(() => mergeArea(workbook, sheet, area("B2:C3"))).toThrow(
    expect.objectContaining({ code: "MergedRangeConflict" }),
  );
});

test("clearing contents keeps formats; clearing all does not", () => {
  const workbook = workbookWith("表");
  const sheet = workbook.activeSheet;
  sheet.put(0, 0, { value: 1, style: { font: { bold: true } } });
  clearArea(workbook, sheet, area("A1"), "contents");
  expect(sheet.cell(0, 0)).toEqual({ value: null, style: { font: { bold: true } } });
  clearArea(workbook, sheet, area("A1"), "all");
  expect(sheet.usedArea()).toBeNull();
});

test("rows that are put in move cells, merges, heights and references, and take the format of the row above", () => {
  const workbook = workbookWith("表", "合计");
  const sheet = workbook.sheet("表")!;
  sheet.put(0, 0, { value: "标题", style: { font: { bold: true } } });
  sheet.put(1, 0, { value: 5 });
  sheet.merges = [area("A3:C3")];
  sheet.rows.set(1, { height: 30 });
  sheet.pageSetup = { printArea: "$A$1:$C$3" };
  workbook.sheet("合计")!.put(0, 0, { value: 5, formula: "SUM(表!A2:A9)+B2" });
  workbook.names = [{ name: "数据", range: "表!$A$2:$C$3" }];
  insertCells(workbook, sheet, area("2:3"), "Down");
  expect(sheet.cell(3, 0).value).toBe(5);
  expect(sheet.cell(1, 0)).toEqual({ value: null, style: { font: { bold: true } } });
  expect(sheet.merges).toEqual([area("A5:C5")]);
  expect([sheet.rows.get(1), sheet.rows.get(3)]).toEqual([undefined, { height: 30 }]);
  expect(sheet.pageSetup.printArea).toBe("$A$1:$C$5");
  expect(workbook.sheet("合计")!.cell(0, 0).formula).toBe("SUM(表!A4:A11)+B2");
  expect(workbook.names[0]!.range).toBe("表!$A$4:$C$5");
});

test("rows that are taken out take their cells along; what referred to them is lost", () => {
  const workbook = workbookWith("表");
  const sheet = workbook.activeSheet;
  for (let row = 0; row < 5; row += 1) sheet.put(row, 0, { value: row });
  sheet.put(0, 1, { value: 2, formula: "A3" });
  sheet.put(1, 1, { value: 10, formula: "SUM(A1:A5)" });
  deleteCells(workbook, sheet, area("3:3"), "Up");
  expect([0, 1, 2, 3, 4].map((row) => sheet.cell(row, 0).value)).toEqual([0, 1, 3, 4, null]);
  expect(sheet.cell(0, 1)).toEqual({ value: "#REF!", formula: "#REF!", error: true });
  expect(sheet.cell(1, 1).formula).toBe("SUM(A1:A4)");
});

test("cells beside a merged area cannot be pushed through it", () => {
  const workbook = workbookWith("表");
  const sheet = workbook.activeSheet;
  sheet.merges = [area("A5:C5")];
  expect(() => insertCells(workbook, sheet, area("B2"), "Down")).toThrow(
    expect.objectContaining({ code: "InsertDeleteConflict" }),
  );
});

test("formulas follow a renamed sheet and lose a deleted one", () => {
  const workbook = workbookWith("汇总表", "看 板");
  const board = workbook.sheet("看 板")!;
  board.put(0, 0, { value: 38, formula: 'COUNTA(汇总表!B3:B40)&"汇总表!B3"' });
  workbook.renameSheet(workbook.sheet("汇总表")!, "汇总 2020");
  expect(board.cell(0, 0).formula).toBe(`COUNTA('汇总 2020'!B3:B40)&"汇总表!B3"`);
  workbook.deleteSheet(workbook.sheet("汇总 2020")!);
  expect(board.cell(0, 0)).toMatchObject({ formula: 'COUNTA(#REF!)&"汇总表!B3"', value: "#REF!" });
});

test.each([
  ["A1+$B$2*C$3", "B3+$B$2*D$3"],
  ["SUM(A1:B5)", "SUM(B3:C7)"],
  ["LOG10(A1)&LEFT('A1 表'!A1,2)", "LOG10(B3)&LEFT('A1 表'!B3,2)"],
  ["COUNTIF(A:A,3:4)", "COUNTIF(B:B,5:6)"],
])("%s copied two rows down and one column on reads %s", (formula, moved) => {
  expect(translateFormula(formula, 2, 1)).toBe(moved);
});

test("selecting brings a sheet to the front; a hidden one keeps its selection", () => {
  const workbook = workbookWith("一", "二", "藏");
  workbook.setVisibility(workbook.sheet("藏")!, "Hidden");
  const heard: string[] = [];
  workbook.listen((event) => heard.push(`${event.kind} ${event.sheet.name}`));
  workbook.select(workbook.sheet("二")!, [area("C3")]);
  workbook.select(workbook.sheet("二")!, [area("C3")]);
  expect(heard).toEqual(["activated 二", "selection 二"]);
  expect(() => workbook.select(workbook.sheet("藏")!, [area("B2")])).toThrow(
    expect.objectContaining({ code: "InvalidOperation" }),
  );
  expect(workbook.sheet("藏")!.selection).toEqual([area("A1")]);
});

test("listeners hear what was done, until they end it", () => {
  const workbook = workbookWith("表");
  const heard: HostEvent["kind"][] = [];
  const stop = workbook.listen((event) => heard.push(event.kind));
  enterCell(workbook, workbook.activeSheet, 0, 0, "一");
  workbook.select(workbook.activeSheet, [area("B2")]);
  stop();
  enterCell(workbook, workbook.activeSheet, 0, 0, "二");
  expect(heard).toEqual(["cells", "selection"]);
});
