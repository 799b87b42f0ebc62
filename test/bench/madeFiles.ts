import { writeXlsx } from "../../src/files/node";
import type { PlanCell, SheetPlan } from "../../src/sheet/plan";
import type { CellKind, SheetSnapshot, WorkbookSnapshot } from "../../src/sheet/snapshot";
import { layouts, makeForm } from "../read/layouts/makeForm";

const formats: Partial<Record<CellKind, string>> = { percent: "0.00%", date: "yyyy-mm-dd" };

function planOf(sheet: SheetSnapshot): SheetPlan {
  const rows: (PlanCell | null)[][] = [];
  for (const { row, col, value, kind } of sheet.cells) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length < col) cells.push(null);
    const numberFormat = formats[kind];
    cells[col] = { value, ...(numberFormat ? { style: { numberFormat } } : {}) };
  }
  return { name: sheet.name, columnWidths: [], rows: rows.map((cells) => ({ cells })), merges: sheet.merges };
}

/** A made form as an .xlsx, as an enterprise would send it. */
export async function fileOf(workbook: WorkbookSnapshot): Promise<Uint8Array> {
  return writeXlsx(workbook.sheets.map(planOf));
}

/** The form of that number, from 0: made up, in one of all layouts in turn, each of another project. */
export function madeForm(n: number): WorkbookSnapshot {
  const { workbook } = makeForm(layouts[n % layouts.length]!, n + 1);
  return { ...workbook, name: `${n + 1}.xlsx` };
}

export function madeForms(count: number): WorkbookSnapshot[] {
  return Array.from({ length: count }, (_, n) => madeForm(n));
}
