import { slipColumns } from "../../src/merge/own/slipTable";
import type { SheetPlan } from "../../src/sheet/plan";

/** A slip with an explanation written beside each of its rows, or beside those for which there is one. */
export function filledIn(plan: SheetPlan, why: string | readonly string[]): SheetPlan {
  const isHead = ({ cells }: SheetPlan["rows"][number]): boolean =>
    cells.some((cell) => cell?.value === slipColumns.explanation);
  const head = plan.rows.findIndex(isHead);
  const col = plan.rows[head]!.cells.findIndex((cell) => cell?.value === slipColumns.explanation);
  const rows = plan.rows.map((row, index) => {
    const text = typeof why === "string" ? why : (why[index - head - 1] ?? "");
    if (index <= head || row.cells.length <= col) return row;
    return {
      ...row,
      cells: row.cells.map((cell, place) => (place === col ? { ...cell, value: text } : cell)),
    };
  });
  return { ...plan, rows };
}
