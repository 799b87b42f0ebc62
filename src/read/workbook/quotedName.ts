import type { SheetSnapshot, SnapshotCell } from "../../sheet/snapshot";

/** Of fewer letters no project's name is made: 示例 in a column's head says what stands below it. */
const shortestName = 6;

/**
 * Whether a sheet's name or title has a mark only because an answer in the sheet has it: a sheet that is called
 * 去年订单数据分析 as its project is, is no form of the last year. `title`: cells that are no answers.
 */
export function isQuoted(
  text: string,
  mark: RegExp,
  { cells }: SheetSnapshot,
  title: readonly SnapshotCell[],
): boolean {
  const own = text.trim();
  if (own.length < shortestName) return false;
  return cells.some((cell) => {
    const said = cell.text.trim();
    if (cell.kind !== "text" || said.length < shortestName || !mark.test(said)) return false;
    return (said.includes(own) || own.includes(said)) && !title.includes(cell);
  });
}
