import type { SheetEdits } from "../../sheet/edits";
import type { Area } from "../../sheet/snapshot";
import { rangeOf } from "./cells";

const lastRow = 1_048_575;

/** What stood in an area of a sheet, as Excel's formula bar shows it. */
export interface Known {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * The cells of a sheet that edits can move or change, with one row below them: known from the edits alone, whatever else
 * the sheet holds. null where they only change the footer or heights.
 */
function areaOfEdits({ cells, deleteRows, insertRows }: SheetEdits): Area | null {
  const rows = [...cells.map(({ row }) => row), ...deleteRows, ...insertRows.map(({ before }) => before)];
  if (rows.length === 0) return null;
  const last = rows.reduce((most, row) => Math.max(most, row)) + deleteRows.length + 1;
  return {
    top: 0,
    left: 0,
    bottom: Math.min(lastRow, last),
    right: cells.reduce((most, { col }) => Math.max(most, col), 1),
  };
}

/** Asks for the area in the batch under way; the function returned gives it once it is there. */
export function askKnown(sheet: Excel.Worksheet, edits: SheetEdits): () => Known | null {
  const area = areaOfEdits(edits);
  if (!area) return () => null;
  const range = rangeOf(sheet, area).load("formulas");
  return () => ({ area, formulas: range.formulas });
}

/** Formulas are passed over: Excel writes them anew as cells around them move. */
export function isSameKnown(one: Known | null, other: Known | null): boolean {
  const texts = (known: Known | null): string =>
    JSON.stringify(known?.formulas.map((row) => row.map((cell) => (isFormula(cell) ? "=" : cell))));
  return texts(one) === texts(other);
}

export function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}
