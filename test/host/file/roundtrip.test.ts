import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteSheet } from "hucre";
import { cellText } from "../model/text";
import { openXlsx } from "./openXlsx";
import { saveXlsx } from "./saveXlsx";

const form: WriteSheet = {
  name: "申报书",
  rows: [["标题"], ["总资产", 42849.81, true], ["截至", new Date(Date.UTC(2019, 2, 1))]],
  cells: new Map([
    [
      "0,0",
      {
        value: "标题",
        style: {
          font: { name: "仿宋", size: 16, bold: true, charset: 134, color: { theme: 4 } },
          fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF2CC" } },
          border: { bottom: { style: "thin", color: { rgb: "FF0000" } } },
          alignment: { horizontal: "center", vertical: "center", wrapText: true },
        },
      },
    ],
    ["1,1", { value: 42849.81, style: { numFmt: "#,##0.00" } }],
    ["1,3", { formula: "B2*2", formulaResult: 85699.62 }],
    ["1,4", { formula: 'IF(B2>0,"有","无")', formulaResult: "有" }],
    ["1,5", { value: "#REF!", type: "error" }],
    ["2,0", { value: "链接", hyperlink: { target: "", location: "说明!A1" } }],
  ]),
  columns: [{ width: 18 }, { width: 12.5, hidden: true }],
  rowDefs: new Map([
    [0, { height: 30 }],
    [2, { hidden: true }],
  ]),
  merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 6 }],
  freezePane: { rows: 2 },
  pageSetup: { paperSize: "a4", orientation: "landscape", printTitlesRow: "$1:$2", fitToPage: true },
  headerFooter: { oddFooter: "&C第 &P 页" },
  protection: { sheet: true, formatCells: true },
  tables: [{ name: "表1", range: "A2:C3", columns: [{ name: "总资产" }, { name: "b" }, { name: "c" }] }],
  dataValidations: [{ type: "list", values: ["是", "否"], range: "C5:C9" }],
  conditionalRules: [{ type: "expression", priority: 1, formula: "A1>0", range: "A1:A3" }],
};

async function example(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [form, { name: "说明", rows: [["说明"]], hidden: true }],
    namedRanges: [{ name: "数据", range: "申报书!$A$2:$C$3" }],
    properties: { title: "申报书", custom: { 版本: "2020" } },
    defaultFont: { name: "宋体", size: 11 },
  });
}

test("a file is opened with all that the grid and the API show", async () => {
  const workbook = await openXlsx(await example(), "甲.xlsx");
  const sheet = workbook.sheet("申报书")!;
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["申报书", "Visible"],
    ["说明", "Hidden"],
  ]);
  expect(sheet.cell(0, 0).style).toMatchObject({
    font: {
      name: "仿宋",
      size: 16,
      bold: true,
      charset: 134,
      color: { rgb: expect.stringMatching(/^[0-9A-F]{6}$/) },
    },
    fill: { fgColor: { rgb: "FFF2CC" } },
    border: { bottom: { style: "thin", color: { rgb: "FF0000" } } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  });
  expect(cellText(sheet.cell(1, 1))).toBe("42,849.81");
  expect(sheet.cell(1, 3)).toMatchObject({ formula: "B2*2", value: 85699.62 });
  expect(sheet.cell(1, 4)).toMatchObject({ value: "有" });
  expect(sheet.cell(1, 5)).toMatchObject({ value: "#REF!", error: true });
  expect(sheet.cell(2, 1)).toMatchObject({ value: 43525, style: { numFmt: "yyyy-mm-dd" } });
  expect([sheet.columnPixels(0), sheet.isColumnHidden(1), sheet.rowHeight(0), sheet.isRowHidden(2)]).toEqual([
    126,
    true,
    30,
    true,
  ]);
  expect(sheet.tables).toMatchObject([{ name: "表1", area: { top: 1, left: 0, bottom: 2, right: 2 } }]);
  expect(sheet.frozen).toEqual({ rows: 2, columns: 0 });
});

