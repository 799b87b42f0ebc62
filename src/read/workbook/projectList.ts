import type { Edition } from "../../form/edition";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { labelIndexOf } from "../labels/labelIndex";
import { labelKey } from "../labels/labelKey";
import { recogniseLabel } from "../labels/recognise";
import { weights } from "../layout/weights";
import { summaryColumns } from "./sheetKind";

const { wholeForm, fieldsOfList } = weights.forms;

/** 单位名称 | 所在地区 below 申报单位: a heading in the second row of a table's head, below one over several columns. */
const isInHead = (cell: SnapshotCell, row: number, { merges }: SheetSnapshot): boolean =>
  cell.row === row + 1 &&
  merges.some(
    (area) =>
      area.top === row &&
      area.bottom === row &&
      area.left < area.right &&
      area.left <= cell.col &&
      cell.col <= area.right,
  );

/**
 * Whether the head of a table with the columns of 附件4-5 asks for more of the form than those, so that its rows are read
 * as projects: a list that a county made. A table that calls itself 附件4-5 is that, whatever columns were added.
 */
export function isProjectList(sheet: SheetSnapshot, row: number, edition: Edition): boolean {
  const cells = sheet.cells.filter((cell) => cell.row === row || isInHead(cell, row, sheet));
  if (cells.length >= wholeForm) return true;
  const title = labelKey(edition.summaryTitle).base;
  const annex = labelKey(edition.summaryAnnex).base;
  const callsItself = (text: string) => {
    const { base } = labelKey(text);
    return base === annex || base.endsWith(title);
  };
  if (sheet.cells.some((cell) => cell.row < row && cell.kind === "text" && callsItself(cell.text)))
    return false;
  const columns = summaryColumns(edition);
  const index = labelIndexOf(edition);
  const asked = cells.filter(({ kind, text }) => {
    if (kind !== "text" || columns.has(labelKey(text).base)) return false;
    return recogniseLabel(text, index) !== null;
  });
  return asked.length >= fieldsOfList;
}
