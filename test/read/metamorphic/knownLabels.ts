import { currentEdition as edition } from "../../../src/form";
import type { SheetSnapshot, SnapshotCell } from "../../../src/sheet/snapshot";
import { otherWords } from "../layouts/labels";
import { areaAt, grouped, rowsOf, transposed } from "./grid";

function bare(words: string): string {
  return words
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/^\d+[.、]/, "")
    .replace(/^\*/, "")
    .replace(/20\d\d年(?:度|末)?,?/, "")
    .replace(/:$/, "")
    .replace(/\((?:万元|元|亿元|个|项|名|TB)?\)/g, "");
}

const printed = edition.fields.flatMap((field) => field.places.flatMap((place) => place.labels));
const known = new Set(
  [...printed, "项目年限", ...Object.values(otherWords).flat()].map(bare).filter((words) => words !== ""),
);

const financial = new Set(
  edition.fields
    .filter(({ row }) => row)
    .flatMap(({ places }) => places.flatMap(({ labels }) => labels.map(bare))),
);

/** Whether a cell is the label of a row of figures, a figure a year. */
export const isFinancial = (cell: SnapshotCell): boolean =>
  cell.kind === "text" && financial.has(bare(cell.text));

/** Whether a cell is a label that the made-up forms print. */
export const isLabel = (cell: SnapshotCell): boolean => cell.kind === "text" && known.has(bare(cell.text));

export const labelsOf = (sheet: SheetSnapshot): SnapshotCell[] => sheet.cells.filter(isLabel);

const most = (counts: Iterable<readonly unknown[]>) => Math.max(0, ...[...counts].map((list) => list.length));

/** Whether the labels stand in a row, with a project a row below them. */
export function isTurned(sheet: SheetSnapshot): boolean {
  return most(rowsOf({ ...sheet, cells: labelsOf(sheet) }).values()) >= 12;
}

/** Changes a sheet whose labels stand in a row as if it were lying on its side. */
export function upright(
  sheet: SheetSnapshot,
  change: (sheet: SheetSnapshot) => SheetSnapshot | null,
): SheetSnapshot | null {
  if (!isTurned(sheet)) return change(sheet);
  const changed = change(transposed(sheet));
  return changed && transposed(changed);
}

/** Columns before which labels end and values begin, those with most labels first. */
export function seamsBehindLabels(sheet: SheetSnapshot): number[] {
  const ends = labelsOf(sheet).map((cell) => areaAt(sheet, cell.row, cell.col).right + 1);
  const counts = [...grouped(ends, (end) => end)].map(([end, list]) => [end, list.length] as const);
  const largest = Math.max(0, ...counts.map(([, count]) => count));
  return counts
    .filter(([, count]) => count >= 3 && count >= largest / 3)
    .sort((a, b) => b[1] - a[1])
    .map(([end]) => end);
}

const listHeads = new Set(["指标", "项目", "栏目", "单位", "填报值", "填写内容", "内容", "备注"]);
const targetHeads = new Set(["绩效指标", "指标类别", "指标名称", "指标值"]);

function rowOf(sheet: SheetSnapshot, isHead: (words: string) => boolean): number | null {
  for (const [row, cells] of rowsOf(sheet)) {
    if (cells.length >= 2 && cells.every((cell) => isHead(cell.text))) return row;
  }
  return null;
}

/** The head of one of several projects side by side. */
export const isProjectHead = (words: string): boolean => /^项目\d$/.test(words);

/** The row that heads a list (指标 | 填报值), if the sheet has one. */
export const listHeadRow = (sheet: SheetSnapshot): number | null =>
  rowOf(sheet, (words) => listHeads.has(words) || isProjectHead(words));

/** The row above all labels that heads the columns (序号 | 事项 | 内容 | 要求), in anybody's words. */
export function headRow(sheet: SheetSnapshot): number | null {
  for (const [row, cells] of rowsOf(sheet)) {
    if (cells.some(isLabel)) return null;
    if (cells.length > 1) return row;
  }
  return null;
}

/** The row that heads the targets of 附件4-3 (指标类别 | 指标名称 | 指标值), if the sheet has one. */
export const targetHeadRow = (sheet: SheetSnapshot): number | null =>
  rowOf(sheet, (words) => targetHeads.has(words));

/** Whether several projects stand in columns side by side, under heads that number them. */
export const hasProjectColumns = ({ cells }: SheetSnapshot): boolean =>
  cells.some((cell) => isProjectHead(cell.text));
