import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { keeper } from "../kept";
import { listKey, type Key } from "../labels/listKey";
import type { RoleOf } from "../labels/recognise";
import { weights } from "../layout/weights";
import { gridOf, type Grid } from "../page/grid";
import { inOneRow } from "../sheet/yearsDown";
import type { PlaceOnSheet } from "../page/turn";

const { fewestHeads, leastHeads, lookedAt, leastFilled } = weights.joinedLists;

/** A sheet that is one list: its head in one row, and below it a row for each project, enterprise or person. */
export interface ListSheet {
  readonly sheet: SheetSnapshot;
  readonly grid: Grid;
  /** The row of its heads. */
  readonly head: number;
  readonly rows: readonly number[];
  /** Its columns by which other lists may name the same rows. */
  readonly keys: ReadonlyMap<Key, number>;
  /** From its cells to those of the sheet as it was filed. */
  readonly back: PlaceOnSheet;
}

function headOf(grid: Grid, roleOf: RoleOf): number | null {
  for (const row of grid.rows.slice(0, lookedAt)) {
    const cells = grid.row(row);
    const isHead = (cell: SnapshotCell) => roleOf(cell).label !== null || listKey(cell, roleOf) !== null;
    const heads = cells.filter(isHead).length;
    if (heads >= fewestHeads && heads >= cells.length * leastHeads) return row;
  }
  return null;
}

const kept = keeper<SheetSnapshot, ListSheet | null>();

/** A sheet as a list; null where it is none. A project in several rows, one a year, is one there. */
export function listSheet(sheet: SheetSnapshot, roleOf: RoleOf): ListSheet | null {
  return kept(sheet, [], () => {
    if (headOf(gridOf(sheet), roleOf) === null) return null;
    const turned = inOneRow(sheet, roleOf);
    const grid = gridOf(turned?.sheet ?? sheet);
    const head = headOf(grid, roleOf);
    if (head === null) return null;
    const heads = grid.row(head);
    const found = new Map<Key, number>();
    for (const cell of heads) {
      const key = listKey(cell, roleOf);
      if (key !== null && !found.has(key)) found.set(key, cell.col);
    }
    const isFilled = (row: number) => {
      const answers = row > head ? heads.flatMap(({ col }) => grid.at(row, col) ?? []) : [];
      // 姓名 | 性别 over 学历 | 专业 are labels of a form that is not filled in.
      const labels = answers.filter((cell) => roleOf(cell).label !== null).length;
      return answers.length >= heads.length * leastFilled && labels < answers.length * leastFilled;
    };
    const rows = grid.rows.filter(isFilled);
    if (rows.length === 0) return null;
    return { sheet, grid, head, rows, keys: found, back: turned?.back ?? ((cell) => cell) };
  });
}
