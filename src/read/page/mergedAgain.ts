import { groupBy } from "../../match/group";
import type { Area, SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import type { RoleOf } from "../labels/recognise";
import { wholeText } from "./shortTexts";
import { widestRow } from "./widestRow";
import { weights } from "../layout/weights";

const { fewest, shortest, fewestInRow } = weights.takenApart;
const { fewestLabels } = weights.headsAgain;

/** Text that repeats its left neighbour's, as nobody types it. */
function repeats(cell: SnapshotCell, before: SnapshotCell | undefined): boolean {
  return (
    before !== undefined &&
    cell.kind === "text" &&
    cell.row === before.row &&
    cell.col === before.col + 1 &&
    cell.text.length >= shortest &&
    wholeText(cell) === wholeText(before) &&
    /\p{Script=Han}|@/u.test(cell.text) &&
    !/^不适用|^无/.test(cell.text)
  );
}

type Areas = Map<SnapshotCell, Area>;

const areaOf = (cell: SnapshotCell, areas: Areas): Area =>
  areas.get(cell) ?? { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };

/** Texts that stand again beside each other become one cell. */
function acrossRows(cells: readonly SnapshotCell[], areas: Areas): SnapshotCell[] {
  const kept: SnapshotCell[] = [];
  cells.forEach((cell, n) => {
    const first = kept.at(-1);
    if (!first || !repeats(cell, cells[n - 1])) kept.push(cell);
    else areas.set(first, { ...areaOf(first, areas), right: cell.col });
  });
  return kept;
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

/** Print that stands again below itself, as wide as before, becomes one cell. */
function downColumns(cells: readonly SnapshotCell[], areas: Areas, roleOf: RoleOf): SnapshotCell[] {
  const lastIn = new Map<number, SnapshotCell>();
  return cells.filter((cell) => {
    const above = lastIn.get(cell.col);
    const role = roleOf(cell);
    const isPrint = !!(role.label || role.heading || role.group);
    if (isPrint && above?.text === cell.text) {
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

/** A sheet whose merged areas were taken apart and filled, with those areas merged again. */
export function mergedAgain(sheet: SheetSnapshot, roleOf: RoleOf): SheetSnapshot {
  const { cells } = sheet;
  let said = 0;
  for (let n = 1; n < cells.length; n++) {
    const before = cells[n - 1]!;
    const cell = cells[n]!;
    // Most texts differ from their neighbour's in length.
    const mayRepeat = cell.text.length === before.text.length && cell.row === before.row;
    if (mayRepeat && repeats(cell, before) && roleOf(cell).label) said++;
  }
  const areas: Areas = new Map();
  const isFilled = said >= fewest;
  if (!isFilled && !headIsDoubled(cells, roleOf)) return sheet;
  const kept = isFilled
    ? downColumns(wholeRows(acrossRows(cells, areas), areas), areas, roleOf)
    : wholeRows(cells, areas);
  return { ...sheet, cells: kept, merges: [...sheet.merges, ...areas.values()] };
}
