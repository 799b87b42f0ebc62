/** Where a row of a sheet goes; null for a row that is taken out. */
export type RowShift = (row: number) => number | null;

/** A text in quotes, or a reference with its sheet: 'Sheet 1'!A1:B2, Sheet1!$A$1, A1. */
const parts =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})(?::(\$?[A-Za-z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_.(!])/gu;

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The nearest row at or beyond `row` that stays, as numbered afterwards; null where there is none up to `end`. */
function firstStaying(row: number, end: number, shift: RowShift): number | null {
  const step = row <= end ? 1 : -1;
  for (let each = row; step > 0 ? each <= end : each >= end; each += step) {
    const place = shift(each);
    if (place !== null) return place;
  }
  return null;
}

/**
 * A formula (without =) after rows of the sheet `moved` were taken out or put in, as Excel adjusts it; `own` is the
 * sheet in which the formula stands. A reference to rows that are all gone becomes #REF!.
 */
export function shiftFormula(formula: string, own: string, moved: string, shift: RowShift): string {
  return formula.replace(
    parts,
    (
      found,
      prefix: string | undefined,
      col?: string,
      fix?: string,
      row?: string,
      col2?: string,
      fix2?: string,
      row2?: string,
      ...rest
    ) => {
      const before = formula[(rest.at(-2) as number) - 1] ?? "";
      if (col === undefined || /[\p{L}\p{N}_.!]/u.test(before)) return found;
      if ((prefix ? sheetOf(prefix) : own) !== moved) return found;
      const top = Number(row) - 1;
      const bottom = row2 === undefined ? top : Number(row2) - 1;
      const first = firstStaying(top, bottom, shift);
      const last = firstStaying(bottom, top, shift);
      if (first === null || last === null) return `${prefix ?? ""}#REF!`;
      const head = `${prefix ?? ""}${col}${fix}${first + 1}`;
      return row2 === undefined ? head : `${head}:${col2}${fix2}${last + 1}`;
    },
  );
}
