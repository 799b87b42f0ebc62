import type { CellRef } from "../sheet/snapshot";
import { cellName, sameCell } from "../sheet/address";
import { kindOfNumber, to1904 } from "../sheet/numberFormat";
import type { Mend, MendMade } from "../work/host";
import { putValues } from "./cellValues";
import { HostFailure } from "./failure";
import { sameContent } from "./own/sameContent";
import { countedFrom1904 } from "./readOpenWorkbook";
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
 * Puts values that the user has accepted or typed into cells of his own sheets, all or none, in two requests. Texts stay
 * texts; a number that goes into a cell formatted as text becomes a number. They are read back: throws MendDiffers where a
 * cell shows something else. Throws SheetGone, SheetProtected and SheetFiltered before anything is written, and NotRestored
 * where Excel stopped in the middle and does not let the old values be put back.
 */
export async function mendCells(wanted: readonly Mend[]): Promise<MendMade> {
  const mends = countedFrom1904() ? wanted.map(countedAsHere) : wanted;
  const { before, sheetIds } = await look(mends);
  try {
    await put(mends, before);
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    await restore(mends, before).catch(() => {
      throw new HostFailure("NotRestored", mends[0]!.cell.sheet, error);
    });
    throw error;
  }
  return {
    sheetIds,
    takeBack: (cells) => takeBack(mends, before, cells ?? mends.map(({ cell }) => cell)),
  };
}

const countedAsHere = (mend: Mend): Mend =>
  mend.shown?.kind === "date" && typeof mend.value === "number"
    ? { ...mend, value: to1904(mend.value) }
    : mend;

/** Cells that show something else than was put in, and those that hold a formula now, stay. */
async function takeBack(
  mends: readonly Mend[],
  before: readonly Before[],
  cells: readonly CellRef[],
): Promise<CellRef[]> {
  const asked = mends.flatMap((mend, n) =>
    cells.some((cell) => sameCell(cell, mend.cell)) ? [{ mend, old: before[n]! }] : [],
  );
  const { before: now } = await look(asked.map(({ mend }) => mend));
  const isOurs = ({ mend }: (typeof asked)[number], n: number): boolean =>
    !isFormula(now[n]!) && sameContent(mend.value, now[n]!.value);
  const ours = asked.filter(isOurs);
  if (ours.length > 0) {
    await putBack(ours.map(({ old }) => old));
    const { before: after } = await look(ours.map(({ mend }) => mend));
    const wrong = ours.find(
      ({ old }, n) => JSON.stringify(contentOf(after[n]!)) !== JSON.stringify(contentOf(old)),
    );
    if (wrong) throw new HostFailure("MendDiffers", cellText(wrong.mend.cell));
  }
  return asked.filter((each, n) => !isOurs(each, n)).map(({ mend }) => mend.cell);
}

/** A text that begins with = is its own formula in Excel's answer, behind an apostrophe or not. */
const isFormula = ({ value, formula }: Before): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** What a formula shows may be another value by now: =TODAY(). */
const contentOf = (each: Before): unknown => [each.formula, each.format];

function look(
  mends: readonly Mend[],
): Promise<{ readonly before: Before[]; readonly sheetIds: readonly string[] }> {
  return command(async ({ worksheets }, sync) => {
    const asked = mends.map(({ cell }) => {
      const sheet = worksheets.getItemOrNullObject(cell.sheet);
      sheet.load("id,protection/protected,autoFilter/isDataFiltered,tables/items/autoFilter/isDataFiltered");
      const range = sheet
        .getCell(cell.row, cell.col)
        .load("numberFormat,formulas,values,rowHidden,columnHidden");
      return { cell, sheet, range };
    });
    await sync();
    const before = asked.map(({ cell, sheet, range }) => {
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
    return { before, sheetIds: [...new Set(asked.map(({ sheet }) => sheet.id))] };
  });
}

function put(mends: readonly Mend[], before: readonly Before[]): Promise<void> {
  return command(async ({ worksheets }, sync) => {
    const places = mends.map(({ cell, value }, n) => {
      const range = worksheets.getItem(cell.sheet).getCell(cell.row, cell.col);
      show(range, before[n]!, true);
      const format = formatFor(mends[n]!, before[n]!.format);
      if (format !== null) range.numberFormat = [[format]];
      putValues(range, [[value]]);
      return { cell, value, range: range.load("values") };
    });
    places.forEach(({ range }, n) => show(range, before[n]!, false));
    await sync();
    const wrong = places.find(({ value, range }) => !sameContent(value, range.values[0]![0]));
    if (wrong) throw new HostFailure("MendDiffers", cellText(wrong.cell));
  });
}

/** The format that a number needs; null where the one that its cell has will do. */
function formatFor({ value, shown }: Mend, format: string): string | null {
  if (typeof value !== "number") return null;
  if (shown) return kindOfNumber(format, value) === shown.kind ? null : shown.format;
  return format === "@" ? "General" : null;
}

/** Excel may refuse the old values for the reason for which it refused the new ones, and have changed nothing. */
async function restore(mends: readonly Mend[], before: readonly Before[]): Promise<void> {
  const { before: now } = await look(mends);
  if (JSON.stringify(now) !== JSON.stringify(before)) await putBack(before);
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
