import { groupBy, mostCommon } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { asksFor, type Anchors, type LabelAnchor } from "../claims/anchor";
import { yearHeading } from "../claims/years";
import { weights } from "../layout/weights";
import type { Grid } from "../page/grid";
import { squeeze } from "../values/text";
import type { ProjectRow } from "./projectRows";

const { fewestFacts, leastNamed, fewestYears, most } = weights.factRows;

const naming = [asksFor("applicant.name"), asksFor("project.name")];

/** Rows that say of whom they speak in a column of their own. */
interface Subjects {
  /** The head of that column, which asks for the name. */
  readonly head: LabelAnchor;
  /** The rows by the name that stands in them, in their order. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** The labels below each other, one a row, that are most of the sheet's: 指标名称. */
function labelsBelow(labels: readonly LabelAnchor[]): readonly LabelAnchor[] {
  if (labels.length < fewestFacts) return [];
  const col = mostCommon(labels.map(({ cell }) => cell.col));
  const own = labels.filter(({ cell, inline }) => cell.col === col && inline === null);
  return own.length >= labels.length * leastNamed ? own : [];
}

/** The column whose cells name the enterprise or the project again and again; null where none does. */
function subjectsOf(own: readonly LabelAnchor[], anchors: Anchors, grid: Grid): Subjects | null {
  const first = own[0]!.cell;
  const isHead = (label: LabelAnchor) =>
    label.cell.row < first.row &&
    label.cell.col !== first.col &&
    label.inline === null &&
    naming.some((asks) => asks(label));
  for (const head of anchors.labels.filter(isHead)) {
    const named = own.flatMap(({ cell: { row } }) => {
      const cell = grid.region(row, head.cell.col).cell;
      return cell?.kind === "text" && !anchors.printed.has(cell) && cell.row > head.cell.row
        ? [{ row, name: squeeze(cell.text) }]
        : [];
    });
    const rows = new Map(
      [...groupBy(named, ({ name }) => name)].map(([name, all]) => [name, all.map(({ row }) => row)]),
    );
    if (named.length < own.length * leastNamed || rows.size > most) continue;
    if ([...rows.values()].every((each) => each.length >= fewestFacts)) return { head, rows };
  }
  return null;
}

/** The column of the answers: the next one right of the labels that is filled in most of their rows. */
function answersOf(own: readonly LabelAnchor[], subject: number, grid: Grid): number | null {
  const cols = own.flatMap(({ cell, area }) => {
    let next = grid.rightOf(cell.row, area.right);
    if (next?.col === subject) next = grid.rightOf(cell.row, next.col);
    return next ? [next.col] : [];
  });
  if (cols.length < own.length * leastNamed) return null;
  const col = mostCommon(cols);
  // 总资产 | 2017年 | 100: a column of years is none of answers.
  const isYear = ({ cell }: LabelAnchor) => {
    const answer = grid.at(cell.row, col);
    return answer !== undefined && yearHeading(answer)?.whole === true;
  };
  return own.filter(isYear).length >= fewestYears ? null : col;
}

/**
 * A table with a row for each thing that is said of an enterprise or a project (项目责任单位 | 指标名称 | 指标值), as systems
 * export it: for each of them the sheet with its own rows, and its name in the row of the heads; none where it is no such table.
 */
export function factRows(sheet: SheetSnapshot, anchors: Anchors, grid: Grid): ProjectRow[] {
  const own = labelsBelow(anchors.labels);
  const subjects = own.length > 0 ? subjectsOf(own, anchors, grid) : null;
  const answers = subjects && answersOf(own, subjects.head.cell.col, grid);
  if (!subjects || answers === null) return [];
  const { head, rows } = subjects;
  const label = own[0]!.cell.col;
  const isBefore = ({ row }: SnapshotCell) => row < head.cell.row;
  return [...rows.values()].map((each) => {
    const ownRows = new Set(each);
    const name = grid.region(each[0]!, head.cell.col).cell!;
    const isOwn = ({ row, col }: SnapshotCell) => ownRows.has(row) && col <= answers && col !== head.cell.col;
    const cells = [
      ...sheet.cells.filter(isBefore),
      { ...head.cell, col: label },
      { ...name, row: head.cell.row, col: answers },
      ...sheet.cells.filter((cell) => cell.row > head.cell.row && isOwn(cell)),
    ];
    const merges = sheet.merges.filter(
      ({ top, left, right }) =>
        top < head.cell.row || (ownRows.has(top) && (right < head.cell.col || left > head.cell.col)),
    );
    return {
      sheet: { ...sheet, cells, merges },
      onSheet: (cell) => {
        if (cell.row !== head.cell.row) return cell;
        const from = cell.col === answers ? name : head.cell;
        return { ...cell, row: from.row, col: from.col };
      },
    };
  });
}
