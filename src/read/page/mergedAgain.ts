import { groupBy } from "../../match/group";
import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { RoleOf } from "../labels/recognise";
import { wholeText } from "./shortTexts";
import { widestRow } from "./widestRow";
import { weights } from "../layout/weights";

const { fewest, shortest, fewestInRow, fewestBelow } = weights.takenApart;
const { fewestLabels } = weights.headsAgain;

/** Whether a cell stands right behind another one. */
const touches = (cell: SnapshotCell, before: SnapshotCell): boolean =>
  cell.row === before.row && cell.col === before.col + 1;

/** Text that repeats its left neighbour's, as nobody types it. */
function repeats(cell: SnapshotCell, before: SnapshotCell | undefined): boolean {
  return (
    before !== undefined &&
    cell.kind === "text" &&
    touches(cell, before) &&
    cell.text.length >= shortest &&
    wholeText(cell) === wholeText(before) &&
    /\p{Script=Han}|@/u.test(cell.text) &&
    !/^不适用|^无/.test(cell.text)
  );
}

type Areas = Map<SnapshotCell, Area>;

const areaOf = (cell: SnapshotCell, areas: Areas): Area =>
  areas.get(cell) ?? { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };

/** The columns whose answers mostly differ from those left of them: 2019年申报 | 2020年申报, of which a few say the same. */
function columnsApart(cells: readonly SnapshotCell[], roleOf: RoleOf): ReadonlySet<number> {
  const same = new Map<number, number>();
  for (let n = 1; n < cells.length; n++) {
    const [before, cell] = [cells[n - 1]!, cells[n]!];
    if (!touches(cell, before)) continue;
    if (isPrint(roleOf(cell)) || isPrint(roleOf(before))) continue;
    same.set(cell.col, (same.get(cell.col) ?? 0) + (wholeText(cell) === wholeText(before) ? 1 : -1));
  }
  return new Set([...same].flatMap(([col, lead]) => (lead < 0 ? [col] : [])));
}

/** Texts that stand again beside each other become one cell. */
function acrossRows(cells: readonly SnapshotCell[], areas: Areas, roleOf: RoleOf): SnapshotCell[] {
  const apart = columnsApart(cells, roleOf);
  const kept: SnapshotCell[] = [];
  cells.forEach((cell, n) => {
    const first = kept.at(-1);
    // 单位信息 stands over labels and both columns of answers; 法定代表人 in both of them is an answer.
    const isOne = first && repeats(cell, cells[n - 1]) && (!apart.has(cell.col) || heads(roleOf(cell)));
    if (!isOne) kept.push(cell);
    else areas.set(first, { ...areaOf(first, areas), right: cell.col });
  });
  return kept;
}

/**
 * 男 | 男 | 男 below a name that stood in three cells: short texts become one as well where the row above or below has one
 * cell just there. Those of a table's years (无 | 无 | 无) stand below 2017年 | 2018年 | 2019年.
 */
function shortInRows(cells: readonly SnapshotCell[], areas: Areas): SnapshotCell[] {
  const rows = groupBy(cells, ({ row }) => row);
  const isWide = (row: number, left: number, right: number): boolean =>
    (rows.get(row) ?? []).some((cell) => cell.col === left && areaOf(cell, areas).right === right);
  const isParted = (row: number, left: number, right: number): boolean =>
    (rows.get(row) ?? []).some(({ col }) => col > left && col <= right);
  const joined: SnapshotCell[] = [];
  for (let n = 0; n < cells.length; n++) {
    const first = cells[n]!;
    joined.push(first);
    const isSameBehind = (cell: SnapshotCell | undefined, before: SnapshotCell): boolean =>
      cell !== undefined && touches(cell, before) && cell.text === before.text;
    let last = n;
    while (isSameBehind(cells[last + 1], cells[last]!)) last++;
    if (last === n || areas.has(first)) continue;
    const { row, col: left } = first;
    const right = cells[last]!.col;
    const beside = [row - 1, row + 1];
    if (
      !beside.some((each) => isWide(each, left, right)) ||
      beside.some((each) => isParted(each, left, right))
    )
      continue;
    areas.set(first, { top: row, left, bottom: row, right });
    n = last;
  }
  return joined;
}

