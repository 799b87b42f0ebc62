import type { BookType } from "@e965/xlsx";
import { readFile } from "../../../src/files/readFile";
import type { Area, SheetSnapshot, WorkbookSnapshot } from "../../../src/sheet/snapshot";
import { savedAs } from "../../read/resaved/otherFormats";
import fc from "../../setup/properties";
import { withoutRow } from "../edited";
import { savedInLibreOffice } from "./libreOffice";
import { contacts, mobiles } from "./enterprises";
import {
  cell,
  inArea,
  insertColumn,
  insertRow,
  labels,
  layoutOf,
  mergeDown,
  put,
  remark,
  sortRows,
  textAt,
  type Label,
} from "./sheetActs";

/** What the bureau does to 汇总表 between two merges; `row` picks one of the rows that are there. */
export type BureauAct =
  | { readonly kind: "type"; readonly row: number; readonly label: Label; readonly text: string }
  | { readonly kind: "copyCell"; readonly row: number; readonly from: number; readonly label: Label }
  | { readonly kind: "delete"; readonly row: number }
  | { readonly kind: "insert"; readonly row: number; readonly texts: readonly string[] }
  | { readonly kind: "move"; readonly row: number; readonly to: number }
  | { readonly kind: "sort"; readonly by: Label; readonly numbersStay: boolean }
  | { readonly kind: "addColumn"; readonly at: number; readonly title: string }
  | {
      readonly kind: "mergeCells";
      readonly row: number;
      readonly label: Label | "序号";
      /** How many more rows below and columns at the right it takes in: one row below where it is not said. */
      readonly down?: number;
      readonly across?: number;
    }
  | { readonly kind: "unmerge"; readonly row: number }
  | { readonly kind: "filter"; readonly row: number }
  | { readonly kind: "totals"; readonly row: number; readonly title: string }
  | { readonly kind: "renameSheet"; readonly name: string }
  | { readonly kind: "save"; readonly format: "biff8" | "ods" | "xlsx" | "libreOffice" };

const row = fc.nat({ max: 9 });
const label = fc.constantFrom(...labels);
const handTexts = fc.constantFrom(
  ["手填项目", "长春第1机械有限公司", "", "手填人", "13800000001"],
  ["智能工厂项目", "长春第1机械有限公司", "制造业服务化项目", "王一", "13800000001"],
  ["", "长春第2机械有限公司", "公共服务项目", "", ""],
);
export const bureauAct: fc.Arbitrary<BureauAct> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      row,
      label,
      text: fc.constantFrom(
        "",
        "碳纤维检测中心",
        "供应链协同平台",
        "长春更正有限公司",
        "长春第2机械有限公司",
        ...contacts,
        ...mobiles,
        "公共服务项目",
      ),
    }),
  },
  fc.record({ kind: fc.constant("copyCell" as const), row, from: row, label }),
  fc.record({ kind: fc.constant("delete" as const), row }),
  fc.record({ kind: fc.constant("insert" as const), row, texts: handTexts }),
  fc.record({ kind: fc.constant("move" as const), row, to: row }),
  fc.record({ kind: fc.constant("sort" as const), by: label, numbersStay: fc.boolean() }),
  fc.record({
    kind: fc.constant("addColumn" as const),
    at: fc.nat({ max: 7 }),
    title: fc.constantFrom("评审得分", "编号", "备注", "企业名称", "联系电话", "类别"),
  }),
  fc.record({
    kind: fc.constant("mergeCells" as const),
    row,
    label: fc.constantFrom("序号" as const, ...labels),
    down: fc.constantFrom(1, 1, 2, 0),
    across: fc.constantFrom(0, 0, 0, 1),
  }),
  fc.record({ kind: fc.constant("unmerge" as const), row }),
  fc.record({ kind: fc.constant("filter" as const), row }),
  fc.record({ kind: fc.constant("totals" as const), row, title: fc.constantFrom("合计", "小计", "") }),
  fc.record({ kind: fc.constant("renameSheet" as const), name: fc.constantFrom("附件4-5", "长春市汇总") }),
  fc.record({
    kind: fc.constant("save" as const),
    format: fc.constantFrom("biff8" as const, "ods" as const, "xlsx" as const),
  }),
);

const extensions = { biff8: "xls", ods: "ods", xlsx: "xlsx", libreOffice: "xlsx" } as const;

/** The workbook after another program saved it in some format. */
function saved(workbook: WorkbookSnapshot, format: keyof typeof extensions): WorkbookSnapshot {
  const bytes =
    format === "libreOffice"
      ? savedInLibreOffice(savedAs(workbook, "xlsx"))
      : savedAs(workbook, format satisfies BookType);
  const file = readFile(`${workbook.name.replace(/\.\w+$/, "")}.${extensions[format]}`, bytes);
  if (!file.ok) throw new Error(file.problem.kind);
  return { name: workbook.name, sheets: file.workbook.sheets };
}

