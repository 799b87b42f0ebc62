import type { Area, SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import { edited, reordered } from "../edited";

/** Columns of 附件4-5 by what stands in their head. */
export const labels = ["项目名称", "依托企业", "项目类别", "联系人", "联系方式（手机）"] as const;
export type Label = (typeof labels)[number];

/** A column of the bureau's own, by which a test knows a row again; the program does not know it. */
export const remark = "市局备注";

/** Where a test finds its way in 汇总表, without asking the program. */
export interface Layout {
  readonly head: number;
  readonly columns: ReadonlyMap<string, number>;
}

export function layoutOf(sheet: SheetSnapshot): Layout {
  const head = sheet.cells.find(({ value }) => value === labels[0])!.row;
  const columns = new Map(
    sheet.cells.filter(({ row }) => row === head).map(({ value, col }) => [String(value), col]),
  );
  return { head, columns };
}

export function cell(row: number, col: number, value: string | number): SnapshotCell {
  return { row, col, kind: typeof value === "number" ? "number" : "text", value, text: String(value) };
}

export function inArea({ top, left, bottom, right }: Area, row: number, col: number): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}

/** What a cell shows; in a merged area what stands in its first cell, whatever is hidden in the others. */
export function textAt(sheet: SheetSnapshot, row: number, col: number | undefined): string {
  const area = sheet.merges.find((each) => inArea(each, row, col ?? -1));
  const [top, left] = [area?.top ?? row, area?.left ?? col];
  return String(sheet.cells.find((each) => each.row === top && each.col === left)?.value ?? "");
}

export function put(sheet: SheetSnapshot, cells: readonly SnapshotCell[]): SheetSnapshot {
  const values = cells.map(({ row, col, value }) => ({ row, col, value: value as string | number }));
  return edited(sheet, { sheet: sheet.name, deleteRows: [], insertRows: [], cells: values });
}

export function insertRow(
  sheet: SheetSnapshot,
  before: number,
  cells: readonly SnapshotCell[],
): SheetSnapshot {
  const room = { sheet: sheet.name, deleteRows: [], insertRows: [{ before, count: 1 }], cells: [] };
  return put(edited(sheet, room), cells);
}

/** A column put in at the left of another; merged cells over it grow. */
export function insertColumn(sheet: SheetSnapshot, at: number): SheetSnapshot {
  const cells = sheet.cells.map((each) => (each.col >= at ? { ...each, col: each.col + 1 } : each));
  const merges = sheet.merges.map((area) => ({
    ...area,
    left: area.left >= at ? area.left + 1 : area.left,
    right: area.right >= at ? area.right + 1 : area.right,
  }));
  return { ...sheet, cells, merges };
}

/** Excel keeps the first text of an area that is merged. */
export function mergeDown(sheet: SheetSnapshot, area: Area): SheetSnapshot {
  const inside = sheet.cells.filter(({ row, col }) => inArea(area, row, col));
  const others = sheet.cells.filter((each) => !inside.includes(each));
  const first = inside.slice(0, 1).map((each) => ({ ...each, row: area.top, col: area.left }));
  const cells = [...others, ...first].sort((a, b) => a.row - b.row || a.col - b.col);
  return { ...sheet, cells, merges: [...sheet.merges, area] };
}

/** Rows in the order of a column's texts; `fixed` columns stay, as 序号 does where it is left out of the sorting. */
export function sortRows(
  sheet: SheetSnapshot,
  rows: readonly number[],
  by: number,
  fixed: number | undefined,
): SheetSnapshot {
  const order = rows
    .map((row, index) => ({ index, text: textAt(sheet, row, by) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : a.index - b.index))
    .map(({ index }) => index);
  const first = rows[0] ?? 0;
  const sorted = reordered(sheet, first, order);
  const numbers = rows.map((row) => cell(row, fixed ?? 0, Number(textAt(sheet, row, fixed)) || ""));
  return fixed === undefined ? sorted : put(sorted, numbers);
}
