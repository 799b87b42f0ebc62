import type { OwnSheetsWrite } from "../../../src/excel";
import { freshName } from "../../../src/sheet/temporary";
import { saveXlsx } from "../../host/file/saveXlsx";
import { parseAddress } from "../../host/model/area";
import type { HostSheet } from "../../host/model/sheet";
import { addTable } from "../../host/model/tables";
import type { HostWorkbook } from "../../host/model/workbook";
import { contentOf, type, typedWorkbook } from "./open";
import type { Typed } from "./open";

/** Formulas of the user's own that look into our sheets. */
const remarks = {
  A1: "=汇总表!B3",
  A2: "=汇总表!B5",
  A3: "=SUM(汇总表!A3:A5)",
  A4: "=项目台账!B3",
  A5: "=SUM(项目台账!B3:B9)",
  A6: "=审核意见!A2",
  A7: "=SUM(统计!B2:B9)",
};

const before: Typed = {
  申报书: { A1: "项目名称", B1: "平台" },
  汇总表: {
    A1: "汇总",
    ...{ A2: "序号", B2: "项目", C2: "备注" },
    ...{ A3: "1", B3: "旧项目", C3: "已电话核实" },
    ...{ A4: "2", B4: "撤回的" },
    ...{ A5: "3", B5: "留下的", C5: "=B5" },
  },
  项目台账: {
    A1: "旧台账",
    ...{ A2: "项目", B2: "总投资" },
    ...{ A3: "旧项目", B3: "100" },
    ...{ A4: "撤回的", B4: "200" },
    ...{ A5: "留下的", B5: "300" },
    D9: "旧说明",
  },
  审核意见: { A1: "旧意见", A2: "规则", A3: "一" },
  统计: { A1: "旧统计", A2: "合计", B2: "3", A4: "旧行" },
  我的备注: remarks,
};

/** A workbook that was merged before, with sheets of the user's own. */
export function mergedWorkbook(): HostWorkbook {
  const workbook = typedWorkbook(before);
  table(workbook, "项目台账", "A2:B5");
  const summary = workbook.sheet("汇总表")!;
  summary.headerFooter = { oddFooter: "&C旧页脚" };
  const ledger = workbook.sheet("项目台账")!;
  ledger.rows.set(2, { height: 21 });
  ledger.columns.set(0, { width: 33 });
  const statistics = workbook.sheet("统计")!;
  statistics.merges = [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 3, left: 0, bottom: 3, right: 1 },
  ];
  return workbook;
}

/** The same with a table of the bureau's over the first project of 汇总表 and a column that it computes. */
export function mergedInTable(): HostWorkbook {
  const workbook = mergedWorkbook();
  type(workbook, workbook.sheet("汇总表")!, "D3", "=LEN(B3)");
  table(workbook, "汇总表", "A2:D3", "表1");
  return workbook;
}

export function table(workbook: HostWorkbook, sheetName: string, address: string, name = sheetName): void {
  addTable(workbook, workbook.sheet(sheetName)!, parseAddress(address)!, true).name = name;
}

const fresh: Typed = {
  项目台账: {
    A1: "新台账",
    ...{ A2: "项目", B2: "总投资", C2: "备注" },
    ...{ A3: "改名的项目", B3: "110" },
    ...{ A4: "第二个", B4: "120" },
    ...{ A5: "第三个", B5: "130" },
    ...{ A6: "留下的", B6: "300", C6: "'=1+1" },
  },
  审核意见: { A1: "新意见", A2: "规则", A3: "甲", A4: "乙" },
  统计: { A1: "新统计", A2: "项", B2: "数", A3: "合计", B3: "4" },
  给省里的说明: { A1: "说明" },
};

