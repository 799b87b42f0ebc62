import type { CellRef } from "../sheet/snapshot";
import { HostFailure } from "./failure";
import { command } from "./request";

/** Shows a cell: its sheet comes to the front and the cell is selected. Throws SheetGone and SheetHidden. */
export function selectCell(ref: CellRef): Promise<void> {
  return command(async (workbook, sync) => {
    const sheet = workbook.worksheets.getItemOrNullObject(ref.sheet);
    sheet.load("visibility");
    await sync();
    if (sheet.isNullObject) throw new HostFailure("SheetGone", ref.sheet);
    if (sheet.visibility !== "Visible") throw new HostFailure("SheetHidden", ref.sheet);
    sheet.activate();
    sheet.getCell(ref.row, ref.col).select();
    await sync();
  });
}
