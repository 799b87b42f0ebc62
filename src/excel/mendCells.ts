import type { CellRef } from "../sheet/snapshot";
import { cellName } from "../sheet/address";
import type { Mend } from "../work/host";
import { putValues } from "./cellValues";
import { HostFailure } from "./failure";
import { sameContent } from "./own/sameContent";
import { command } from "./request";

/** A cell as it was before. */
interface Before {
  readonly cell: CellRef;
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
  /** Its row or its column cannot be seen: a value for it may land elsewhere. */
  readonly hidden: { readonly row: boolean; readonly column: boolean };
}

/**
 * Puts values that the user has accepted into cells of his own sheets, all or none, in two requests. Texts stay texts; a
 * number that goes into a cell formatted as text becomes a number. They are read back: throws MendDiffers where a cell
 * shows something else. Throws SheetGone, SheetProtected and SheetFiltered before anything is written, and NotRestored
 * where Excel stopped in the middle and does not let the old values be put back.
 */
export async function mendCells(mends: readonly Mend[]): Promise<void> {
  const before = await look(mends);
  try {
    await put(mends, before);
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    await restore(mends, before).catch(() => {
      throw new HostFailure("NotRestored", mends[0]!.cell.sheet, error);
    });
    throw error;
  }
}

function look(mends: readonly Mend[]): Promise<Before[]> {
  return command(async ({ worksheets }, sync) => {
    const asked = mends.map(({ cell }) => {
      const sheet = worksheets.getItemOrNullObject(cell.sheet);
      sheet.load("protection/protected,autoFilter/isDataFiltered,tables/items/autoFilter/isDataFiltered");
      const range = sheet
        .getCell(cell.row, cell.col)
        .load("numberFormat,formulas,values,rowHidden,columnHidden");
      return { cell, sheet, range };
    });
    await sync();
    return asked.map(({ cell, sheet, range }) => {
      if (sheet.isNullObject) throw new HostFailure("SheetGone", cell.sheet);
      if (sheet.protection.protected) throw new HostFailure("SheetProtected", cell.sheet);
      const filtered =
        sheet.autoFilter.isDataFiltered ||
        sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
      // a value may land in another row
      if (filtered) throw new HostFailure("SheetFiltered", cell.sheet);
      return {
        cell,
        value: range.values[0]![0],
        formula: range.formulas[0]![0],
        format: String(range.numberFormat[0]![0]),
        hidden: { row: range.rowHidden === true, column: range.columnHidden === true },
      };
    });
  });
}

function put(mends: readonly Mend[], before: readonly Before[]): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    const places = mends.map(({ cell, value }, n) => {
      const range = worksheets.getItem(cell.sheet).getCell(cell.row, cell.col);
      show(range, before[n]!, true);
      if (typeof value === "number" && before[n]!.format === "@") range.numberFormat = [["General"]];
      putValues(range, [[value]]);
      return { cell, value, range: range.load("values") };
    });
    places.forEach(({ range }, n) => show(range, before[n]!, false));
    await sync();
    const wrong = places.find(({ value, range }) => !sameContent(value, range.values[0]![0]));
    if (wrong) throw new HostFailure("MendDiffers", cellText(wrong.cell));
  });
}

/** Excel may refuse the old values for the reason for which it refused the new ones, and have changed nothing. */
async function restore(mends: readonly Mend[], before: readonly Before[]): Promise<void> {
  if (JSON.stringify(await look(mends)) !== JSON.stringify(before)) await putBack(before);
}

function putBack(before: readonly Before[]): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    for (const each of before) {
      const { cell, value, formula, format } = each;
      const range = worksheets.getItem(cell.sheet).getCell(cell.row, cell.col);
      show(range, each, true);
      const isText = typeof value === "string" && value !== "" && value === formula;
      if (isText) putValues(range, [[value]]);
      range.numberFormat = [[format]];
      if (!isText) range.formulas = [[formula]];
      show(range, each, false);
    }
    await sync();
  });
}

/** Shows what is hidden, or hides it again. */
function show(range: Excel.Range, { hidden }: Before, shown: boolean): void {
  if (hidden.row) range.rowHidden = !shown;
  if (hidden.column) range.columnHidden = !shown;
}

const cellText = ({ sheet, row, col }: CellRef): string => `${sheet} › ${cellName(row, col)}`;
