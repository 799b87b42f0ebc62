import { openXlsx, writeXlsx as write } from "hucre/xlsx";
import type { Cell, Sheet } from "hucre";
import { strFromU8, unzipSync } from "fflate";
import { edited } from "./edited";
import { readFile } from "../../../src/files/readFile";
import { writeXlsx } from "../../../src/files/write/workbook";
import { textsOf } from "../support/read";
import type { SheetEdits } from "../../../src/sheet/edits";
import type { SheetPlan } from "../../../src/sheet/plan";

const yellow = { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF00" } } } as const;

/** A bureau's workbook: 汇总表 with a formula column, a note and a hidden row, a sheet of ours and one of theirs. */
function bureaus(): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>([
    ["0,0", { value: "序号" }],
    ["0,1", { value: "项目名称" }],
    ["1,0", { value: 1, style: yellow }],
    ["1,1", { value: "甲", style: yellow, comment: { text: "重点", author: "科长" } }],
    ["1,2", { formula: "A2*10", formulaResult: 10 }],
    ["2,0", { value: 2, style: yellow }],
    ["2,1", { value: "乙", style: yellow }],
    ["2,2", { formula: "A3*10", formulaResult: 20 }],
    ["3,0", { value: 3, style: yellow }],
    ["3,1", { value: "丙", style: yellow }],
    ["3,2", { formula: "SUM(A2:A4)", formulaResult: 6 }],
  ]);
  return write({
    sheets: [
      {
        name: "汇总表",
        cells,
        rowDefs: new Map([
          [1, { height: 40 }],
          [3, { hidden: true }],
        ]),
        headerFooter: { oddFooter: "&C旧" },
        pageSetup: { orientation: "landscape" },
      },
      { name: "项目台账", rows: [["旧"]] },
      {
        name: "2020 预算",
        cells: new Map([["0,0", { formula: "汇总表!A3", formulaResult: 2, style: yellow }]]),
      },
    ],
    namedRanges: [
      { name: "_xlnm.Print_Titles", range: "'汇总表'!$1:$1", scope: "汇总表" },
      { name: "_xlnm.Print_Titles", range: "'2020 预算'!$1:$1", scope: "2020 预算" },
      { name: "_xlnm.Print_Area", range: "'汇总表'!$A$1:$C$4", scope: "汇总表" },
    ],
  });
}

const edits: SheetEdits = {
  sheet: "汇总表",
  deleteRows: [],
  insertRows: [{ before: 2, count: 1 }],
  cells: [
    { row: 2, col: 0, value: 2 },
    { row: 2, col: 1, value: "=新" },
    { row: 3, col: 0, value: 3 },
    { row: 4, col: 1, value: "" },
  ],
  heights: [{ row: 2, height: 33 }],
  footer: "&C第 &P 页&R核对码 1",
};
const ledger: SheetPlan = {
  name: "项目台账",
  columnWidths: [10],
  rows: [{ cells: [{ value: "标题" }] }, { cells: [{ value: "=文本" }] }],
  print: { orientation: "landscape", titleRows: { first: 0, last: 0 } },
};

async function after(
  plans: readonly SheetPlan[] = [ledger],
): Promise<{ bytes: Uint8Array; sheets: Sheet[] }> {
  const bytes = await edited(await bureaus(), { edits: [edits], plans });
  const { sheets } = await openXlsx(bytes, { readStyles: true });
  return { bytes, sheets };
}
const cell = (sheet: Sheet, row: number, col: number): Cell | undefined => sheet.cells?.get(`${row},${col}`);

describe("a workbook edited in place", () => {
  it("has the new rows and texts, and none of them is a formula", async () => {
    const { bytes } = await after();
    const result = readFile("汇总.xlsx", bytes);
    if (!result.ok) throw new Error(result.problem.kind);
    const [summary, own] = result.workbook.sheets;
    const shown = summary!.cells
      .filter((each) => each.col < 2)
      .map((each) => [each.row, each.value, each.formula]);
    expect(shown).toEqual([
      [0, "序号", undefined],
      [0, "项目名称", undefined],
      [1, 1, undefined],
      [1, "甲", undefined],
      [2, 2, undefined],
      [2, "=新", undefined],
      [3, 3, undefined],
      [3, "乙", undefined],
      [4, 3, undefined],
    ]);
    expect(own!.cells.map((each) => [each.value, each.formula])).toEqual([
      ["标题", undefined],
      ["=文本", undefined],
    ]);
  });

  it("keeps formats, notes, heights and hidden rows with their rows", async () => {
    const [sheet] = (await after()).sheets as [Sheet];
    expect(cell(sheet, 1, 1)!.comment!.text).toBe("重点");
    expect([1, 2, 3].map((row) => cell(sheet, row, 1)!.style!.fill)).toEqual(
      [1, 2, 3].map(() => expect.objectContaining({ fgColor: { rgb: "FFFF00" } })),
    );
    expect(sheet.rowDefs!.get(1)!.height).toBe(40);
    expect(sheet.rowDefs!.get(2)!.height).toBe(33);
    expect(sheet.rowDefs!.get(4)!.hidden).toBe(true);
    expect(sheet.rowDefs!.get(3)?.hidden).toBeUndefined();
  });

  it("lets formulas follow, also those of other sheets", async () => {
    const [summary, , budget] = (await after()).sheets as [Sheet, Sheet, Sheet];
    expect([1, 3, 4].map((row) => cell(summary, row, 2)!.formula)).toEqual(["A2*10", "A4*10", "SUM(A2:A5)"]);
    expect(cell(budget, 0, 0)).toMatchObject({ formula: "汇总表!A4", style: { fill: expect.anything() } });
  });

  it("prints as before, with the new footer, each sheet's name quoted", async () => {
    const { bytes, sheets } = await after();
    expect(sheets[0]!.headerFooter!.oddFooter).toBe("&C第 &P 页&R核对码 1");
    expect(sheets[0]!.pageSetup!.orientation).toBe("landscape");
    const names = strFromU8(unzipSync(bytes)["xl/workbook.xml"]!).match(/<definedName.*?<\/definedName>/g);
    expect(names!.map((each) => each.replace(/<[^>]*>/g, "").replaceAll("&apos;", "'")).sort()).toEqual([
      "'2020 预算'!$1:$1",
      "'汇总表'!$1:$1",
      "'汇总表'!$A$1:$C$5",
      "'项目台账'!$1:$1",
    ]);
  });

  it("takes a sheet in at the end where none of its name is there", async () => {
    const { sheets } = await after([{ ...ledger, name: "统计" }]);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["汇总表", "项目台账", "2020 预算", "统计"]);
    expect(cell(sheets[1]!, 0, 0)?.value ?? sheets[1]!.rows[0]![0]).toBe("旧");
  });
});

describe("texts that stand in a workbook that is edited", () => {
  const odd = [
    "=1+1",
    "+86 13800138000",
    "@甲",
    "换\n行",
    "_x000D_",
    "_x0041_",
    "<b>&amp;\"'</b>",
    "😀𠮷",
    "\u202e从右到左\u200f",
    "#REF!",
    "#N/A",
    "TRUE",
    "2019-03-01",
    "912201017028541230",
    "'引号",
  ];

  it("stay what they are", async () => {
    const plan = { name: "表", columnWidths: [10], rows: odd.map((value) => ({ cells: [{ value }] })) };
    let bytes = await writeXlsx([plan]);
    for (let times = 0; times < 2; times += 1) bytes = await edited(bytes, { edits: [], plans: [ledger] });
    expect(Object.values(textsOf("表.xlsx", bytes))).toEqual(odd);
  });
});