test("opening and saving again changes nothing of it", async () => {
  const first = await openXlsx(await example());
  const second = await openXlsx(await saveXlsx(first));
  const state = ({ sheets, names, properties, defaultFont }: typeof first) => ({
    sheets: sheets.map(({ id: _id, tables, ...sheet }) => ({
      ...sheet,
      tables: tables.map(({ name, area }) => ({ name, area })),
    })),
    names,
    defaultFont,
    title: properties.title,
    custom: properties.custom,
  });
  expect(state(second)).toEqual(state(first));
});

test("a formula shared by several cells is spelt out for each, and its place is kept on saving", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "表",
        cells: new Map([
          [
            "0,1",
            {
              formula: "A1*2",
              formulaType: "shared",
              formulaSharedIndex: 0,
              formulaRef: "B1:B3",
              formulaResult: 2,
            },
          ],
          ["1,1", { formula: "", formulaType: "shared", formulaSharedIndex: 0, formulaResult: 4 }],
          ["2,1", { formula: "", formulaType: "shared", formulaSharedIndex: 0, formulaResult: 6 }],
        ]),
      },
    ],
  });
  const opened = await openXlsx(await saveXlsx(await openXlsx(bytes)));
  const cells = [0, 1, 2].map((row) => opened.activeSheet.cell(row, 1));
  expect(cells.map(({ formula, value }) => [formula, value])).toEqual([
    ["A1*2", 2],
    ["A2*2", 4],
    ["A3*2", 6],
  ]);
});

/** The same file with one part's text changed, as other programs write it. */
async function rewritten(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: "表", rows: [["标题", "甲"], [1]] }] }));
  const path = "xl/worksheets/sheet1.xml";
  parts[path] = strToU8(change(strFromU8(parts[path]!)));
  return zipSync(parts);
}

test.each([
  ['<c r="B2" s="0" t="s"/>'],
  ['<c r="B2" t="s"></c>'],
  ['<c r="B2" t="s"><v/></c>'],
  ['<c r="B2" t="s"><v></v></c>'],
])("a blank cell written as %s stays blank", async (cell) => {
  const bytes = await rewritten((xml) => xml.replace("</row></sheetData>", `${cell}</row></sheetData>`));
  const sheet = (await openXlsx(bytes)).activeSheet;
  expect(sheet.cell(1, 1).value).toBeNull();
  expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value, sheet.cell(1, 0).value]).toEqual(["标题", "甲", 1]);
});

test("standard sizes and heights fitted by the writing program are taken over", async () => {
  const bytes = await rewritten((xml) =>
    xml
      .replace(/<sheetFormatPr[^>]*>/, '<sheetFormatPr defaultColWidth="12" defaultRowHeight="20"/>')
      .replace('<row r="2"', '<row r="2" ht="45.5"'),
  );
  const sheet = (await openXlsx(bytes)).activeSheet;
  expect([sheet.columnPixels(0), sheet.rowHeight(0), sheet.rowHeight(1)]).toEqual([84, 20, 45.5]);
});

test("what looks like a formula but is text is saved as text", async () => {
  const workbook = await openXlsx(await rewritten((xml) => xml));
  workbook.activeSheet.put(5, 0, { value: "=1+1" });
  workbook.activeSheet.put(6, 0, { value: "007" });
  const opened = await openXlsx(await saveXlsx(workbook));
  expect(opened.activeSheet.cell(5, 0)).toEqual({ value: "=1+1" });
  expect(opened.activeSheet.cell(6, 0)).toEqual({ value: "007" });
});

test.each([
  "_x0041_",
  "坏\uFFFE字符",
  "控制\u0001符",
  "换\r\n行\t制表",
  " 前后空格 ",
  "😀",
  "\u202E反向",
  "#REF!",
])("the text %j comes back as it was", async (text) => {
  const workbook = await openXlsx(await rewritten((xml) => xml));
  workbook.activeSheet.put(0, 0, { value: text });
  const opened = await openXlsx(await saveXlsx(workbook));
  expect(opened.activeSheet.cell(0, 0).value).toBe(text);
  expect(opened.activeSheet.cell(0, 0).error).toBeUndefined();
});

test("bytes that are no workbook are refused", async () => {
  await expect(openXlsx(new TextEncoder().encode("不是表格"))).rejects.toThrow();
});
