import type { ReturnSlip } from "../../report/returnSlips";
import type { SheetPlan } from "../../sheet/plan";
import type { MergeStages } from "../services";

/** The slips as sheets of the open workbook, under names that none of its other sheets has. */
export function slipSheets(
  slips: readonly ReturnSlip[],
  otherSheets: readonly string[],
  { sheetNames }: MergeStages,
): SheetPlan[] {
  const plans = slips.flatMap(({ applicant, sheets }) =>
    sheets.map((sheet, index) => ({
      sheet,
      title: `退回单 ${applicant}${sheets.length > 1 ? ` ${index + 1}` : ""}`,
    })),
  );
  const names = sheetNames([...otherSheets, ...plans.map(({ title }) => title)], "退回单");
  return plans.map(({ sheet }, index) => ({ ...sheet, name: names[otherSheets.length + index]! }));
}
