import type { Edition } from "../../form/edition";
import { unitField } from "../../form/summaryField";
import type { CellEdit, SheetEdits } from "../../sheet/edits";
import { summaryTitle } from "./summaryHead";
import { cellValue, type SummaryColumn } from "./askedColumns";
import { columnsShown, type SummaryRow, type SummaryTable } from "./summaryTable";

interface Placed {
  readonly place: number;
  readonly row: SummaryRow;
}

/** Rows of the sheet that the table's rows stand in once others are deleted and inserted. */
function placeAll(
  rows: readonly SummaryRow[],
  headerRow: number,
  deleted: readonly number[],
): { readonly placed: readonly Placed[]; readonly inserts: SheetEdits["insertRows"] } {
  const shift = (row: number): number => row - deleted.filter((each) => each < row).length;
  const inserts = new Map<number, number>();
  const gone = new Set(deleted);
  let above = headerRow;
  const marked = rows.map((row) => {
    if (row.row !== null) {
      let last = row.joinedTo ?? row.row;
      while (gone.has(last)) last -= 1;
      above = shift(last);
      return { row, above: shift(row.row), order: 0 };
    }
    const order = (inserts.get(above + 1) ?? 0) + 1;
    inserts.set(above + 1, order);
    return { row, above, order };
  });
  const insertedUpTo = (place: number): number =>
    [...inserts].reduce((sum, [before, count]) => (before <= place ? sum + count : sum), 0);
  return {
    placed: marked.map(({ row, above: base, order }) => ({ row, place: base + insertedUpTo(base) + order })),
    inserts: [...inserts].map(([before, count]) => ({ before, count })).sort((a, b) => b.before - a.before),
  };
}

function headEdits(before: SummaryTable, after: SummaryTable, edition: Edition): CellEdit[] {
  const edits: CellEdit[] = [];
  if (before.titleAt && before.city !== after.city && after.city !== "") {
    edits.push({ ...before.titleAt, value: summaryTitle(after.city, edition) });
  }
  if (before.unitAt && before.unit !== after.unit && after.unit !== "") {
    const label = unitField(edition)?.label ?? "";
    edits.push({ ...before.unitAt, value: `${label}：${after.unit}` });
  }
  return edits;
}

/** What has to be done to the sheet of 汇总表 so that it shows `after`; nothing where it already does. */
export function summaryEdits(before: SummaryTable, after: SummaryTable, edition: Edition): SheetEdits {
  const stays = new Set(after.rows.map((row) => row.row));
  const deleteRows = before.rows
    .flatMap((row) => (row.row === null || stays.has(row.row) ? [] : [row.row]))
    .sort((a, b) => b - a);
  const { placed, inserts } = placeAll(after.rows, before.headerRow, deleteRows);
  const old = new Map(before.rows.map((row) => [row.row, row]));
  const cells = headEdits(before, after, edition);
  const isHidden = ({ covered }: SummaryRow, column: SummaryColumn): boolean =>
    column === "sequence" && covered?.includes(column) === true;
  for (const { row, place } of placed) {
    const was = row.row === null ? undefined : old.get(row.row);
    for (const column of columnsShown(after)) {
      const col = after.columns[column];
      if (col === undefined || isHidden(row, column)) continue;
      const text = (each: SummaryRow | undefined): string =>
        column === "sequence" ? (each?.sequence ?? "") : (each?.cells[column] ?? "");
      if (text(row) === text(was)) continue;
      cells.push({ row: place, col, value: cellValue(column, text(row), after.asked) });
    }
    for (const [col, value] of Object.entries(row.beside ?? {}))
      cells.push({ row: place, col: Number(col), value });
  }
  return { sheet: after.sheet, deleteRows, insertRows: inserts, cells };
}
