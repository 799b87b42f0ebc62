import { mendCells, mendErrorText, readOpenWorkbook } from "../../src/excel";
import type { HostSheet } from "../host/model/sheet";
import { contentOf, openInExcel, type, typedWorkbook } from "./support/open";

const at = (row: number, col: number) => ({ sheet: "申报书", row, col });
const look = (sheet: HostSheet, col: number) => {
  const { value, formula, style } = sheet.cell(0, col);
  return { value, formula, format: style?.numFmt ?? "General" };
};

test("what was typed is written in its kind: a code as text, a percentage and a day as numbers that show themselves", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "1" } });
  const sheet = workbook.sheet("申报书")!;
  sheet.put(0, 3, { value: 0.5, style: { numFmt: "0%" } });
  openInExcel(workbook);
  const percent = { kind: "percent", format: "0.00%", text: "56.12%" } as const;
  await mendCells([
    { cell: at(0, 0), value: "91220101000000000X" },
    { cell: at(0, 1), value: 0.5612, shown: percent },
    { cell: at(0, 2), value: 43_904, shown: { kind: "date", format: "yyyy-mm-dd", text: "2020-03-14" } },
    { cell: at(0, 3), value: 0.5612, shown: percent },
    { cell: at(0, 4), value: "0431000000" },
  ]);
  expect([0, 1, 2, 3, 4].map((col) => look(sheet, col))).toEqual([
    { value: "91220101000000000X", formula: undefined, format: "@" },
    { value: 0.5612, formula: undefined, format: "0.00%" },
    { value: 43_904, formula: undefined, format: "yyyy-mm-dd" },
    { value: 0.5612, formula: undefined, format: "0%" },
    { value: "0431000000", formula: undefined, format: "@" },
  ]);
});

test("in a workbook that counts from 1904 a day goes in as that workbook counts it", async () => {
  const workbook = typedWorkbook({ 申报书: {} });
  const sheet = workbook.sheet("申报书")!;
  workbook.dateSystem = "1904";
  sheet.put(0, 0, { value: 43_525 - 1462, style: { numFmt: "yyyy/m/d" } });
  openInExcel(workbook);
  await readOpenWorkbook();
  const shown = { kind: "date", format: "yyyy-mm-dd", text: "2020-03-14" } as const;
  await mendCells([{ cell: at(0, 1), value: 43_904, shown }]);
  const { sheets } = await readOpenWorkbook();
  expect(sheets[0]!.cells.map(({ text }) => text)).toEqual(["2019/3/1", "2020-03-14"]);
});

test("taking back leaves cells as they were: formula, format, text behind an apostrophe, nothing at all", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "85000000", B1: "=A1*2", C1: "'=1+1" } });
  const sheet = workbook.sheet("申报书")!;
  sheet.put(0, 3, { value: 0.5, style: { numFmt: "0%" } });
  sheet.put(0, 4, { value: "007", style: { numFmt: "@" } });
  openInExcel(workbook);
  const old = [0, 1, 2, 3, 4, 5].map((col) => look(sheet, col));
  const made = await mendCells([
    { cell: at(0, 0), value: "无" },
    { cell: at(0, 1), value: 17 },
    { cell: at(0, 2), value: 3 },
    { cell: at(0, 3), value: "不适用" },
    { cell: at(0, 4), value: 8 },
    { cell: at(0, 5), value: "新填的" },
  ]);
  expect(made.sheetIds).toHaveLength(1);
  expect(await made.takeBack()).toEqual([]);
  expect([0, 1, 2, 3, 4, 5].map((col) => look(sheet, col))).toEqual(old);
});

test("a cell in which somebody typed since stays, and only what was asked for is taken back", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "1", B1: "2", C1: "3", D1: "4" } });
  const sheet = workbook.sheet("申报书")!;
  openInExcel(workbook);
  const made = await mendCells([0, 1, 2, 3].map((col) => ({ cell: at(0, col), value: 10 + col })));
  type(workbook, sheet, "B1", "99");
  type(workbook, sheet, "C1", "=5+7");
  expect(await made.takeBack([at(0, 0), at(0, 1), at(0, 2)])).toEqual([at(0, 1), at(0, 2)]);
  expect(contentOf(sheet)).toEqual({ A1: 1, B1: 99, C1: "=5+7", D1: 13 });
});

test("a sheet that was protected meanwhile keeps the mended value, and the reason is given", async () => {
  const workbook = typedWorkbook({ 申报书: { A1: "1" } });
  openInExcel(workbook);
  const made = await mendCells([{ cell: at(0, 0), value: 2 }]);
  workbook.sheet("申报书")!.protection = { sheet: true };
  expect(await made.takeBack().then(() => "", mendErrorText)).toContain("受保护");
  expect(contentOf(workbook.sheet("申报书"))).toEqual({ A1: 2 });
});
