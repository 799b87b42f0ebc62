import { groupBy } from "../../match/group";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { weights } from "../layout/weights";
import type { RoleOf } from "../labels/recognise";
import { withoutRows } from "./rewritten";
import { widestRow } from "./widestRow";

const { fewestLabels, lookedAt, farthest } = weights.headsAgain;

type Row = readonly SnapshotCell[];

const says = (row: Row, head: Row) =>
  row.length === head.length &&
  head.every(({ col, text }, n) => row[n]!.col === col && row[n]!.text.trim() === text.trim());

/** The head of a list, which a program that prints it repeats on each page; undefined where the sheet is no list. */
function headOf(rows: ReadonlyMap<number, Row>, roleOf: RoleOf): Row | undefined {
  let looked = 0;
  for (const row of rows.values()) {
    if (row.length < fewestLabels) continue;
    if (row.filter((cell) => roleOf(cell).label).length >= fewestLabels) return row;
    if (++looked === lookedAt) return undefined;
  }
  return undefined;
}

/** The row from which on so many other labels stand below a head that they are another form's, and none of its list. */
function endOf(head: Row, cells: readonly SnapshotCell[], roleOf: RoleOf): number {
  const others = new Set<string>();
  const own = new Set(head.map(({ text }) => text));
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!;
    if (cell.row <= head[0]!.row || own.has(cell.text) || !roleOf(cell).label) continue;
    others.add(cell.text);
    if (others.size >= fewestLabels) return cell.row;
  }
  return Infinity;
}

/** A list without the head, and the title over it, that stand again where a page begins: a project a row goes on below. */
export function withoutHeadsAgain(sheet: SheetSnapshot, roleOf: RoleOf): SheetSnapshot {
  if (widestRow(sheet.cells) < fewestLabels) return sheet;
  const rows = groupBy(sheet.cells, ({ row }) => row);
  const head = headOf(rows, roleOf);
  if (!head) return sheet;
  const first = head[0]!.row;
  const end = endOf(head, sheet.cells, roleOf);
  const again = new Set<number>();
  for (const [row, cells] of rows) {
    if (row <= first || row >= end || !says(cells, head)) continue;
    again.add(row);
    for (const by of [-1, 1])
      for (let n = by; Math.abs(n) <= farthest; n += by) {
        const [there, before] = [rows.get(row + n), rows.get(first + n)];
        if (!there || !before || !says(there, before)) break;
        again.add(row + n);
      }
  }
  return withoutRows(sheet, again);
}
