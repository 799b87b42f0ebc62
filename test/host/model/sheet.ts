import type { HeaderFooter, PageSetup, RowDef, ColumnDef, Sheet, SheetProtection, SheetView } from "hucre";
import type { Area } from "./area";
import { contains } from "./area";
import { EMPTY_CELL, hasContent, type HostCell } from "./cell";
import type { HostTable } from "./table";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Parts of the file that the emulator does not play but writes back as they were. */
export type KeptParts = Partial<
  Pick<
    Sheet,
    | "dataValidations"
    | "conditionalRules"
    | "splitPane"
    | "images"
    | "rowBreaks"
    | "colBreaks"
    | "outlineProperties"
    | "backgroundImage"
    | "sparklines"
    | "textBoxes"
    | "charts"
  >
>;

/** One sheet: plain state. Changes that Excel would announce go through edit.ts, shape.ts and workbook.ts. */
export class HostSheet {
  visibility: Visibility = "Visible";
  /** Row → column → cell; only cells that hold something or are styled. */
  readonly cells = new Map<number, Map<number, HostCell>>();
  merges: Area[] = [];
  /** Width in characters as the file has it, hidden, outline level. */
  readonly columns = new Map<number, ColumnDef>();
  /** Height in points, hidden, outline level. */
  readonly rows = new Map<number, RowDef>();
  /** Standard width in characters (file unit) and height in points of this sheet. */
  defaultColumnWidth = 9.140625;
  defaultRowHeight = 15;
  frozen = { rows: 0, columns: 0 };
  view: SheetView = {};
  /** Paper, orientation, margins, print area, print titles ("$1:$3"). */
  pageSetup: PageSetup = {};
  headerFooter: HeaderFooter = {};
  tables: HostTable[] = [];
  /** Area and kept filter criteria; no rows are hidden by the emulator itself. */
  autoFilter: Sheet["autoFilter"];
  /** Null: not protected. */
  protection: SheetProtection | null = null;
  /** Every sheet keeps its own selection; the first area holds the active cell. */
  selection: Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  activeCell = { row: 0, col: 0 };
  kept: KeptParts = {};

  constructor(
    /** "{00000001-0001-0000-0000-000000000000}" */
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, col: number): HostCell {
    return this.cells.get(row)?.get(col) ?? EMPTY_CELL;
  }

  /** Puts a cell record in; a record without content and style takes the cell out. Announces nothing. */
  put(row: number, col: number, cell: HostCell): void {
    const keep =
      hasContent(cell) || cell.value === "" || cell.style || cell.hyperlink || cell.comment || cell.checkbox;
    const line = this.cells.get(row);
    if (keep) {
      if (line) line.set(col, cell);
      else this.cells.set(row, new Map([[col, cell]]));
    } else if (line) {
      line.delete(col);
      if (line.size === 0) this.cells.delete(row);
    }
  }

  /** Cells that exist inside the area, in no particular order. */
  *cellsIn(area: Area): Generator<{ row: number; col: number; cell: HostCell }> {
    const rows = area.bottom - area.top + 1;
    const lines =
      rows < this.cells.size
        ? Array.from({ length: rows }, (_, i) => area.top + i)
        : [...this.cells.keys()].filter((row) => row >= area.top && row <= area.bottom);
    for (const row of lines) {
      for (const [col, cell] of this.cells.get(row) ?? []) {
        if (col >= area.left && col <= area.right) yield { row, col, cell };
      }
    }
  }

  /** Smallest area with content (and, unless `valuesOnly`, formats and merges); null for an empty sheet. */
  usedArea(valuesOnly = false): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, line] of this.cells) {
      for (const [col, cell] of line) {
        if (valuesOnly && !hasContent(cell)) continue;
        top = Math.min(top, row);
        left = Math.min(left, col);
        bottom = Math.max(bottom, row);
        right = Math.max(right, col);
      }
    }
    for (const merge of valuesOnly ? [] : this.merges) {
      top = Math.min(top, merge.top);
      left = Math.min(left, merge.left);
      bottom = Math.max(bottom, merge.bottom);
      right = Math.max(right, merge.right);
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  mergeAt(row: number, col: number): Area | null {
    return this.merges.find((merge) => contains(merge, row, col)) ?? null;
  }

  isRowHidden(row: number): boolean {
    return this.rows.get(row)?.hidden === true;
  }

  isColumnHidden(col: number): boolean {
    return this.columns.get(col)?.hidden === true;
  }

  /** Points; 0 when hidden. */
  rowHeight(row: number): number {
    const def = this.rows.get(row);
    return def?.hidden ? 0 : (def?.height ?? this.defaultRowHeight);
  }

  /** Pixels at 100 % with a 7-pixel digit (11 pt Calibri) [doc: ECMA-376 18.3.1.13]; 0 when hidden. */
  columnPixels(col: number): number {
    const def = this.columns.get(col);
    return def?.hidden ? 0 : Math.round((def?.width ?? this.defaultColumnWidth) * 7);
  }
}