export function summaryOf({ sheets }: WorkbookSnapshot): SheetSnapshot {
  return sheets.find(({ cells }) => cells.some(({ value }) => value === "项目名称") && isSummary(cells))!;
}

function isSummary(cells: SheetSnapshot["cells"]): boolean {
  return (
    cells.some(({ value }) => String(value).includes("汇总表")) &&
    !cells.some(({ value }) => value === "指纹")
  );
}

/** Rows of the table that the bureau has marked as a project's, from the top. */
export function rowsOf(sheet: SheetSnapshot): number[] {
  const { head, columns } = layoutOf(sheet);
  const col = columns.get(remark);
  const marked = sheet.cells.filter((each) => each.row > head && each.col === col);
  return marked.map((each) => each.row).sort((a, b) => a - b);
}

/** 汇总表 after one act; `mark`: what the bureau notes beside a row that it types. */
function afterSheetAct(sheet: SheetSnapshot, act: BureauAct, mark: string): SheetSnapshot {
  const rows = rowsOf(sheet);
  const { head, columns } = layoutOf(sheet);
  const pick = (index: number): number => rows[index % Math.max(1, rows.length)]!;
  const joined = (at: number): boolean =>
    sheet.merges.some((area) => area.top <= at && at <= area.bottom && area.bottom > area.top);
  const isBlock = rows.every((each, index) => each === rows[0]! + index) && !rows.some(joined);
  switch (act.kind) {
    case "renameSheet":
      return { ...sheet, name: act.name };
    case "addColumn": {
      if (columns.has(act.title)) return sheet;
      const wide = insertColumn(sheet, act.at);
      const filled = rows.map((each, index) =>
        cell(each, act.at, act.title === "编号" ? index + 1 : `${act.title}${index}`),
      );
      return put(wide, [cell(head, act.at, act.title), ...filled]);
    }
  }
  if (rows.length === 0) return sheet;
  const at = "row" in act ? pick(act.row) : 0;
  switch (act.kind) {
    case "type":
      return typedIn(sheet, at, columns.get(act.label)!, act.text);
    case "copyCell":
      return typedIn(
        sheet,
        at,
        columns.get(act.label)!,
        textAt(sheet, pick(act.from), columns.get(act.label)),
      );
    case "delete":
      return withoutRow(sheet, at);
    case "insert": {
      const cells = act.texts.map((text, index) => cell(at, columns.get(labels[index]!)!, text));
      return insertRow(sheet, at, [...cells, cell(at, columns.get(remark)!, mark)]);
    }
    case "move": {
      if (joined(at) || joined(pick(act.to))) return sheet;
      const taken = sheet.cells.filter((each) => each.row === at);
      const to = pick(act.to);
      return insertRow(
        withoutRow(sheet, at),
        to,
        taken.map((each) => ({ ...each, row: to })),
      );
    }
    case "sort":
      return isBlock
        ? sortRows(sheet, rows, columns.get(act.by)!, act.numbersStay ? columns.get("序号") : undefined)
        : sheet;
    case "mergeCells": {
      const { label: title, down = 1, across = 0 } = act;
      const left = columns.get(title)!;
      const area = { top: at, left, bottom: at + down, right: left + across };
      // A remark by which the test knows a row stays.
      const ofRows = rows.filter((each) => each >= at && each <= at + down).length === down + 1;
      const free = ofRows && !inArea(area, at, columns.get(remark)!) && down + across > 0;
      return free && !sheet.merges.some((each) => meet(each, area)) ? mergeDown(sheet, area) : sheet;
    }
    case "unmerge":
      return { ...sheet, merges: sheet.merges.filter(({ top, bottom }) => at < top || at > bottom) };
    case "filter":
      return { ...sheet, hiddenRows: [...new Set([...sheet.hiddenRows, at])] };
    case "totals": {
      const place = act.title === "合计" ? rows.at(-1)! + 1 : at;
      const sums = [
        cell(place, columns.get("序号")!, act.title),
        cell(place, columns.get("项目类别")!, "3 个"),
      ];
      return insertRow(sheet, place, act.title === "" ? [] : sums);
    }
    default:
      return sheet;
  }
}

function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Into a merged area one types at its first cell only. */
function typedIn(sheet: SheetSnapshot, at: number, col: number, text: string): SheetSnapshot {
  const area = sheet.merges.find((each) => inArea(each, at, col));
  return put(sheet, [cell(area?.top ?? at, area?.left ?? col, text)]);
}

/** The workbook after one act of the bureau's. */
export function afterBureau(workbook: WorkbookSnapshot, act: BureauAct, mark: string): WorkbookSnapshot {
  if (act.kind === "save") return saved(workbook, act.format);
  const before = summaryOf(workbook);
  const after = afterSheetAct(before, act, mark);
  return { ...workbook, sheets: workbook.sheets.map((each) => (each === before ? after : each)) };
}
