import { changeReferences } from "./references";
import { translateFormula } from "./translate";

/** Whether a formula computes from its own row, and from cells that are the same for all rows: E5*2, E5/$E$10. */
function isOfItsRow(formula: string, row: number): boolean {
  let only = true;
  changeReferences(formula, ({ first, last }) => {
    only &&= [first, ...(last ? [last] : [])].every((corner) => corner.rowFixed || corner.row === row);
    return null;
  });
  return only;
}

/**
 * Whether the formula of a cell (without =) goes on in a row that is put in below it, as Excel fills a table's column down:
 * one of its row, and one that looks at other rows where the cell above it, `before`, says the same: G5+E6 below G4+E5.
 */
export function goesOn(formula: string, row: number, before: string | undefined): boolean {
  return isOfItsRow(formula, row) || translateFormula(before ?? "", 1, 0) === formula;
}
