import { groupBy } from "../../match/group";
import { inReadingOrder } from "../page/grid";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { isDitto } from "../../text/ditto";
import { isTotalLine } from "../../text/totalLine";
import { asksFor, type LabelAnchor } from "../claims/anchor";
import { shapeOf } from "../layout/shape";
import { weights } from "../layout/weights";
import { answersWell } from "./columnAnswers";
import { squeeze } from "../values/text";

const isMark = ({ kind, text }: SnapshotCell) => kind === "text" && isDitto(text);

/** The rows in which something is asked. */
function rowsOf(labels: readonly LabelAnchor[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { area } of labels) for (let row = area.top; row <= area.bottom; row++) rows.add(row);
  return rows;
}

/**
 * A list with a project a column, where a project has what the one before it has: 同上, or one cell merged over both. The
 * sheet with the answer in each of them; what is merged over all projects alone in its row is said once, and stays.
 */
export function withContinued(
  sheet: SheetSnapshot,
  asked: readonly LabelAnchor[],
  labels: number,
): SheetSnapshot {
  const rows = groupBy(sheet.cells, ({ row }) => row);
  // A row may hold nothing but merged blanks.
  const wide = sheet.merges.filter(
    ({ top, bottom, left, right }) => top === bottom && left > labels && right > left && rows.has(top),
  );
  const marks = sheet.cells.some((cell) => cell.col > labels && isMark(cell));
  if (!marks && wide.length === 0) return sheet;
  // Columns in which no answer stands of its own are no projects': one is often merged over many, and 填写说明 stands beside them.
  const asking = rowsOf(asked);
  const own = new Set(sheet.cells.filter(({ row }) => asking.has(row)).map(({ col }) => col));
  const rightOf = new Map(wide.map(({ top, left, right }) => [`${top} ${left}`, right]));
  const expanded = new Set<string>();
  const cells = [...rows.values()].flatMap((row) => {
    const last = row.at(-1)!.col;
    let before: SnapshotCell | undefined;
    return row.flatMap((cell) => {
      if (cell.col <= labels) return [cell];
      if (isMark(cell)) return [before ? { ...before, col: cell.col } : cell];
      const isFirst = before === undefined;
      before = cell;
      const place = `${cell.row} ${cell.col}`;
      const right = rightOf.get(place) ?? cell.col;
      if (right === cell.col || (isFirst && right >= last)) return [cell];
      expanded.add(place);
      const over = Array.from({ length: right - cell.col + 1 }, (_, n) => cell.col + n);
      return over.filter((col) => own.has(col)).map((col) => ({ ...cell, col }));
    });
  });
  const merges = sheet.merges.filter(
    (area) =>
      !wide.includes(area) ||
      (area.right >= rows.get(area.top)!.at(-1)!.col && !expanded.has(`${area.top} ${area.left}`)),
  );
  return { ...sheet, cells, merges };
}

type Column = ReadonlyMap<LabelAnchor, SnapshotCell>;

const { shortestName } = weights.projectColumns;
const [asksProject, asksApplicant] = [asksFor("project.name"), asksFor("applicant.name")];
const isOf =
  (who: ReadonlySet<string>) =>
  ({ label }: LabelAnchor) =>
    label.hits.some(({ section, field }) => who.has(section) || field.id === "applicant.name");

/** Whether a column names a project, and no sum, says something of it as it is asked, and nothing at all of who carries it out. */
function isOfSameEnterprise(column: Column, who: ReadonlySet<string>): boolean {
  const [name] = [...column].filter(([label]) => asksProject(label));
  if (
    !name ||
    column.size < 2 ||
    shapeOf(name[1]).length < shortestName ||
    isTotalLine(squeeze(name[1].text)) ||
    [...column.keys()].some(isOf(who))
  )
    return false;
  return answersWell(column);
}

/**
 * 甲公司 | 项目一 | 500 and below it (blank) | 项目二 | 300: what is left blank of the enterprise and its persons where the next
 * project is its as well, as in a row below a name that was not merged. The sheet with their answers there.
 */
export function withEnterpriseAgain(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<number, Column>,
  who: ReadonlySet<string>,
  fewest: number,
): SheetSnapshot {
  const inOrder = [...columns].sort(([a], [b]) => a - b);
  const isWhole = (column: Column) =>
    [...column.keys()].some(asksProject) && [...column.keys()].some(asksApplicant);
  if (inOrder.filter(([, column]) => isWhole(column)).length < fewest) return sheet;
  let before: Column | undefined;
  const added = inOrder.flatMap(([col, column]) => {
    if (isWhole(column)) before = column;
    else if (before && isOfSameEnterprise(column, who))
      return [...before].flatMap(([label, cell]) => (isOf(who)(label) ? [{ ...cell, col }] : []));
    return [];
  });
  if (added.length === 0) return sheet;
  const cells = [...sheet.cells, ...added].sort(inReadingOrder);
  return { ...sheet, cells };
}
