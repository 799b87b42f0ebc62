import type { SnapshotCell } from "../../sheet/snapshot";
import type { Grid } from "../page/grid";
import { hasOption, isLone, type OptionCell } from "./optionCell";

const isWords = (cell: OptionCell) => hasOption(cell) && cell.tokens.every(({ type }) => type !== "mark");

/** A row for each option, with its sign; null where the row below does not hold signs for these options only. */
function pairsOf(
  heads: readonly OptionCell[],
  signs: readonly OptionCell[] | undefined,
  grid: Grid,
): SnapshotCell[][] | null {
  if (heads.length < 2 || !heads.every(isWords) || !signs?.every(isLone)) return null;
  const pairs = heads.map(({ cell }) => {
    const { left, right } = grid.area(cell);
    const sign = signs.find((each) => each.cell.col >= left && each.cell.col <= right);
    return sign ? [cell, sign.cell] : [cell];
  });
  return pairs.flat().length === heads.length + signs.length ? pairs : null;
}

/** Options as heads of columns with signs in the row below (行业级 | 企业级 above √ | ): each sign behind its option. */
export function marksBelow(rows: readonly (readonly OptionCell[])[], grid: Grid): SnapshotCell[][] {
  const result: SnapshotCell[][] = [];
  for (let n = 0; n < rows.length; n++) {
    const heads = rows[n]!;
    const pairs = pairsOf(heads, rows[n + 1], grid);
    if (pairs) n++;
    for (const each of pairs ?? [heads.map(({ cell }) => cell)]) result.push(each);
  }
  return result;
}
