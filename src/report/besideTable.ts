import type { Beside } from "../merge/own/beside";
import type { PlanCell, PlanRow, PlanStyle, SheetPlan } from "../sheet/plan";
import { asText, styles } from "./styles";

const style: PlanStyle = { ...styles.note, wrap: false };

/** The plan with what people wrote beside the table of the sheet that it takes the place of: below it, a row between. */
export function withBeside(plan: SheetPlan, beside: Beside | undefined): SheetPlan {
  const written = beside?.[plan.name] ?? [];
  if (written.length === 0) return plan;
  const rows = written.map((row): PlanRow => {
    const cells: (PlanCell | null)[] = [];
    for (const { col, value } of row) {
      while (cells.length < col) cells.push(null);
      cells.push({ value, style: typeof value === "string" ? asText(style, value) : style });
    }
    return { height: 20, cells };
  });
  return { ...plan, rows: [...plan.rows, { height: 20, cells: [] }, ...rows] };
}
