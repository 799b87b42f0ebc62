import type { CellRef } from "../sheet/snapshot";
import { cellName } from "../sheet/address";
import { putValues } from "./cellValues";
import { HostFailure } from "./failure";
import { sameContent } from "./own/sameContent";
import { command } from "./request";

export interface Mend {
  readonly cell: CellRef;
  readonly value: string | number;
}

/**
 * Puts values that the user has accepted into cells of his own sheets, all in one request. Texts stay texts; a number
 * that goes into a cell formatted as text becomes a number. They are read back: throws MendDiffers where a cell shows
 * something else, and SheetGone and SheetProtected before anything is written.
 */
export function mendCells(mends: readonly Mend[]): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    const places = mends.map(({ cell, value }) => {
      const sheet = worksheets.getItemOrNullObject(cell.sheet).load("protection/protected");
      return { cell, value, sheet, range: sheet.getCell(cell.row, cell.col).load("numberFormat") };
    });
    await sync();
    for (const { cell, value, sheet, range } of places) {
      if (sheet.isNullObject) throw new HostFailure("SheetGone", cell.sheet);
      if (sheet.protection.protected) throw new HostFailure("SheetProtected", cell.sheet);
      if (typeof value === "number" && range.numberFormat[0]![0] === "@") range.numberFormat = [["General"]];
      putValues(range, [[value]]);
      range.load("values");
    }
    await sync();
    const wrong = places.find(({ value, range }) => !sameContent(value, range.values[0]![0]));
    if (wrong) throw new HostFailure("MendDiffers", cellText(wrong.cell));
  });
}

const cellText = ({ sheet, row, col }: CellRef): string => `${sheet} › ${cellName(row, col)}`;
