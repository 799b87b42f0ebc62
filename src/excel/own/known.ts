import type { SheetEdits } from "../../sheet/edits";
import type { Area } from "../../sheet/snapshot";
import { lastColumn, lastRow } from "../../sheet/address";
import { goesOn } from "../../sheet/formula/goesOn";
import { rangeOf } from "./cells";
import { rowMoves } from "./rowMoves";

/** What stood in an area of a sheet, as Excel's formula bar shows it. */
export interface Known {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  /** For each place where rows are put in, from the top: the columns that the row above computes and that go on in them. */
  readonly filled: readonly (readonly number[])[];
}

/** So many columns beside those of the edits are looked at for what the bureau computes. */
const besides = 30;

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
  const right = Math.min(lastColumn, area.right + besides);
  const above = [...rowMoves(edits).inserts].reverse().map(({ at }) => {
    if (at === 0) return null;
    const rows = { top: Math.max(0, at - 2), left: 0, bottom: at - 1, right };
    return { row: at - 1, range: rangeOf(sheet, rows).load("formulas") };
  });
  return () => ({
    area,
    formulas: range.formulas,
    filled: above.map((each) => (each ? columnsThatGoOn(each.row, each.range.formulas) : [])),
  });
}

/** `formulas`: of the row and, unless it is the first, of the one above it. */
function columnsThatGoOn(row: number, formulas: readonly (readonly unknown[])[]): number[] {
  const [last = [], before = []] = [...formulas].reverse();
  const text = (content: unknown): string | undefined => (isFormula(content) ? content.slice(1) : undefined);
  return last.flatMap((content, col) => {
    const formula = text(content);
    return formula !== undefined && goesOn(formula, row, text(before[col])) ? [col] : [];
  });
}

/** Formulas are passed over: Excel writes them anew as cells around them move. */
export function isSameKnown(one: Known | null, other: Known | null): boolean {
  const texts = (known: Known | null): string =>
    JSON.stringify(known?.formulas.map((row) => row.map((cell) => (isFormula(cell) ? "=" : cell))));
  return texts(one) === texts(other);
}

export function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}
