import type { Edition } from "../../form/edition";
import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { labelsJoined } from "../claims/combinedLabels";
import { yearHeading } from "../claims/years";
import { asksDate } from "../labels/asksDate";
import { labelIndexOf } from "../labels/labelIndex";
import { labelKey } from "../labels/labelKey";
import { namesPerson, recogniseLabel, rememberedRoles } from "../labels/recognise";
import { weights } from "../layout/weights";
import { widestRow } from "../page/widestRow";
import { isCategory } from "../sheet/categoryTitles";
import { isOldVersion, isOtherDocument, summaryColumns, summaryHead } from "./sheetKind";

const { wholeForm, partOfList, fieldsOfList } = weights.forms;
const { fewestLabels, labelShare, lookedAt, mostElsewhere, longestHead } = weights.listHead;

/** What every list of projects asks. */
export const named = ["project.name null", "applicant.name null"];

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

/** Fields that cells ask for, by their ids; `beyond` only those which 附件4-5 has no column for. */
export function fieldsAsked(
  cells: readonly SnapshotCell[],
  edition: Edition,
): { all: Set<string>; beyond: Set<string> } {
  const columns = summaryColumns(edition);
  const index = labelIndexOf(edition);
  const all = new Set<string>();
  const beyond = new Set<string>();
  for (const cell of cells) {
    if (cell.kind !== "text") continue;
    // 申报单位及信用代码 asks for both.
    for (const text of labelsJoined(cell, index)?.names ?? [cell.text]) {
      const label = recogniseLabel(text, index);
      if (!label) continue;
      const isBeyond = !columns.has(labelKey(text).base);
      // 建设起止年限 asks for two.
      for (const { field } of asksDate(label.hits) ? label.hits : label.hits.slice(0, 1)) {
        const asked = `${field.id} ${label.year}`;
        all.add(asked);
        if (isBeyond) beyond.add(asked);
      }
    }
  }
  return { all, beyond };
}

/** What a cell is recognised as is remembered: the sheet is gone over again when it is read. 联系人/手机 asks as one label does. */
export function asks(cell: SnapshotCell, edition: Edition): boolean {
  if (cell.kind !== "text") return false;
  const index = labelIndexOf(edition);
  return rememberedRoles(index)(cell).label !== null || labelsJoined(cell, index) !== null;
}

/** A row of a head and the next ones: labels and years, or what stands below a heading over several columns. */
function headFrom(row: number, sheet: SheetSnapshot, edition: Edition): readonly SnapshotCell[] {
  const head: SnapshotCell[] = [];
  for (let next = row; next < row + longestHead; next++) {
    const cells = sheet.cells.filter((cell) => cell.row === next);
    const own = cells.filter((cell) => asks(cell, edition) || yearHeading(cell) !== null);
    const isHead = next === row || (cells.length > 0 && own.length >= cells.length * labelShare);
    for (const cell of cells) if (isHead || isInHead(cell, row, sheet)) head.push(cell);
    if (!isHead) break;
  }
  return head;
}

/**
 * The cells of the head of a table that has not the columns of 附件4-5 in one row: a row of hardly anything but labels with
 * the rows next to it, where hardly any other labels stand on the sheet; null where there is no such row.
 */
