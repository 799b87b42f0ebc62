import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { isTotalLine } from "../../text/totalLine";
import { yearHeading } from "../claims/years";
import type { RoleOf } from "../labels/recognise";
import { weights } from "../layout/weights";
import { asText } from "../page/facts";
import { gridOf, type Grid } from "../page/grid";
import type { PlaceOnSheet, Turned } from "../page/turn";
import { squeeze } from "../values/text";

const { fewestRows, leastYears, tallestHead } = weights.yearsDown;

/** Rows of one project, each with the year that it tells. */
interface Group {
  readonly rows: { readonly row: number; readonly year: number | null }[];
  /** A total of all projects' figures is nobody's. */
  readonly isTotal: boolean;
}

/** What a column of years is called that say whose figures stand beside them; 申报年度 and 成立年份 do not. */
const ofFigures = /^(?:会计|财务|报告|所属|数据|指标)?(?:年度|年份|年)$/;

/** A column of years below one head. */
interface YearColumn {
  readonly col: number;
  readonly first: number;
  readonly head: SnapshotCell;
}

/** 年度 over 2017年 | 2018年 | 2019年 | 2017年 …: the column whose cells name the year of their row; null where a list has none. */
function yearColumn(grid: Grid, roleOf: RoleOf): YearColumn | null {
  const columns = new Map<number, SnapshotCell[]>();
  for (const cell of grid.sheet.cells) {
    const column = columns.get(cell.col);
    if (column) column.push(cell);
    else columns.set(cell.col, [cell]);
  }
  for (const [col, cells] of columns) {
    const at = cells.findIndex((cell) => yearHeading(cell) !== null);
    const head = cells[at - 1];
    if (!head || head.kind !== "text" || roleOf(head).label) continue;
    const below = cells.slice(at);
    const years = below.flatMap((cell) => yearHeading(cell)?.year ?? []);
    if (years.length < fewestRows || years.length < below.length * leastYears) continue;
    return { col, first: below[0]!.row, head };
  }
  return null;
}

/** Heads over the years' figures: 总资产, 利润, no 2019年总资产. */
const figureHeads = (grid: Grid, roleOf: RoleOf, { first, col }: YearColumn) =>
  grid.sheet.cells.filter((cell) => {
    if (cell.row >= first || cell.row < first - tallestHead || cell.col < col) return false;
    const label = roleOf(cell).label;
    return label !== null && label.year === null && label.hits[0]!.field.row !== undefined;
  });

/** The columns that name a project and who carries it out. */
const nameColumns = (grid: Grid, roleOf: RoleOf, first: number) =>
  grid.sheet.cells.flatMap((cell) => {
    if (cell.row >= first || cell.row < first - tallestHead) return [];
    const id = roleOf(cell).label?.hits[0]!.field.id;
    return id === "project.name" || id === "applicant.name" ? [cell.col] : [];
  });

/** Rows in turn: a project goes on where its name is not said, or said again, and another year is told. */
function groupsOf(grid: Grid, { col, first }: YearColumn, names: readonly number[]): Group[] {
  const groups: Group[] = [];
  let named: string[] = [];
  let last: Group | null = null;
  for (const row of grid.rows) {
    if (row < first) continue;
    const told = grid.at(row, col);
    const heading = told && yearHeading(told);
    if (!heading) {
      last = null;
      continue;
    }
    const said = names.map((name) => squeeze(grid.region(row, name).cell?.text ?? ""));
    const isOther = said.some((text, n) => text !== "" && text !== named[n]);
    const isTold = last?.rows.some(({ year }) => year === heading.year) ?? false;
    if (!last || isOther || isTold) {
      const isTotal = grid.row(row).some(({ kind, text }) => kind === "text" && isTotalLine(squeeze(text)));
      groups.push((last = { rows: [], isTotal }));
      named = said;
    }
    last.rows.push({ row, year: heading.whole ? heading.year : null });
  }
  return groups;
}

const isInside = (area: Area, cols: ReadonlySet<number>) => {
  for (let col = area.left; col <= area.right; col++) if (!cols.has(col)) return false;
  return true;
};

/**
 * A list in which a project takes a row for each year, with 年度 in a column and what is said once merged over them or in the
 * first: the sheet with one row a project, and 2017年总资产, 2018年总资产 … in columns behind all others; null where it is none.
 */
export function inOneRow(sheet: SheetSnapshot, roleOf: RoleOf): Turned | null {
  const grid = gridOf(sheet);
  const column = yearColumn(grid, roleOf);
  if (!column) return null;
  const heads = figureHeads(grid, roleOf, column);
  const names = nameColumns(grid, roleOf, column.first);
  if (heads.length === 0 || names.length === 0) return null;
  const groups = groupsOf(grid, column, names);
  if (!ofFigures.test(squeeze(column.head.text)) && !groups.some(({ rows }) => rows.length > 1)) return null;

  const width = grid.bounds.right + 1;
  const rows = groups.flatMap((group) => group.rows);
  const years = [...new Set(rows.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const taken = new Set([column.col, ...heads.map(({ col }) => col)]);
  const goesOn = new Set(groups.flatMap((group) => group.rows.slice(1).map(({ row }) => row)));
  const inGroups = new Set(rows.map(({ row }) => row));
  const from = new Map<string, SnapshotCell>();
  const added: SnapshotCell[] = [];
  const put = (cell: SnapshotCell, row: number, col: number): void => {
    added.push({ ...cell, row, col });
    from.set(`${row} ${col}`, cell);
  };
  const columnFor = (head: number, year: number) => width + head * years.length + years.indexOf(year);
  heads.forEach((head, n) => {
    for (const year of years)
      put(asText(head, `${year}年${head.text}`), column.first - 1, columnFor(n, year));
    for (const group of groups)
      for (const { row, year } of group.isTotal ? [] : group.rows) {
        const value = year === null ? undefined : grid.at(row, head.col);
        if (value) put(value, group.rows[0]!.row, columnFor(n, year!));
      }
  });
  const isKept = ({ row, col }: SnapshotCell): boolean =>
    inGroups.has(row)
      ? !goesOn.has(row) && !taken.has(col)
      : row >= column.first || row < column.first - tallestHead || !isInside(grid.area({ row, col }), taken);
  const back: PlaceOnSheet = (cell) => {
    if (cell.col < width) return cell;
    const known = from.get(`${cell.row} ${cell.col}`);
    const head = heads[Math.floor((cell.col - width) / years.length)];
    return { ...cell, row: known?.row ?? cell.row, col: known?.col ?? head?.col ?? cell.col };
  };
  return {
    sheet: {
      ...sheet,
      cells: [...sheet.cells.filter(isKept), ...added].sort((a, b) => a.row - b.row || a.col - b.col),
      merges: sheet.merges.filter((area) => area.top < column.first || !isInside(area, taken)),
    },
    back,
  };
}
