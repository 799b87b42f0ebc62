import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { Anchors, LabelAnchor } from "../claims/anchor";
import { fitOf } from "../layout/fit";
import { shapeOf } from "../layout/shape";
import type { LineWords } from "../layout/lineWords";
import type { Grid } from "../page/grid";
import { squeeze } from "../values/text";
import { hasExampleMark } from "../workbook/exampleMark";
import type { PlaceOnSheet } from "../page/turn";

/** What a column of a project has at least: so many of the labels answered, and figures and codes that look like such. */
const leastAnswered = 0.4;
const leastFit = 0.4;
/** A list that a county made asks for so much at least. */
export const smallestList = 6;
/** A list has so many of a sheet's labels in its columns of labels. */
const mostLabels = 0.8;

const names = new Set(["project.name", "applicant.name"]);
const hasForm = new Set("amount ratio count decimal code phone mobile month day monthOrDay".split(" "));

const fieldsOf = ({ label }: LabelAnchor) => label.hits.map((hit) => hit.field);

/** More labels than this in a column of values, and it is one of labels: 单位名称 | … | 单位性质 | …. */
const mostWords = 2;

/** The labels of the list, without words among the values that are labels elsewhere (职务 | 法定代表人). */
function listLabels(labels: readonly LabelAnchor[]): LabelAnchor[] {
  const rights = labels.map((label) => label.area.right).sort((a, b) => a - b);
  const edge = rights[Math.floor(rights.length * mostLabels)] ?? 0;
  return labels.filter((label) => label.inline === null && label.area.right <= edge);
}

/** A row of a list has one label; so many that have several, each with its value, make pairs beside each other. */
const mostPairs = 0.2;

/** 企业名称 | 甲公司 | 企业性质 | 私营企业: whether the rows hold several labels with something else between. */
function standInPairs(labels: readonly LabelAnchor[], grid: Grid): boolean {
  const rows = [...groupBy(labels, ({ cell }) => cell.row).values()];
  const inPairs = rows.filter((row) => {
    const [first, second] = row;
    const next = first && second && grid.rightOf(first.cell.row, first.area.right);
    return next && row.every(({ cell }) => cell !== next);
  });
  return inPairs.length > rows.length * mostPairs;
}

/** Columns right of all labels, with the cell of each label's row. */
function columnsOf(labels: readonly LabelAnchor[], grid: Grid): Map<number, Map<LabelAnchor, SnapshotCell>> {
  const right = labels.reduce((most, { area }) => Math.max(most, area.right), -1);
  const columns = new Map<number, Map<LabelAnchor, SnapshotCell>>();
  for (const label of labels) {
    for (let row = label.area.top; row <= label.area.bottom; row++) {
      for (const cell of grid.row(row)) {
        if (cell.col <= right) continue;
        const column = columns.get(cell.col);
        if (!column) columns.set(cell.col, new Map([[label, cell]]));
        else if (!column.has(label)) column.set(label, cell);
      }
    }
  }
  return columns;
}

/** The names that a column of values gives to its project and applicant; null where it is no project's column. */
function nameOf(
  column: ReadonlyMap<LabelAnchor, SnapshotCell>,
  labels: readonly LabelAnchor[],
): string | null {
  if (column.size < labels.length * leastAnswered) return null;
  const cells = [...column];
  if (cells.some(([, cell]) => cell.kind === "text" && hasExampleMark(cell.text))) return null;
  let fit = 0;
  let typed = 0;
  for (const [label, cell] of cells) {
    const { field } = label.label.hits[0]!;
    if (!hasForm.has(field.type)) continue;
    typed++;
    fit += fitOf(field, cell);
  }
  if (fit < typed * leastFit) return null;
  // 权重 | 48.2 | 55.6: numbers and codes in every column are a row about the questions.
  const named = cells.filter(
    ([label, cell]) => fieldsOf(label).some((field) => names.has(field.id)) && shapeOf(cell).is === "words",
  );
  const name = named.map(([, cell]) => squeeze(cell.text)).join("\n");
  return name.trim() === "" ? null : name;
}

/** A project's part of a sheet: its column moved to the labels, as if it stood there alone. */
export interface ProjectColumn {
  readonly sheet: SheetSnapshot;
  /** Where a cell of the part stands on the sheet itself. */
  readonly onSheet: PlaceOnSheet;
}

/** 栏目 | 企业甲 | 企业乙: one list of labels with a column of values for each project; none where it is no such list. */
export function projectColumns(
  sheet: SheetSnapshot,
  anchors: Anchors,
  grid: Grid,
  words: LineWords,
  least: number,
): ProjectColumn[] {
  const labels = listLabels(anchors.labels);
  if (labels.length < least || labels.length < anchors.labels.length * mostLabels) return [];
  if (standInPairs(labels, grid)) return [];
  const wordsIn = (col: number) => anchors.labels.filter((label) => label.cell.col === col).length;
  // Where a head says which column the values stand in, the others are no projects.
  if (words.saysValues) return [];
  const projects = [...columnsOf(labels, grid)].flatMap(([col, column]) => {
    if (
      wordsIn(col) > mostWords ||
      words.above(labels[0]!.cell.row, col) ||
      exampleAbove(col, labels[0]!, grid)
    )
      return [];
    const name = nameOf(column, labels);
    return name === null ? [] : [{ col, name }];
  });
  // Two columns of one project are its figures before and after a correction.
  if (new Set(projects.map(({ name }) => name)).size < 2) return [];
  const columns = projects.map(({ col }) => col).sort((a, b) => a - b);
  const cut = columnCutter(sheet, columns[0]!);
  return columns.map((own) => ({
    sheet: cut(own),
    onSheet: (cell) => (cell.col < columns[0]! ? cell : { ...cell, col: cell.col - columns[0]! + own }),
  }));
}

/** Cuts a sheet to the columns of labels before the first project, and one project's column right behind them. */
function columnCutter(sheet: SheetSnapshot, first: number): (own: number) => SheetSnapshot {
  const labels: SnapshotCell[] = [];
  const byColumn = new Map<number, SnapshotCell[]>();
  for (const cell of sheet.cells) {
    if (cell.col < first) labels.push(cell);
    else if (byColumn.has(cell.col)) byColumn.get(cell.col)!.push(cell);
    else byColumn.set(cell.col, [cell]);
  }
  const areas = sheet.merges.filter(({ left }) => left < first);
  const hidden = new Set(sheet.hiddenColumns);
  return (own) => {
    const cells = [...labels, ...(byColumn.get(own) ?? []).map((cell) => ({ ...cell, col: first }))];
    const merges = [
      ...areas.map((area) => ({ ...area, right: Math.min(area.right, first - 1) })),
      ...sheet.merges
        .filter(({ left }) => left === own)
        .map((area) => ({ ...area, left: first, right: first })),
    ];
    return {
      ...sheet,
      cells: cells.sort((a, b) => a.row - b.row || a.col - b.col),
      merges,
      hiddenColumns: [
        ...sheet.hiddenColumns.filter((col) => col < first),
        ...(hidden.has(own) ? [first] : []),
      ],
    };
  };
}

/** 填写示例 over a column, above the first label. */
function exampleAbove(col: number, { cell }: LabelAnchor, grid: Grid): boolean {
  for (let row = Math.max(0, cell.row - 5); row < cell.row; row++) {
    const above = grid.at(row, col);
    if (above?.kind === "text" && hasExampleMark(above.text)) return true;
  }
  return false;
}