/** Rows that say again, in each of their cells, what the row above says become one with it. */
function wholeRows(cells: readonly SnapshotCell[], areas: Areas): SnapshotCell[] {
  const rows = [...groupBy(cells, ({ row }) => row).values()];
  let above = rows[0]!;
  return rows.flatMap((row, n) => {
    const isAgain =
      n > 0 &&
      row.length === above.length &&
      row.length >= fewestInRow &&
      row.every((cell, at) => {
        const [upper, lower] = [areaOf(above[at]!, areas), areaOf(cell, areas)];
        const isBelow =
          upper.bottom + 1 === cell.row && upper.left === cell.col && upper.right === lower.right;
        return isBelow && wholeText(above[at]!) === wholeText(cell);
      });
    if (!isAgain) {
      above = row;
      return row;
    }
    row.forEach((cell, at) => areas.set(above[at]!, { ...areaOf(above[at]!, areas), bottom: cell.row }));
    return [];
  });
}

const heads = ({ heading, group }: ReturnType<RoleOf>): boolean => !!(heading || group);
/** A label, or what heads a part of the form or some of its labels. */
const isPrint = (role: ReturnType<RoleOf>): boolean => !!role.label || heads(role);

/** Print that stands again below itself, as wide as before, becomes one cell. */
function downColumns(cells: readonly SnapshotCell[], areas: Areas, roleOf: RoleOf): SnapshotCell[] {
  const lastIn = new Map<number, SnapshotCell>();
  return cells.filter((cell) => {
    const above = lastIn.get(cell.col);
    if (above?.text === cell.text && isPrint(roleOf(cell))) {
      const [upper, lower] = [areaOf(above, areas), areaOf(cell, areas)];
      if (upper.bottom + 1 === cell.row && upper.right === lower.right) {
        areas.set(above, { ...upper, bottom: cell.row });
        areas.delete(cell);
        return false;
      }
    }
    lastIn.set(cell.col, cell);
    return true;
  });
}

/** Whether the head of a list stands again in the very next row, as nobody types it. */
function headIsDoubled(cells: readonly SnapshotCell[], roleOf: RoleOf): boolean {
  if (widestRow(cells) < fewestLabels) return false;
  let above = 0;
  let from = 0;
  for (let n = 1; n <= cells.length; n++) {
    if (cells[n]?.row === cells[from]!.row) continue;
    const wide = n - from;
    let same = wide >= fewestLabels && wide === from - above && cells[above]!.row + 1 === cells[from]!.row;
    let labels = 0;
    for (let at = 0; same && at < wide; at++) {
      const [upper, lower] = [cells[above + at]!, cells[from + at]!];
      same = upper.col === lower.col && upper.text === lower.text;
      if (same && roleOf(lower).label) labels++;
    }
    if (same && labels >= fewestLabels) return true;
    above = from;
    from = n;
  }
  return false;
}

/**
 * How often print stands again right beside itself, and how many different print stands in three rows below each other: a
 * label twice may be an answer that was written anew below the old one.
 */
function printSaidAgain(cells: readonly SnapshotCell[], roleOf: RoleOf): number {
  const lastIn = new Map<number, SnapshotCell>();
  const times = new Map<SnapshotCell, number>();
  const below = new Set<string>();
  let beside = 0;
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    const before = cells[n - 1];
    const upper = lastIn.get(cell.col);
    lastIn.set(cell.col, cell);
    // Hardly any text stands again below itself.
    if (upper?.row === cell.row - 1 && upper.text === cell.text) {
      const again = (times.get(upper) ?? 1) + 1;
      times.set(cell, again);
      if (again >= fewestBelow && isPrint(roleOf(cell))) below.add(cell.text);
    }
    // Most texts differ from their neighbour's in length.
    const mayRepeat = before?.row === cell.row && before.text.length === cell.text.length;
    if (mayRepeat && repeats(cell, before) && isPrint(roleOf(cell))) beside++;
  }
  return beside + below.size;
}

/** A sheet whose merged areas were taken apart and filled, with those areas merged again. */
export function mergedAgain(sheet: SheetSnapshot, roleOf: RoleOf): SheetSnapshot {
  const { cells } = sheet;
  const areas: Areas = new Map();
  const isFilled = printSaidAgain(cells, roleOf) >= fewest;
  if (!isFilled && !headIsDoubled(cells, roleOf)) return sheet;
  const kept = isFilled
    ? downColumns(wholeRows(shortInRows(acrossRows(cells, areas, roleOf), areas), areas), areas, roleOf)
    : wholeRows(cells, areas);
  return { ...sheet, cells: kept, merges: [...sheet.merges, ...areas.values()] };
}