/** 汇总表 edited in place, three sheets written anew (one gets its first table), one that was not there before. */
export async function remerge(): Promise<OwnSheetsWrite> {
  const workbook = typedWorkbook(fresh);
  const [ledger, opinions, statistics] = workbook.sheets as [HostSheet, HostSheet, HostSheet];
  ledger.rows.set(2, { height: 40 });
  ledger.columns.set(2, { width: 18 });
  ledger.put(5, 2, { ...ledger.cell(5, 2), style: { numFmt: "@" } }); // as the writer marks what looks like a formula
  opinions.rows.set(3, { height: 62 });
  statistics.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  const made = await madeOf(workbook);
  return {
    made: {
      ...made,
      names: Object.keys(fresh),
      tables: [
        { sheet: "项目台账", name: "项目台账", area: parseAddress("A2:C6")! },
        { sheet: "审核意见", name: "审核意见", area: parseAddress("A2:A4")! },
        { sheet: "给省里的说明", name: "说明", area: parseAddress("A1:A1")! },
      ],
    },
    edits: [
      {
        sheet: "汇总表",
        deleteRows: [3],
        insertRows: [{ before: 3, count: 2 }],
        cells: [
          { row: 2, col: 1, value: "改名的项目" },
          { row: 3, col: 0, value: 2 },
          { row: 3, col: 1, value: "=1+1" },
          { row: 4, col: 0, value: 3 },
          { row: 4, col: 1, value: "第三个" },
          { row: 5, col: 0, value: 4 },
        ],
        heights: [
          { row: 2, height: 44 },
          { row: 4, height: 55 },
        ],
        footer: "&C第 &P 页&R核对码 AB12",
      },
    ],
  };
}

/** Characters of a column that nobody has drawn wider. */
const usualWidth = 64 / 7;

/** The sheets of a workbook as the pane makes them: a file, values to compare with, and plans for the second way. */
export async function madeOf(
  workbook: HostWorkbook,
): Promise<Pick<OwnSheetsWrite["made"], "files" | "values" | "plans">> {
  const values = workbook.sheets.map(valuesIn);
  const plans = workbook.sheets.map(({ rows, columns, merges }, n) => ({
    name: freshName(n),
    columnWidths: columns.size === 0 ? [] : [0, 1, 2].map((col) => columns.get(col)?.width ?? usualWidth),
    merges,
    rows: values[n]!.map((line, row) => ({
      ...(rows.get(row)?.height === undefined ? {} : { height: rows.get(row)!.height }),
      cells: line.map((value) => (value === null ? null : { value })),
    })),
  }));
  const xlsx = Buffer.from(await saveXlsx(underTemporaryNames(workbook))).toString("base64");
  return { files: [{ xlsx, sheets: [...plans.keys()] }], values, plans };
}

/** As the pane makes the file; formulas between the sheets follow the names. */
export function underTemporaryNames(workbook: HostWorkbook): HostWorkbook {
  for (const [n, sheet] of workbook.sheets.entries()) workbook.renameSheet(sheet, freshName(n));
  return workbook;
}

/** The cells of a sheet row by row, as a plan has them. */
export function valuesIn(sheet: HostSheet): OwnSheetsWrite["made"]["values"][number] {
  const { bottom, right } = sheet.usedArea(true) ?? { bottom: -1, right: -1 };
  return Array.from({ length: bottom + 1 }, (_row, row) =>
    Array.from({ length: right + 1 }, (_col, col) => sheet.cell(row, col).value),
  );
}

/** All that a write could change: contents and shape of all sheets in their order. */
export function stateOf(workbook: HostWorkbook): Record<string, unknown>[] {
  return workbook.sheets.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    content: contentOf(sheet),
    texts: [...sheet.cellsIn({ top: 0, left: 0, bottom: 99, right: 25 })]
      .filter(({ cell }) => cell.style?.numFmt !== undefined)
      .map(({ row, col, cell }) => `${row},${col} ${cell.style!.numFmt}`)
      .sort(),
    merges: sheet.merges,
    tables: sheet.tables.map(({ id, name, area }) => ({ id, name, area })),
    heights: Array.from({ length: 12 }, (_, row) => sheet.rowHeight(row)),
    widths: Array.from({ length: 6 }, (_, col) => sheet.columnPixels(col)),
    footer: sheet.headerFooter.oddFooter ?? "",
  }));
}
