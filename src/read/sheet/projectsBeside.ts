import { areOfOthers } from "../../match/alike";
import { projectKey } from "../../match/marks";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { asksFor, type Anchors, type LabelAnchor } from "../claims/anchor";
import { yearHeading } from "../claims/years";
import type { LineWords } from "../layout/lineWords";
import { weights } from "../layout/weights";
import type { Grid } from "../page/grid";
import { squeeze } from "../values/text";
import { figureFits, numbersProject } from "./columnAnswers";

const {
  labels: fewestLabels,
  share: leastShare,
  longest: mostProjects,
  name: shortestName,
  typed: fewestTyped,
  others: fewestOthers,
} = weights.projectsBeside;

const asksProject = asksFor("project.name");

/** A row from which on each project has a column, and these columns. */
interface Block {
  readonly top: number;
  readonly columns: readonly number[];
}

/** 项目一 | 项目二: the columns of several projects, by the words over them; null where the row is none of such words. */
function numberedIn(cells: readonly SnapshotCell[]): readonly number[] | null {
  if (cells.length < 2) return null;
  const heads = cells.filter(({ kind, text }) => kind === "text" && numbersProject(squeeze(text)));
  const names = new Set(heads.map(({ text }) => squeeze(text)));
  if (heads.length < 2 || names.size < heads.length || cells.length > heads.length + 1) return null;
  return heads.map(({ col }) => col);
}

/** 项目名称 | 某平台 | 某工厂: the same by their different names; null where they are one. */
function namedBeside(label: LabelAnchor, grid: Grid, { printed }: Anchors): readonly number[] | null {
  const cells = grid.row(label.cell.row).filter(({ col }) => col > label.area.right);
  if (cells.length < 2) return null;
  const names = cells.map(({ text }) => squeeze(text));
  const areNames = cells.every(
    (cell, n) => cell.kind === "text" && !printed.has(cell) && projectKey(names[n]!).length >= shortestName,
  );
  return areNames && areOfOthers(names) ? cells.map(({ col }) => col) : null;
}

/** The first row that names several projects' columns; a word over them (申报项目 | 项目一 | 项目二) may ask for a name elsewhere. */
function blockOf(anchors: Anchors, grid: Grid): Block | null {
  for (const label of anchors.labels) {
    if (label.inline !== null || !asksProject(label)) continue;
    const { row } = label.cell;
    const above = grid.rows.findLast((each) => each < row);
    const byNumber = above === undefined ? null : numberedIn(grid.row(above));
    if (byNumber) return { top: above!, columns: byNumber };
    const byName = numberedIn(grid.row(row)) ? null : namedBeside(label, grid, anchors);
    if (byName) return { top: row, columns: byName };
  }
  return null;
}

/** Whether a column answers labels that ask for a date, a figure or a number, and most of them with such. */
function isAnswered(own: readonly LabelAnchor[], col: number, grid: Grid): boolean {
  const fits = figureFits(own, ({ cell }) => grid.at(cell.row, col));
  return fits.length >= fewestTyped && fits.filter((fit) => fit > 0).length >= fits.length * leastShare;
}

/** 企业填写 | 填写样例: whether what the enterprise says of itself has an answer in each of the columns as well. */
function isOfEnterpriseToo(
  others: readonly LabelAnchor[],
  columns: readonly number[],
  grid: Grid,
  { printed }: Anchors,
): boolean {
  const single = others.filter(({ label }) => label.hits[0]!.field.row === undefined);
  const several = single.filter(({ cell }) => {
    const answers = columns.map((col) => grid.at(cell.row, col));
    return new Set(answers).size === columns.length && answers.every((each) => each && !printed.has(each));
  });
  return several.length > single.length * (1 - leastShare);
}

/** The row in which a block of projects ends: years alone stand over the columns, or a label stands among the answers. */
function endOf({ top, columns }: Block, { labels }: Anchors, grid: Grid): number {
  const [first, last] = [columns[0]!, columns.at(-1)!];
  const asking = new Set<number>();
  const inside = new Set<number>();
  for (const { cell } of labels) {
    asking.add(cell.row);
    if (cell.col >= first && cell.col <= last) inside.add(cell.row);
  }
  const areYears = (row: number) => !asking.has(row) && grid.row(row).filter(yearHeading).length > 1;
  return grid.rows.find((row) => row > top && (inside.has(row) || areYears(row))) ?? Infinity;
}

/**
 * Parts of a sheet on which an enterprise has rows of its own, and below (or above) them several projects a column each: every
 * project is read with the enterprise's rows; none where there are no such columns.
 */
export function projectsBeside(
  sheet: SheetSnapshot,
  anchors: Anchors,
  grid: Grid,
  words: LineWords,
): SheetSnapshot[] {
  const block = blockOf(anchors, grid);
  if (!block || block.columns.length > mostProjects) return [];
  const { top, columns } = block;
  // 栏目 | 示例 | 填报内容: a word over a column says that it is no project.
  if (columns.some((col) => words.above(top, col) !== null)) return [];
  const end = endOf(block, anchors, grid);
  const own = anchors.labels.filter(
    ({ cell }) => cell.row >= top && cell.row < end && cell.col < columns[0]!,
  );
  // Where the whole sheet is one such list it is read as that.
  const rest = anchors.labels.filter((label) => !own.includes(label));
  if (own.length < fewestLabels || rest.length < fewestOthers) return [];
  if (isOfEnterpriseToo(rest, columns, grid, anchors)) return [];
  const answered = own.filter(({ cell }) => columns.every((col) => grid.at(cell.row, col)));
  if (answered.length < own.length * leastShare) return [];
  if (!columns.every((col) => isAnswered(own, col, grid))) return [];
  const others = new Set(columns);
  return columns.map((col) => ({
    ...sheet,
    cells: sheet.cells.filter(
      (cell) => cell.row < top || cell.row >= end || cell.col === col || !others.has(cell.col),
    ),
  }));
}
