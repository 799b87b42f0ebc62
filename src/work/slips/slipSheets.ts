import type { ReturnSlip } from "../../report/returnSlips";
import type { SheetPlan } from "../../sheet/plan";
import type { MergeStages } from "../services";

/** The slips as sheets of one workbook, each named for its enterprise as none of the workbook's other sheets is. */
export function slipSheets(
  slips: readonly ReturnSlip[],
  { sheetNames }: MergeStages,
  otherSheets: readonly string[] = [],
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
