import type { Area, CellRef, SheetSnapshot } from "../../sheet/snapshot";
import { inReadingOrder } from "./grid";
import { areaIn } from "../layout/view";

/** From a cell of a sheet that was turned or cut for reading to the cell of the sheet itself. */
export type PlaceOnSheet = (cell: CellRef) => CellRef;

/** A sheet turned as a view turns it, and the way back. */
export interface Turned {
  readonly sheet: SheetSnapshot;
  readonly back: PlaceOnSheet;
}

/**
 * A sheet turned so that values which stand left of their labels, or below them in a wide table, stand to the right.
 * Row and column numbers stay from 0 up; merged areas keep their first cell.
 */
export function turned(sheet: SheetSnapshot, direction: "left" | "below"): Turned {
  const merged = new Map(sheet.merges.map((area) => [`${area.top} ${area.left}`, area]));
  const areaAt = ({ row, col }: { row: number; col: number }): Area =>
    merged.get(`${row} ${col}`) ?? { top: row, left: col, bottom: row, right: col };
  let last = 0;
  for (const cell of sheet.cells) last = Math.max(last, areaAt(cell).right);
  // A mirrored view counts columns down from 0; a sheet counts them up.
  const shift = direction === "left" ? last : 0;
  const turn = (area: Area): Area => {
    const { top, left, bottom, right } = areaIn(direction, area);
    return { top, left: left + shift, bottom, right: right + shift };
  };
  const origin = new Map<string, { row: number; col: number }>();
  const cells = sheet.cells
    .map((cell) => {
      const { top: row, left: col } = turn(areaAt(cell));
      origin.set(`${row} ${col}`, cell);
      return { ...cell, row, col };
    })
    .sort(inReadingOrder);
  return {
    sheet: {
      ...sheet,
      cells,
      merges: sheet.merges.map(turn).filter(({ left }) => left >= 0),
      ...(direction === "below"
        ? { hiddenRows: sheet.hiddenColumns, hiddenColumns: sheet.hiddenRows }
        : { hiddenColumns: sheet.hiddenColumns.map((col) => last - col) }),
    },
    back: ({ sheet: name, row, col }) => {
      const known = origin.get(`${row} ${col}`);
      const place = known
        ? { row: known.row, col: known.col }
        : direction === "below"
          ? { row: col, col: row }
          : { row, col: last - col };
      return { sheet: name, ...place };
    },
  };
}
