import { strFromU8, unzipSync } from "fflate";
import type { SheetEdits } from "../../../src/sheet/edits";
import type { SheetPlan } from "../../../src/sheet/plan";

export const ledger: SheetPlan = {
  name: "项目台账",
  columnWidths: [10],
  rows: [{ cells: [{ value: "标题", style: { bold: true } }] }, { cells: [{ value: "项目" }] }],
  table: { name: "台账", area: { top: 0, left: 0, bottom: 1, right: 0 } },
  print: { orientation: "landscape", titleRows: { first: 0, last: 0 } },
};
export const statistics: SheetPlan = {
  ...ledger,
  name: "统计",
  table: { name: "统计数", area: ledger.table!.area },
};

/** Project 2 (row 6) withdraws, two projects come after the last one (row 9), the name in row 7 is mended. */
export const rows: SheetEdits = {
  sheet: "汇总表",
  deleteRows: [5],
  insertRows: [{ before: 8, count: 2 }],
  cells: [
    { row: 5, col: 1, value: "项目三" },
    { row: 8, col: 0, value: 5 },
    { row: 8, col: 1, value: "-新" },
    { row: 9, col: 0, value: 6 },
    { row: 9, col: 1, value: "新二" },
  ],
  heights: [{ row: 8, height: 33 }],
  footer: "&C第 &P 页",
};

export type Parts = Record<string, Uint8Array>;
export const partsOf = (bytes: Uint8Array): Parts => unzipSync(bytes);
export const text = (parts: Parts, name: string): string => strFromU8(parts[name]!);
/** Names of the parts that are not the same bytes in both. */
export const changes = (before: Parts, after: Parts): string[] =>
  Object.keys({ ...before, ...after })
    .filter(
      (name) => !before[name] || !after[name] || !Buffer.from(before[name]).equals(Buffer.from(after[name])),
    )
    .sort();