function headWithoutColumns(sheet: SheetSnapshot, edition: Edition): readonly SnapshotCell[] | null {
  if (widestRow(sheet.cells) < fewestLabels) return null;
  const isLabel = (cell: SnapshotCell) => asks(cell, edition);
  const roleOf = rememberedRoles(labelIndexOf(edition));
  const rows = [...groupBy(sheet.cells, ({ row }) => row).values()];
  const isOfLabels = (row: readonly SnapshotCell[]) =>
    row.length >= fewestLabels && row.filter(isLabel).length >= row.length * labelShare;
  let most = 0;
  let widest = -1;
  let looked = 0;
  for (let n = 0; n < rows.length && looked < lookedAt; n++) {
    const row = rows[n]!;
    if (row.length < fewestLabels) continue;
    looked++;
    const labels = row.filter(isLabel).length;
    // 2017年 | 2018年 | 2019年 below 总资产 are labels with it.
    const years = row.filter((cell) => yearHeading(cell) !== null).length;
    if (labels < fewestLabels || labels + years < row.length * labelShare || labels <= most) continue;
    most = labels;
    widest = n;
  }
  if (widest < 0) return null;
  const { row } = rows[widest]![0]!;
  // A list whose projects take several rows has as many rows of heads.
  let last = widest + 1;
  while (rows[last + 1] && isOfLabels(rows[last]!) && isOfLabels(rows[last + 1]!)) last++;
  const head = rows
    .slice(Math.max(0, widest - 1), last + 1)
    .filter(([first]) => Math.abs(first!.row - row) < longestHead)
    .flat();
  const heads = new Set(head.map(({ text }) => text));
  // 项目责任人 | 项目联系人 tell below 人员类别 of whom their rows speak.
  const isOther = (cell: SnapshotCell) => isLabel(cell) && !namesPerson(roleOf(cell).label);
  const others = sheet.cells.filter((cell) => !heads.has(cell.text) && isOther(cell)).length;
  return others <= most * mostElsewhere ? head : null;
}

/** Whether a table on the sheet has such a head, in the columns of 附件4-5 or others. */
export const hasListHead = (sheet: SheetSnapshot, edition: Edition): boolean =>
  summaryHead(sheet, edition) !== null || headWithoutColumns(sheet, edition) !== null;

/** Whether the head stands among rows that say whose projects these are, so much as no head of a list says above it, and name no project themselves. */
function isBelowEnterprise(sheet: SheetSnapshot, row: number, edition: Edition): boolean {
  const others = sheet.cells.filter((cell) => Math.abs(cell.row - row) > 1);
  const { all } = fieldsAsked(others, edition);
  if (all.size < weights.projectRows.others) return false;
  const inRows = groupBy(others, (cell) => cell.row);
  const rows = [...inRows.values()].filter((cells) => cells.length > 1).flat();
  return !fieldsAsked(rows, edition).all.has(named[0]!);
}

/** What tells an application's enterprise or its contact: a list of what was done in earlier years has none of it. */
const tellsWho = /^(?:applicant\.(?!name)|contact\.)/;

/**
 * Whether a table has a project a row with more of the form than 附件4-5 asks for, so that its rows are read as projects: a
 * list that a county made, whatever it calls itself. `row` is the row with the columns of 附件4-5, null where none has them.
 */
export function isProjectList(sheet: SheetSnapshot, row: number | null, edition: Edition): boolean {
  if (row !== null) {
    const cells = headFrom(row, sheet, edition);
    const isLonger = cells.length >= wholeForm || fieldsAsked(cells, edition).beyond.size >= fieldsOfList;
    return isLonger || isBelowEnterprise(sheet, row, edition);
  }
  const head = headWithoutColumns(sheet, edition);
  if (!head || isOtherDocument(sheet) || isOldVersion(sheet)) return false;
  return isOfProjects(head, edition, answersCategory(sheet, head, edition));
}

/** Whether a column asks for the category, and a cell below it is one of this programme's. */
function answersCategory({ cells }: SheetSnapshot, head: readonly SnapshotCell[], edition: Edition): boolean {
  const asking = head.find((cell) => fieldsAsked([cell], edition).all.has("project.category null"));
  const isAnswer = ({ kind, text, row, col }: SnapshotCell) =>
    col === asking!.col && row > asking!.row && kind === "text" && isCategory(text, edition);
  return asking !== undefined && cells.some(isAnswer);
}

/**
 * Whether a head asks who does what, and enough besides that 附件4-5 does not ask. Who does it may be said elsewhere, once for
 * all, where the list is one of this programme by what it answers.
 */
export function isOfProjects(
  head: readonly SnapshotCell[],
  edition: Edition,
  isOfThisProgramme = false,
): boolean {
  const { all, beyond } = fieldsAsked(head, edition);
  return (
    all.size >= partOfList &&
    beyond.size >= fieldsOfList &&
    named.every((field) => all.has(field) || (isOfThisProgramme && field !== named[0])) &&
    [...all].some((field) => tellsWho.test(field))
  );
}
