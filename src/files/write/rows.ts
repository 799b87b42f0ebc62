import { columnName } from "../../sheet/address";
import type { PlanCell, PlanRow, SheetPlan } from "../../sheet/plan";
import type { CellStyles, Look } from "./cellStyles";
import { safeNumber, safeText } from "./safeText";
import type { SharedStrings } from "./sharedStrings";
import type { TextPieces } from "./textPieces";

/** Borders of a merged area are drawn cell by cell: the covered cells that are empty take the style of the first. */
export function rowsWithCovered({ rows, merges = [] }: SheetPlan): readonly PlanRow[] {
  if (merges.length === 0) return rows;
  const all: PlanRow[] = [...rows];
  for (const { top, left, bottom, right } of merges) {
    const style = rows[top]?.cells[left]?.style;
    if (!style) continue;
    for (let row = top; row <= bottom; row += 1) {
      const cells: (PlanCell | null)[] = [...(all[row]?.cells ?? [])];
      for (let col = left; col <= right; col += 1) cells[col] ??= { value: null, style };
      all[row] = { ...all[row], cells: Array.from(cells, (cell) => cell ?? null) };
    }
  }
  return Array.from(all, (row) => row ?? { cells: [] });
}

/** Names of columns, each made once. */
const columnNames: string[] = [];

/**
 * Writes the rows of a sheet, from <sheetData> to </sheetData>. `numbers` gives the number of each look in the file's
 * list of styles. Throws RangeError on a number that a cell cannot hold.
 */
export function writeRows(
  xml: TextPieces,
  rows: readonly PlanRow[],
  { styles, numbers, strings }: { styles: CellStyles; numbers: readonly number[]; strings: SharedStrings },
): void {
  const attributes = (row: number, col: number, look: Look): string => {
    const number = numbers[look.index]!;
    const name = (columnNames[col] ??= columnName(col));
    return number === 0 ? `<c r="${name}${row + 1}"` : `<c r="${name}${row + 1}" s="${number}"`;
  };
  const cellXml = (cell: PlanCell, row: number, col: number): string => {
    const { value } = cell;
    const start = attributes(row, col, styles.of(cell));
    if (typeof value === "number") return `${start}><v>${safeNumber(value)}</v></c>`;
    if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
    const text = value === null ? "" : safeText(value);
    if (text === "") return start.includes(" s=") ? `${start}/>` : "";
    return `${start} t="s"><v>${strings.numberOf(text)}</v></c>`;
  };
  xml.add("<sheetData>");
  rows.forEach(({ height, cells }, row) => {
    const inner = cells.map((cell, col) => (cell ? cellXml(cell, row, col) : "")).join("");
    if (inner === "" && height === undefined) return;
    const tall = height === undefined ? "" : ` ht="${safeNumber(height)}" customHeight="1"`;
    xml.add(`<row r="${row + 1}"${tall}>${inner}</row>`);
  });
  xml.add("</sheetData>");
}
