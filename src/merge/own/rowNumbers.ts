import type { SummaryRow } from "./summaryTable";

/** 序号 of each row as the last merge gave it; null where the row does not tell. */
export interface RowNumbers {
  /** As it stands in the row; that of a merged cell in the first of its rows. */
  readonly shown: readonly (number | null)[];
  /** Of rows under a merged cell: 3 over two rows covers 4. */
  readonly covered: readonly (number | null)[];
}

const isCovered = ({ covered }: SummaryRow): boolean => covered?.includes("sequence") === true;
const isShared = ({ shared }: SummaryRow): boolean => shared?.includes("sequence") === true;

/** Whether a row has no 序号, not even one that merged cells hide: no merge has seen it yet. */
export function isUnnumbered(row: SummaryRow): boolean {
  return row.sequence === "" && !isShared(row);
}

function numberIn({ sequence }: SummaryRow): number | null {
  return /^[1-9]\d*$/.test(sequence) ? Number(sequence) : null;
}

/** Whether 序号 counts groups of rows that merged cells join, as enterprises: 1 over two rows, then 2. */
export function countsGroups(rows: readonly SummaryRow[]): boolean {
  const last = rows.findLastIndex((row) => row.sequence !== "");
  const isJoined = rows.slice(0, Math.max(0, last)).some(isCovered);
  const numbers = rows.map(numberIn).filter((number) => number !== null);
  return isJoined && numbers.every((number, index) => number === index + 1);
}

/** 序号 of rows in their order: each is counted, or each group. */
export function numberRows(rows: readonly SummaryRow[], groups: boolean): readonly string[] {
  let count = 0;
  return rows.map((row) => {
    if (!groups || !isCovered(row)) count += 1;
    return String(count);
  });
}

/** What 序号 tells of each row; nothing where groups are counted. */
export function rowNumbers(rows: readonly SummaryRow[]): RowNumbers {
  const nothing = rows.map(() => null);
  if (countsGroups(rows)) return { shown: nothing, covered: nothing };
  const shown = rows.map((row) => (isCovered(row) ? null : numberIn(row)));
  let first: number | null = null;
  const covered = rows.map((row, index) => {
    if (!isCovered(row)) first = shown[index]! === null || !isShared(row) ? null : index;
    else if (first !== null) return shown[first]! + index - first;
    return null;
  });
  return { shown, covered };
}
