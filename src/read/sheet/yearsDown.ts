import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { isTotalLine } from "../../text/totalLine";
import { yearHeading } from "../claims/years";
import { listKey } from "../labels/listKey";
import { personOf, type LabelText, type RoleOf } from "../labels/recognise";
import { weights } from "../layout/weights";
import { asText } from "../page/facts";
import { gridOf, inReadingOrder, type Grid } from "../page/grid";
import type { PlaceOnSheet, Turned } from "../page/turn";
import { squeeze } from "../values/text";

const { fewestRows, leastYears, tallestHead } = weights.yearsDown;

/** What a cell tells of its row: the word before the heads that stand over it (2017年, 项目联系人); null where its figures do not count. */
interface Told {
  readonly word: string;
  readonly counts: boolean;
}

/** By what a project's rows are told apart: the year of their figures, or the person of whom they speak. */
interface Teller {
  readonly tells: (cell: SnapshotCell) => Told | null;
  /** Whether a label asks for what differs from row to row. */
  readonly isAsked: (label: LabelText) => boolean;
  /** What the column is called, where that alone makes it one of the kind; undefined where a project has several rows in any case. */
  readonly named?: RegExp;
}

/** Rows of one project, each with what it tells. */
interface Group {
  readonly rows: { readonly row: number; readonly word: string | null }[];
  /** A total of all projects' figures is nobody's. */
  readonly isTotal: boolean;
}

/** 总资产, 利润, no 2019年总资产; a column of years says whose figures stand beside them, which 申报年度 and 成立年份 do not. */
const byYear: Teller = {
  tells: (cell) => {
    const heading = yearHeading(cell);
    return heading && { word: `${heading.year}年`, counts: heading.whole };
  },
  isAsked: ({ year, hits }) => year === null && hits[0]!.field.row !== undefined,
  named: /^(?:会计|财务|报告|所属|数据|指标)?(?:年度|年份|年)$/,
};

/** 人员类别 over 项目责任人 | 项目联系人 | 财务负责人 …, with 姓名 and 移动电话 beside them; of the last the form asks nothing. */
const byPerson = (roleOf: RoleOf): Teller => ({
  tells: (cell) => {
    const { label, stranger } = roleOf(cell);
    if (label === null && stranger === null) return null;
    return { word: squeeze(cell.text), counts: personOf(label, persons) !== null };
  },
  isAsked: ({ hits }) => hits.some(({ section }) => persons.has(section)),
});

const persons = new Set(["responsiblePerson", "contact"]);

/** A column that tells rows apart, below one head. */
interface TellingColumn {
  readonly col: number;
  readonly first: number;
  readonly head: SnapshotCell;
}

/** 年度 over 2017年 | 2018年 | 2019年 | 2017年 …: the column whose cells tell what their row is of; null where a list has none. */
function tellingColumn(grid: Grid, { tells }: Teller, roleOf: RoleOf): TellingColumn | null {
  const columns = new Map<number, SnapshotCell[]>();
  for (const cell of grid.sheet.cells) {
    const column = columns.get(cell.col);
    if (column) column.push(cell);
    else columns.set(cell.col, [cell]);
  }
  for (const [col, cells] of columns) {
    const at = cells.findIndex((cell) => tells(cell) !== null);
    const head = cells[at - 1];
    if (!head || head.kind !== "text" || roleOf(head).label) continue;
    const below = cells.slice(at);
    const told = below.flatMap((cell) => tells(cell) ?? []);
    if (told.length < below.length * leastYears || told.filter(({ counts }) => counts).length < fewestRows)
      continue;
    return { col, first: below[0]!.row, head };
  }
  return null;
}

/** Heads over what differs from row to row: behind what tells the rows apart, or, in a further row of a project too, before it. */
function headsOver(
  grid: Grid,
  { isAsked }: Teller,
  roleOf: RoleOf,
  { first, col }: TellingColumn,
  groups: readonly Group[],
): SnapshotCell[] {
  const further = groups.flatMap(({ rows }) => rows.slice(1));
  return grid.sheet.cells.filter((cell) => {
    if (cell.row >= first || cell.row < first - tallestHead) return false;
    const label = roleOf(cell).label;
    if (label === null || !isAsked(label)) return false;
    return cell.col > col || further.some(({ row }) => grid.at(row, cell.col));
  });
}

/** The columns that name a project and who carries it out; where none does, those of its number or the enterprise's code. */
function nameColumns(grid: Grid, roleOf: RoleOf, first: number): number[] {
  const names: number[] = [];
  const numbers: number[] = [];
  for (const cell of grid.sheet.cells) {
    if (cell.row >= first || cell.row < first - tallestHead) continue;
    const key = listKey(cell, roleOf);
    if (key === "project.name" || key === "applicant.name") names.push(cell.col);
    else if (key) numbers.push(cell.col);
  }
  return names.length > 0 ? names : numbers;
}

