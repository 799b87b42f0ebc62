import type { RowMap } from "./rowMap";
import { changeReferences, cornerText, type Reference } from "../../../sheet/formula/references";

/** Whether a reference that stands in the sheet `own` means a sheet. Excel does not tell capitals from small letters. */
function means(reference: Reference, own: string | null, sheet: string): boolean {
  const named = reference.prefix === "" ? own : reference.sheet;
  return named?.toLowerCase() === sheet.toLowerCase();
}

/** Whether a formula names the sheet, or stands in it and names cells without a sheet. */
export function refersTo(formula: string, own: string | null, sheet: string): boolean {
  let found = false;
  changeReferences(formula, (reference) => {
    found ||= means(reference, own, sheet);
    return null;
  });
  return found;
}

/** Where a formula stands; `row` is the row in that sheet before anything moves. */
export interface FormulaPlace {
  /** Null for what stands in no sheet, such as a defined name. */
  readonly sheet: string | null;
  readonly row?: number;
}

/**
 * A formula (without =) after rows of a sheet were taken out or put in, as Excel adjusts it: a reference to rows that
 * are all gone becomes #REF!. A sum that stands below the list it adds up takes in the rows that are put in at the
 * list's end: =SUM(F5:F14) in row 15 becomes =SUM(F5:F15) in row 16. `grows` does so for every area, as of a print area.
 */
export function shiftFormula(formula: string, place: FormulaPlace, map: RowMap, grows = false): string {
  return changeReferences(formula, (reference) => {
    if (!means(reference, place.sheet, map.sheet)) return null;
    const { first, last } = reference;
    const isSum =
      place.row !== undefined &&
      place.sheet?.toLowerCase() === map.sheet.toLowerCase() &&
      last !== null &&
      last.row > first.row &&
      first.rowFixed === last.rowFixed &&
      place.row > last.row;
    const top = Math.min(first.row, last?.row ?? first.row);
    const bottom = Math.max(first.row, last?.row ?? first.row);
    const span = map.span({ top, bottom }, grows || isSum);
    if (!span) return "#REF!"; // behind the sheet's name, which stays: 汇总表!#REF!
    if (span.top === top && span.bottom === bottom) return null;
    if (!last) return cornerText({ ...first, row: span.top });
    const [start, end] = first.row <= last.row ? [span.top, span.bottom] : [span.bottom, span.top];
    return `${cornerText({ ...first, row: start })}:${cornerText({ ...last, row: end })}`;
  });
}
