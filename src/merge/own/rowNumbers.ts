import type { SummaryRow } from "./summaryTable";

/** 序号 of each row as the last merge gave it, which counts rows; null where the row does not tell. */
export interface RowNumbers {
  readonly numbers: readonly (number | null)[];
  /** Whether a number over merged cells counts rows too, 3 over two rows being followed by 5, and not groups of rows. */
  readonly countRows: boolean;
}

/** Rows that one merged 序号 covers, by their indexes: the first, which shows it, and those below. */
interface Block {
  readonly first: number;
  readonly last: number;
  readonly number: number;
}

const isCovered = ({ covered }: SummaryRow): boolean => covered?.includes("sequence") === true;
const isShared = ({ shared }: SummaryRow): boolean => shared?.includes("sequence") === true;

/** Whether a row has no 序号, not even one that merged cells hide: no merge has seen it yet. */
export function isUnnumbered(row: SummaryRow): boolean {
  return row.sequence === "" && !isShared(row);
}

function ownNumber({ sequence }: SummaryRow): number | null {
  return /^[1-9]\d*$/.test(sequence) ? Number(sequence) : null;
}

function blocksOf(rows: readonly SummaryRow[]): readonly Block[] {
  return rows.flatMap((row, first): Block[] => {
    const number = ownNumber(row);
    if (number === null || !isShared(row) || isCovered(row)) return [];
    let last = first;
    while (rows[last + 1] && isCovered(rows[last + 1]!)) last += 1;
    return [{ first, last, number }];
  });
}

/**
 * What 序号 tells of each row. A number that is merged over rows is the first one's, and the others bear those that follow
 * it: 3 over two rows covers 4. Where 4 stands in another row, the bureau counts something else with merged numbers, as
 * enterprises; then they tell nothing.
 */
export function rowNumbers(rows: readonly SummaryRow[]): RowNumbers {
  const blocks = blocksOf(rows);
  const own = rows.map((row) => (isCovered(row) ? null : ownNumber(row)));
  const covers = ({ number, first, last }: Block, other: number): boolean =>
    other >= number && other <= number + last - first;
  const countRows = blocks.every((block) =>
    own.every((number, row) => number === null || row === block.first || !covers(block, number)),
  );
  const numbers = own.map((number, row) => (isShared(rows[row]!) ? null : number));
  if (countRows)
    for (const { first, last, number } of blocks)
      for (let row = first; row <= last; row++) numbers[row] = number + row - first;
  return { numbers, countRows };
}
