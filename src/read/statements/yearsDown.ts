import type { Grid } from "../../sheet/grid";
import type { SnapshotCell } from "../../sheet/snapshot";
import { amountOf, placesOf, unitIn, usual } from "./amount";
import { lineOf } from "./lineNames";
import { periodIn } from "./period";
import type { StatementLine } from "./readStatements";

/** A table with a year a row: 年度 | 总资产 | 负债总额 | 主营业务收入. */
export function yearsDown(
  grid: Grid,
  rows: ReadonlyMap<number, readonly SnapshotCell[]>,
  place: string,
  wholeUnit: number | null,
): StatementLine[] {
  const lines: StatementLine[] = [];
  for (const [row, cells] of rows) {
    const named = cells.flatMap((cell) => {
      const found = cell.kind === "text" ? lineOf(cell.text) : null;
      return found ? [{ ...found, cell }] : [];
    });
    if (named.length < 2) continue;
    for (let below = row + 1; ; below += 1) {
      const year = yearOf(grid, below, named[0]!.cell.col);
      if (year === null) break;
      for (const { line, rank, cell } of named) {
        const unit = unitIn(cell.text) ?? wholeUnit;
        const amount = amountOf(grid.cellAt(below, cell.col), unit ?? usual);
        if (amount === null) continue;
        lines.push({
          line,
          rank,
          year,
          amount,
          cell: { sheet: place, row: below, col: cell.col },
          label: cell.text.trim(),
          own: true,
          scope: null,
          unitSaid: unit !== null,
          places: placesOf(amount, unit ?? usual),
        });
      }
    }
  }
  return lines;
}

/** The year left of the figures: 2019年, 2019, 2019年度. */
function yearOf(grid: Grid, row: number, before: number): number | null {
  for (const col of grid.columnsOf(row)) {
    if (col >= before) return null;
    const period = periodIn(grid.textAt(row, col));
    if (period) return period.whole && /^(?:年|度|末)*$/.test(period.rest) ? period.year : null;
  }
  return null;
}
