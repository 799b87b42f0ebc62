import type { Edition } from "../../form/edition";
import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";
import { cellText, gridOf, holdsTexts, type Grid } from "../../sheet/grid";
import { bookkeeping, ledgerColumns, parseCells, parseSheets, withdrawnText } from "./ledgerColumns";
import type { LedgerEntry } from "./ledger";
import type { Printed } from "../filed/printed";

/** A row is the header when it holds the columns by which an entry is known again. */
const telling = [bookkeeping.file, bookkeeping.fingerprint, bookkeeping.state];

function printedOf(cell: SnapshotCell | undefined): Printed {
  if (!cell) return null;
  const isNumber = (cell.kind === "number" || cell.kind === "percent") && typeof cell.value === "number";
  return isNumber ? (cell.value as number) : cellText(cell) || null;
}

function findColumns(grid: Grid): { row: number; columns: Map<string, number> } | null {
  for (const row of grid.rows.slice(0, 30)) {
    const columns = new Map(grid.columnsOf(row).map((col) => [grid.textAt(row, col), col]));
    if (telling.every((title) => columns.has(title))) return { row, columns };
  }
  return null;
}

/**
 * 项目台账 as it stands in a sheet, also after its rows were sorted, columns moved or added. Null where the
 * sheet is none. Rows without a source are passed over.
 */
export function readLedger(sheet: SheetSnapshot, edition: Edition): readonly LedgerEntry[] | null {
  if (!holdsTexts(sheet, telling)) return null;
  const grid = gridOf(sheet);
  const header = findColumns(grid);
  if (!header) return null;
  const known = ledgerColumns(edition);
  const own = new Set(known.map((column) => column.title));
  const foreign = [...header.columns].filter(([title]) => title !== "" && !own.has(title));
  const entries: LedgerEntry[] = [];
  for (const row of grid.rows.filter((each) => each > header.row)) {
    const at = (title: string): Printed => printedOf(grid.cellAt(row, header.columns.get(title) ?? -1));
    const text = (title: string): string => String(at(title) ?? "");
    if (text(bookkeeping.file) === "") continue;
    const filled = <T extends [string, Printed]>(pairs: T[]): T[] => pairs.filter((pair) => pair[1] !== null);
    const fields = known.filter((column) => column.field !== undefined);
    entries.push({
      values: Object.fromEntries(filled(fields.map((column) => [column.field!, at(column.title)]))),
      file: text(bookkeeping.file),
      sheets: parseSheets(text(bookkeeping.sheets)),
      cells: parseCells(text(bookkeeping.cells), edition),
      readAt: text(bookkeeping.readAt),
      fingerprint: text(bookkeeping.fingerprint),
      openFindings: Number(at(bookkeeping.openFindings)) || 0,
      state: text(bookkeeping.state) === withdrawnText ? "withdrawn" : "listed",
      extra: Object.fromEntries(
        filled(foreign.map(([title, col]) => [title, printedOf(grid.cellAt(row, col))])),
      ),
    });
  }
  return entries;
}
