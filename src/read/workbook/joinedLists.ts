import type { Edition } from "../../form/edition";
import type { CellRef, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { groupBy } from "../../match/group";
import { keeper } from "../kept";
import { keys, type Key } from "../labels/listKey";
import type { RoleOf } from "../labels/recognise";
import { weights } from "../layout/weights";
import { asText } from "../page/facts";
import { withColumns, type AddedCell } from "../page/joined";
import { unitAbove } from "../places/tableUnit";
import { moneyUnitIn } from "../values/units";
import { squeeze } from "../values/text";
import { listSheet, type ListSheet } from "./listSheet";
import { isOurs } from "./ourSheets";
import { isProjectList } from "./projectList";
import { summaryHead } from "./sheetKind";

const { leastMatched } = weights.joinedLists;

/** 01 and 1 number the same row. */
const said = (list: ListSheet, row: number, key: Key): string =>
  squeeze(list.grid.at(row, list.keys.get(key)!)?.text ?? "")
    .toLowerCase()
    .replace(/^0+(?=\d)/, "");

/** Rows of a list by what one of its columns says; what it says twice tells none. */
function rowsBy(list: ListSheet, key: Key): ReadonlyMap<string, number> {
  const rows = groupBy(list.rows, (row) => said(list, row, key));
  return new Map(
    [...rows].flatMap(([name, all]) => (name !== "" && all.length === 1 ? [[name, all[0]!]] : [])),
  );
}

/** For each row of a list of projects the row of another list that is about it; null where they are of different things. */
type Matched = ReadonlyMap<number, number> | null;

/** By the surest key that both have. */
function matched(list: ListSheet, other: ListSheet): Matched {
  for (const key of keys) {
    if (!list.keys.has(key) || !other.keys.has(key)) continue;
    const theirs = rowsBy(other, key);
    const found = new Map(
      list.rows.flatMap((row) => {
        const at = theirs.get(said(list, row, key));
        return at === undefined ? [] : [[row, at] as const];
      }),
    );
    const own = new Set(list.rows.map((row) => said(list, row, key)));
    const known = other.rows.filter((row) => own.has(said(other, row, key))).length;
    if (found.size >= list.rows.length * leastMatched && known >= other.rows.length * leastMatched)
      return found;
  }
  return null;
}

/** Whether a list's rows are about several projects or enterprises by one of its keys: what it says is not the last project's alone. */
const isOfSeveral = (list: ListSheet): boolean =>
  [...list.keys.keys()].some((key) => new Set(list.rows.map((row) => said(list, row, key))).size > 1);

/** Whether a list has a row for each of the projects, and nothing to tell whose it is: the first one's figures are not all projects'. */
function isNobodys(list: ListSheet, other: ListSheet, roleOf: RoleOf): boolean {
  if (other.keys.size > 0 || other.rows.length !== list.rows.length) return false;
  // 项目责任人 | 姓名 | 手机: rows that say themselves what they are about.
  const names = (row: number) =>
    other.grid.row(row).some((cell) => roleOf(cell).label !== null || roleOf(cell).heading !== null);
  return !other.rows.some(names);
}

/** A head with the unit that stands over its list, since it leaves that: 单位：元 over 2017年资产总额. */
function withUnit(cell: SnapshotCell, list: ListSheet, roleOf: RoleOf): SnapshotCell {
  const isMoney = roleOf(cell).label?.hits[0]!.field.type === "amount";
  const unit = isMoney && !moneyUnitIn(cell.text) ? unitAbove(list.head, list.grid) : null;
  return unit ? asText(cell, `${cell.text}（${unit.name}）`) : cell;
}

/** The field and year that the head of a column asks for; undefined where it asks for none of the form. */
const askedBy = (cell: SnapshotCell, roleOf: RoleOf): string | undefined => {
  const label = roleOf(cell).label;
  return label ? `${label.hits[0]!.field.id} ${label.year}` : undefined;
};

/**
 * Whether another list with the projects' names says of each of them just what the list itself does, wherever both ask the same:
 * a second version, or another county's list, differs somewhere.
 */
function saysTheSame(list: ListSheet, other: ListSheet, rows: Matched | undefined, roleOf: RoleOf): boolean {
  if (!rows || rows.size < Math.max(list.rows.length, other.rows.length)) return false;
  const own = new Map(list.grid.row(list.head).map((cell) => [askedBy(cell, roleOf), cell.col]));
  const textAt = ({ grid }: ListSheet, row: number, col: number) => squeeze(grid.at(row, col)?.text ?? "");
  return other.grid.row(other.head).every((head) => {
    const asked = askedBy(head, roleOf);
    const col = asked === undefined ? undefined : own.get(asked);
    return (
      col === undefined ||
      [...rows].every(([mine, theirs]) => textAt(list, mine, col) === textAt(other, theirs, head.col))
    );
  });
}

/** What another list says of the rows, in columns from `first` on: those that the list itself has not. */
function columnsOf(
  list: ListSheet,
  other: ListSheet,
  rows: ReadonlyMap<number, number>,
  first: number,
  roleOf: RoleOf,
): AddedCell[] {
  const known = new Set(list.grid.row(list.head).map((cell) => askedBy(cell, roleOf)));
  const from = (cell: SnapshotCell): CellRef =>
    other.back({ sheet: other.sheet.name, row: cell.row, col: cell.col });
  const added: AddedCell[] = [];
  let col = first;
  for (const head of other.grid.row(other.head)) {
    const field = askedBy(head, roleOf);
    if (!field || known.has(field)) continue;
    added.push({ cell: { ...withUnit(head, other, roleOf), row: list.head, col }, from: from(head) });
    rows.forEach((theirs, own) => {
      const value = other.grid.at(theirs, head.col);
      if (value) added.push({ cell: { ...value, row: own, col }, from: from(value) });
    });
    col++;
  }
  return added;
}

/**
 * The sheets of a workbook in which what is said of the projects stands in several lists, a sheet each, that name the same
 * project by its number, or the same enterprise: the list of projects with the columns of the others beside its own. A list
 * whose rows are about something else stays as it is; of one that tells not whose its rows are nothing is read.
 */
export function withListsJoined(
  sheets: readonly SheetSnapshot[],
  edition: Edition,
  roleOf: RoleOf,
): readonly SheetSnapshot[] {
  if (sheets.length < 2) return sheets;
  return kept(sheets[0]!, [edition, ...sheets], () => listsJoined(sheets, edition, roleOf));
}

const kept = keeper<SheetSnapshot, readonly SheetSnapshot[]>();

/** What this program wrote, and 附件4-5 itself: they repeat the projects, and are no part of a bureau's lists. */
function repeatsProjects({ sheet }: ListSheet, edition: Edition): boolean {
  const head = summaryHead(sheet, edition);
  return isOurs(sheet, edition) || (head !== null && !isProjectList(sheet, head, edition));
}

function listsJoined(
  sheets: readonly SheetSnapshot[],
  edition: Edition,
  roleOf: RoleOf,
): readonly SheetSnapshot[] {
  const lists = sheets.flatMap((sheet) => (sheet.hidden ? [] : (listSheet(sheet, roleOf) ?? [])));
  const own = lists.filter((list) => list.keys.has("project.name") && list.rows.length > 1);
  const [list, ...again] = own;
  if (!list || list.grid.sheet !== list.sheet) return sheets;
  if (again.length > 0 && own.some((each) => repeatsProjects(each, edition))) return sheets;
  const rowsOf = new Map(lists.map((other) => [other, other === list ? null : matched(list, other)]));
  if (!again.every((other) => saysTheSame(list, other, rowsOf.get(other), roleOf))) return sheets;
  const gone = new Set<SheetSnapshot>();
  const left = new Set<SheetSnapshot>();
  const added: AddedCell[] = [];
  let width = list.grid.bounds.right + 1;
  for (const other of lists) {
    if (other === list) continue;
    const rows = rowsOf.get(other);
    if (!rows) {
      if (isNobodys(list, other, roleOf) || isOfSeveral(other)) left.add(other.sheet);
      continue;
    }
    gone.add(other.sheet);
    for (const each of columnsOf(list, other, rows, width, roleOf)) {
      added.push(each);
      width = Math.max(width, each.cell.col + 1);
    }
  }
  if (gone.size + left.size === 0) return sheets;
  const names = [...gone].map(({ name }) => name);
  const whole = gone.size > 0 ? withColumns(list.sheet, added, names) : list.sheet;
  return sheets
    .filter((sheet) => !gone.has(sheet))
    .map((sheet) =>
      sheet === list.sheet ? whole : left.has(sheet) ? { ...sheet, cells: [], merges: [] } : sheet,
    );
}
