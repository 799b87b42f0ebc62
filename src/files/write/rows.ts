import { columnName } from "../../sheet/address";
import type { PlanCell, PlanRow, SheetPlan } from "../../sheet/plan";
import type { CellStyles, Look } from "./cellStyles";
import { safeNumber, safeText } from "./safeText";
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

/** How the cells of a file are written. */
export interface CellForm {
  readonly styles: CellStyles;
  /** Whether a look is that of an untouched cell: one without content is left out. */
  readonly isUntouched: (look: Look) => boolean;
  /** The attribute of a look: ` s="3"`, or nothing. */
  readonly attribute: (look: Look) => string;
  /** The rest of a cell with a text, behind its address and look. */
  readonly text: (text: string) => string;
  /** Rows that are copied as they stand elsewhere. */
  readonly copied?: ReadonlyMap<PlanRow, CopiedRow>;
}

/** The XML of a row that is copied as it stands elsewhere: its cells, or all of it. */
export interface CopiedRow {
  /** Its first tag; "" where that stands with the cells, and the last one behind them. */
  readonly tag: string;
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Writes the rows of a sheet, from <sheetData> to </sheetData>. Throws RangeError on a number that a cell cannot hold. */
export function writeRows(
  xml: TextPieces,
  rows: readonly PlanRow[],
  { styles, isUntouched, attribute, text: textXml, copied }: CellForm,
): void {
  const cellXml = (cell: PlanCell, row: number, col: number): string => {
    const { value } = cell;
    const look = styles.of(cell);
    const start = `<c r="${(columnNames[col] ??= columnName(col))}${row + 1}"${attribute(look)}`;
    if (typeof value === "number") return `${start}><v>${safeNumber(value)}</v></c>`;
    if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
    const text = value === null ? "" : safeText(value);
    if (text === "") return isUntouched(look) ? "" : `${start}/>`;
    return start + textXml(text);
  };
  xml.add("<sheetData>");
  rows.forEach((planned, row) => {
    const copy = copied?.get(planned);
    if (copy) {
      const { tag, bytes, from, to } = copy;
      if (tag !== "") xml.add(tag);
      xml.addBytes(bytes, from, to);
      if (tag !== "") xml.add("</row>");
      return;
    }
    const { height, cells } = planned;
    let inner = "";
    for (let col = 0; col < cells.length; col++) {
      const cell = cells[col];
      if (cell) inner += cellXml(cell, row, col);
    }
    if (inner === "" && height === undefined) return;
    const tall = height === undefined ? "" : ` ht="${safeNumber(height)}" customHeight="1"`;
    xml.add(`<row r="${row + 1}"${tall}>${inner}</row>`);
  });
  xml.add("</sheetData>");
}