/** Rows in turn: a project goes on where its name is not said, or said again, and another year or person is told. */
function groupsOf(
  grid: Grid,
  { tells }: Teller,
  { col, first }: TellingColumn,
  names: readonly number[],
): Group[] {
  const groups: Group[] = [];
  let named: string[] = [];
  let last: Group | null = null;
  for (const row of grid.rows) {
    if (row < first) continue;
    const cell = grid.at(row, col);
    const told = cell && tells(cell);
    if (!told) {
      last = null;
      continue;
    }
    const said = names.map((name) => squeeze(grid.region(row, name).cell?.text ?? ""));
    const isOther = said.some((text, n) => text !== "" && text !== named[n]);
    const isTold = last?.rows.some(({ word }) => word === told.word) ?? false;
    if (!last || isOther || isTold) {
      const isTotal = grid.row(row).some(({ kind, text }) => kind === "text" && isTotalLine(squeeze(text)));
      groups.push((last = { rows: [], isTotal }));
      named = said;
    }
    last.rows.push({ row, word: told.counts ? told.word : null });
  }
  return groups;
}

const isInside = (area: Area, cols: ReadonlySet<number>) => {
  for (let col = area.left; col <= area.right; col++) if (!cols.has(col)) return false;
  return true;
};

/**
 * A list in which a project takes a row for each year or each person, with 年度 or 人员类别 in a column and what is said once
 * merged over them or in the first: the sheet with one row a project, and 2017年总资产, 2018年总资产, 项目联系人姓名 … in columns
 * behind all others; null where it is none.
 */
export const inOneRow = (sheet: SheetSnapshot, roleOf: RoleOf): Turned | null =>
  toldApart(sheet, byYear, roleOf) ?? toldApart(sheet, byPerson(roleOf), roleOf);

function toldApart(sheet: SheetSnapshot, teller: Teller, roleOf: RoleOf): Turned | null {
  const grid = gridOf(sheet);
  const column = tellingColumn(grid, teller, roleOf);
  if (!column) return null;
  const names = nameColumns(grid, roleOf, column.first);
  if (names.length === 0) return null;
  const groups = groupsOf(grid, teller, column, names);
  const heads = headsOver(grid, teller, roleOf, column, groups);
  if (heads.length === 0) return null;
  const isNamed = teller.named?.test(squeeze(column.head.text)) ?? false;
  if (!isNamed && !groups.some(({ rows }) => rows.length > 1)) return null;

  const width = grid.bounds.right + 1;
  const rows = groups.flatMap((group) => group.rows);
  const words = [...new Set(rows.flatMap(({ word }) => word ?? []))].sort();
  const taken = new Set([column.col, ...heads.map(({ col }) => col)]);
  const goesOn = new Set(groups.flatMap((group) => group.rows.slice(1).map(({ row }) => row)));
  const inGroups = new Set(rows.map(({ row }) => row));
  const from = new Map<string, SnapshotCell>();
  const added: SnapshotCell[] = [];
  const put = (cell: SnapshotCell, row: number, col: number): void => {
    added.push({ ...cell, row, col });
    from.set(`${row} ${col}`, cell);
  };
  const columnFor = (head: number, word: string) => width + head * words.length + words.indexOf(word);
  heads.forEach((head, n) => {
    for (const word of words) put(asText(head, `${word}${head.text}`), column.first - 1, columnFor(n, word));
    for (const group of groups)
      for (const { row, word } of group.isTotal ? [] : group.rows) {
        const value = word === null ? undefined : grid.at(row, head.col);
        if (value) put(value, group.rows[0]!.row, columnFor(n, word!));
      }
  });
  const isKept = ({ row, col }: SnapshotCell): boolean =>
    inGroups.has(row)
      ? !goesOn.has(row) && !taken.has(col)
      : row >= column.first || row < column.first - tallestHead || !isInside(grid.area({ row, col }), taken);
  const back: PlaceOnSheet = (cell) => {
    if (cell.col < width) return cell;
    const known = from.get(`${cell.row} ${cell.col}`);
    const head = heads[Math.floor((cell.col - width) / words.length)];
    return { ...cell, row: known?.row ?? cell.row, col: known?.col ?? head?.col ?? cell.col };
  };
  return {
    sheet: {
      ...sheet,
      cells: [...sheet.cells.filter(isKept), ...added].sort(inReadingOrder),
      merges: sheet.merges.filter((area) => area.top < column.first || !isInside(area, taken)),
    },
    back,
  };
}
